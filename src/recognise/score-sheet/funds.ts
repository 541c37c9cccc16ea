/** 项目资金: the block of a project form, above its indicators, that gives points for the execution of the funds. */
import type { Range } from "../../workbook/address";
import { moneyUnitIn, type MoneyUnit } from "../../facts/units";
import type { Entry, Grid } from "../grid";
import type { NumberCell, TextCell } from "../types";
import type { FundRow, Funds, Reviewed } from "./types";
import { squeeze } from "../../text";
import { figureOfText } from "../figure";
import { numberAt, type RowCells } from "./row-cells";
import { HEADING_WORDS, isTotalLabel } from "./words";

/** How far above the indicators the block may begin: funds, targets of the year. */
const MOST_ROWS_ABOVE = 25;
const LONGEST_HEADING = 14;

/** The first that fits counts: 预算执行数 is what was paid, 年初预算 is no 全年预算. */
const AMOUNTS = [
  ["executed", /(执行|支出|决算)数?$/],
  ["original", /年初预算/],
  ["budget", /(全年|年度|调整后?)预算|预算数|^预算(?!执行)/],
] as const;
const RATE = /执行率|完成率|支出率/;
const REASON = /原因|说明|备注/;
/** 全年执行数（B）, 全年预算数（A）（万元）. */
const IN_BRACKETS = /([(（][^()（）]*[)）])+$/;

type Role =
  "weight" | "score" | "original" | "budget" | "executed" | "rate" | "reviewed" | "deviation" | "reason";
/** Without a column of weights the headings say how many points there are: "得分（20分×执行率）". */
type Columns = Readonly<Record<"score", number>> & Partial<Readonly<Record<Role, number>>>;

/** @param holdsFigure of a column, in the scored row: a label at the side ("年度预算申请情况") sounds like an amount */
function columnsAt(entries: readonly Entry[], holdsFigure: (col: number) => boolean): Columns | null {
  const columns: Partial<Record<Role, number>> = {};
  for (const { text, figure, col } of entries) {
    const plain = squeeze(text).replace(IN_BRACKETS, "");
    if (figure !== null || plain.length > LONGEST_HEADING) continue;
    const amount = AMOUNTS.find(([, words]) => words.test(plain))?.[0];
    const known = amount && columns[amount];
    if (RATE.test(plain)) columns.rate ??= col;
    else if (HEADING_WORDS.weight.test(plain)) columns.weight ??= col;
    else if (HEADING_WORDS.deviation.test(plain)) columns.deviation ??= col;
    else if (HEADING_WORDS.score.test(plain))
      columns[HEADING_WORDS.reviewed.test(plain) ? "reviewed" : "score"] ??= col;
    else if (REASON.test(plain)) columns.reason ??= col;
    else if (amount && (known === undefined || !holdsFigure(known))) columns[amount] = col;
  }
  const { weight, score, executed, budget } = columns;
  const hasPoints = weight !== undefined || (executed !== undefined && budget !== undefined);
  return score === undefined || !hasPoints ? null : { ...columns, score };
}

