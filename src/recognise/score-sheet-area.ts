/** Where on a sheet a score sheet stands: its header rows and which column holds what. */
import type { Entry, Grid } from "./grid";
import { look, SCORE_COLUMNS, WEIGHT_HEADING } from "./lexicon";
import { squeeze } from "../text";
import type { ScoreColumn } from "./types";

export type ScoreColumns = Readonly<Partial<Record<ScoreColumn, number>>>;

export interface ScoreSheetArea {
  readonly headerRows: readonly number[];
  readonly columns: ScoreColumns;
}

const MOST_HEADER_ROWS = 4;
const LEVELS: readonly [1 | 2 | 3, RegExp][] = [
  [1, /[一1]级/],
  [2, /[二2]级/],
  [3, /[三3]级/],
];

function headingPath(grid: Grid, rows: readonly number[], col: number): string[] {
  const path: string[] = [];
  rows.forEach((row, i) => {
    let text = squeeze(grid.text(row, col));
    // An unmerged heading stands over the columns to its right as long as these have words of their own below.
    const below = rows[i + 1];
    if (text === "" && below !== undefined && grid.own(below, col))
      for (let c = col - 1; c >= 0 && text === "" && grid.own(below, c); c--)
        text = squeeze(grid.text(row, c));
    if (text !== "" && path.at(-1) !== text) path.push(text);
  });
  return path;
}

/** Gives each column its role. Weights without a level of their own belong to the level to their left. */
function readColumns(grid: Grid, rows: readonly number[]): ScoreColumns {
  const columns: Partial<Record<ScoreColumn, number>> = {};
  const put = (role: ScoreColumn, col: number) => {
    columns[role] ??= col;
  };
  const loose: { col: number; kind: "name" | "weight" }[] = [];
  let level: 1 | 2 | 3 | null = null;
  let saysWhose = false;
  for (let col = 0; col < grid.columnCount; col++) {
    const path = headingPath(grid, rows, col);
    const leaf = path.at(-1);
    if (leaf === undefined) continue;
    const joined = path.join("/");
    const named = LEVELS.find(([, pattern]) => pattern.test(joined))?.[0] ?? null;
    const isWeight = WEIGHT_HEADING.test(leaf) && !/得分/.test(leaf);
    if (named !== null && isWeight) {
      put(`weight${named}`, col);
      saysWhose = true;
    } else if (named !== null) put(`level${(level = named)}`, col);
    else if (isWeight && level !== null && columns[`weight${level}`] === undefined)
      put(`weight${level}`, col);
    else if (isWeight) loose.push({ col, kind: "weight" });
    else {
      const role = look(SCORE_COLUMNS, leaf) ?? look(SCORE_COLUMNS, joined);
      if (role) put(role, col);
      else if (/指标|评价内容|项目|名称/.test(leaf)) loose.push({ col, kind: "name" });
    }
  }
  // "指标 | 分值 | 得分": a single level, which is the third.
  const name = loose.find(({ kind }) => kind === "name");
  if (columns.level3 === undefined && columns.level1 === undefined && name) put("level3", name.col);
  const weight = loose.find(({ kind }) => kind === "weight");
  if (columns.weight3 === undefined && weight) put("weight3", weight.col);
  return saysWhose ? columns : onlyWeightGoesToThird(columns);
}

/** With one weight column for three levels, its numbers are the third level's. */
function onlyWeightGoesToThird(columns: ScoreColumns): ScoreColumns {
  const weights = (["weight1", "weight2", "weight3"] as const).filter((role) => columns[role] !== undefined);
  if (weights.length !== 1 || columns.weight3 !== undefined) return columns;
  const { weight1, weight2, ...others } = columns;
  return { ...others, weight3: (weight1 ?? weight2)! };
}

const says = (entries: readonly Entry[], pattern: RegExp) =>
  entries.some((entry) => pattern.test(squeeze(entry.text)));

/** Rows that can belong to a header: words only. */
const isWords = (entries: readonly Entry[]) =>
  entries.length > 0 && entries.every((entry) => entry.figure === null);

