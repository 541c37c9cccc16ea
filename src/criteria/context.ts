/** What reading one indicator's criteria is given, and what keeps a text from becoming a rule. */
import type { Decimal } from "../decimal";
import { printed } from "./outline";
import type { OwnTerm } from "./terms";

export interface CriteriaContext {
  /** The indicator's name as printed, without numbering. */
  readonly name: string;
  readonly weight: Decimal;
  /** 指标说明, which may say what a bare 比率 is. */
  readonly description?: string;
  /** Declares a figure that the vocabulary does not know; answers its id in the framework. */
  readonly declare: (own: OwnTerm) => string;
}

/** What a person should look at, though the rule was read. */
export type Remark =
  /** A limit that the text gives to neither band; it went to the upper one. */
  | { readonly code: "limit-assumed"; readonly at: Decimal }
  /** "≥90%得5分，≥80%得4分": read as the best band that fits. */
  | { readonly code: "bands-nested" }
  /** 酌情扣分 beside an item: the rule knows only met and not met. */
  | { readonly code: "discretion"; readonly item: string }
  /** The text awards other points in all than the indicator is worth. */
  | { readonly code: "points-differ"; readonly printed: Decimal };

export type ByHandReason =
  | { readonly code: "nothing-said" }
  | { readonly code: "at-discretion" }
  | { readonly code: "not-understood"; readonly text: string }
  | { readonly code: "points-differ"; readonly printed: Decimal }
  | { readonly code: "bands-broken"; readonly fault: "gap" | "overlap"; readonly at: Decimal };

/** A part that cannot be one; carries why. */
export class NotARule extends Error {
  constructor(readonly reason: ByHandReason) {
    super(reason.code);
  }
}

export const notUnderstood = (text: string) => new NotARule({ code: "not-understood", text });

/** What is longer is no criteria of one indicator; a framework file holds no more either. */
export const LONGEST_CRITERIA = 6_000;
const LONGEST_TEXT = 400;
/** As a framework file holds it. */
export const shown = (text: string) => printed(text).slice(0, LONGEST_TEXT);
