/** Bands (分档计分): the ratio falls into one interval and takes its points. */
import { decimal, max, round, ZERO, type Decimal } from "../decimal";
import { ascending, contains, parseInterval, type Interval } from "../interval";
import type { RatioShown } from "../messages/rule-words";
import { steps as stepsOf } from "./attainable";
import { createRule } from "./create-rule";
import { literal, saysYes } from "./native";
import { missing, needsReview, notApplicable, pointsOf, scored } from "./outcome";
import { judgementId, scalePoints } from "./params";
import { createRatio, type Bound, type KnownRatio, type NativeRatio, type Ratio } from "./ratio";
import type { BandsParams as Params } from "./schemas/bands";
import { defineRuleKind, type Improvement, type NativeFormula, type Rule } from "./rule-kind";
import { judgement, type FactId, type Facts, type JudgementId } from "../facts/facts";
import type { Alternative, FactSpec, Outcome, Step } from "./scoring";

export interface Band {
  readonly interval: Interval;
  /** As it is said: that no ratio here is below 0 goes without saying. */
  readonly said: Interval;
  readonly points: Decimal;
}

interface BandsStep extends Step {
  readonly shown: RatioShown;
  /** Decimals at which the percentage cannot be mistaken for another band's. */
  readonly places: number;
  readonly bands: readonly (Band & { readonly hit: boolean })[];
}

function readBands(given: Params["bands"]): Band[] {
  const bands = given.map((band) => ({ interval: parseInterval(band.in), points: decimal(band.points) }));
  const sorted = ascending(bands, ({ interval }) => interval);
  return sorted.map((band, index) => ({
    ...band,
    said: index === 0 ? withoutLeast(band.interval) : band.interval,
  }));
}

function withoutLeast(lowest: Interval): Interval {
  const { low, high } = lowest;
  return !high || low?.eq(high) ? lowest : { ...lowest, low: null, lowClosed: false };
}

const FEWEST_PLACES = 2;
const MOST_PLACES = 10;

function placesFor(bands: readonly Band[], value: Decimal, hit: Band | undefined): number {
  for (let places = FEWEST_PLACES; places < MOST_PLACES; places += 1) {
    const printed = round(value, places + 2);
    if (hit && contains(hit.interval, printed) && (places > FEWEST_PLACES || !onEdge(bands, value, printed)))
      return places;
  }
  return MOST_PLACES;
}

/** The printed ratio stands on a bound that the exact one misses. */
function onEdge(bands: readonly Band[], value: Decimal, printed: Decimal): boolean {
  return !printed.eq(value) && bands.some(({ interval }) => interval.low?.eq(printed));
}

export const bandsKind = defineRuleKind<Params>({
  kind: "bands",
  bind(given, context): Rule {
    const bands = readBands(given.bands);
    const ratio = createRatio(given.ratio, context, bands[0]?.interval.low === null);
    const best = max(ZERO, ...bands.map(({ points }) => points));
    const attainable = stepsOf(bands.map(({ points }) => points));
    const unmeasured = given.unmeasured ? judgementId(context, given.unmeasured.id) : null;
    const extra: FactSpec[] =
      given.unmeasured && unmeasured
        ? [{ id: unmeasured, unit: "judgement", text: given.unmeasured.text, optional: true }]
        : [];

    function step(shown: RatioShown, hit: Band | undefined): BandsStep {
      const places = shown.value ? placesFor(bands, shown.value, hit) : FEWEST_PLACES;
      const marked = bands.map((band) => ({ ...band, hit: band === hit }));
      return { points: hit?.points ?? null, shown, places, bands: marked };
    }

    function score(facts: Facts): Outcome {
      if (unmeasured && judgement(facts, unmeasured)) return needsReview("no-survey", attainable);
      const reading = ratio.read(facts);
      if (reading.state === "missing") return missing(reading.missing, attainable);
      if (reading.state === "nothing") {
        const nothing = (points: Decimal) => [{ ...step(reading.shown(), undefined), points }];
        return notApplicable(context.weight, nothing, "nothing-to-measure");
      }
      if (reading.state === "known") {
        const hit = bands.find(({ interval }) => contains(interval, reading.numerator, reading.denominator));
        if (hit) return scored(hit.points, () => [step(reading.shown(), hit)]);
      }
      const top = bands[bands.length - 1];
      // Something of nothing is beyond every bound. Where beyond is good, such figures earn nothing unseen.
      if (reading.state === "infinite" && top?.points.lt(best))
        return scored(top.points, () => [step(reading.shown(), top)]);
      return needsReview("invalid-figures", attainable, [], () => [step(reading.shown(), undefined)]);
    }

    return createRule<BandsStep>({
      kind: "bands",
      params: given,
      weight: context.weight,
      facts: [...ratio.facts, ...extra],
      isJudgement: false,
      attainable,
      score,
      lines: (line, words) => [
        words.ratio(line.shown, line.places),
        ...line.bands.map(({ said, points, hit }) => ({
          text: words.band(said, points),
          role: hit ? ("hit" as const) : ("not-hit" as const),
        })),
      ],
      criteria: (words) => words.criteria.bands(ratio.name, ratio.definition, descending(bands)),
      native: (cell) => nativeBands(ratio, bands, best, context.weight, unmeasured, cell),
      alternatives: (facts) => slips(ratio, bands, facts),
      improvements: (facts, decimals) => betterSteps(ratio, bands, score, facts, decimals),
      scaled: (weight) => bandsKind.bind(scaled(given, context.weight, weight), { ...context, weight }),
    });
  },
});

