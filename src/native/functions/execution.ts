/** Budget execution by quarters. Functions that give several values are lists of formulas, one for each. */
import { expandCells, referredCells } from "../../formulas/referred-cells";
import { EXECUTION, executionRule, ruleOf } from "../../functions/published-rules";
import { READING_WORDS } from "../../functions/words";
import { areNumbers, literal } from "../../rules/native";
import { ratioOf, RATIO_LIMIT } from "../../rules/params";
import { PROGRESS } from "../../rules/quarterly-facts";
import type { CallReader } from "../../functions/native/call-reader";
import type { Operand } from "../../functions/native/operands";
import { NotNative } from "../../functions/native/reasons";

const QUARTERS = 4;

interface Quarters {
  readonly texts: readonly string[];
  /** No other cell of the range holds a figure. */
  readonly alone: readonly string[];
}

/** Four figures; a range with blanks between (merged cells) is taken apart by what it holds now. */
function fourFigures(call: CallReader, index: number): Quarters {
  const all = call.range(index);
  const isFilled = (operand: Operand) =>
    !("value" in operand) || (operand.value !== null && operand.value !== "");
  const used = all.length === QUARTERS ? all : all.filter(isFilled);
  if (used.length !== QUARTERS) throw new NotNative("range-size", index + 1);
  const texts = used.map((operand) => call.asFigure(operand, index));
  const others = all.flatMap((operand) =>
    used.includes(operand) || !("text" in operand) ? [] : [operand.text],
  );
  return { texts, alone: others.length > 0 ? [`COUNT(${others.join(",")})=0`] : [] };
}

function score(call: CallReader): string {
  call.limit(3);
  const reading = call.word(1, READING_WORDS);
  const rule = executionRule(reading, call.weight(2));
  const { texts, alone } = fourFigures(call, 0);
  const native = rule.native((fact) => texts[PROGRESS.findIndex((id) => id === fact)] ?? null);
  return call.finish(native && { ...native, known: [...native.known, ...alone] });
}

function progress(call: CallReader): string[] {
  call.limit(2);
  const { texts, alone } = fourFigures(call, 0);
  const budget = call.figure(1);
  return texts.map((paid) =>
    call.finish({
      known: [areNumbers([...texts, budget]), ...alone],
      valid: [`MIN(${texts.join(",")})>=0`, `${budget}>0`],
      points: `${paid}/${budget}`,
    }),
  );
}

function rates(call: CallReader): string[] {
  call.limit(1);
  const { texts, alone } = fourFigures(call, 0);
  const { schedule } = ruleOf(EXECUTION).params as { readonly schedule: readonly string[] };
  const quarters = texts.map((text, index) => `${text}/${literal(ratioOf(schedule[index] ?? "100%"))}`);
  const mean = `(${quarters.join("+")})/${QUARTERS}`;
  return [...quarters, mean].map((points) =>
    call.finish({
      known: [areNumbers(texts), ...alone],
      valid: [`MIN(${texts.join(",")})>=0`, `MAX(${texts.join(",")})<=${literal(RATIO_LIMIT)}`],
      points,
    }),
  );
}

/** Rows and columns of the argument's own range; null when it is no single rectangle of cells. */
function shapeOf(call: CallReader): { rows: number; columns: number } | null {
  const text = call.call.args[0]?.text ?? "";
  const { areas } = referredCells(text, call.context);
  const [area] = areas;
  if (!area || areas.length > 1 || !expandCells(text, call.context)) return null;
  const { top, bottom, left, right } = area.range;
  return { rows: bottom - top + 1, columns: right - left + 1 };
}

/** The values as they spill: in the shape of the input. */
function progressSpill(call: CallReader): string[][] | null {
  const shape = shapeOf(call);
  if (!shape || shape.rows * shape.columns !== QUARTERS) return null;
  const values = progress(call);
  return Array.from({ length: shape.rows }, (_, row) =>
    values.slice(row * shape.columns, (row + 1) * shape.columns),
  );
}

/** A column beside a column, else a row. */
function ratesSpill(call: CallReader): string[][] | null {
  const shape = shapeOf(call);
  if (!shape) return null;
  const values = rates(call);
  return shape.columns === 1 && shape.rows > 1 ? values.map((value) => [value]) : [values];
}

export const execution = { QUARTERLY_EXEC_SCORE: score };

/** Functions that give several values: each value, and how they lie. */
export const arrays = {
  QUARTERLY_EXEC_PROGRESS: { values: progress, spill: progressSpill },
  QUARTERLY_EXEC_RATES: { values: rates, spill: ratesSpill },
};
