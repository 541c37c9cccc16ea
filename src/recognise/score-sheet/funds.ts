/** 项目资金: the block of a project form, above its indicators, that gives points for the execution of the funds. */
import type { Range } from "../../workbook/address";
import { moneyUnitIn } from "../../facts/units";
import type { Entry, Grid } from "../grid";
import type { FundRow, Funds } from "./types";
import { squeeze } from "../../text";
import { numberAt } from "./row-cells";
import { HEADING_WORDS } from "./words";

/** How far above the indicators the block may begin: funds, targets of the year. */
const MOST_ROWS_ABOVE = 25;
const LONGEST_HEADING = 14;

/** The first that fits counts: 预算执行数 is what was paid, 年初预算 is no 全年预算. */
const AMOUNTS = [
  ["executed", /(执行|支出|决算)数?([(（].*)?$/],
  ["original", /年初预算/],
  ["budget", /(全年|年度|调整后?)预算|预算数|^预算/],
] as const;
const RATE = /执行率|完成率|支出率/;
const REASON = /原因|说明|备注/;

type Columns = Readonly<Record<"weight" | "score", number>> &
  Partial<Readonly<Record<"original" | "budget" | "executed" | "rate" | "reason", number>>>;

function columnsAt(entries: readonly Entry[]): Columns | null {
  const columns: Partial<Record<keyof Columns, number>> = {};
  for (const { text, figure, col } of entries) {
    const plain = squeeze(text);
    if (figure !== null || plain.length > LONGEST_HEADING) continue;
    const amount = AMOUNTS.find(([, words]) => words.test(plain))?.[0];
    if (RATE.test(plain)) columns.rate ??= col;
    else if (HEADING_WORDS.weight.test(plain)) columns.weight ??= col;
    else if (HEADING_WORDS.score.test(plain)) columns.score ??= col;
    else if (REASON.test(plain)) columns.reason ??= col;
    else if (amount) columns[amount] ??= col;
  }
  const { weight, score } = columns;
  return weight === undefined || score === undefined ? null : { ...columns, weight, score };
}

function rowAt(grid: Grid, row: number, columns: Columns): FundRow | null {
  const name = grid.row(row).find((entry) => entry.figure === null && /\p{L}/u.test(entry.text));
  const at = (col: number | undefined) => (col === undefined ? null : numberAt(grid, row, col));
  return (
    (name && {
      name: { ref: grid.ref(name.row, name.col), text: name.text },
      original: at(columns.original),
      budget: at(columns.budget),
      executed: at(columns.executed),
    }) ??
    null
  );
}

/** The rows below the scored one that share its points and print a stroke: 其中：财政拨款, 上年结转, 其他资金. */
function partsBelow(grid: Grid, scored: number, bottom: number, columns: Columns): FundRow[] {
  const parts: FundRow[] = [];
  for (let row = scored + 1; row < bottom; row++) {
    const part = rowAt(grid, row, columns);
    const hasAmount = [part?.original, part?.budget, part?.executed].some((cell) => cell?.figure);
    if (!part || !hasAmount || grid.own(row, columns.weight)?.figure) break;
    parts.push(part);
  }
  return parts;
}

/**
 * The first row that has points of its own under headings of weight and score, between the sheet above and this one's
 * header, with the amounts that its points are given for.
 */
export function findFunds(grid: Grid, { top }: Range, above: number): Funds | null {
  for (let row = Math.max(above + 1, top - MOST_ROWS_ABOVE); row < top; row++) {
    const columns = columnsAt(grid.row(row));
    if (!columns) continue;
    for (let below = row + 1; below < top; below++) {
      const found = grid.own(below, columns.weight)?.figure ? rowAt(grid, below, columns) : null;
      if (!found) continue;
      const label = grid.row(row)[0]?.text ?? "";
      return {
        ...found,
        weight: numberAt(grid, below, columns.weight),
        score: numberAt(grid, below, columns.score),
        rate: columns.rate === undefined ? null : numberAt(grid, below, columns.rate),
        remark:
          columns.reason === undefined
            ? null
            : { ref: grid.ref(below, columns.reason), text: grid.text(below, columns.reason) },
        unit: moneyUnitIn(label) ?? moneyUnitIn(grid.text(Math.max(0, row - 1), 0)),
        parts: partsBelow(grid, below, top, columns),
        headings: grid.row(row).map(({ text }) => squeeze(text)),
      };
    }
  }
  return null;
}
