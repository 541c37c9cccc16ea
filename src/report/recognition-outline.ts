/** The recognition report in words: an outline that every face shows as it is. */
import { isNumericFact } from "../facts/facts";
import type { Messages } from "../messages/messages";
import type {
  ColumnReport,
  DossierReport,
  FactReport,
  FrameworkReport,
  PlaceReport,
  RecognitionReport,
  ScoreSheetReport,
  TableReport,
} from "./recognition-report";

export interface OutlineEntry {
  readonly text: string;
  /** The cell that it speaks of. */
  readonly at: PlaceReport | null;
  readonly entries: readonly OutlineEntry[];
}

type Words = Messages["recognition"];

const entry = (
  text: string,
  entries: readonly OutlineEntry[] = [],
  at: PlaceReport | null = null,
): OutlineEntry => ({ text, entries, at });

const placeText = ({ sheet, cell }: PlaceReport, words: Words) => words.place(sheet, cell);
const percent = (share: number) => String(Math.round(share * 100));
const signed = (weight: number) => (weight > 0 ? `+${weight}` : String(weight));

function columnEntry(column: ColumnReport, words: Words): OutlineEntry {
  const role = column.role === null ? words.noRole : words.roles[column.role];
  const reasons = column.evidence.map(({ id, weight }) => {
    const reason = words.evidence[id](column);
    return weight === 0 ? reason : words.weighed(reason, signed(weight));
  });
  return entry(
    words.column(column.column, column.heading) + words.colon + role,
    reasons.length === 0 ? [] : [entry(reasons.join(words.semicolon))],
  );
}

function frameworkEntry(framework: FrameworkReport | null, words: Words): OutlineEntry {
  if (!framework) return entry(words.noFramework);
  const reasons = [
    words.frameworkNames(percent(framework.names)),
    words.frameworkWeights(percent(framework.weights)),
    words.frameworkParents(percent(framework.parents)),
    words.frameworkYear(framework.year),
    words.frameworkRegion(framework.region),
  ];
  return entry(words.framework(framework.title, percent(framework.match)), [
    entry(reasons.join(words.comma)),
    ...framework.rivals.map(({ title, indicators }) => entry(words.rival(title, indicators))),
  ]);
}

function scoreSheetEntry(sheet: ScoreSheetReport, words: Words): OutlineEntry {
  const names = sheet.names.map((name) =>
    entry(words.name(name.cell, name.name, name.official, words.matches[name.match]), [], name),
  );
  return entry(words.scoreSheet(sheet.sheet, sheet.range, sheet.indicators), [
    ...(sheet.title === null ? [] : [entry(words.title(sheet.title))]),
    entry(words.header(sheet.header, sheet.repeatedHeader)),
    frameworkEntry(sheet.framework, words),
    entry(words.columns, [
      ...sheet.columns.map((column) => columnEntry(column, words)),
      entry(words.weighedHelp),
    ]),
    ...(names.length > 0 ? [entry(words.names, names)] : []),
    sheet.total ? entry(words.total(sheet.total.value), [], sheet.total) : entry(words.noTotal),
    sheet.grade ? entry(words.grade(sheet.grade.value), [], sheet.grade) : entry(words.noGrade),
  ]);
}

function tableEntry(table: TableReport, words: Words): OutlineEntry {
  const place = words.place(table.sheet, table.range);
  const columns = table.columns.map(({ column, heading, holds, measure, subject }) => {
    const kinds = [
      ...(subject === null ? [] : [words.subjects[subject]]),
      ...(measure === null ? [] : [words.measures[measure]]),
    ];
    const said = holds === "figures" ? kinds.join(words.comma) : words.holds[holds];
    return entry(words.column(column, heading) + words.colon + said);
  });
  return entry(words.table(place, table.title, table.unit, table.rows), columns);
}

function factEntry(
  { fact, source, others }: FactReport,
  { facts, recognition: words }: Messages,
): OutlineEntry {
  // What only people can say has no name of its own: it is called as the workbook calls it.
  const name = isNumericFact(fact) ? facts[fact] : source.label;
  return entry(words.fact(name, source.value), [
    entry(words.source(placeText(source, words), source.label), [], source),
    ...others.map((other) =>
      entry(words.otherSource(placeText(other, words), other.label, other.value), [], other),
    ),
  ]);
}

/** @param isOnly nothing has to be told apart: department and year stand at the top already */
function dossierEntries(dossier: DossierReport, isOnly: boolean, messages: Messages): OutlineEntry[] {
  const words = messages.recognition;
  const { scoreSheets, tables, targets, facts } = dossier;
  const origin = isOnly ? "" : words.origin(dossier.department, dossier.year);
  const headed = (text: string) => (origin === "" ? text : origin + words.colon + text);
  const tablesText = scoreSheets.length === 0 && !isOnly ? words.unusedTables : words.tables;
  return [
    ...scoreSheets.map((sheet) => scoreSheetEntry(sheet, words)),
    ...(facts.length > 0 && scoreSheets.length > 0
      ? [
          entry(
            headed(words.facts(facts.length)),
            facts.map((fact) => factEntry(fact, messages)),
          ),
        ]
      : []),
    ...(tables.length > 0
      ? [
          entry(
            headed(tablesText(tables.length)),
            tables.map((table) => tableEntry(table, words)),
          ),
        ]
      : []),
    ...targets.map((target) =>
      entry(headed(words.targets(placeText(target, words), target.rows)), [], target),
    ),
  ];
}

export function recognitionOutline(report: RecognitionReport, messages: Messages): OutlineEntry[] {
  const words = messages.recognition;
  const found = report.dossiers.flatMap((dossier) =>
    dossierEntries(dossier, report.dossiers.length === 1, messages),
  );
  const [only, ...others] = report.departments;
  return [
    entry(words.year(report.year)),
    ...(only === undefined
      ? []
      : [entry(others.length === 0 ? words.department(only) : words.departments(report.departments))]),
    ...(report.hiddenSheetsUsed.length > 0 ? [entry(words.hiddenSheets(report.hiddenSheetsUsed))] : []),
    ...(found.length > 0 ? found : [entry(words.nothing)]),
  ];
}

/** The outline as indented lines. */
export function outlineLines(entries: readonly OutlineEntry[], depth = 0): string[] {
  return entries.flatMap(({ text, at, entries: below }) => [
    `${"  ".repeat(depth)}${text}${at === null || text.includes(at.cell) ? "" : ` [${at.cell}]`}`,
    ...outlineLines(below, depth + 1),
  ]);
}
