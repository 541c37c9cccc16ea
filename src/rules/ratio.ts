/**
 * A ratio of figures: amounts, or the rate stated instead. Amounts win over the rate where both are known.
 * Figures may be taken off the numerator: a rate of change is (this year − last year) ÷ last year, and may be negative.
 */
import { decimal, ONE, sum, ZERO, type Decimal } from "../decimal";
import type { RatioDefinition, RatioName, RatioShown, RatioTerms } from "../messages/rule-words";
import { areNumbers, areSane, literal, noiseFree } from "./native";
import { withFact } from "./outcome";
import { isSane, numericSpec, precision, RATIO_LIMIT, ratioOf, type NumericSpec } from "./params";
import { figure, type FactId, type Facts } from "../facts/facts";
import type { RatioParam } from "./schemas/ratio";
import type { RuleContext } from "./rule-kind";
import type { FactSpec } from "./scoring";

/**
 * What the figures say. `numerator ÷ denominator` is never divided here, so that comparisons stay exact; only `shown`,
 * for the working, does.
 */
export type RatioReading =
  | { readonly state: "missing"; readonly missing: readonly FactId[] }
  | { readonly state: "invalid"; readonly shown: () => RatioShown }
  /** 0 of 0. */
  | { readonly state: "nothing"; readonly shown: () => RatioShown }
  /** Something of 0. */
  | { readonly state: "infinite"; readonly shown: () => RatioShown }
  | {
      readonly state: "known";
      readonly numerator: Decimal;
      readonly denominator: Decimal;
      readonly stated: boolean;
      readonly shown: () => RatioShown;
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
  /** What it is made of, for the criteria. */
  readonly definition: RatioDefinition;
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

/**
 * @param isSigned whether the ratio may be below 0, as far as its figures allow it: a rate of change, or a stated rate
 * @throws RuleError for names outside the vocabulary
 */
export function createRatio(param: RatioParam, context: RuleContext, isSigned = false): Ratio {
  const amountSpecs = (given: RatioParam["part"] = []) =>
    (Array.isArray(given) ? given : [given]).map((fact) => numericSpec(fact, context, "money"));
  const rate = param.rate === undefined ? null : numericSpec(param.rate, context, "ratio");
  const terms = {
    part: amountSpecs(param.part),
    minus: amountSpecs(param.minus),
    whole: amountSpecs(param.whole),
  };
  const all = [...terms.part, ...terms.minus, ...terms.whole];
  const amounts = terms.part.length > 0 ? [...new Map(all.map((spec) => [spec.id, spec])).values()] : [];
  const most = param.most === undefined ? RATIO_LIMIT : ratioOf(param.most);
  const mayFall = terms.minus.length > 0;
  const least = isSigned && (mayFall || amounts.length === 0) ? RATIO_LIMIT.neg() : ZERO;
  const name: RatioName = { text: param.name, rate };

  function read(facts: Facts): RatioReading {
    const unknown = amounts.filter(({ id }) => figure(facts, id) === undefined);
    if (amounts.length > 0 && unknown.length === 0) return readAmounts(facts);
    const stated = rate && figure(facts, rate.id);
    if (stated) return readRate(stated);
    return {
      state: "missing",
      missing: (amounts.length > 0 ? unknown : rate ? [rate] : []).map(({ id }) => id),
    };
  }

  function readAmounts(facts: Facts): RatioReading {
    const valueOf = ({ id }: NumericSpec) => figure(facts, id) ?? ZERO;
    const total = (of: readonly NumericSpec[]) => sum(of.map(valueOf));
    const numerator = total(terms.part).minus(total(terms.minus));
    const denominator = total(terms.whole);
    const isZero = denominator.eq(ZERO);
    const shown = (): RatioShown => {
      const shownOf = (of: readonly NumericSpec[]) => of.map((fact) => ({ fact, value: valueOf(fact) }));
      const [part, minus, whole] = [shownOf(terms.part), shownOf(terms.minus), shownOf(terms.whole)];
      return { name, part, minus, whole, value: isZero ? null : numerator.div(denominator) };
    };
    const sane = amounts.every((spec) => isSane(valueOf(spec), spec.unit));
    const tooMuch = param.most !== undefined && numerator.gt(most.times(denominator));
    const tooLittle = !isSigned && numerator.lt(ZERO);
    if (!sane || tooMuch || tooLittle) return { state: "invalid", shown };
    if (!isZero) return { state: "known", numerator, denominator, stated: false, shown };
    if (numerator.eq(ZERO)) return { state: "nothing", shown };
    return { state: numerator.gt(ZERO) ? "infinite" : "invalid", shown };
  }

  function readRate(value: Decimal): RatioReading {
    const shown = (): RatioShown => ({ name, part: [], minus: [], whole: [], value });
    const sane = value.gte(least) && value.lte(most) && value.lte(RATIO_LIMIT);
    return sane
      ? { state: "known", numerator: value, denominator: ONE, stated: true, shown }
      : { state: "invalid", shown };
  }

  function native(cell: (fact: FactId) => string | null): NativeRatio | null {
    const cells = amounts.flatMap(({ id, unit }) => {
      const at = cell(id);
      return at === null ? [] : [{ cell: at, unit }];
    });
    if (amounts.length > 0 && cells.length === amounts.length) {
      const texts = (specs: readonly NumericSpec[]) => specs.map(({ id }) => cell(id) ?? "");
      const taken = texts(terms.minus).map((text) => `-${text}`);
      const numerator = bracketed(
        [texts(terms.part).join("+"), ...taken].join(""),
        terms.part.length + taken.length,
      );
      const denominator = bracketed(texts(terms.whole).join("+"), terms.whole.length);
      const exact = `${numerator}/${denominator}`;
      return {
        numerator,
        quotient: noiseFree(exact),
        exact,
        zero: `${denominator}=0`,
        known: areNumbers(cells.map((each) => each.cell)),
        valid: [
          ...areSane(cells),
          ...(mayFall && !isSigned ? [`${numerator}>=0`] : []),
          ...withinMost(numerator, denominator),
        ],
      };
    }
    const stated = rate && cell(rate.id);
    if (!stated) return null;
    const valid = [`${stated}>=${literal(least)}`, `${stated}<=${literal(most)}`];
    const known = areNumbers([stated]);
    return { numerator: stated, quotient: noiseFree(stated), exact: stated, zero: null, known, valid };
  }

  /** Sums of doubles carry noise; and a numerator that is one of the terms can never be more than their sum. */
  function withinMost(numerator: string, denominator: string): string[] {
    const isTerm = terms.part.every(({ id }) => terms.whole.some((term) => term.id === id));
    if (param.most === undefined || isTerm) return [];
    const clean = (text: string) => (text.startsWith("(") ? noiseFree(text.slice(1, -1)) : text);
    return [`${clean(numerator)}<=${most.eq(ONE) ? "" : `${literal(most)}*`}${clean(denominator)}`];
  }

  function reach(facts: Facts, bound: Bound, decimals: (fact: FactId) => number): Reached | null {
    const reading = read(facts);
    if (reading.state === "missing") return null;
    const lever = reading.state === "known" && reading.stated ? rate : leverOf(terms);
    const from = lever && figure(facts, lever.id);
    const ideal =
      lever &&
      (lever === rate ? { figure: bound.at, rises: true } : idealFigure(terms, lever, facts, bound.at));
    if (!from || !ideal) return null;
    const side = ideal.rises === (bound.from === "below") ? "below" : "above";
    const to = nearest(
      ideal.figure,
      { ...bound, from: side },
      Math.max(0, Math.trunc(precision(lever, decimals))),
    );
    if (to.lt(lever === rate ? least : ZERO) || to.eq(from)) return null;
    return { fact: lever.id, from, to, facts: withFact(facts, lever.id, to) };
  }

  const rateSpecs: FactSpec[] = rate ? [amounts.length > 0 ? { ...rate, optional: true } : rate] : [];
  return {
    facts: [...amounts.map((spec) => (rate ? { ...spec, insteadOf: [rate.id] } : spec)), ...rateSpecs],
    name,
    read,
    native,
    reach,
    definition: amounts.length > 0 ? terms : null,
  };
}

type Terms = RatioTerms<NumericSpec>;

const bracketed = (text: string, terms: number) => (terms > 1 ? `(${text})` : text);

/** The figure to change: one that only the numerator has, where there is one. */
function leverOf({ part, minus, whole }: Terms): NumericSpec | undefined {
  return [...part, ...minus].find(({ id }) => whole.every((term) => term.id !== id)) ?? part[0];
}

/**
 * The figure of the lever that gives exactly this ratio, and whether the ratio rises with it there; null when no figure does.
 * With the lever's share in numerator and denominator taken apart: (a·x + rest) ÷ (b·x + others) = at.
 */
function idealFigure({ part, minus, whole }: Terms, lever: NumericSpec, facts: Facts, at: Decimal) {
  const count = (specs: readonly NumericSpec[]) => specs.filter(({ id }) => id === lever.id).length;
  const rest = (specs: readonly NumericSpec[]) =>
    sum(specs.map(({ id }) => (id === lever.id ? ZERO : (figure(facts, id) ?? ZERO))));
  const slope = decimal(count(part) - count(minus)).minus(at.times(count(whole)));
  if (slope.eq(ZERO)) return null;
  const missing = at.times(rest(whole)).minus(rest(part)).plus(rest(minus));
  return { figure: missing.div(slope), rises: slope.gt(ZERO) };
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
