/** Parts of the workbook that were not read for sure, and what was therefore not checked: one finding for each sheet and kind. */
import { readableText } from "../../text";
import type { Recognition } from "../../recognise/recognition";
import { hasAllScores } from "../../assess/points-located";
import type { ColumnReading, ScoreSheet } from "../../recognise/score-sheet/types";
import { valueAt } from "../../workbook/sheet";
import { workbookCheck, type FindingDraft } from "../check";
import { zhCN } from "./zh-CN";

type Words = typeof zhCN;

/** So many values within the weights, and such a share of the rows, make a column look like points. */
const FEWEST_POINTS = 5;
const LEAST_SHARE = 0.8;

/** A column of numbers that could be points and got no role. */
function looksLikePoints(
  { heading, col, role }: ColumnReading,
  sheet: ScoreSheet,
  { sheet: get }: Recognition,
) {
  if (role !== null || heading.trim() === "") return false;
  const cells = get(sheet.sheet);
  const fitting = sheet.indicators.filter(({ row, weight }) => {
    const value = valueAt(cells, row, col);
    return typeof value === "number" && value >= 0 && weight?.figure?.value.gte(value);
  });
  return fitting.length >= FEWEST_POINTS && fitting.length >= LEAST_SHARE * sheet.indicators.length;
}

function* ofScoreSheet(sheet: ScoreSheet, recognition: Recognition, words: Words): Generator<FindingDraft> {
  const { sheet: name, range, total, columns } = sheet;
  const top = { sheet: name, row: range.top, col: range.left };
  if (total === null && columns.score !== undefined) yield { at: top, ...words.noTotal({ sheet: name }) };
  if (total?.figure && !hasAllScores(sheet)) yield { at: top, ...words.pointsElsewhere({ sheet: name }) };
  const unread = sheet.readings.filter((reading) => looksLikePoints(reading, sheet, recognition));
  const [first] = unread;
  const row = sheet.indicators[0]?.row ?? range.top;
  if (first)
    yield {
      at: { sheet: name, row, col: first.col },
      ...words.columns({ sheet: name, headings: unread.map(({ heading }) => readableText(heading)) }),
    };
}

const start = (sheet: string) => ({ sheet, row: 0, col: 0 });

/** Tables of a workbook of several departments that name none of them. */
function* withoutOwner({ dossiers }: Recognition, words: Words): Generator<FindingDraft> {
  if (dossiers.filter(({ scoreSheets }) => scoreSheets.length > 0).length < 2) return;
  const tables = dossiers
    .filter(({ scoreSheets, owner }) => scoreSheets.length === 0 && owner === null)
    .flatMap((dossier) => dossier.tables);
  for (const name of new Set(tables.map(({ sheet }) => sheet)))
    yield { at: start(name), ...words.noOwner({ sheet: name }) };
}

export const partNotUnderstood = workbookCheck({
  id: "part-not-understood",
  severity: "info",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run(recognition, words) {
    for (const sheet of recognition.scoreSheets) yield* ofScoreSheet(sheet, recognition, words);
    for (const name of recognition.hiddenSheetsUsed)
      yield { at: start(name), ...words.hiddenUsed({ sheet: name }) };
    for (const name of recognition.hiddenScoreSheets)
      yield { at: start(name), ...words.hiddenScores({ sheet: name }) };
    yield* withoutOwner(recognition, words);
    const pictures = recognition.workbook.prose?.pictures ?? [];
    if (pictures.length > 0)
      yield { at: null, ...words.pictures({ count: pictures.length, beside: [...new Set(pictures)] }) };
  },
});
