/** A checked workbook → what a bureau keeps of its score sheets. */
import { assess, scoredRows, type AssessedRow, type AssessedSheet } from "../assess/assess";
import { factText } from "../assess/fact-text";
import { gradesOf, isAboutProject } from "../assess/form";
import { remarkOf } from "../assess/remark";
import type { CheckId } from "../checks/catalogue";
import { SEVERITIES, type Judged, type Severity } from "../checks/check";
import { decimal, round, sum, type Decimal } from "../decimal";
import { figure, type NumericFactId } from "../facts/facts";
import { YUAN_PER } from "../facts/units";
import { parseInterval } from "../interval";
import { dossierOf } from "../recognise";
import { carriedOutBy } from "../recognise/project-texts";
import type { Recognition } from "../recognise/recognition";
import type { FactBook } from "../recognise/types";
import type { Finding, Report, SheetReport } from "../report/report";
import { readableText } from "../text";
import { FIGURES_IN_A_RUN, isDistinctive } from "./figure-runs";
import type { GradeFrom, NotedFinding, Priority, ScoredLine, UnitResult } from "./result";

const RATE_DECIMALS = 6;

/** Part ÷ whole where both are known, else the rate as stated. */
function rateOf(
  { facts }: FactBook,
  part: readonly NumericFactId[],
  whole: readonly NumericFactId[],
  stated: NumericFactId,
): number | null {
  const known = (ids: readonly NumericFactId[]): Decimal | null => {
    const values = ids.flatMap((id) => figure(facts, id) ?? []);
    return values.length === ids.length ? sum(values) : null;
  };
  const [above, below] = [known(part), known(whole)];
  const ratio = above && below?.gt(0) ? above.div(below) : figure(facts, stated);
  return ratio ? Number(round(ratio, RATE_DECIMALS)) : null;
}

function ratesOf(book: FactBook): UnitResult["rates"] {
  return {
    execution: rateOf(book, ["spending"], ["adjusted-budget"], "progress-q4"),
    threePublic: rateOf(book, ["three-public-actual"], ["three-public-budget"], "three-public-rate"),
    offEstablishment: rateOf(
      book,
      ["off-establishment-staff"],
      ["established-staff", "off-establishment-staff"],
      "off-establishment-rate",
    ),
  };
}

function budgetOf({ sheet, book }: AssessedSheet): number | null {
  const { funds } = sheet;
  const own = funds?.budget?.figure?.value;
  if (own) return Number(own.times(YUAN_PER[funds.unit ?? book.moneyUnit]));
  const found = (["adjusted-budget", "original-budget", "spending"] as const)
    .map((id) => figure(book.facts, id))
    .find((value) => value !== undefined);
  return found ? Number(found.times(YUAN_PER[book.moneyUnit])) : null;
}

function gradesFrom({ sheet }: AssessedSheet): GradeFrom[] {
  return gradesOf(sheet).map(({ grade, interval }) => ({
    grade,
    from: Number(parseInterval(interval).low ?? decimal(0)),
  }));
}

/** What is wrong with points and totals is for the unit to do again; what is wrong beside them can be mended. */
const POINTS: ReadonlySet<Judged | null> = new Set<Judged | null>(["score", "total", "grade"]);
const WHAT_POINTS_STAND_ON: ReadonlySet<CheckId> = new Set<CheckId>([
  "column-not-found",
  "indicator-missing",
  "indicator-duplicate",
  "weight-sum-mismatch",
  "weight-total-not-100",
  "subtotal-mismatch",
]);

const IN_PAPERS: ReadonlySet<Severity> = new Set<Severity>(["error", "warning", "review"]);

function priorityOf({ check, severity, judges }: Finding): Priority {
  if (severity === "review") return "P2";
  const isAboutPoints = POINTS.has(judges) || WHAT_POINTS_STAND_ON.has(check);
  return severity === "error" && isAboutPoints ? "P0" : "P1";
}

/** What a person is asked for is said in full: the list of evidence is the working of its finding. */
function noted(finding: Finding): NotedFinding {
  const { check, severity, sheet, cell, why, fix, working } = finding;
  const asked = severity === "review" ? working.map(({ text }) => text) : [];
  const message = [finding.message, ...asked].join("\n");
  return { check, severity, priority: priorityOf(finding), sheet, cell, message, why, fix };
}

/** The findings that concern one of the score sheets: its own, those of its tables, and those of nobody in particular. */
function findingsOf(index: number, assessed: readonly AssessedSheet[], { findings }: Report): Finding[] {
  const sheetsOf = ({ sheet, tables }: AssessedSheet) =>
    new Set([sheet.sheet, ...tables.map((table) => table.sheet)]);
  const own = assessed.map(sheetsOf);
  return findings.filter(({ about, sheet }) => {
    if (about) return about.sheet === index;
    const isOthers = sheet !== null && own.some((sheets, i) => i !== index && sheets.has(sheet));
    return !isOthers || own[index]!.has(sheet!);
  });
}

