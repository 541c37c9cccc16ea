/** Chapters one and two: what the department is for, how it used its budget, what it achieved. */
import type { AssessedRow } from "../../assess/assess";
import { missedTarget } from "../../assess/target-verdicts";
import { targetRows, type RowInTable } from "../../assess/targets";
import { dutiesOf, goalsOf } from "../../recognise/duties";
import type { Block } from "../document";
import type { ReportFigures } from "./figures";
import type { ReportSource } from "./source";
import type { WorkbookTables } from "./workbook-tables";

/** Which indicators a section speaks of, by their ids in the published frameworks. */
const SECTIONS = {
  budgeting: ["budget-rationality", "budget-compliance", "target-completeness", "indicator-clarity"],
  funds: ["procurement-execution", "financial-compliance", "budget-disclosure"],
  projects: ["project-procedure", "project-supervision"],
  assets: ["asset-safety", "fixed-asset-utilisation"],
  staff: ["staff-control", "off-establishment-control"],
  system: ["management-system"],
  economy: ["operating-expense-control"],
  efficiency: ["budget-execution", "key-tasks", "project-timeliness"],
  effects: ["outcome-effects"],
  equity: ["petitions", "satisfaction"],
} as const;
type Section = keyof typeof SECTIONS;

const isIn = (section: Section, { row }: AssessedRow) =>
  (SECTIONS[section] as readonly (string | null)[]).includes(row.id);
const inNone = (row: AssessedRow) =>
  !(Object.keys(SECTIONS) as Section[]).some((section) => isIn(section, row));

interface Parts {
  readonly source: ReportSource;
  readonly figures: ReportFigures;
  readonly tables: WorkbookTables;
}

const indicators = ({ source }: Parts, section: Section) => source.indicators((row) => isIn(section, row));

/** 一、部门基本情况 */
export function situation(parts: Parts): Block[] {
  const { source, figures, tables } = parts;
  const { situation: words } = source.words;
  const tasks = figures.taskNames();
  const targets = targetsSet(source).length;
  return [
    source.heading(1, words.heading),
    source.heading(2, words.duties),
    source.paragraph(words.dutiesFill),
    source.heading(2, words.work),
    ...source.paragraphs(words.workFill, tasks.length === 0 ? "" : words.tasks(tasks)),
    ...source.section(
      2,
      words.budgeting,
      ...figures.budget(),
      ...tables.of("budget"),
      ...source.paragraphs(targets === 0 ? "" : words.targets(targets)),
      ...indicators(parts, "budgeting"),
    ),
    source.heading(2, words.execution),
    ...source.section(
      3,
      words.funds,
      ...figures.year(),
      ...tables.of("execution"),
      ...figures.quarters(tables.of("quarters")),
      ...figures.procurement(),
      ...tables.of("procurement"),
      ...indicators(parts, "funds"),
    ),
    ...source.section(
      3,
      words.projects,
      ...figures.projects(),
      ...tables.of("projects"),
      ...indicators(parts, "projects"),
    ),
    ...source.section(
      3,
      words.assets,
      ...figures.assets(),
      ...tables.of("assets"),
      ...indicators(parts, "assets"),
    ),
    ...source.section(
      3,
      words.staff,
      ...figures.staff(),
      ...tables.of("staff"),
      ...indicators(parts, "staff"),
    ),
    ...source.section(3, words.system, source.paragraph(words.systemFill), ...indicators(parts, "system")),
  ];
}

/** A line without a target is one that nobody filled in. */
const targetsSet = ({ recognition }: ReportSource): RowInTable[] =>
  targetRows(recognition).filter(({ row }) => row.target.text !== "");

/** How many targets there are, and which of them were missed. */
export function missedTargets(source: ReportSource): string {
  const { performance } = source.words;
  const rows = targetsSet(source);
  const missed = rows.filter(({ row }) => missedTarget(row));
  if (rows.length === 0) return "";
  return (
    performance.targets(rows.length) +
    performance.missed(
      missed.map(({ row }) => performance.missedTarget(row.name, row.target.text, row.actual.text)),
    )
  );
}

/** What was aimed at, as the workbook has it; what became of it stands with the duties. */
function goals(source: ReportSource): Block[] {
  const { expected } = goalsOf(source.recognition);
  const { performance: words } = source.words;
  return [expected === null ? source.paragraph(words.goalsFill) : asWritten(words.goalsSet(expected))];
}

/** The department's own words, whatever brackets they hold. */
const asWritten = (text: string): Block => ({ kind: "paragraph", runs: [{ text }] });

/** Each task with its contents and its result; a prompt where nothing says what became of it. */
function duties(source: ReportSource): Block[] {
  const { performance: words } = source.words;
  const { actual } = goalsOf(source.recognition);
  const tasks = dutiesOf(source.recognition)?.duties ?? [];
  const whole = actual === null ? [] : [asWritten(words.goalsResult(actual))];
  if (!tasks.some(({ content, result }) => content ?? result))
    return [...whole, source.paragraph(words.dutiesFill)];
  return [
    ...whole,
    ...tasks.flatMap(({ name, content, result }, i) => [
      source.heading(3, words.duty(i + 1, name)),
      ...(content === null ? [] : [asWritten(words.dutyContent(content))]),
      result === null ? source.paragraph(words.dutyFill) : asWritten(words.dutyResult(result)),
    ]),
  ];
}

/** 二、部门主要履职绩效分析 */
export function performance(parts: Parts): Block[] {
  const { source, figures, tables } = parts;
  const { performance: words } = source.words;
  const others = source.indicators(inNone);
  const known: Block[] = [
    ...source.section(
      3,
      words.economy,
      ...figures.operating(tables.of("operating")),
      ...indicators(parts, "economy"),
    ),
    ...source.section(3, words.efficiency, ...figures.works(), ...indicators(parts, "efficiency")),
    ...source.section(
      3,
      words.effects,
      ...source.paragraphs(words.effectsFill, missedTargets(source)),
      ...indicators(parts, "effects"),
    ),
    ...source.section(3, words.equity, ...figures.equity(), ...indicators(parts, "equity")),
  ];
  return [
    source.heading(1, words.heading),
    source.heading(2, words.goals),
    ...goals(source),
    source.heading(2, words.duties),
    ...duties(source),
    source.heading(2, words.results),
    ...known,
    ...(others.length === 0 ? [] : [source.heading(3, words.other), ...others]),
  ];
}
