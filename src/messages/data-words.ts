/** What the texts of the checks of supporting tables, targets and forms are told, whatever the language. */

/** A cell as a message names it. */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** A figure with the words by which its table calls it: "调整预算数", "1,712.76 万元". */
export interface Term {
  readonly name: string;
  readonly shown: string;
}

/** How a printed rate may have come about. */
export type RateSlip =
  | { readonly key: "truncated" }
  | { readonly key: "swapped" }
  | { readonly key: "coarser"; readonly decimals: number }
  | { readonly key: "other-denominator"; readonly term: Term }
  | { readonly key: "transposed" }
  | { readonly key: "hundredfold" }
  | { readonly key: "rounded-rates" };

/** How a printed total may have come about. */
export type SumSlip =
  | { readonly key: "left-out"; readonly part: string }
  | { readonly key: "counted-twice"; readonly part: string }
  | { readonly key: "of-which-added"; readonly part: string }
  | { readonly key: "transposed"; readonly part: string; readonly read: string }
  | { readonly key: "transposed-total"; readonly read: string }
  | { readonly key: "divisible-by-9" }
  | { readonly key: "unit" };

/** A trace of another year's form. */
export type FormTrace =
  | {
      readonly kind: "parent-weight";
      readonly name: string;
      readonly cell: string;
      readonly printed: string;
      readonly children: string;
      readonly years: readonly number[];
    }
  | {
      readonly kind: "criteria-points";
      readonly name: string;
      readonly cell: string;
      readonly points: string;
      readonly weight: string;
      readonly years: readonly number[];
    }
  | {
      readonly kind: "weight";
      readonly name: string;
      readonly cell: string;
      readonly printed: string;
      readonly weight: string;
      readonly years: readonly number[];
    }
  | {
      readonly kind: "name";
      readonly name: string;
      readonly cell: string;
      readonly official: string;
      readonly years: readonly number[];
    };

/** What is left of a template. */
export type Leftover =
  | { readonly kind: "placeholder"; readonly place: Place; readonly text: string; readonly found: string }
  | { readonly kind: "prompt"; readonly place: Place; readonly text: string }
  | { readonly kind: "department-blank"; readonly place: Place }
  | {
      readonly kind: "department-differs";
      readonly place: Place;
      readonly text: string;
      readonly other: string;
      readonly otherPlace: Place;
    };

/** What is wrong with a formula of ours. */
export type FormulaFault =
  | {
      readonly kind: "blank";
      readonly place: Place;
      readonly formula: string;
      readonly cells: readonly string[];
    }
  | { readonly kind: "error"; readonly place: Place; readonly formula: string; readonly value: string }
  | { readonly kind: "no-value"; readonly place: Place; readonly formula: string };

/** What is wrong with cumulative payments or progress. */
export type ProgressFault =
  | {
      readonly kind: "falls";
      readonly place: Place;
      readonly quarter: number;
      readonly shown: string;
      readonly beforeQuarter: number;
      readonly before: string;
      readonly beforePlace: Place;
    }
  | {
      readonly kind: "range";
      readonly place: Place;
      readonly quarter: number;
      readonly shown: string;
      readonly progress: string;
    };
