/** Columns that divide one column by another: "百公里费用" is 费用 ÷ 里程, and its total adds nothing up. */
import { decimal, type Decimal } from "../../decimal";
import { halfDigit } from "../quantities";
import type { Column, Figure, Table, TableRow } from "../types";

/** Enough rows to see how a column was computed. */
const ROWS_TO_JUDGE_BY = 6;
const FEWEST_ROWS = 2;
const MOST_COLUMNS = 12;
/** Per thing, per hundred, in 元 of 万元 and the other way round. */
const POWERS = [0, 2, 4, -4];

interface Division {
  readonly quotient: Figure;
  readonly top: Figure;
  readonly over: Figure;
}

function divides({ quotient, top, over }: Division, power: Decimal): boolean {
  const expected = top.value.times(power).div(over.value);
  return expected.minus(quotient.value).abs().lte(halfDigit(quotient));
}

/** Whether the figures of a column are those of another one divided by those of a third, in all rows that show it. */
export function isQuotient(
  table: Table,
  total: TableRow,
  column: Column,
  columns: readonly Column[],
): boolean {
  const others = columns.filter(({ col }) => col !== column.col).slice(0, MOST_COLUMNS);
  const filled = table.rows.filter((row) => row !== total && row.figures.get(column.col)?.value.gt(0));
  const rows = filled.slice(0, ROWS_TO_JUDGE_BY);
  const divisions = (row: TableRow, a: Column, b: Column): Division[] => {
    const [quotient, top, over] = [column, a, b].map(({ col }) => row.figures.get(col));
    const areAmounts = [quotient, top, over].every((figure) => figure && figure.unit?.kind !== "ratio");
    return areAmounts && quotient && top && over?.value.gt(0) ? [{ quotient, top, over }] : [];
  };
  return others.some((a) =>
    others.some((b) => {
      const all = a === b ? [] : rows.flatMap((row) => divisions(row, a, b));
      // 数量 is 金额 ÷ 单价 as well, but no total has a 单价.
      const isOfTotalToo = divisions(total, a, b).length > 0;
      if (!isOfTotalToo || all.length < FEWEST_ROWS || all.length < rows.length) return false;
      return POWERS.some((power) => all.every((each) => divides(each, decimal(`1e${power}`))));
    }),
  );
}
