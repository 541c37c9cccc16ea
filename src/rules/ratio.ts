/** A ratio of figures: two amounts, or the rate stated instead. Amounts win over the rate where both are known. */
import { decimal, ONE, sum, ZERO, type Decimal } from "../decimal";
import type { RatioName, RatioShown } from "../messages/rule-words";
import { areNumbers, areSane, literal, noiseFree } from "./native";
import { withFact } from "./outcome";
import { isSane, numericSpec, precision, RATIO_LIMIT, ratioOf, type NumericSpec } from "./params";
import { figure, type FactId, type Facts } from "../facts/facts";
import type { RatioParam } from "./schemas/ratio";
import type { RuleContext } from "./rule-kind";
import type { FactSpec } from "./scoring";

/** What the figures say. `numerator ÷ denominator` is never divided here, so that comparisons stay exact. */
export type RatioReading =
  | { readonly state: "missing"; readonly missing: readonly FactId[] }
  | { readonly state: "invalid"; readonly shown: RatioShown }
  /** 0 of 0. */
  | { readonly state: "nothing"; readonly shown: RatioShown }
  /** Something of 0. */
  | { readonly state: "infinite"; readonly shown: RatioShown }
  | {
      readonly state: "known";
      readonly numerator: Decimal;
      readonly denominator: Decimal;
      readonly stated: boolean;
      readonly shown: RatioShown;
    };

export type KnownRatio = Extract<RatioReading, { state: "known" }>;

/** The ratio in cells: `quotient` is free of noise; `zero` holds for a denominator of 0 (null: there is none). */
export interface NativeRatio {
  readonly numerator: string;
  readonly quotient: string;
  readonly exact: string;
  readonly zero: string | null;
  readonly known: string;
  readonly valid: readonly string[];
}

export interface Ratio {
  readonly facts: readonly FactSpec[];
  readonly name: RatioName;
  read(facts: Facts): RatioReading;
  native(cell: (fact: FactId) => string | null): NativeRatio | null;
  /** The figure nearest to a bound, in the precision of the fact that is changed; see `Bound`. */
  reach(facts: Facts, bound: Bound, decimals: (fact: FactId) => number): Reached | null;
  /** "＝A÷B" for the criteria, or the name alone for a stated ratio. */
  readonly definition: { readonly part: FactSpec; readonly whole: readonly FactSpec[] } | null;
}

/** Where the ratio should go: at least / at most `at`, or strictly beyond it. */
export interface Bound {
  readonly at: Decimal;
  readonly closed: boolean;
  readonly from: "above" | "below";
}

export interface Reached {
  readonly fact: FactId;
  readonly from: Decimal;
  readonly to: Decimal;
  readonly facts: Facts;
}

