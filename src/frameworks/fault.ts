/** What can be wrong with a framework file, as data for programs. */
import type { RuleFault } from "../rules/rule-error";

/** Where: the file, and the indicator where there is one. */
export interface FaultLocation {
  readonly file: string;
  readonly indicator: { readonly id: string; readonly name: string } | null;
}

export type FrameworkFault =
  | RuleFault
  | { readonly code: "too-large"; readonly size: number; readonly limit: number }
  | { readonly code: "not-yaml"; readonly line: number; readonly column: number; readonly problem: string }
  | { readonly code: "duplicate-key"; readonly line: number }
  | { readonly code: "bad-value"; readonly path: string; readonly problem: string }
  | { readonly code: "duplicate-id"; readonly id: string }
  | { readonly code: "duplicate-name"; readonly name: string }
  | { readonly code: "unknown-use"; readonly use: string; readonly known: readonly string[] }
  | { readonly code: "weights-not-100"; readonly sum: string }
  | {
      readonly code: "weight-sum";
      readonly of: string;
      readonly name: string;
      readonly printed: string;
      readonly sum: string;
    }
  | { readonly code: "erratum-unfounded"; readonly of: string; readonly printed: string }
  | { readonly code: "grades-no-partition"; readonly at: string }
  | {
      readonly code: "example-failed";
      readonly example: string;
      readonly expected: string;
      readonly got: string;
    };

export type FrameworkWords = (place: FaultLocation, fault: FrameworkFault) => string;
