/** `scoresheet native`: a copy that needs no add-in. */
import { dirname, extname, join, parse, resolve } from "node:path";
import { FileError } from "../../files/errors";
import { setCells } from "../../files/set-formulas";
import { nativeWorkbookPlan, type NativePlan, type Reported } from "../../src/native";
import { address } from "../../src/workbook/address";
import type { Context, ExitStatus } from "../context";
import { isMarkable } from "../out-names";
import { printProblem, problemOf, UserError } from "../problem";
import { readBytes, readWorkbookSafely } from "../reading/read-input";
import { writeWhole } from "../write-file";

export interface NativeArguments {
  readonly out?: string;
  readonly values: boolean;
  readonly force: boolean;
}

/** At most so many lines of one kind are listed; the rest is counted. */
const MOST_LINES = 20;

function placeOf({ sheet, row, col, name }: Reported, { messages }: Context): string {
  if (name !== undefined) return messages.native.name(name);
  return `${sheet ?? ""}!${address(row, col)}`;
}

function list(heading: string, items: readonly Reported[], context: Context): string[] {
  if (items.length === 0) return [];
  const words = context.messages.native;
  const lines = items
    .slice(0, MOST_LINES)
    .map((item) => words.item(placeOf(item, context), item.reasons.map(words.reason)));
  const more = items.length - lines.length;
  return [heading, ...lines, ...(more > 0 ? [words.more(more)] : [])];
}

function report(path: string, plan: NativePlan, values: boolean, context: Context): void {
  const words = context.messages.native;
  const { turned, valued, kept, blank } = plan;
  const summary = words.summary(turned, valued.length, kept.length, values ? "values" : "formulas");
  const lines = [
    words.file(path, summary),
    ...list(words.valued, valued, context),
    ...list(words.kept, kept, context),
    ...list(words.blank, blank, context),
  ];
  context.stdout.write(`${lines.join("\n")}\n`);
}

/** The shared words for a signed file are about marking; this command has its own. */
function worded(error: unknown, { messages }: Context): unknown {
  return error instanceof FileError && error.code === "signed"
    ? new UserError("signed", messages.native.signed)
    : error;
}

function outputPath(path: string, out: string | undefined): string {
  const { name, ext } = parse(path);
  return join(out ?? dirname(path), `${name}.native${ext}`);
}

/** 0: all turned, or nothing to turn. 1: some formulas still need the add-in. 2: the file cannot be turned. */
export async function nativeCommand(
  path: string,
  given: NativeArguments,
  context: Context,
): Promise<ExitStatus> {
  const words = context.messages.native;
  try {
    const bytes = await readBytes(resolve(context.cwd, path));
    if (!isMarkable(path)) throw new UserError("cannot-turn", words.onlyXlsx(extname(path).slice(1)));
    const plan = nativeWorkbookPlan(await readWorkbookSafely(bytes, path), { values: given.values });
    const nothing = plan.changes.length === 0;
    if (nothing && plan.kept.length === 0) {
      context.stdout.write(`${words.noCalls(path)}\n`);
      return 0;
    }
    if (!nothing) {
      const target = outputPath(path, given.out);
      const options = { force: given.force, neverOver: path };
      await writeWhole(target, setCells(bytes, plan.changes), options, context);
      report(path, plan, given.values, context);
      context.stdout.write(`${context.words.written(target)}\n`);
    } else {
      report(path, plan, given.values, context);
      context.stdout.write(`${words.nothingTurned(path)}\n`);
    }
    return plan.kept.length > 0 ? 1 : 0;
  } catch (error) {
    printProblem(context, path, problemOf(worded(error, context), context));
    return 2;
  }
}
