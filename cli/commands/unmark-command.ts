/** `scoresheet unmark`: a copy without marks, notes and findings sheet. */
import { join, parse, resolve } from "node:path";
import { unmarkDocx } from "../../files/docx/mark";
import { isDocx } from "../../files/docx/read/read-docx";
import { unmarkWorkbook } from "../../files/mark";
import type { Context, ExitStatus } from "../context";
import { printProblem, problemOf } from "../problem";
import { readBytes } from "../reading/read-input";
import { writeWhole } from "../write-file";

export interface UnmarkArguments {
  readonly out?: string;
  readonly force: boolean;
}

/** score.checked.xlsx → score.unmarked.xlsx, beside it: the original may still be there under its own name. */
function defaultOutput(path: string): string {
  const { dir, name, ext } = parse(path);
  return join(dir, `${name.replace(/\.checked$/i, "")}.unmarked${ext}`);
}

export async function unmarkCommand(
  path: string,
  given: UnmarkArguments,
  context: Context,
): Promise<ExitStatus> {
  const { words, stdout, cwd } = context;
  try {
    const bytes = await readBytes(resolve(cwd, path));
    const clean = isDocx(bytes) ? unmarkDocx(bytes) : unmarkWorkbook(bytes);
    if (clean === bytes) {
      stdout.write(`${words.noMarks(path)}\n`);
      return 0;
    }
    const target = given.out ?? defaultOutput(path);
    await writeWhole(target, clean, { force: given.force }, context);
    stdout.write(`${words.unmarked(target)}\n`);
    return 0;
  } catch (error) {
    printProblem(context, path, problemOf(error, context));
    return 2;
  }
}
