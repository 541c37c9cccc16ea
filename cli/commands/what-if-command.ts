/** `scoresheet what-if`: scores under supposed figures, and the cheapest way to a goal. */
import { resolve } from "node:path";
import { assess } from "../../src/assess/assess";
import { gradesOf } from "../../src/assess/form";
import { zhCN } from "../../src/messages/zh-CN";
import { recognise } from "../../src/recognise";
import type { Recognition } from "../../src/recognise/recognition";
import type { FactId } from "../../src/facts/facts";
import { knownFacts, type KnownFact } from "../../src/what-if/changeable-facts";
import type { Goal } from "../../src/what-if/cheapest";
import { findFact } from "../../src/what-if/find-fact";
import { readFact } from "../../src/facts/read";
import {
  factReport,
  factsReport,
  routeReports,
  shownValue,
  valueText,
  whatIfReport,
} from "../../src/what-if/report";
import type { Context, ExitStatus } from "../context";
import { frameworksFor, type FrameworkArguments } from "../framework-argument";
import { printProblem, problemOf, UserError } from "../problem";
import { readBytes, readWorkbookSafely } from "../reading/read-input";
import { jsonText } from "../terminal";
import { changesText, factsText, routeText, type ChangeLine } from "../what-if-text";

export const WHAT_IF_FORMATS = ["text", "json"] as const;

export interface WhatIfArguments extends FrameworkArguments {
  readonly set: readonly string[];
  readonly goal?: string;
  readonly format: (typeof WHAT_IF_FORMATS)[number];
}

const VERSION = 1;

/** @throws UserError for a name or a value that cannot be understood, with what would be */
function readChange(given: string, known: readonly KnownFact[], { messages }: Context) {
  const { whatIf, rules } = messages;
  // A full-width equals sign is what a Chinese keyboard gives.
  const [, name, text] = /^([^=＝]+)[=＝](.*)$/s.exec(given) ?? [];
  if (name === undefined || text === undefined) throw new UserError("set", whatIf.setForm(given));
  // Workbooks are Chinese whatever the user's language is: their own names serve in either.
  const named = known.flatMap((fact) =>
    [rules, zhCN.rules].map((words) => ({ id: fact.spec.id, name: words.fact(fact.spec), fact })),
  );
  const found = findFact(name, named);
  if (!("fact" in found)) throw new UserError("no-fact", whatIf.noFact(name.trim(), found.suggestions));
  const { spec, book } = found.fact;
  const read = readFact(text, spec.unit, book.moneyUnit);
  if ("fault" in read)
    throw new UserError("bad-value", whatIf.badValue(rules.fact(spec), text.trim(), read.fault));
  return { spec, book, value: read.value };
}

function readChanges(given: readonly string[], recognition: Recognition, context: Context): ChangeLine[] {
  const known = knownFacts(assess(recognition));
  const lines = given.map((each): [FactId, ChangeLine] => {
    const { spec, book, value } = readChange(each, known, context);
    const { id, name, unit, unitName, shown } = factReport(spec, book, context.messages);
    const to = shownValue(book, id, value, context.messages);
    return [id, { fact: id, name, unit, unitName, from: shown, to, value: valueText(value), given: value }];
  });
  // Of one fact set twice, the last counts.
  return [...new Map(lines).values()];
}

/** @throws UserError for a goal that no sheet of the workbook has */
function readGoal(given: string, { scoreSheets }: Recognition, { messages }: Context): Goal {
  const { whatIf } = messages;
  if ([zhCN.whatIf.full, whatIf.full, "full"].includes(given.trim())) return { kind: "full" };
  const grades = scoreSheets.flatMap((sheet) => gradesOf(sheet).map(({ grade }) => grade));
  const grade = grades.find((each) => each === given.trim());
  if (grade !== undefined) return { kind: "grade", grade };
  throw new UserError("no-goal", whatIf.noGoal(given, [...new Set([...grades, whatIf.full])]));
}

async function recogniseFile(path: string, given: WhatIfArguments, context: Context): Promise<Recognition> {
  const { how } = await frameworksFor(given, context);
  const bytes = await readBytes(resolve(context.cwd, path));
  const workbook = await readWorkbookSafely(bytes, path);
  const recognition = recognise(workbook, how);
  if (recognition.scoreSheets.length === 0) throw new UserError("no-sheet", context.messages.whatIf.noSheet);
  return recognition;
}

async function answer(path: string, given: WhatIfArguments, context: Context): Promise<void> {
  const { stdout, messages } = context;
  const recognition = await recogniseFile(path, given, context);
  const write = (json: object, text: () => string) =>
    stdout.write(
      given.format === "json" ? `${jsonText({ version: VERSION, file: path, ...json })}\n` : text(),
    );
  if (given.set.length === 0 && given.goal === undefined) {
    const facts = factsReport(recognition, messages);
    return write({ facts }, () => factsText(facts, context));
  }
  const lines = readChanges(given.set, recognition, context);
  const changes = new Map(lines.map((line) => [line.fact, line.given]));
  const sheets = whatIfReport(recognition, changes, messages);
  const goal = given.goal === undefined ? null : readGoal(given.goal, recognition, context);
  const goals = goal ? routeReports(goal, changes, recognition, messages) : null;
  const said = lines.map(({ given: _value, ...line }) => line);
  write({ changes: said, sheets, ...(goals ? { routes: goals } : {}) }, () =>
    [
      ...(lines.length > 0 ? [changesText(said, sheets, context)] : []),
      ...(goals ?? []).map((route) => routeText(route, context)),
    ].join("\n"),
  );
}

/** 0: answered. 2: the file, a name, a value or the goal cannot be understood. */
export async function whatIfCommand(
  path: string,
  given: WhatIfArguments,
  context: Context,
): Promise<ExitStatus> {
  try {
    await answer(path, given, context);
    return 0;
  } catch (error) {
    // What is wrong with a name, a value or a goal is not the file's fault.
    printProblem(context, error instanceof UserError ? null : path, problemOf(error, context));
    return 2;
  }
}
