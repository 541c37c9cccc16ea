/** Why parameters do not make a rule. Data only; the words for people are made by whoever catches it. */
export type RuleFault =
  | { readonly code: "unknown-kind"; readonly kind: string; readonly known: readonly string[] }
  | { readonly code: "bad-parameter"; readonly path: string; readonly problem: string }
  | { readonly code: "unknown-key"; readonly path: string; readonly keys: readonly string[] }
  | { readonly code: "unknown-fact"; readonly fact: string }
  | { readonly code: "duplicate-fact"; readonly fact: string }
  | { readonly code: "bad-interval"; readonly interval: string }
  | {
      readonly code: "bands-no-partition";
      readonly fault: "gap" | "overlap" | "edge-unowned" | "edge-owned-twice" | "outside";
      readonly at: string;
    }
  | { readonly code: "points-not-weight"; readonly greatest: string; readonly weight: string };

export class RuleError extends Error {
  constructor(readonly fault: RuleFault) {
    super(JSON.stringify(fault));
    this.name = "RuleError";
  }
}
