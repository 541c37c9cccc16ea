/** What a person can correct in a rule that was read from a form: some of its parameters, each as a kind of field. */
export interface FieldKind {
  readonly input: "points" | "percent" | "range" | "bands" | "choice";
  /** null: what the form leaves open. */
  readonly choices?: readonly (string | null)[];
}

/** By their places in the parameters: "scale.compliant"; "items.*.points" stands in each of a list. */
export type ParamFields = Readonly<Record<string, FieldKind>>;

export const POINTS: FieldKind = { input: "points" };
export const PERCENT: FieldKind = { input: "percent" };
export const RANGE: FieldKind = { input: "range" };
export const BANDS: FieldKind = { input: "bands" };

export function choice(choices: readonly (string | null)[]): FieldKind {
  return { input: "choice", choices };
}
