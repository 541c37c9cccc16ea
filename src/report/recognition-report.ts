/**
 * What was taken for what, and why, in plain data without words: score sheets with the readings of their columns,
 * tables, targets and figures of each department and year. `recognition-outline.ts` puts it into words.
 */
import { factText } from "../assess/fact-text";
import { round } from "../decimal";
import type { FactId } from "../facts/facts";
import type { MoneyUnit } from "../facts/units";
import type { Measure, Subject } from "../facts/wordings";
import { indicatorsOf } from "../frameworks/framework";
import type { Dossier, Recognition } from "../recognise/recognition";
import type { FrameworkMatch, LevelNode, ScoreColumn, ScoreSheet } from "../recognise/score-sheet/types";
import type { Column, FactSource, NumberCell, Table, TargetTable } from "../recognise/types";
import { EVIDENCE, type EvidenceId } from "../recognise/score-sheet/evidence";
import { columnName, rangeText } from "../workbook/address";
import { refAddress, type CellRef } from "../workbook/model";

export interface PlaceReport {
  readonly sheet: string;
  readonly cell: string;
}

export interface ColumnReport {
  /** "H". */
  readonly column: string;
  readonly heading: string;
  readonly role: ScoreColumn | null;
  readonly evidence: readonly { readonly id: EvidenceId; readonly weight: number }[];
  /** The printed total that the column's figures were compared with. */
  readonly total: string | null;
}

export interface FrameworkReport {
  readonly id: string;
  readonly title: string;
  readonly match: number;
  readonly names: number;
  readonly weights: number;
  readonly parents: number;
  readonly year: boolean | null;
  readonly region: boolean;
  /** Others that fit as well, with the names of the indicators in which they would score differently. */
  readonly rivals: readonly {
    readonly id: string;
    readonly title: string;
    readonly indicators: readonly string[];
  }[];
}

/** A name that is not the framework's own, and what it was taken for. */
export interface NameReport extends PlaceReport {
  readonly name: string;
  readonly official: string | null;
  readonly match: LevelNode["match"];
}

export interface ScoreSheetReport {
  readonly sheet: string;
  readonly range: string;
  readonly title: string | null;
  readonly indicators: number;
  /** Row numbers as Excel shows them. */
  readonly header: readonly number[];
  readonly repeatedHeader: readonly number[];
  readonly framework: FrameworkReport | null;
  readonly columns: readonly ColumnReport[];
  readonly names: readonly NameReport[];
  readonly total: (PlaceReport & { readonly value: string | null }) | null;
  readonly grade: (PlaceReport & { readonly value: string }) | null;
}

export interface TableColumnReport {
  readonly column: string;
  readonly heading: string;
  /** Names of the rows; figures that the heading, or each row's name, tells the meaning of; nothing that is used. */
  readonly holds: "names" | "figures" | "figures-by-row" | "other";
  readonly measure: Measure | null;
  readonly subject: Subject | null;
}

export interface TableReport {
  readonly sheet: string;
  readonly range: string;
  readonly title: string | null;
  readonly unit: MoneyUnit | null;
  readonly rows: number;
  readonly columns: readonly TableColumnReport[];
}

export interface TargetsReport extends PlaceReport {
  readonly rows: number;
}

export interface FactSourceReport extends PlaceReport {
  readonly label: string;
  /** With its unit: "1,465.03 万元". */
  readonly value: string;
}

export interface FactReport {
  readonly fact: FactId;
  /** The one that rules use. */
  readonly source: FactSourceReport;
  readonly others: readonly FactSourceReport[];
}

export interface DossierReport {
  readonly department: string | null;
  readonly year: number | null;
  /** None for tables that belong to no score sheet: no rule uses them. */
  readonly scoreSheets: readonly ScoreSheetReport[];
  readonly tables: readonly TableReport[];
  readonly targets: readonly TargetsReport[];
  readonly facts: readonly FactReport[];
}

export interface RecognitionReport {
  /** The evaluated year. */
  readonly year: number | null;
  readonly departments: readonly string[];
  readonly hiddenSheetsUsed: readonly string[];
  readonly dossiers: readonly DossierReport[];
}