/** Best points first, as published tables list them. */
function descending(bands: readonly Band[]) {
  const sorted = [...bands].sort((a, b) => b.points.cmp(a.points));
  return sorted.map(({ said, points }) => ({ interval: said, points }));
}

function scaled(given: Params, from: Decimal, to: Decimal): Params {
  const scaleOf = (points: number) => (from.eq(points) ? to.toNumber() : scalePoints(points, from, to));
  return { ...given, bands: given.bands.map((band) => ({ ...band, points: scaleOf(band.points) })) };
}

function nativeBands(
  ratio: Ratio,
  bands: readonly Band[],
  best: Decimal,
  weight: Decimal,
  unmeasured: JudgementId | null,
  cell: (fact: FactId) => string | null,
): NativeFormula | null {
  const native = ratio.native(cell);
  const top = bands[bands.length - 1];
  if (!native || !top) return null;
  const byBand = bands
    .slice(0, -1)
    .reduceRight(
      (rest, band) => `IF(${below(native, band)},${literal(band.points)},${rest})`,
      literal(top.points),
    );
  const infinite = top.points.lt(best) ? literal(top.points) : "NA()";
  const nothing = native.zero && `${native.numerator}=0`;
  const noSurvey = unmeasured && cell(unmeasured);
  return {
    first: noSurvey ? [{ when: saysYes(noSurvey), points: '""' }] : [],
    known: [native.known],
    valid: native.valid,
    nothing: native.zero && nothing ? `AND(${native.zero},${nothing})` : null,
    points: native.zero
      ? `IF(${native.zero},IF(${nothing},${literal(weight)},${infinite}),${byBand})`
      : byBand,
  };
}

function below(native: NativeRatio, { interval }: Band): string {
  const sign = interval.highClosed ? "<=" : "<";
  return `${native.quotient}${sign}${literal(interval.high ?? ZERO)}`;
}

function betterSteps(
  ratio: Ratio,
  bands: readonly Band[],
  score: (facts: Facts) => Outcome,
  facts: Facts,
  decimals: (fact: FactId) => number,
): Improvement[] {
  const now = pointsOf(score(facts));
  if (!now) return [];
  const found = bands
    .filter((band) => band.points.gt(now))
    .flatMap(({ interval }) => {
      const reading = ratio.read(facts);
      const bound = towards(interval, reading.state === "known" ? reading : null);
      const reached = bound && ratio.reach(facts, bound, decimals);
      const points = reached && pointsOf(score(reached.facts));
      if (!reached || !points?.gt(now)) return [];
      const { fact, from, to } = reached;
      return [{ fact, from, to, points, gain: points.minus(now), of: "indicator" as const }];
    })
    .sort((a, b) => a.to.minus(a.from).abs().cmp(b.to.minus(b.from).abs()));
  // A further change must win more than a nearer one.
  return found.filter((each, index) =>
    found.slice(0, index).every((nearer) => each.points.gt(nearer.points)),
  );
}

/** The edge of the interval that lies nearest to the ratio; an infinite ratio comes from above. null: it has none. */
function towards(interval: Interval, reading: KnownRatio | null): Bound | null {
  const { low, lowClosed, high, highClosed } = interval;
  const isBelow = low && reading?.numerator.lte(low.times(reading.denominator));
  if (high && !isBelow) return { at: high, closed: highClosed, from: "below" };
  return low && { at: low, closed: lowClosed, from: "above" };
}

/** The rate rounded before it was compared; a bound given to the other band; the ratio upside down. */
function slips(ratio: Ratio, bands: readonly Band[], facts: Facts): Alternative[] {
  const reading = ratio.read(facts);
  if (reading.state !== "known") return [];
  const { numerator, denominator, stated } = reading;
  const value = numerator.div(denominator);
  const at = (x: Decimal) => bands.find(({ interval }) => contains(interval, x));
  const hit = at(value);
  const alternatives: Alternative[] = [4, 2].flatMap((places) => {
    const rounded = at(round(value, places));
    return rounded ? [{ key: "rates-rounded-first" as const, points: rounded.points }] : [];
  });
  for (const { interval, points } of bands) {
    const touches = interval.low?.eq(value) || interval.high?.eq(value);
    if (touches && points !== hit?.points) alternatives.push({ key: "edge-misread", points });
  }
  const inverted = stated || numerator.eq(ZERO) ? undefined : at(denominator.div(numerator));
  if (inverted) alternatives.push({ key: "inverted-rate", points: inverted.points });
  return alternatives;
}
