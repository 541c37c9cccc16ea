/** The annex: the score sheet in its three levels, as it stands. */
import { nameOf } from "../assess/cells";
import { plain } from "../facts/format";
import { scoredRows, type AssessedRow, type AssessedSheet } from "../assess/assess";
import { sum, type Decimal } from "../decimal";
import { runsOf, type PaperCell, type PaperTable } from "./document";
import { centred } from "./report-data";
import type { ReportDraftWords } from "../messages/zh-CN/report-draft";

export function weightSum(rows: readonly AssessedRow[]): Decimal {
  return sum(rows.flatMap((row) => row.weight ?? []));
}

export function scoreSum(rows: readonly AssessedRow[]): Decimal {
  return sum(rows.flatMap((row) => row.score ?? []));
}

type Level = "dimension" | "group";

/** A level's cell on the first of its rows, nothing on the others. */
function levelCell(
  { sheet, rows }: AssessedSheet,
  index: number,
  level: Level,
  { annex }: ReportDraftWords,
): PaperCell | null {
  const own = rows[index]!.row[level];
  const node = own === null ? undefined : sheet[level === "dimension" ? "dimensions" : "groups"][own];
  if (!node) return { runs: [] };
  const isOwn = (row: AssessedRow | undefined) => row?.row[level] === own;
  if (index > 0 && isOwn(rows[index - 1])) return null;
  let count = 1;
  while (isOwn(rows[index + count])) count++;
  const weight = plain(weightSum(rows.slice(index, index + count)));
  return { runs: [{ text: annex.level(nameOf(node), weight) }], rows: count };
}

export function annexTable(assessed: AssessedSheet, words: ReportDraftWords): PaperTable {
  const { rows, funds } = assessed;
  const all = scoredRows(assessed);
  const { annex, check } = words;
  const { dimension, group, indicator, weight, score, lost } = annex.columns;
  const cell = (text: string, strong = false): PaperCell => ({ runs: runsOf(text, check), strong });
  const number = (value: Decimal | null, otherwise: string) => cell(value ? plain(value) : otherwise);
  const ownCells = (row: AssessedRow) => [
    cell(row.name),
    number(row.weight, ""),
    number(row.score, annex.unscored),
    number(row.lost, ""),
  ];
  return {
    caption: "",
    unit: "",
    columns: [
      centred(dimension, 17),
      centred(group, 20),
      { header: indicator, width: 33, align: "left" },
      centred(weight, 9),
      centred(score, 11),
      centred(lost, 10),
    ],
    rows: [
      ...(funds ? [[cell(""), cell(""), ...ownCells(funds)]] : []),
      ...rows.map((row, index) => [
        levelCell(assessed, index, "dimension", words),
        levelCell(assessed, index, "group", words),
        ...ownCells(row),
      ]),
      [
        cell(annex.total, true),
        cell(""),
        cell(""),
        cell(plain(weightSum(all)), true),
        cell(plain(scoreSum(all)), true),
        cell(plain(sum(all.flatMap((row) => row.lost ?? []))), true),
      ],
    ],
  };
}
