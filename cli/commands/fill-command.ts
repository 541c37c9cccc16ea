/** `scoresheet fill`: scores, remarks and totals into the form that the bureau sent. */
import { extname, parse, join, resolve } from "node:path";
import { fillDocx } from "../../files/docx/fill";
import { isDocx } from "../../files/docx/read/read-docx";
import { lockedCells, type Locks } from "../../files/locked-cells";
import { setCells } from "../../files/set-formulas";
import { fillForm } from "../../src/form-fill/fill-form";
import { fillReport } from "../../src/form-fill/report";
import { FillError } from "../../src/form-fill/types";
import { isProjectForm } from "../../src/forms/project-form";
import type { Framework } from "../../src/frameworks/framework";
import type { Context, ExitStatus } from "../context";
import { frameworkNamed, knownFrameworks, type FrameworkArguments } from "../framework-argument";
import { isMarkable } from "../out-names";
import { printProblem, problemOf, UserError } from "../problem";
import { readBytes, readWorkbookSafely } from "../reading/read-input";
import { writeWhole } from "../write-file";

export interface FillArguments extends FrameworkArguments {
  readonly from?: string;
  readonly sheet?: string;
  readonly out?: string;
  readonly native: boolean;
  readonly force: boolean;
}

const NO_LOCKS: Locks = { protectedSheets: [], isLocked: () => false };

async function frameworkOf(given: FrameworkArguments, form: string, context: Context): Promise<Framework> {
  const words = context.messages.forms.fill;
  const { framework: name } = given;
  if (name === undefined) throw new UserError("no-framework", words.noFramework(form));
  const framework = await frameworkNamed(name, await knownFrameworks(given, context), context);
  if (isProjectForm(framework)) throw new UserError("project-form", words.onlyFrameworks);
  return framework;
}

async function readData(path: string | undefined, context: Context) {
  if (path === undefined) return null;
  return readWorkbookSafely(await readBytes(resolve(context.cwd, path)), path);
}

async function fill(path: string, given: FillArguments, context: Context): Promise<void> {
  const words = context.messages.forms.fill;
  if (!isMarkable(path)) throw new UserError("cannot-fill", words.onlyPackages(extname(path).slice(1)));
  const bytes = await readBytes(resolve(context.cwd, path));
  const isWord = isDocx(bytes);
  if (isWord && given.native) throw new UserError("native", words.nativeInWord);
  const form = await readWorkbookSafely(bytes, path);
  const locks = isWord ? NO_LOCKS : lockedCells(bytes);
  const filled = fillForm(
    {
      form,
      data: await readData(given.from, context),
      framework: await frameworkOf(given, path, context),
      sheet: given.sheet ?? null,
    },
    { native: given.native, isLocked: locks.isLocked, messages: context.messages },
  );
  const { dir, name, ext } = parse(path);
  const report = fillReport(filled, locks.protectedSheets, context.messages);
  const say = (lines: readonly string[]) => context.stdout.write(`${lines.join("\n")}\n`);
  // A copy that is the form itself would pass for a filled one.
  if (filled.changes.length === 0) return say(report);
  const out = given.out ?? join(dir, `${name}.filled${ext}`);
  const copy = isWord ? fillDocx(bytes, filled.changes) : setCells(bytes, filled.changes);
  await writeWhole(out, copy, { force: given.force, neverOver: path }, context);
  say([...report, context.words.written(out)]);
}

/** 0: the form is filled in, as far as the figures go, or there was nothing to fill in. 2: it cannot be. */
export async function fillCommand(path: string, given: FillArguments, context: Context): Promise<ExitStatus> {
  try {
    await fill(path, given, context);
    return 0;
  } catch (error) {
    const known =
      error instanceof FillError
        ? new UserError(error.problem.code, context.messages.forms.fill.problem(error.problem))
        : error;
    printProblem(context, path, problemOf(known, context));
    return 2;
  }
}
