/** The annex: the score sheet in its three levels, as it stands. */
import { nameOf, plain, pointsLost, scoreOf, weightOf } from "../assess/score-sheet";
import { sum, type Decimal } from "../decimal";
import type { IndicatorRow, ScoreSheet } from "../recognise/types";
import { runsOf, type PaperCell, type PaperTable } from "./document";
import { centred } from "./report-data";
import type { ReportDraftWords } from "./report-draft";

export function weightSum(rows: readonly IndicatorRow[]): Decimal {
  return sum(rows.flatMap((row) => weightOf(row) ?? []));
}

export function scoreSum(rows: readonly IndicatorRow[]): Decimal {
  return sum(rows.flatMap((row) => scoreOf(row) ?? []));
}

type Level = "dimension" | "group";

/** A level's cell on the first of its rows, nothing on the others. */
function levelCell(
  sheet: ScoreSheet,
  index: number,
  level: Level,
  { annex }: ReportDraftWords,
): PaperCell | null {
  const rows = sheet.indicators;
  const own = rows[index]![level];
  const node = own === null ? undefined : sheet[level === "dimension" ? "dimensions" : "groups"][own];
  if (!node) return { runs: [] };
  const isOwn = (row: IndicatorRow | undefined) => row?.[level] === own;
  if (index > 0 && isOwn(rows[index - 1])) return null;
  let count = 1;
  while (isOwn(rows[index + count])) count++;
  const weight = plain(weightSum(rows.slice(index, index + count)));
  return { runs: [{ text: annex.level(nameOf(node), weight) }], rows: count };
}

export function annexTable(sheet: ScoreSheet, words: ReportDraftWords): PaperTable {
  const { annex, check } = words;
  const { dimension, group, indicator, weight, score, lost } = annex.columns;
  const cell = (text: string, strong = false): PaperCell => ({ runs: runsOf(text, check), strong });
  const number = (value: Decimal | null, otherwise: string) => cell(value ? plain(value) : otherwise);
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
      ...sheet.indicators.map((row, index) => [
        levelCell(sheet, index, "dimension", words),
        levelCell(sheet, index, "group", words),
        cell(nameOf(row)),
        number(weightOf(row), ""),
        number(scoreOf(row), annex.unscored),
        number(pointsLost(row), ""),
      ]),
      [
        cell(annex.total, true),
        cell(""),
        cell(""),
        cell(plain(weightSum(sheet.indicators)), true),
        cell(plain(scoreSum(sheet.indicators)), true),
        cell(plain(sum(sheet.indicators.flatMap((row) => pointsLost(row) ?? []))), true),
      ],
    ],
  };
}
