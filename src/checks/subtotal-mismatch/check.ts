import type { AssessedRow, AssessedSheet } from "../../assess/assess";
import { roundPoints, sum, type Decimal } from "../../decimal";
import { plain } from "../../facts/format";
import type { Subtotal } from "../../recognise/score-sheet/types";
import type { NumberCell } from "../../recognise/types";
import { readableText } from "../../text";
import { scoreSheetCheck, type Drafts } from "../check";
import { zhCN } from "./zh-CN";

type Rows = readonly AssessedRow[];
type ValueOf = (row: AssessedRow) => Decimal | null;

/** What a subtotal may add up, the likeliest first. One that names nothing may close its group, its dimension or whatever stands above it. */
function candidates(
  { rows }: AssessedSheet,
  { label, dimension, group, isNamed }: Subtotal,
  after: number,
): Rows[] {
  const inGroup = rows.filter(({ row }) => group !== null && row.group === group);
  const inDimension = rows.filter(({ row }) => dimension !== null && row.dimension === dimension);
  const above = rows.filter(({ row }) => row.row > after && row.row < label.ref.row);
  const all = isNamed ? [group === null ? inDimension : inGroup] : [inGroup, inDimension, above];
  return all.filter(({ length }) => length > 0);
}

/** The sum of the rows; null while one of them cannot be read. */
function sumOf(rows: Rows, valueOf: ValueOf): Decimal | null {
  const values = rows.map(valueOf);
  return values.some((value) => value === null) ? null : roundPoints(sum(values.map((value) => value!)));
}

interface Fault {
  readonly cell: NumberCell;
  readonly rows: Rows;
  readonly printed: Decimal;
  readonly sum: Decimal;
}

/** Only where every reading of the subtotal is known and none agrees. */
function faultOf(cell: NumberCell | null, possible: readonly Rows[], valueOf: ValueOf): Fault | null {
  const [rows] = possible;
  if (!cell?.figure || !rows) return null;
  const printed = roundPoints(cell.figure.value);
  const sums = possible.map((each) => sumOf(each, valueOf));
  if (sums.some((each) => each === null || each.eq(printed))) return null;
  return { cell, rows, printed, sum: sums[0]! };
}

const unrounded: ValueOf = ({ row }) => row.score?.figure?.value ?? null;

function scoreFaultOf({ score }: Subtotal, possible: readonly Rows[]): Fault | null {
  const fault = faultOf(score, possible, (row) => row.score);
  // What a SUM over unrounded formulas shows is right too.
  return fault && faultOf(score, possible, unrounded) && fault;
}

function* findingsOf(sheet: AssessedSheet, words: typeof zhCN): Drafts {
  if (sheet.sheet.subtotals.length === 0) return words.none;
  let after = -1;
  for (const subtotal of sheet.sheet.subtotals) {
    const possible = candidates(sheet, subtotal, after);
    after = subtotal.label.ref.row;
    const weight = faultOf(subtotal.weight, possible, (each) => each.weight);
    // What the weight has shown to be meant is what the score is compared with.
    const printed = subtotal.weight?.figure?.value;
    const meant = possible.filter((rows) => printed && sumOf(rows, (each) => each.weight)?.eq(printed));
    const score = scoreFaultOf(subtotal, meant.length > 0 ? meant : possible);
    for (const [kind, fault] of [
      ["weight", weight],
      ["score", score],
    ] as const) {
      if (!fault) continue;
      const valueOf = (row: AssessedRow) => plain((kind === "weight" ? row.weight : row.score)!);
      yield {
        at: fault.cell.ref,
        expected: fault.sum,
        actual: fault.printed,
        ...words.finding({
          kind,
          label: readableText(subtotal.label.text),
          printed: plain(fault.printed),
          sum: plain(fault.sum),
          difference: plain(fault.printed.minus(fault.sum).abs()),
          over: fault.printed.gt(fault.sum),
          rows: fault.rows.map((row) => ({ name: row.name, points: valueOf(row) })),
        }),
      };
    }
  }
}

/** A printed subtotal is not the sum of the weights or scores that it closes. */
export const subtotalMismatch = scoreSheetCheck({
  id: "subtotal-mismatch",
  severity: "error",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  run: findingsOf,
});
