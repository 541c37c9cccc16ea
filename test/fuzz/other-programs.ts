/** Other programs that open what we write, wherever they open what it was made of: openpyxl, python-docx, LibreOffice. */
import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface, type Interface } from "node:readline";
import { DEFAULT_LIMITS } from "../../files/limits";
import { unmarkWorkbook } from "../../files/mark";
import { OfficePackage } from "../../files/package/package";
import { readWorkbookPart } from "../../files/xlsx/read-workbook-part";
import { traces } from "../files/marked-traces";
import { passedOver, readsOtherwise } from "./judge-copies";

/** A damaged file and the marked copy that was made of it. */
export interface Pair {
  readonly n: number;
  readonly ending: string;
  readonly original: Uint8Array;
  readonly marked: Uint8Array;
}

const python = process.env.PYTHON ?? "/usr/bin/python3";

/**
 * Answers each path with "ok" and how many sheets there are (0 in a document), "over" (it took too long or too much, so
 * nobody knows) or what is wrong.
 */
const OPENS = `
import resource, signal, sys, warnings
import openpyxl, docx
warnings.simplefilter("ignore")
resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))
class Over(Exception): pass
def over(*_): raise Over()
signal.signal(signal.SIGALRM, over)
for line in sys.stdin:
    path = line.strip()
    signal.alarm(30)
    try:
        sheets = 0
        if path.endswith("docx"): docx.Document(path)
        else: sheets = len(openpyxl.load_workbook(path)._sheets)
        said = "ok " + str(sheets)
    except (Over, MemoryError): said = "over"
    except BaseException as error: said = " ".join((type(error).__name__ + ": " + str(error)).split())
    signal.alarm(0)
    print(said, flush=True)
`;

export class PythonReaders {
  /** In a group of its own: who interrupts the run still gets the answer about the last copy. */
  private readonly child: ChildProcessWithoutNullStreams = spawn(python, ["-c", OPENS], { detached: true });
  private readonly lines: Interface = createInterface({ input: this.child.stdout });
  private readonly folder = mkdtempSync(join(tmpdir(), "fuzz-python-"));
  /** How many copies were opened. */
  opened = 0;

  /** What is wrong with the copy; null where it opens, or where the original does not either. */
  async judge({ ending, original, marked }: Pair): Promise<string | null> {
    if ([original, marked].some(hasStylesElsewhere)) return null;
    // Where it passes over a sheet that we read, the numbers of the others are not what they are to us.
    const whole = `ok ${ending === "docx" ? 0 : sheetsIn(original)}`;
    if ((await this.open(`original.${ending}`, original)) !== whole) return null;
    const said = await this.open(`marked.${ending}`, marked);
    if (said === "over") return null;
    this.opened++;
    return said.startsWith("ok") ? null : said;
  }

  private async open(name: string, bytes: Uint8Array): Promise<string> {
    const path = join(this.folder, name);
    writeFileSync(path, bytes);
    const answer = once(this.lines, "line");
    this.child.stdin.write(`${path}\n`);
    return String((await answer)[0]);
  }

  end(): void {
    this.child.stdin.end();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** openpyxl reads xl/styles.xml by its name, wherever the workbook's relationship leads. */
function hasStylesElsewhere(bytes: Uint8Array): boolean {
  const pkg = new OfficePackage(bytes);
  const [styles] = pkg.relationships("xl/workbook.xml").filter(({ kind }) => kind === "styles");
  const found = styles !== undefined && pkg.has(styles.target) ? styles.target : null;
  return found !== (pkg.has("xl/styles.xml") ? "xl/styles.xml" : null);
}

function sheetsIn(bytes: Uint8Array): number {
  const { sheets } = readWorkbookPart(new OfficePackage(bytes), DEFAULT_LIMITS);
  return sheets.filter((sheet) => sheet !== null).length;
}

/** A batch that takes longer is tried file by file, and then left alone. */
const BATCH_MS = 300_000;

/** LibreOffice saves originals and marked copies; after unmarking, one must be what the other is. */
export class LibreOfficeSample {
  private readonly folder = mkdtempSync(join(tmpdir(), "fuzz-office-"));
  private batches = 0;
  /** How many copies were saved and unmarked. */
  judged = 0;

  /** By number of the file, what is wrong. */
  async judge(pairs: readonly Pair[]): Promise<Map<number, string>> {
    const folder = join(this.folder, String(++this.batches));
    mkdirSync(folder);
    const names = pairs.flatMap(({ n, original, marked }) => [
      this.put(folder, `${n}-original.xlsx`, original),
      this.put(folder, `${n}-marked.xlsx`, marked),
    ]);
    this.save(folder, names);
    const found = new Map<number, string>();
    for (const pair of pairs) {
      const wrong = await this.judgeOne(folder, pair);
      if (wrong !== null) found.set(pair.n, wrong);
    }
    rmSync(folder, { recursive: true });
    return found;
  }

  private put(folder: string, name: string, bytes: Uint8Array): string {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  }

  private save(folder: string, paths: readonly string[]): void {
    const profile = `-env:UserInstallation=file://${this.folder}/profile`;
    const options = [profile, "--headless", "--convert-to", "xlsx", "--outdir", join(folder, "saved")];
    try {
      execFileSync("soffice", [...options, ...paths], { stdio: "ignore", timeout: BATCH_MS });
    } catch {
      // One of the damaged originals ended it: the others get a run of their own.
      if (paths.length > 2)
        for (let i = 0; i < paths.length; i += 2) this.save(folder, paths.slice(i, i + 2));
    }
  }

  private async judgeOne(folder: string, { n, original: given }: Pair): Promise<string | null> {
    const [original, marked] = ["original", "marked"].map((what) => {
      const path = join(folder, "saved", `${n}-${what}.xlsx`);
      return existsSync(path) ? new Uint8Array(readFileSync(path)) : null;
    });
    if (!original) return null;
    if (!marked) return "LibreOffice opens the original, and not the copy";
    this.judged++;
    const clean = unmarkWorkbook(marked);
    const known = new Set(traces(original).map(wordOf));
    const left = traces(clean).filter((trace) => !known.has(wordOf(trace)));
    if (left.length > 0) return `left after saving: ${left.slice(0, 5).join(", ")}`;
    const otherwise = await readsOtherwise(clean, original, await passedOver(original, given));
    return otherwise === null ? null : `lost after saving: ${otherwise}`;
  }

  end(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Without the part's name, which may differ. */
const wordOf = (trace: string): string => trace.replace(/^.*?: /, "");