const HEADER_WORDS = /^(名称|.*指标.*|.*分值.*|权重|满分|得分.*|.*分数|.*说明.*|.*标准.*|.*评分.*|备注)$/;
const LONGEST_HEADING = 20;

/** Most words of the row are such as headers use; a misspelt one does not spoil it. */
function looksLikeHeader(entries: readonly Entry[]): boolean {
  const fitting = entries.filter(
    (entry) => entry.text.length <= LONGEST_HEADING && HEADER_WORDS.test(squeeze(entry.text)),
  );
  return isWords(entries) && fitting.length * 2 >= entries.length;
}

/** Tells the names of indicators that the frameworks know. */
export type IsIndicator = (text: string) => boolean;

/** Fewer known names in a column than this may be chance. */
const FEWEST_KNOWN_NAMES = 5;

/** The column with the most names of known indicators below `top`, for a sheet whose headings do not say. */
function columnOfNames(grid: Grid, top: number, isIndicator: IsIndicator): number | null {
  const counts = new Map<number, number>();
  for (let row = top; row < grid.rowCount; row++)
    for (const entry of grid.row(row))
      if (entry.figure === null && isIndicator(entry.text))
        counts.set(entry.col, (counts.get(entry.col) ?? 0) + 1);
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best && best[1] >= FEWEST_KNOWN_NAMES ? best[0] : null;
}

/** A header names third-level indicators (or indicators) and their weights or scores. */
function headerAt(grid: Grid, top: number, isIndicator: IsIndicator): ScoreSheetArea | null {
  const first = grid.row(top);
  if (!isWords(first) || first.length < 2 || !says(first, /指标|评价内容|考核内容/)) return null;
  let best: ScoreSheetArea | null = null;
  const rows: number[] = [];
  for (let row = top; row < Math.min(top + MOST_HEADER_ROWS, grid.rowCount); row++) {
    if (row > top ? !looksLikeHeader(grid.row(row)) : !isWords(first)) break;
    rows.push(row);
    const read = readColumns(grid, rows);
    if (read.score === undefined && read.weight3 === undefined) continue;
    // Names that are known say more than a heading such as "指标体系" over an empty column.
    const level3 = columnOfNames(grid, row + 1, isIndicator) ?? read.level3;
    if (level3 !== undefined) best = { headerRows: [...rows], columns: { ...read, level3 } };
  }
  return best;
}

/** Where no header is to be found: the names of known indicators, and the columns of numbers beside them. */
function withoutHeader(grid: Grid, isIndicator: IsIndicator): ScoreSheetArea | null {
  const level3 = columnOfNames(grid, 0, isIndicator);
  if (level3 === null) return null;
  const rows = Array.from({ length: grid.rowCount }, (_, row) => row).filter((row) => {
    const name = grid.own(row, level3);
    return name !== undefined && isIndicator(name.text);
  });
  const numbers = new Map<number, number>();
  for (const row of rows)
    for (const entry of grid.row(row))
      if (entry.figure && entry.col > level3) numbers.set(entry.col, (numbers.get(entry.col) ?? 0) + 1);
  const columns = [...numbers]
    .filter(([, count]) => count * 2 > rows.length)
    .map(([col]) => col)
    .sort((a, b) => a - b);
  const [weight3, ...others] = columns;
  const score = others.at(-1);
  return {
    headerRows: [rows[0]! - 1],
    columns: {
      level3,
      ...(weight3 === undefined ? {} : { weight3 }),
      ...(score === undefined ? {} : { score }),
    },
  };
}

/** Every score sheet's header on this sheet, from top to bottom. */
export function findScoreSheetAreas(grid: Grid, isIndicator: IsIndicator): ScoreSheetArea[] {
  const areas: ScoreSheetArea[] = [];
  for (let row = 0; row < grid.rowCount; row++) {
    const area = headerAt(grid, row, isIndicator);
    if (!area) continue;
    areas.push(area);
    row = area.headerRows.at(-1)!;
  }
  if (areas.length > 0) return areas;
  const found = withoutHeader(grid, isIndicator);
  return found ? [found] : [];
}
