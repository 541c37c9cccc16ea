/** On what conditional formats depend. */

/** Where a colour, a bar or a sign begins or ends. */
export interface Threshold {
  readonly kind: "min" | "max" | "num" | "percent" | "percentile" | "formula";
  /** A number or a formula, as the file writes it; "" where the kind says it all. */
  readonly value: string;
}

export type Condition =
  /** Without "=", as it applies to the first cell of the first range. */
  | { readonly kind: "formula"; readonly formula: string }
  | {
      readonly kind: "rank";
      readonly count: number;
      readonly isPercent: boolean;
      readonly isBottom: boolean;
    }
  | { readonly kind: "average"; readonly isAbove: boolean; readonly includesAverage: boolean }
  | { readonly kind: "repeated"; readonly isUnique: boolean }
  | {
      readonly kind: "scale";
      readonly points: readonly { readonly threshold: Threshold; readonly color: string }[];
    }
  | {
      readonly kind: "bar";
      readonly from: Threshold;
      readonly to: Threshold;
      readonly color: string;
      readonly showsValue: boolean;
    }
  | {
      readonly kind: "icons";
      /** By the file format's name: "3TrafficLights1". */
      readonly set: string;
      /** From the lowest sign; a value that is reached counts, or one that is exceeded. */
      readonly steps: readonly { readonly threshold: Threshold; readonly counts: "reached" | "exceeded" }[];
      readonly isReversed: boolean;
      readonly showsValue: boolean;
    }
  /** One that is not understood: it is not drawn. */
  | { readonly kind: "other" };