function figuresText({ scored, book }: AssessedRow): string {
  const known = (scored?.rule.facts ?? []).flatMap(({ id }) => {
    const value = figure(book.facts, id);
    const label = book.sources.get(id)?.[0]?.label;
    return value && label ? [`${label} ${factText(book, id, value)}`] : [];
  });
  return known.join("；");
}

function lineOf(assessed: AssessedRow, report: SheetReport["indicators"][number]): ScoredLine {
  const { name, weight, score, expected, reviewed, group, dimension } = report;
  return { dimension, group, name, weight, score, expected, reviewed, figures: figuresText(assessed) };
}

function linesOf({ funds, rows }: AssessedSheet, { components, indicators }: SheetReport): ScoredLine[] {
  const own = components.flatMap((component) => (funds ? lineOf(funds, component) : []));
  return [...own, ...rows.map((row, index) => lineOf(row, indicators[index]!))];
}

/** Runs of the same figures are looked for in what the tables hold, in the order in which people read them. */
function figuresOf(recognition: Recognition): string[] {
  const values = recognition.quantities.flatMap(({ figure: { printed, unit }, base }) =>
    unit?.kind === "ratio" || !isDistinctive(printed) ? [] : [base.toFixed()],
  );
  return values.length < FIGURES_IN_A_RUN ? [] : values;
}

/** Shorter ones are said alike by anybody. In characters. */
const SHORTEST_SENTENCE = 14;

function sentences(text: string): string[] {
  return readableText(text)
    .split(/[。；;！!？?\n]/)
    .map((sentence) => sentence.trim())
    .filter(({ length }) => length >= SHORTEST_SENTENCE);
}

function textsOf(recognition: Recognition, sheet: AssessedSheet): string[] {
  const remarks = scoredRows(sheet).flatMap(({ row }) => remarkOf(row) ?? []);
  const results = recognition.targets.flatMap(({ rows }) =>
    rows.flatMap(({ actual, reason }) => [actual.text, reason ?? ""]),
  );
  const prose = (recognition.workbook.prose?.paragraphs ?? []).flatMap(({ text, isHeading }) =>
    isHeading ? [] : [text],
  );
  return [...new Set([...remarks, ...results, ...prose].flatMap(sentences))];
}

/** Where a score is missing and no rule gives one, the total is not known: it is not 0 points. */
function recomputed(sheet: AssessedSheet): number | null {
  const rows = scoredRows(sheet);
  const points = rows.flatMap(({ expected, score }) => expected ?? score ?? []);
  return points.length === 0 || points.length < rows.length ? null : Number(sum(points));
}

/** @param report of this recognition, whose messages are in the papers' language */
export function readUnits(recognition: Recognition, report: Report): UnitResult[] {
  const assessed = assess(recognition);
  return assessed.map((sheet, index): UnitResult => {
    const reported = report.sheets[index]!;
    const rows = scoredRows(sheet);
    const findings = findingsOf(index, assessed, report);
    const dossier = dossierOf(recognition, sheet.sheet);
    const { framework } = reported;
    return {
      sheet: reported.sheet,
      department:
        reported.department ??
        (isAboutProject(sheet.sheet) ? carriedOutBy([sheet.sheet], recognition) : null),
      year: reported.year,
      form: reported.form,
      framework: framework && { id: framework.id, title: framework.title },
      stated: reported.total.stated,
      summed: reported.total.summed,
      unscored: rows.filter(({ score }) => score === null).length,
      recomputed: recomputed(sheet),
      byRule: { rows: rows.filter(({ expected }) => expected !== null).length, of: rows.length },
      grade: reported.grade.expected,
      statedGrade: reported.grade.stated,
      grades: gradesFrom(sheet),
      counts: Object.fromEntries(
        SEVERITIES.map((severity) => [
          severity,
          findings.filter((each) => each.severity === severity).length,
        ]),
      ) as Record<Severity, number>,
      rates: ratesOf(sheet.book),
      budget: budgetOf(sheet),
      isFullMarks: rows.length > 0 && rows.every(({ score, weight }) => score && weight && score.gte(weight)),
      lines: linesOf(sheet, reported),
      findings: findings.filter(({ severity }) => IN_PAPERS.has(severity)).map(noted),
      figures: figuresOf(dossier),
      texts: textsOf(dossier, sheet),
    };
  });
}
