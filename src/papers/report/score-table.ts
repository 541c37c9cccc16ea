/** The scores by their groups, with what was lost; the indicators one by one stand in the annexed score sheet. */
import { nameOf } from "../../assess/cells";
import { plain } from "../../facts/format";
import { scoredRows, type AssessedRow, type AssessedSheet } from "../../assess/assess";
import { sum, type Decimal } from "../../decimal";
import { runsOf, type PaperCell, type PaperTable } from "../document";
import { centred } from "./figures";
import type { ReportDraftWords } from "../../messages/chinese-only/report-draft";

export function weightSum(rows: readonly AssessedRow[]): Decimal {
  return sum(rows.flatMap((row) => row.weight ?? []));
}

export function scoreSum(rows: readonly AssessedRow[]): Decimal {
  return sum(rows.flatMap((row) => row.score ?? []));
}

/** A sum without these scores would be none. */
export function isOpen(rows: readonly AssessedRow[]): boolean {
  return rows.some((row) => row.score === null);
}

interface Line {
  readonly dimension: number | null;
  readonly dimensionName: string;
  readonly name: string;
  readonly rows: readonly AssessedRow[];
}

/** Groups where the sheet has them, else its dimensions; what belongs to neither stands by itself. */
function linesOf({ sheet, rows, funds }: AssessedSheet): Line[] {
  const level = sheet.groups.length > 0 ? "group" : "dimension";
  const nodes = level === "group" ? sheet.groups : sheet.dimensions;
  const line = (own: readonly AssessedRow[], name: string): Line => {
    const dimension = own[0]?.row.dimension ?? null;
    const node = dimension === null ? undefined : sheet.dimensions[dimension];
    return { dimension, dimensionName: node ? nameOf(node) : "", name, rows: own };
  };
  return [
    ...(funds ? [line([funds], funds.name)] : []),
    ...nodes.map((node, index) =>
      line(
        rows.filter(({ row }) => row[level] === index),
        nameOf(node),
      ),
    ),
    ...rows.filter(({ row }) => row[level] === null).map((row) => line([row], row.name)),
  ].filter(({ rows: own }) => own.length > 0);
}

/** A dimension's cell on the first of its lines, nothing on the others. */
function dimensionCell(lines: readonly Line[], index: number, { annex }: ReportDraftWords): PaperCell | null {
  const { dimension, dimensionName } = lines[index]!;
  if (dimension === null) return { runs: [] };
  const isOwn = (line: Line | undefined) => line?.dimension === dimension;
  if (isOwn(lines[index - 1])) return null;
  const own = lines.slice(index).filter(isOwn);
  const weight = plain(weightSum(own.flatMap(({ rows }) => rows)));
  return { runs: [{ text: annex.level(dimensionName, weight) }], rows: own.length };
}

export function scoreTable(assessed: AssessedSheet, caption: string, words: ReportDraftWords): PaperTable {
  const { annex, check } = words;
  const { dimension, group, weight, score, lost } = annex.columns;
  const lines = linesOf(assessed);
  const cell = (text: string, strong = false): PaperCell => ({ runs: runsOf(text, check), strong });
  const sums = (rows: readonly AssessedRow[], strong = false) => {
    const off = sum(rows.flatMap((row) => row.lost ?? []));
    return [
      cell(plain(weightSum(rows)), strong),
      cell(isOpen(rows) ? annex.unscored : plain(scoreSum(rows)), strong),
      cell(off.eq(0) ? "" : plain(off), strong),
    ];
  };
  return {
    caption,
    unit: "",
    columns: [
      centred(dimension, 24),
      centred(group, 34),
      centred(weight, 14),
      centred(score, 14),
      centred(lost, 14),
    ],
    rows: [
      ...lines.map((line, index) => [
        dimensionCell(lines, index, words),
        cell(line.name),
        ...sums(line.rows),
      ]),
      [{ ...cell(annex.total, true), columns: 2 }, null, ...sums(scoredRows(assessed), true)],
    ],
  };
}
