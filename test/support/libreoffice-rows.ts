/** What LibreOffice itself makes of rows that are put in or taken out. */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { RowMove } from "../../src/formulas/move-rows";

const python = process.env.PYTHON ?? "/usr/bin/python3";
const SCRIPT = join(__dirname, "..", "interop", "move-rows.py");

export interface RowJob {
  readonly bytes: Uint8Array;
  /** A count of 0 only opens and saves. */
  readonly move: RowMove;
}

/** The files as LibreOffice saves them after the move: all in one run, since starting it takes longest. */
export function movedByLibreOffice(folder: string, jobs: readonly RowJob[]): Uint8Array[] {
  const files = jobs.map(({ bytes, move }, index) => {
    const [source, target] = ["in", "out"].map((kind) => join(folder, `${kind}-${index}.xlsx`)) as [
      string,
      string,
    ];
    writeFileSync(source, bytes);
    return [source, target, move.sheet, move.at, move.count] as const;
  });
  execFileSync(python, [SCRIPT, join(folder, "rows-profile"), JSON.stringify(files)], { stdio: "pipe" });
  return files.map(([, target]) => new Uint8Array(readFileSync(target)));
}
