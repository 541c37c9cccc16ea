/** Formulas that could stand in a score's cell instead of a number: our function, or the rule as a native formula. */
import type { IndicatorRow, Recognition } from "../../src/recognise/types";
import { figure, isNumericFact, type FactId } from "../../src/facts/facts";
import type { Rule } from "../../src/rules/rule-kind";
import { address, quoteSheetName } from "../../src/workbook/address";
import type { CellRef } from "../../src/workbook/model";
import type { ProposalOption } from "./pane-report";

type Argument = FactId | readonly FactId[];

interface Call {
  readonly name: string;
  /** A list is one argument: a range of cells. */
  readonly args: readonly Argument[];
}

/**
 * Our functions for an indicator; several are added up. Indicators with a judgement among their parts are left out:
 * there a person's points belong between the figures.
 */
const FUNCTIONS: Readonly<Record<string, readonly Call[]>> = {
  "budget-execution": [
    { name: "QUARTERLY_EXEC_SCORE", args: [["progress-q1", "progress-q2", "progress-q3", "progress-q4"]] },
  ],
  "operating-expense-control": [
    { name: "CONTROL_RATE_SCORE", args: ["three-public-actual", "three-public-budget"] },
    { name: "CONTROL_RATE_SCORE", args: ["routine-actual", "routine-budget"] },
  ],
  "fixed-asset-utilisation": [
    { name: "FIXED_ASSET_SCORE", args: ["fixed-assets-in-use", "fixed-assets-total"] },
  ],
  "staff-control": [{ name: "STAFF_CONTROL_SCORE", args: ["established-staff", "authorised-staff"] }],
  "off-establishment-control": [
    { name: "OFF_ESTABLISHMENT_SCORE", args: ["off-establishment-staff", "established-staff"] },
  ],
  "project-timeliness": [{ name: "PROJECT_TIMELINESS_SCORE", args: ["projects-done", "projects-planned"] }],
  satisfaction: [{ name: "SATISFACTION_SCORE", args: ["satisfaction-rate"] }],
};

/** The cell that holds a fact as a number; null where the value was converted, computed or typed as text. */
function cellOf(fact: FactId, { book }: Recognition): CellRef | null {
  if (!isNumericFact(fact)) return null;
  const used = figure(book.facts, fact);
  const source = book.sources.get(fact)?.find(({ value }) => used?.eq(value));
  const plain = source?.figure.typed === "number" && source.value.eq(source.figure.value);
  return source && plain ? source.figure.ref : null;
}

function cellText(ref: CellRef, home: string): string {
  const cell = address(ref.row, ref.col);
  return ref.sheet === home ? cell : `${quoteSheetName(ref.sheet)}!${cell}`;
}

/** Cells that stand in one unbroken row or column, as a range; null otherwise. */
export function rangeOf(refs: readonly CellRef[], home: string): string | null {
  const [first] = refs;
  const last = refs.at(-1);
  if (!first || !last) return null;
  const inLine = (down: number, right: number) =>
    refs.every(
      (ref, i) =>
        ref.sheet === first.sheet && ref.row === first.row + i * down && ref.col === first.col + i * right,
    );
  if (!inLine(1, 0) && !inLine(0, 1)) return null;
  return `${cellText(first, home)}:${address(last.row, last.col)}`;
}

function argument(arg: Argument, recognition: Recognition, home: string): string | null {
  if (typeof arg === "string") {
    const ref = cellOf(arg, recognition);
    return ref && cellText(ref, home);
  }
  const refs = arg.map((fact) => cellOf(fact, recognition));
  return refs.every((ref) => ref !== null) ? rangeOf(refs, home) : null;
}

function customFormula(row: IndicatorRow, recognition: Recognition, home: string): string | null {
  const calls = (FUNCTIONS[row.id ?? ""] ?? []).map(({ name, args }) => {
    const texts = args.map((arg) => argument(arg, recognition, home));
    return texts.every((text) => text !== null) ? `PERF.${name}(${texts.join(",")})` : null;
  });
  return calls.length > 0 && calls.every((call) => call !== null) ? calls.join("+") : null;
}

/** The functions know the published rules; a rule of another weight or of one's own has only its native formula. */
export function formulaOptions(
  row: IndicatorRow,
  rule: Rule,
  recognition: Recognition,
  home: string,
  isPublished: boolean,
): ProposalOption[] {
  const native = rule.formula((fact) => {
    const ref = cellOf(fact, recognition);
    return ref && cellText(ref, home);
  });
  const custom = isPublished ? customFormula(row, recognition, home) : null;
  const option = (form: "custom" | "native", formula: string | null): ProposalOption[] =>
    formula === null ? [] : [{ form, content: { formula }, shown: `=${formula}` }];
  return [...option("custom", custom), ...option("native", native)];
}
