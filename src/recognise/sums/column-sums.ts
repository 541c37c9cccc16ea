/**
 * "合计 | 基本支出 | 项目支出": columns that add up the columns beside them, row by row. Which columns these are, the
 * figures of most rows say.
 */
import { addsUp, figuresOf, partsIn } from "./total-parts";
import { squeeze } from "../../text";
import type { Column, Figure, SumRelation, Table, TableRow } from "../types";

const TOTAL_HEADING = /(合计|总计|小计|总额|共计|总得?分)([(（][^()（）]*[)）])?$/;
/** "“三公”经费 小计": what stands under the same heading is what it adds up, as one row bears out. */
const OWN_HEADING = /^(.+\s)(合计|小计)$/;
const MOST_COLUMNS = 12;
/** Of a longer table the columns are not compared. */
const MOST_ROWS = 1000;
/** So many rows at least bear out what a column adds up, three times as many as do not. */
const FEWEST_ROWS = 3;

/** "最高分", "平均", "增长率": what such a row says of a total is not the sum of what it says of the parts. */
const MEASURED_BY_ITSELF = /最[高低大小多少]|平均|人均|占比|比[重例]|率|增[长减幅]|名次|排名|位次/;

export const isTotalColumn = ({ heading }: Column): boolean => TOTAL_HEADING.test(squeeze(heading));

interface ColumnSum {
  readonly column: Column;
  readonly parts: readonly Column[];
}

const figuresAcross = (row: TableRow, columns: readonly Column[]): Figure[] =>
  columns.flatMap((column) => figuresOf(partsIn([row], column)));

const isFilled = ({ value }: Figure) => !value.eq(0);

/** The totals of a table that stand in columns, the innermost first; only those that most rows bear out. */
function findColumnSums(rows: readonly TableRow[], columns: readonly Column[]): readonly ColumnSum[] {
  const found: ColumnSum[] = [];
  if (rows.length > MOST_ROWS) return found;
  const inner = new Set<Column>();
  for (let at = columns.length - 1; at >= 0; at--) {
    const column = columns[at]!;
    if (!isTotalColumn(column)) continue;
    const above = OWN_HEADING.exec(column.heading)?.[1];
    let best: readonly Column[] = [];
    let most = 0;
    for (const side of [columns.slice(at + 1), columns.slice(0, at).reverse()]) {
      const beside = side.slice(0, MOST_COLUMNS).filter((each) => !inner.has(each));
      for (let count = beside.length; count > 1; count--) {
        const parts = beside.slice(0, count);
        let [fits, misfits] = [0, 0];
        for (const row of rows) {
          const [total] = figuresAcross(row, [column]).filter(isFilled);
          const figures = figuresAcross(row, parts).filter(isFilled);
          if (!total || figures.length < 2) continue;
          if (addsUp(total, figures)) fits++;
          else misfits++;
        }
        const isSaid = above !== undefined && parts.every(({ heading }) => heading.startsWith(above));
        const isSure = isSaid ? misfits <= fits : fits >= FEWEST_ROWS && misfits * 3 <= fits;
        if (fits > most && isSure) [best, most] = [parts, fits];
      }
    }
    if (most > 0) found.push({ column, parts: best });
    best.forEach((part) => inner.add(part));
  }
  return found;
}

/** Whether a row's total is the sum of its parts and of one figure beside them: 其他收入 behind 上年合计. */
const hasAnother = (total: Figure, parts: readonly Figure[], others: readonly Figure[]): boolean =>
  !addsUp(total, parts) && others.some((other) => isFilled(other) && addsUp(total, [...parts, other]));

/** What columns add up in each row: "合计 | 基本支出 | 项目支出". */
export function acrossColumns(table: Table, columns: readonly Column[]): SumRelation[] {
  const rows = table.rows.filter(({ label }) => !MEASURED_BY_ITSELF.test(label));
  return findColumnSums(rows, columns).flatMap(({ column, parts }) => {
    const others = columns.filter((each) => each !== column && !parts.includes(each));
    return rows.flatMap((row): SumRelation[] => {
      const [total] = figuresAcross(row, [column]);
      const found = parts.filter((part) => figuresAcross(row, [part]).length > 0);
      if (!total || found.length === 0) return [];
      const figures = figuresAcross(row, found);
      if (hasAnother(total, figures, figuresAcross(row, others))) return [];
      return [
        {
          total,
          parts: figures,
          label: row.label,
          column: column.heading,
          partLabels: found.map(({ heading }) => heading),
          isAcross: true,
        },
      ];
    });
  });
}
