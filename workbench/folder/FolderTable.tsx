/** The list itself: a row for each unit. */
import { memo, useMemo, useState } from "react";
import { mergeClasses } from "../../taskpane/app/shared/merge-classes";
import { pointsOrNull } from "../../taskpane/app/shared/format";
import { useSharedStyles } from "../../taskpane/app/shared/shared.styles";
import type { Language } from "../../src/messages/messages";
import type { FolderWords } from "../../src/messages/zh-CN/folder";
import { useFolderTableStyles } from "./FolderTable.styles";
import type { FolderState } from "./folder-state";
import { COLUMNS, rowsOf, sorted, type Column, type FolderRow, type Order } from "./rows";

const NUMBERS: ReadonlySet<Column> = new Set<Column>(["stated", "recomputed", "errors", "warnings"]);

interface RowProps {
  readonly row: FolderRow;
  readonly words: FolderWords;
  readonly language: Language;
  readonly onOpen: (row: FolderRow) => void;
}

function cellsOf({ unit, status }: FolderRow, words: FolderWords): Record<Exclude<Column, "unit">, string> {
  const points = (value: number | null | undefined) => pointsOrNull(value ?? null) ?? words.none;
  return {
    stated: points(unit?.stated),
    recomputed: points(unit?.recomputed),
    grade: unit?.grade ?? words.none,
    errors: unit ? String(unit.counts.error) : words.none,
    warnings: unit ? String(unit.counts.warning) : words.none,
    status: { ...words.conclusions, ...words.status }[status],
  };
}

function Row({ row, words, language, onOpen }: RowProps) {
  const styles = useFolderTableStyles();
  const cells = cellsOf(row, words);
  const { status, file, name, result } = row;
  const problem = status === "letter" ? words.letter : result?.problem?.[language];
  return (
    // A click anywhere in the row, as the button's; by keyboard only the button.
    <tr className={styles.row} data-status={status} data-file={file.path} onClick={() => onOpen(row)}>
      <th scope="row" className={mergeClasses(styles.cell, styles.unit)}>
        <button type="button" className={styles.open} title={file.path}>
          {name}
        </button>
        {problem !== undefined && <span className={styles.problem}>{problem}</span>}
      </th>
      {COLUMNS.slice(1).map((column) => (
        <td
          key={column}
          data-label={words.columns[column]}
          className={mergeClasses(
            styles.cell,
            NUMBERS.has(column) && styles.number,
            row.unit === null && column !== "status" && styles.nothing,
            column === "status" && styles[status],
          )}
        >
          {cells[column as Exclude<Column, "unit">]}
        </td>
      ))}
    </tr>
  );
}

/** What was read of a file never changes: only its own row is drawn anew when it comes. */
const SteadyRow = memo(
  Row,
  (before, now) =>
    before.row.result === now.row.result &&
    before.row.status === now.row.status &&
    before.row.name === now.row.name &&
    before.words === now.words &&
    before.onOpen === now.onOpen,
);

const ARIA = { true: "descending", false: "ascending" } as const;

interface TableProps {
  readonly state: FolderState;
  readonly words: FolderWords;
  readonly language: Language;
  readonly onOpen: (row: FolderRow) => void;
}

export function FolderTable({ state, words, language, onOpen }: TableProps) {
  const styles = useFolderTableStyles();
  const shared = useSharedStyles();
  const [order, setOrder] = useState<Order | null>(null);
  const rows = useMemo(() => sorted(rowsOf(state), order), [state, order]);
  const sort = (column: Column) =>
    setOrder({ column, isDescending: order?.column === column && !order.isDescending });
  return (
    <table className={styles.table}>
      <caption className={shared.hidden}>{words.table}</caption>
      <thead className={styles.head}>
        <tr>
          {COLUMNS.map((column) => {
            const isOrder = order?.column === column;
            return (
              <th
                key={column}
                scope="col"
                aria-sort={isOrder ? ARIA[`${order.isDescending}`] : "none"}
                className={mergeClasses(styles.heading, NUMBERS.has(column) && styles.number)}
              >
                <button
                  type="button"
                  className={styles.sort}
                  title={words.sort(words.columns[column])}
                  onClick={() => sort(column)}
                >
                  {words.columns[column]}
                  <span aria-hidden="true">{isOrder ? (order.isDescending ? " ▼" : " ▲") : ""}</span>
                </button>
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <SteadyRow key={row.key} row={row} words={words} language={language} onOpen={onOpen} />
        ))}
      </tbody>
    </table>
  );
}
