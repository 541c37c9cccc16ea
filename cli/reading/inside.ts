/** The process in which old files are read (cage.ts): one after the other, under a watchdog. */
import { extname, join } from "node:path";
import { Worker } from "node:worker_threads";
import { FileError } from "../../files/errors";
import { readLegacy } from "../../files/legacy";
import { DEADLINE, type FromCage, MOST_BYTES, READY, type ToCage } from "./protocol";

const bounds = new Float64Array(new SharedArrayBuffer(2 * Float64Array.BYTES_PER_ELEMENT)).fill(Infinity);

async function answer({ source, limits, milliseconds, bytes }: ToCage): Promise<FromCage> {
  bounds[DEADLINE] = Date.now() + milliseconds;
  bounds[MOST_BYTES] = bytes;
  try {
    return { kind: "workbook", workbook: await readLegacy(source, limits) };
  } catch (error) {
    if (error instanceof FileError) return { kind: "problem", problem: error.problem };
    return { kind: "fault", message: error instanceof Error ? error.message : String(error) };
  } finally {
    bounds.fill(Infinity);
  }
}

const say = (message: FromCage | typeof READY): void => void process.send!(message);

// Ctrl-C reaches every process of the terminal; it is for the command line to say what becomes of the file in hand.
process.on("SIGINT", () => undefined);
process.on("disconnect", () => process.exit());
process.on("message", (question: ToCage) => void answer(question).then(say));
const watchdog = new Worker(join(__dirname, `watchdog${extname(__filename)}`), { workerData: bounds });
watchdog.once("online", () => say(READY));
