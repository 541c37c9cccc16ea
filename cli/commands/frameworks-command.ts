/** `scoresheet frameworks`: list, show, check and compare indicator frameworks. */
import { sum } from "../../src/decimal";
import { diffFrameworks, type FrameworkChange } from "../../src/frameworks/diff";
import { criteriaOf, indicatorsOf, type Framework } from "../../src/frameworks/framework";
import { isProjectForm } from "../../src/forms/project-form";
import type { Context, ExitStatus } from "../context";
import { frameworkNamed, knownFrameworks, type FrameworkArguments } from "../framework-argument";
import { frameworkFile, type AnyFramework } from "../framework-files";
import { printProblem, problemOf, UserError } from "../problem";
import { projectFormChanges, projectFormLines, totalOfForm } from "../project-form-text";
import { displayWidth, table } from "../table";

function totalOf(framework: Framework): string {
  return sum(indicatorsOf(framework).map(({ weight }) => weight)).toString();
}

export async function frameworksList(given: FrameworkArguments, context: Context): Promise<ExitStatus> {
  const { stdout, words } = context;
  const known = await knownFrameworks(given, context);
  const columns = words.frameworkColumns;
  const row = ({ id, region, title, year }: AnyFramework, indicators: string, total: string) => [
    id,
    region,
    title,
    String(year),
    indicators,
    total,
  ];
  const rows = known.frameworks.map((one) => row(one, String(indicatorsOf(one).length), totalOf(one)));
  const forms = known.projectForms.map((one) => row(one, words.projectForm.own, totalOfForm(one)));
  const headings = [
    { heading: columns.id },
    { heading: columns.region },
    { heading: columns.title },
    { heading: columns.year, align: "right" },
    { heading: columns.indicators, align: "right" },
    { heading: columns.weight, align: "right" },
  ] as const;
  stdout.write(table(headings, [...rows, ...forms]));
  return 0;
}

/** A level's name is printed once, on its first row, as in the published table. */
function rowsOf({ dimensions }: Framework, { messages }: Context): string[][] {
  return dimensions.flatMap((dimension) =>
    dimension.groups.flatMap((group, g) =>
      group.indicators.map((indicator, i) => [
        g === 0 && i === 0 ? `${dimension.name} ${dimension.weight.toString()}` : "",
        i === 0 ? `${group.name} ${group.weight.toString()}` : "",
        indicator.name,
        indicator.weight.toString(),
        criteriaOf(indicator, messages.rules),
      ]),
    ),
  );
}

const NAME_WIDTH = 26;
const LEAST_CRITERIA_WIDTH = 30;

/** The criteria take what the other columns leave of the terminal. */
function criteriaWidth(rows: readonly (readonly string[])[], columns: number): number {
  const widest = (index: number) => Math.max(0, ...rows.map((row) => displayWidth(row[index] ?? "")));
  const others = widest(0) + widest(1) + Math.min(NAME_WIDTH, widest(2)) + 4;
  const gaps = 4 * 2;
  return Math.max(LEAST_CRITERIA_WIDTH, columns - others - gaps);
}

export async function frameworksShow(
  name: string,
  given: FrameworkArguments,
  context: Context,
): Promise<ExitStatus> {
  const { stdout, words } = context;
  const framework = await frameworkNamed(name, await knownFrameworks(given, context), context);
  if (isProjectForm(framework)) {
    stdout.write(`${projectFormLines(framework, context).join("\n")}\n`);
    return 0;
  }
  const columns = words.frameworkColumns;
  const rows = rowsOf(framework, context);
  const headings = [
    { heading: columns.dimension },
    { heading: columns.group },
    { heading: columns.indicator, maxWidth: NAME_WIDTH },
    { heading: columns.points, align: "right" },
    { heading: columns.criteria, maxWidth: criteriaWidth(rows, stdout.columns) },
  ] as const;
  const grades = framework.grades.map(({ grade, interval }) => `${grade} ${interval}`).join(" ");
  const errata = framework.errata.map(({ note }) => `  ${note}`);
  const lines = [
    `${framework.title}（${framework.id}）`,
    "",
    table(headings, rows),
    words.grades(grades),
    words.source(framework.source),
    ...(errata.length > 0 ? [words.errata, ...errata] : []),
  ];
  stdout.write(`${lines.join("\n")}\n`);
  return 0;
}

/** 0 for a good file, 1 for one with faults, 2 for one that cannot be read. */
export async function frameworksCheck(path: string, context: Context): Promise<ExitStatus> {
  const { stdout, words } = context;
  try {
    const framework = await frameworkFile(path, context);
    stdout.write(
      isProjectForm(framework)
        ? `${words.projectForm.good(framework.title, totalOfForm(framework))}\n`
        : `${words.frameworkGood(framework.title, indicatorsOf(framework).length, totalOf(framework))}\n`,
    );
    return 0;
  } catch (error) {
    const faulty = error instanceof UserError && error.code === "framework";
    // The loader's own message names the file.
    printProblem(context, faulty ? null : path, problemOf(error, context));
    return faulty ? 1 : 2;
  }
}

type RuleChange = Extract<FrameworkChange, { kind: "rule" }>;

/** What the rules of one indicator changed: its criteria before and after; the parameters where both read the same. */
function ruleChangeLines(
  changes: readonly RuleChange[],
  from: Framework,
  to: Framework,
  context: Context,
): string[] {
  const { words, messages } = context;
  const criteria = (framework: Framework) =>
    indicatorsOf(framework)
      .find(({ id }) => id === changes[0]!.id)
      ?.rule.criteria(messages.rules) ?? "";
  const [before, after] = [criteria(from), criteria(to)];
  if (before === after) return changes.map((change) => words.frameworkChange(change));
  return [words.criteriaChange(changes[0]!.name), `    - ${before}`, `    + ${after}`];
}

function changeLines(
  changes: readonly FrameworkChange[],
  from: Framework,
  to: Framework,
  context: Context,
): string[] {
  return changes.flatMap((change, i) => {
    if (change.kind !== "rule") return [context.words.frameworkChange(change)];
    const own = changes.filter((one): one is RuleChange => one.kind === "rule" && one.id === change.id);
    return changes.indexOf(own[0]!) === i ? ruleChangeLines(own, from, to, context) : [];
  });
}

/** @throws UserError for two that have nothing to compare: a department's framework and a project form */
function allChangeLines(from: AnyFramework, to: AnyFramework, context: Context): string[] {
  if (isProjectForm(from) && isProjectForm(to)) return projectFormChanges(from, to, context);
  if (isProjectForm(from) || isProjectForm(to))
    throw new UserError("no-such-framework", context.words.projectForm.notComparable);
  return changeLines(diffFrameworks(from, to), from, to, context);
}

export async function frameworksDiff(
  a: string,
  b: string,
  given: FrameworkArguments,
  context: Context,
): Promise<ExitStatus> {
  const { stdout, words } = context;
  const known = await knownFrameworks(given, context);
  const [from, to] = [await frameworkNamed(a, known, context), await frameworkNamed(b, known, context)];
  const lines = allChangeLines(from, to, context).map((line) => `  ${line}`);
  if (lines.length === 0) {
    stdout.write(`${words.same(from.id, to.id)}\n`);
    return 0;
  }
  stdout.write([words.diffHeading(from.id, to.id), ...lines, ""].join("\n"));
  return 0;
}