const SHARE_DECIMALS = 4;
const share = (value: number) => round(value, SHARE_DECIMALS).toNumber();
const placeOf = (ref: CellRef): PlaceReport => ({ sheet: ref.sheet, cell: refAddress(ref) });

/** The printed total of a column of scores or weights. */
function totalOf(sheet: ScoreSheet, col: number): string | null {
  const totals: readonly (NumberCell | null)[] = [sheet.total, sheet.reviewedTotal, ...sheet.totalWeights];
  return totals.find((total) => total?.ref.col === col)?.figure?.shown ?? null;
}

function frameworkReport({ framework, match, evidence, rivals }: FrameworkMatch): FrameworkReport {
  return {
    id: framework.id,
    title: framework.title,
    match: share(match),
    names: share(evidence.names),
    weights: share(evidence.weights),
    parents: share(evidence.parents),
    year: evidence.year,
    region: evidence.region,
    rivals: rivals.map((rival) => ({
      id: rival.framework.id,
      title: rival.framework.title,
      indicators: indicatorsOf(rival.framework).flatMap(({ id, name }) =>
        rival.indicators.includes(id) ? [name] : [],
      ),
    })),
  };
}

function scoreSheetReport(sheet: ScoreSheet): ScoreSheetReport {
  const nodes: readonly LevelNode[] = [...sheet.dimensions, ...sheet.groups, ...sheet.indicators];
  return {
    sheet: sheet.sheet,
    range: rangeText(sheet.range),
    title: sheet.title?.text ?? null,
    indicators: sheet.indicators.length,
    header: sheet.headerRows.map((row) => row + 1),
    repeatedHeader: sheet.repeatedHeaders.map((row) => row + 1),
    framework: sheet.framework && frameworkReport(sheet.framework),
    columns: sheet.readings.map(({ col, heading, role, evidence }) => ({
      column: columnName(col),
      heading,
      role,
      evidence: evidence.map((id) => ({ id, weight: EVIDENCE[id] })),
      total: totalOf(sheet, col),
    })),
    names: sheet.framework
      ? nodes.flatMap(({ name, officialName, match }) =>
          match === "exact" ? [] : [{ ...placeOf(name.ref), name: name.text, official: officialName, match }],
        )
      : [],
    total: sheet.total && { ...placeOf(sheet.total.ref), value: sheet.total.figure?.shown ?? null },
    grade: sheet.grade && { ...placeOf(sheet.grade.ref), value: sheet.grade.text },
  };
}

function tableReport({ sheet, range, title, unit, labelColumn, rows, columns }: Table): TableReport {
  const holds = ({ col, measure, subject }: Column): TableColumnReport["holds"] => {
    if (col === labelColumn) return "names";
    if (!rows.some(({ figures }) => figures.has(col))) return "other";
    return measure === null && subject === null ? "figures-by-row" : "figures";
  };
  return {
    sheet,
    range: rangeText(range),
    title,
    unit,
    rows: rows.length,
    columns: columns.map((column) => ({
      column: columnName(column.col),
      heading: column.heading,
      holds: holds(column),
      measure: column.measure,
      subject: column.subject,
    })),
  };
}

function targetsReport({ rows }: TargetTable): TargetsReport[] {
  const [first] = rows;
  return first ? [{ ...placeOf(first.nameRef), rows: rows.length }] : [];
}

function factReports({ book }: Dossier): FactReport[] {
  const sourceReport = ({ fact, figure, label, value }: FactSource): FactSourceReport => ({
    ...placeOf(figure.ref),
    label,
    value: factText(book, fact, value),
  });
  return [...book.sources].flatMap(([fact, [first, ...others]]) =>
    first ? [{ fact, source: sourceReport(first), others: others.map(sourceReport) }] : [],
  );
}

export function recognitionReport(recognition: Recognition): RecognitionReport {
  return {
    year: recognition.year,
    departments: recognition.departments,
    hiddenSheetsUsed: recognition.hiddenSheetsUsed,
    dossiers: recognition.dossiers.map((dossier) => ({
      department: dossier.owner,
      year: dossier.year,
      scoreSheets: dossier.scoreSheets.map(scoreSheetReport),
      tables: dossier.tables.map(tableReport),
      targets: dossier.targets.flatMap(targetsReport),
      facts: factReports(dossier),
    })),
  };
}
