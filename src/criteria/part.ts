/** The parts that one rule is made of, as the statements of a text give them. */
import type { Decimal } from "../decimal";
import type { DraftBand } from "./bands";
import type { Range } from "./grammar/conditions";
import type { Deduction, Floor, PartOfStep, Tolerance } from "./grammar/deductions";
import type { Product, Quotient } from "./grammar/formulas";
import type { Award } from "./grammar/points";
import type { Item } from "./grammar/verdicts";
import type { OutlineItem } from "./outline";

/** The ratio that bands or a tolerance are about. */
export interface RatioDraft {
  /** "" where only the indicator names it. */
  readonly name: string;
  readonly quotient: Quotient | null;
}

export interface BandsPart {
  readonly kind: "bands";
  readonly ratio: RatioDraft;
  readonly bands: DraftBand[];
  rest: Award | null;
  /** Its first band stands as an item of a list does. */
  readonly isItem: boolean;
}
export interface TolerancePart {
  readonly kind: "tolerance";
  readonly ratio: RatioDraft;
  /** Where full points are given; null: only where nothing at all is lost. */
  readonly base: Range | null;
  readonly award: Award;
  readonly tolerance: Tolerance;
  partOfStep: PartOfStep | null;
  floor: Floor;
}
export interface ProductPart {
  readonly kind: "product";
  readonly product: Product;
  quotient: Quotient | null;
  above: "cap" | "zero" | null;
}
export interface ListedItem {
  item: Item;
  readonly scope: OutlineItem;
  /** "规范性（1分）": the sentence after it may say how its points are given. */
  readonly isHeading: boolean;
}
export interface ChecklistPart {
  readonly kind: "checklist";
  readonly items: ListedItem[];
}
export interface GradesPart {
  readonly kind: "grades";
  readonly heading: Item;
  readonly awards: Item[];
}
export interface DeductionPart {
  readonly kind: "deduction";
  readonly requirement: string;
  /** null: all that the indicator is worth. */
  readonly points: Award | null;
  readonly deduction: Deduction;
  floor: Floor;
}
export interface QuarterlyPart {
  readonly kind: "quarterly";
  readonly quarters: { readonly scheduled: Decimal; readonly points: Decimal }[];
  year: { readonly rate: string; readonly points: Decimal; readonly isCapped: boolean } | null;
}
export type Part =
  BandsPart | TolerancePart | ProductPart | ChecklistPart | GradesPart | DeductionPart | QuarterlyPart;

export interface Gathered {
  readonly parts: readonly Part[];
  readonly veto: string | null;
  readonly waiver: string | null;
  /** A sentence by which points are left to a person. */
  readonly discretion: string | null;
  /** The first sentence that awards or takes points in a way that is not understood. */
  readonly unknown: string | null;
}
