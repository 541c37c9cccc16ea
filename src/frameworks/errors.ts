/** Why a framework file is refused: data for programs, and a message in both languages that says how to mend it. */
import { frameworkWords as en } from "../messages/en/frameworks";
import { frameworkWords as zh } from "../messages/zh-CN/frameworks";
import type { RuleFault } from "../rules/rule-error";

/** Where: the file, and the indicator where there is one. */
export interface Place {
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

export type FrameworkWords = (place: Place, fault: FrameworkFault) => string;

export class FrameworkError extends Error {
  /** What is wrong, where, and how to mend it. */
  readonly zh: string;
  readonly en: string;

  constructor(
    readonly place: Place,
    readonly fault: FrameworkFault,
  ) {
    super(zh(place, fault));
    this.name = "FrameworkError";
    this.zh = this.message;
    this.en = en(place, fault);
  }

  get code(): FrameworkFault["code"] {
    return this.fault.code;
  }
}
