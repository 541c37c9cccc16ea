/** The inside of a guarded process (guarded-process.ts): one question after the other is answered, under a watchdog. */
import { once } from "node:events";
import { extname, join } from "node:path";
import { Worker } from "node:worker_threads";
import { noBounds, setBounds } from "./bounds";
import { type Bounds, READY } from "./protocol";

const watched = noBounds();

/** @param answer must not reject */
export async function serve<Question>(answer: (question: Question) => Promise<unknown>): Promise<void> {
  const say = (message: unknown): void => void process.send!(message);
  const answerInBounds = async (question: Question & Bounds): Promise<void> => {
    setBounds(watched, question);
    const answered = await answer(question);
    watched.fill(Infinity);
    say(answered);
  };
  // Ctrl-C reaches every process of the terminal; it is for the command line to say what becomes of the file in hand.
  process.on("SIGINT", () => undefined);
  process.on("disconnect", () => process.exit());
  process.on("message", (question: Question & Bounds) => void answerInBounds(question));
  const watchdog = new Worker(join(__dirname, `watchdog${extname(__filename)}`), { workerData: watched });
  await once(watchdog, "online");
  say(READY);
}
