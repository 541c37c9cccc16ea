/** What the tables say of a figure that a text states, and how the one may have become the other. */
import { decimal, round, type Decimal } from "../../decimal";
import { periodOf, type Label, type Period } from "../../facts/labels";
import type { TypedNumber } from "../../facts/read";
import { baseFactor } from "../../facts/units";
import type { Measure } from "../../facts/wordings";
import type { Recognition } from "../../recognise/recognition";
import type { Quantity } from "../../recognise/types";
import { measureKey, representatives } from "../support/conflicts";
import { areTransposed } from "../support/digit-slips";
import type { AmountClaim } from "./claims";

/** Half of the last digit that is stated; people are counted, not rounded. */
export function statedTolerance({ unit, decimals }: TypedNumber): Decimal {
  return unit?.kind === "count" ? decimal(0) : decimal(`5e${-decimals - 1}`);
}

/** How a wrong figure came about, where its digits give it away. */
export type Slip =
  | { readonly kind: "transposed" }
  | { readonly kind: "rounded" }
  | { readonly kind: "unit" }
  | { readonly kind: "last-year" | "another"; readonly quantity: Quantity };

/** Formulas leave traces behind the fifteenth digit. */
const NOISE = decimal("1e-4");
/** 元, 千元, 万元 and 亿元 are so many powers of ten apart. */
const UNITS_APART = [3, 4, 8, -3, -4, -8];
/** A budget that does not say which may be any of these. */
export const BUDGETS: readonly Measure[] = ["budget", "adjusted-budget", "original-budget"];

export class Reference {
  constructor(private readonly recognition: Recognition) {}

  /** The year of a period; null where neither it nor the workbook says. */
  private yearOf(period: Period, own: number | null): number | null {
    if (typeof period === "number") return period;
    if (own === null) return null;
    return period === "last-year" ? own - 1 : period === "next-year" ? own + 1 : own;
  }

  private sameKind(label: Label, measures: readonly (Measure | null)[], year: number | null): Quantity[] {
    return this.recognition.dossiers.flatMap((dossier) =>
      dossier.quantities.filter(
        (q) =>
          q.subject === label.subject &&
          measures.includes(measureKey(q)) &&
          q.scope === label.scope &&
          !q.isPart &&
          q.quarter === null &&
          this.yearOf(q.period ?? periodOf(q.table.title ?? ""), dossier.year) === year,
      ),
    );
  }

  /** The year that words about this period mean; null where neither they nor the workbook say. */
  claimedYear({ period }: { readonly period: Period }): number | null {
    return this.yearOf(period, this.recognition.year);
  }

  /** What the tables have under such a label in that year, best first. */
  named(label: Label, year: number | null, isLoose = false): Quantity[] {
    const measure = measureKey(label);
    const measures = measure === "budget" || isLoose ? [measure, ...BUDGETS] : [measure];
    return representatives(this.sameKind(label, measures, year));
  }

  /** What the tables have for what the claim names, best first: several where they contradict each other. */
  of(claim: AmountClaim): Quantity[] {
    const kind = claim.number.unit?.kind;
    return this.named(claim.label, this.claimedYear(claim), claim.mayBeBudget).filter(
      ({ figure }) => (figure.unit?.kind ?? "money") === kind,
    );
  }

  /** A stated number in the base unit. */
  base({ unit, value }: TypedNumber): Decimal {
    return value.times(this.factor(unit));
  }

  get moneyUnit(): string {
    return this.recognition.book.moneyUnit;
  }

  /** How much of the base unit one of this unit is. */
  factor(unit: TypedNumber["unit"]): number {
    return baseFactor(unit, this.recognition.book.moneyUnit);
  }

  fits(claim: AmountClaim, { base, tolerance }: Quantity): boolean {
    const own = statedTolerance(claim.number).times(this.factor(claim.number.unit));
    const allowed = own.eq(tolerance) ? NOISE : own.gt(tolerance) ? own : tolerance;
    return this.base(claim.number).minus(base).abs().lte(allowed);
  }

  /** The table's value in the unit of the claim. */
  inUnitOf(claim: AmountClaim, { base }: Quantity): Decimal {
    return base.div(this.factor(claim.number.unit));
  }

  slip(claim: AmountClaim, meant: Quantity): Slip | null {
    const { value, decimals } = claim.number;
    const right = this.inUnitOf(claim, meant);
    if (areTransposed(value, right, decimals)) return { kind: "transposed" };
    const tolerance = statedTolerance(claim.number);
    if (tolerance.gt(0) && value.minus(right).abs().lte(tolerance.times(2))) return { kind: "rounded" };
    if (UNITS_APART.some((power) => round(right.times(decimal(`1e${power}`)), decimals).eq(value)))
      return { kind: "unit" };
    return this.otherSource(claim);
  }

  private otherSource(claim: AmountClaim): Slip | null {
    const year = this.claimedYear(claim);
    const measure = measureKey(claim.label);
    const fitting = (quantities: readonly Quantity[]) => quantities.find((q) => this.fits(claim, q));
    const before = year === null ? undefined : fitting(this.sameKind(claim.label, [measure], year - 1));
    if (before) return { kind: "last-year", quantity: before };
    const others = this.recognition.quantities.filter(
      (q) => q.subject === claim.label.subject && q.measure !== null && !q.isPart,
    );
    const another = fitting(others);
    return another ? { kind: "another", quantity: another } : null;
  }
}
