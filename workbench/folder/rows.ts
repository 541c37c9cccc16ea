/** The rows of a folder's list. */
import type { Conclusion, FileResult } from "../../src/bureau/result";
import type { Unit } from "../../src/bureau/unit";
import type { FolderFile } from "./folder-files";
import { isRead, unitsIn, type FolderState } from "./folder-state";

export type RowStatus = Conclusion | "waiting" | "notRead" | "unreadable" | "letter";

/** A score sheet, or a file that gave none (yet). */
export interface FolderRow {
  readonly key: string;
  readonly file: FolderFile;
  readonly name: string;
  readonly unit: Unit | null;
  readonly result: FileResult | null;
  readonly status: RowStatus;
}

function statusOf(result: FileResult | null, isReading: boolean): RowStatus {
  if (!result) return isReading ? "waiting" : "notRead";
  return result.problem ? "unreadable" : "letter";
}

export function rowsOf(state: FolderState): FolderRow[] {
  const { folder, results, isReading } = state;
  const byFile = new Map<string, Unit[]>();
  for (const unit of unitsIn(state)) byFile.set(unit.file, [...(byFile.get(unit.file) ?? []), unit]);
  return (folder?.files ?? []).flatMap((file, index): FolderRow[] => {
    const result = results[index] ?? null;
    const units = isRead(result) && result.units.length > 0 ? (byFile.get(file.path) ?? []) : [];
    if (units.length === 0) {
      const name = file.path.split("/").at(-1)!;
      return [{ key: `${index}`, file, name, unit: null, result, status: statusOf(result, isReading) }];
    }
    return units.map((unit) => ({
      key: `${index}/${unit.index}`,
      file,
      // Several projects of one department are told apart as their papers are.
      name: units.length > 1 ? unit.paperName : unit.name,
      unit,
      result,
      status: unit.conclusion,
    }));
  });
}

export const COLUMNS = ["unit", "stated", "recomputed", "grade", "errors", "warnings", "status"] as const;
export type Column = (typeof COLUMNS)[number];

/** What needs work first. */
const URGENCY: readonly RowStatus[] = [
  "unreadable",
  "return",
  "conditional",
  "pass",
  "letter",
  "waiting",
  "notRead",
];

type Key = number | string | null;

const KEYS: Record<Column, (row: FolderRow) => Key> = {
  unit: ({ name }) => name,
  stated: ({ unit }) => unit?.stated ?? null,
  recomputed: ({ unit }) => unit?.recomputed ?? null,
  grade: ({ unit }) => unit?.grades.find(({ grade }) => grade === unit.grade)?.from ?? null,
  errors: ({ unit }) => unit?.counts.error ?? null,
  warnings: ({ unit }) => unit?.counts.warning ?? null,
  status: ({ status }) => URGENCY.indexOf(status),
};

const compare = (a: Key, b: Key): number =>
  typeof a === "string" && typeof b === "string" ? a.localeCompare(b, "zh-CN") : Number(a) - Number(b);

export interface Order {
  readonly column: Column;
  readonly isDescending: boolean;
}

/** Rows without a value stay last, either way. */
export function sorted(rows: readonly FolderRow[], order: Order | null): readonly FolderRow[] {
  if (!order) return rows;
  const key = KEYS[order.column];
  const sign = order.isDescending ? -1 : 1;
  return [...rows].sort((rowA, rowB) => {
    const [a, b] = [key(rowA), key(rowB)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * compare(a, b);
  });
}
