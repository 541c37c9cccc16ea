/** What a sentence of scoring criteria says, before anything is made of it. */
import type { Decimal } from "../decimal";
import type { Condition } from "./grammar/conditions";
import type { Deduction, Floor, PartOfStep, Tolerance } from "./grammar/deductions";
import type { Definition, Product, QuarterLine, QuarterLines } from "./grammar/formulas";
import type { Award } from "./grammar/points";
import type { Item } from "./grammar/verdicts";

export type Statement =
  | {
      readonly kind: "band";
      readonly condition: Condition;
      readonly award: Award;
      /** "回复率达100%（1分）": alone it is an item of a list, and what does not reach it earns nothing. */
      readonly isItem?: boolean;
    }
  /** 其余不得分: what no band has taken. */
  | { readonly kind: "rest"; readonly award: Award }
  /** 按满意度计分: what the bands that follow are about. */
  | { readonly kind: "named"; readonly name: string }
  | { readonly kind: "definition"; readonly definition: Definition }
  | { readonly kind: "product"; readonly product: Product }
  /** What a rate above 100% earns. */
  | { readonly kind: "above"; readonly effect: "cap" | "zero" }
  | { readonly kind: "quarter"; readonly line: QuarterLine }
  | { readonly kind: "quarters"; readonly lines: QuarterLines }
  | { readonly kind: "year"; readonly rate: string; readonly points: Decimal; readonly isCapped: boolean }
  | { readonly kind: "deduction"; readonly deduction: Deduction }
  | {
      readonly kind: "tolerance";
      readonly tolerance: Tolerance;
      /** "超过100%的，每超过…": where it begins, once more. */
      readonly from: Condition | null;
    }
  | { readonly kind: "part-of-step"; readonly part: PartOfStep }
  | { readonly kind: "floor"; readonly floor: Floor }
  | { readonly kind: "item" | "heading" | "awarded"; readonly item: Item }
  | { readonly kind: "veto" | "waiver" | "discretion"; readonly text: string }
  /** Explains, and awards nothing. */
  | { readonly kind: "note"; readonly text: string }
  /** Awards or takes points in a way that the grammar does not know. */
  | { readonly kind: "unknown"; readonly text: string };