/** "得分（20分×执行率）", "预算执行情况（20分）": the points that a heading gives. */
function weightInHeadings(grid: Grid, entries: readonly Entry[]): NumberCell | null {
  for (const { text, row, col } of entries) {
    const points = /[(（](\d{1,2})分/.exec(squeeze(text))?.[1];
    const ref = grid.ref(row, col);
    const figure = points === undefined ? null : figureOfText(ref, points);
    if (figure) return { ref, raw: text, figure, formula: null };
  }
  return null;
}

/** The first words of a row, without the colon behind them. */
function labelAt(grid: Grid, row: number): TextCell | null {
  const label = grid.row(row).find((entry) => entry.figure === null && /\p{L}/u.test(entry.text));
  return label ? { ref: grid.ref(label.row, label.col), text: label.text.replace(/\s*[:：]\s*$/, "") } : null;
}

function rowOf(grid: Grid, name: TextCell, columns: Columns): FundRow {
  const at = (col: number | undefined) => (col === undefined ? null : numberAt(grid, name.ref.row, col));
  return {
    name,
    original: at(columns.original),
    budget: at(columns.budget),
    executed: at(columns.executed),
  };
}

const NO_AMOUNTS = { original: null, budget: null, executed: null } as const;

/** What stands where nothing is to be filled in. */
const STROKE = /^[/—–-]+$/;

/** The rows below the scored one that share its points and print a stroke: 其中：财政拨款, 上年结转, 其他资金. */
function partsBelow(grid: Grid, scored: number, bottom: number, columns: Columns): FundRow[] {
  const parts: FundRow[] = [];
  for (let row = scored + 1; row < bottom; row++) {
    const name = labelAt(grid, row);
    const part = name && rowOf(grid, name, columns);
    const hasAmount = [part?.original, part?.budget, part?.executed].some((cell) => cell?.figure);
    const points = columns.weight ?? columns.score;
    const hasStroke = STROKE.test(squeeze(grid.text(row, points)));
    if (!part || !(hasAmount || hasStroke) || grid.own(row, points)?.figure) break;
    parts.push(part);
  }
  return parts;
}

/** The first unit of money named in these texts. */
function unitOf(texts: readonly string[]): MoneyUnit | null {
  return texts.map(moneyUnitIn).find((unit) => unit !== null) ?? null;
}

/** Under the block's own headings; where it has none for it, in the columns of the indicators that it leaves free. */
function reviewedAt(cells: RowCells, row: number, columns: Columns): Reviewed | null {
  const { reviewed, deviation } = columns;
  if (reviewed !== undefined)
    return {
      score: numberAt(cells.grid, row, reviewed),
      remark: null,
      deviation: deviation === undefined ? null : numberAt(cells.grid, row, deviation),
    };
  const below = cells.reviewed(row);
  return below?.score.figure && !Object.values(columns).includes(below.score.ref.col) ? below : null;
}

/** The total of several scored rows, each a task with points of its own; the row itself where none follows. */
function totalBelow(grid: Grid, first: number, bottom: number, col: number): number {
  for (let row = first; row < bottom && grid.own(row, col)?.figure; row++)
    if (grid.row(row).some(({ text }) => isTotalLabel(text))) return row;
  return first;
}

/**
 * The first row that has points of its own under headings of weight and score, between the sheet above and this one's
 * header, with the amounts that its points are given for.
 */
export function findFunds(cells: RowCells, { top }: Range, above: number): Funds | null {
  const { grid } = cells;
  for (let row = Math.max(above + 1, top - MOST_ROWS_ABOVE); row < top; row++) {
    const points = columnsAt(grid.row(row), () => true);
    if (!points) continue;
    const inHeadings = points.weight === undefined ? weightInHeadings(grid, grid.row(row)) : null;
    const scored = points.weight ?? (inHeadings ? points.score : undefined);
    for (let first = row + 1; scored !== undefined && first < top; first++) {
      if (!grid.own(first, scored)?.figure) continue;
      const below = totalBelow(grid, first, top, scored);
      const columns = columnsAt(grid.row(row), (col) => Boolean(grid.own(below, col)?.figure))!;
      const headings = grid.row(row).map(({ text }) => text);
      const name = labelAt(grid, below) ?? {
        ref: grid.ref(below, grid.row(row)[0]!.col),
        text: headings[0]!.replace(IN_BRACKETS, ""),
      };
      // The points of tasks are given task by task, not for what all of them cost.
      const amounts = below === first ? rowOf(grid, name, columns) : NO_AMOUNTS;
      return {
        ...amounts,
        name,
        weight: inHeadings ?? numberAt(grid, below, scored),
        score: numberAt(grid, below, columns.score),
        rate: columns.rate === undefined ? null : numberAt(grid, below, columns.rate),
        remark:
          columns.reason === undefined
            ? null
            : { ref: grid.ref(below, columns.reason), text: grid.text(below, columns.reason) },
        reviewed: reviewedAt(cells, below, columns),
        unit: unitOf([...headings, grid.text(Math.max(0, row - 1), 0)]),
        parts: partsBelow(grid, below, top, columns),
        headings: headings.map(squeeze),
      };
    }
  }
  return null;
}