/** @throws RuleError for names outside the vocabulary, or a ratio with neither figures nor a stated rate */
export function createRatio(param: RatioParam, context: RuleContext): Ratio {
  const rate = param.rate === undefined ? null : numericSpec(param.rate, context, "ratio");
  const part = param.part === undefined ? null : numericSpec(param.part, context, "money");
  const whole = (param.whole ?? []).map((fact) => numericSpec(fact, context, "money"));
  const most = param.most === undefined ? RATIO_LIMIT : ratioOf(param.most);
  const name: RatioName = { text: param.name, rate };
  const amounts = part ? [...new Map([part, ...whole].map((spec) => [spec.id, spec])).values()] : [];

  function amountsOf(facts: Facts): Decimal[] | null {
    const values = amounts.map(({ id }) => figure(facts, id));
    return part && values.every((value) => value !== undefined) ? values : null;
  }

  function readAmounts(facts: Facts, numeratorSpec: NumericSpec): RatioReading {
    const valueOf = (spec: NumericSpec) => figure(facts, spec.id) ?? ZERO;
    const numerator = valueOf(numeratorSpec);
    const denominator = sum(whole.map(valueOf));
    const terms = whole.map((spec) => ({ fact: spec, value: valueOf(spec) }));
    const value = denominator.eq(ZERO) ? null : numerator.div(denominator);
    const shown: RatioShown = {
      name,
      part: { fact: numeratorSpec, value: numerator },
      whole: terms,
      value,
    };
    const sane = amounts.every((spec) => isSane(valueOf(spec), spec.unit));
    const tooMuch = param.most !== undefined && numerator.gt(most.times(denominator));
    if (!sane || tooMuch) return { state: "invalid", shown };
    if (value !== null) return { state: "known", numerator, denominator, stated: false, shown };
    return { state: numerator.eq(ZERO) ? "nothing" : "infinite", shown };
  }

  function readRate(value: Decimal): RatioReading {
    const shown: RatioShown = { name, part: null, whole: [], value };
    const sane = isSane(value, "ratio") && value.lte(most);
    return sane
      ? { state: "known", numerator: value, denominator: ONE, stated: true, shown }
      : { state: "invalid", shown };
  }

  function read(facts: Facts): RatioReading {
    if (part && amountsOf(facts)) return readAmounts(facts, part);
    const stated = rate && figure(facts, rate.id);
    if (stated) return readRate(stated);
    const unknown = amounts.filter(({ id }) => figure(facts, id) === undefined);
    return { state: "missing", missing: (part ? unknown : rate ? [rate] : []).map(({ id }) => id) };
  }

  function native(cell: (fact: FactId) => string | null): NativeRatio | null {
    const cells = amounts.map((spec) => ({ cell: cell(spec.id), unit: spec.unit }));
    const found = cells.filter(
      (each): each is { cell: string; unit: NumericSpec["unit"] } => each.cell !== null,
    );
    if (part && found.length === cells.length) {
      const numerator = cell(part.id) ?? "";
      const terms = whole.map(({ id }) => cell(id) ?? "");
      const denominator = terms.length === 1 ? (terms[0] ?? "") : `(${terms.join("+")})`;
      const exact = `${numerator}/${denominator}`;
      const known = areNumbers(found.map((each) => each.cell));
      const quotient = noiseFree(exact);
      const valid = [...areSane(found), ...withinMost(numerator, terms)];
      return { numerator, quotient, exact, zero: `${denominator}=0`, known, valid };
    }
    const stated = rate && cell(rate.id);
    if (!stated) return null;
    const valid = [`${stated}>=0`, `${stated}<=${literal(most)}`];
    return {
      numerator: stated,
      quotient: noiseFree(stated),
      exact: stated,
      zero: null,
      known: areNumbers([stated]),
      valid,
    };
  }

  /** Sums of doubles carry noise; and a numerator that is one of the terms can never be more than their sum. */
  function withinMost(numerator: string, terms: readonly string[]): string[] {
    if (param.most === undefined || terms.includes(numerator)) return [];
    const denominator = terms.length === 1 ? (terms[0] ?? "") : noiseFree(terms.join("+"));
    return [`${numerator}<=${most.eq(ONE) ? "" : `${literal(most)}*`}${denominator}`];
  }

  function reach(facts: Facts, bound: Bound, decimals: (fact: FactId) => number): Reached | null {
    const reading = read(facts);
    const spec = reading.state === "known" && reading.stated ? rate : part;
    if (!spec || reading.state === "missing") return null;
    const from = figure(facts, spec.id);
    const ideal = idealFigure(facts, reading, bound.at);
    if (!from || !ideal) return null;
    const places = Math.max(0, Math.trunc(precision(spec, decimals)));
    const to = nearest(ideal, bound, places);
    return to.lt(ZERO) || to.eq(from)
      ? null
      : { fact: spec.id, from, to, facts: withFact(facts, spec.id, to) };
  }

  /** The figure of the numerator (or of the stated rate) that gives exactly this ratio; null when none does. */
  function idealFigure(facts: Facts, reading: RatioReading, at: Decimal): Decimal | null {
    if (reading.state === "known" && reading.stated) return at;
    const others = whole.filter((spec) => spec.id !== part?.id);
    const rest = sum(others.map(({ id }) => figure(facts, id) ?? ZERO));
    if (others.length === whole.length) return at.times(rest);
    return at.gte(ONE) ? null : at.times(rest).div(ONE.minus(at));
  }

  const rateSpecs: FactSpec[] = rate ? [part ? { ...rate, optional: true } : rate] : [];
  const amountSpecs = amounts.map((spec) => (rate ? { ...spec, insteadOf: [rate.id] } : spec));
  const definition = part ? { part, whole } : null;
  return {
    facts: [...amountSpecs, ...rateSpecs],
    name,
    read,
    native,
    reach,
    definition,
  };
}

const ROUND_DOWN = 0;
const ROUND_UP = 3;

/** The figure nearest to the ideal one that lies on the right side of the bound, at so many decimals. */
function nearest(ideal: Decimal, bound: Bound, places: number): Decimal {
  const inside = ideal.round(places, bound.from === "below" ? ROUND_DOWN : ROUND_UP);
  if (bound.closed || !inside.eq(ideal)) return inside;
  const unit = decimal(`1e-${places}`);
  return bound.from === "below" ? inside.minus(unit) : inside.plus(unit);
}
