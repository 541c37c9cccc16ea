/** `scoresheet new`: a standard workbook, empty or with another workbook's figures. */
import { resolve } from "node:path";
import { makeWorkbook } from "../../files/make";
import { recognise, type RecogniseOptions } from "../../src/recognise";
import { fullTitle } from "../../src/frameworks/framework";
import { isProjectForm } from "../../src/forms/project-form";
import type { MoneyUnit } from "../../src/facts/units";
import type { Recognition } from "../../src/recognise/recognition";
import {
  carryOver,
  newWorkbook,
  standardOptions,
  type AssetClasses,
  type CarriedLine,
  type CarriedOver,
  type ProcurementBy,
  type StandardChoice,
} from "../../src/standard";
import type { Context, ExitStatus } from "../context";
import { frameworksFor, type FrameworkArguments } from "../framework-argument";
import type { AnyFramework } from "../framework-files";
import { printProblem, problemOf, UserError } from "../problem";
import { readBytes, readWorkbookSafely } from "../reading/read-input";
import { writeWhole } from "../write-file";

export const MONEY_UNITS = ["元", "千元", "万元", "亿元"] as const satisfies readonly MoneyUnit[];
export const FORMULA_KINDS = ["native", "custom"] as const;

export interface NewArguments extends FrameworkArguments {
  readonly unit?: MoneyUnit;
  readonly year?: string;
  readonly department?: string;
  readonly formulas: (typeof FORMULA_KINDS)[number];
  readonly procurement?: ProcurementBy;
  readonly assets?: AssetClasses;
  readonly from?: string;
  readonly out?: string;
  readonly force: boolean;
}

const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;
/** At most so many lines of one kind are listed; the workbook lists them all. */
const MOST_LINES = 20;

/** @throws UserError for what is no year of four digits */
export function yearOf(given: string | undefined, { messages }: Context): number | null {
  if (given === undefined) return null;
  const year = /^\d{4}$/.test(given) ? Number(given) : 0;
  if (year < FIRST_YEAR || year > LAST_YEAR)
    throw new UserError("bad-year", messages.standard.badYear(given));
  return year;
}

interface Source {
  readonly path: string;
  readonly recognition: Recognition;
}

async function sourceOf(
  path: string | undefined,
  how: RecogniseOptions,
  context: Context,
): Promise<Source | null> {
  if (path === undefined) return null;
  const workbook = await readWorkbookSafely(await readBytes(resolve(context.cwd, path)), path);
  return { path, recognition: recognise(workbook, how) };
}

function optionsOf(
  given: NewArguments,
  framework: AnyFramework | null,
  source: Source | null,
  context: Context,
): StandardChoice {
  const year = yearOf(given.year, context);
  const lastYear = new Date().getFullYear() - 1;
  return standardOptions({ ...given, framework, year }, source?.recognition ?? null, lastYear);
}

function list(heading: string, lines: readonly CarriedLine[], { messages }: Context): string[] {
  if (lines.length === 0) return [];
  const words = messages.standard;
  const shown = lines.slice(0, MOST_LINES).map(({ subject, text }) => words.line(subject, text));
  const more = lines.length - shown.length;
  return [heading, ...shown, ...(more > 0 ? [words.more(more)] : [])];
}

function report(path: string, { filled, missing, conflicts, left }: CarriedOver, context: Context): string[] {
  const words = context.messages.standard;
  return [
    words.carried(path, filled.length, missing.length, conflicts.length),
    ...list(words.lists.conflicts, conflicts, context),
    ...list(words.lists.missing, missing, context),
    ...list(words.lists.left, left, context),
  ];
}

async function make(given: NewArguments, context: Context): Promise<void> {
  const words = context.messages.standard;
  const { how } = await frameworksFor(given, context);
  const source = await sourceOf(given.from, how, context).catch((error: unknown) => {
    printProblem(context, given.from ?? null, problemOf(error, context));
    throw new AlreadyReported();
  });
  const options = optionsOf(given, how.framework ?? null, source, context);
  const { framework, year, unit, formulas } = options;
  const carried = source && carryOver(source.recognition, options);
  const plan = carried?.plan ?? newWorkbook(options);
  const name = isProjectForm(framework) ? words.projectFileName(year) : words.fileName(year);
  const target = given.out ?? `${name}.xlsx`;
  const writing = { force: given.force, ...(source ? { neverOver: source.path } : {}) };
  await writeWhole(target, makeWorkbook(plan), writing, context);
  const lines = [
    context.words.written(target),
    words.made(fullTitle(framework), year, unit, formulas),
    ...(source && carried ? report(source.path, carried, context) : []),
  ];
  context.stdout.write(`${lines.join("\n")}\n`);
}

/** What went wrong has been said, with the file that it is about. */
class AlreadyReported extends Error {}

/** 0: the workbook is written. 2: it is not. */
export async function newCommand(given: NewArguments, context: Context): Promise<ExitStatus> {
  try {
    await make(given, context);
    return 0;
  } catch (error) {
    if (!(error instanceof AlreadyReported)) printProblem(context, null, problemOf(error, context));
    return 2;
  }
}
