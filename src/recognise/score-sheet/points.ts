/** Which columns hold weights and scores: of all pairs, the one with the most evidence (evidence.ts). */
import { sum } from "../../decimal";
import { ENOUGH, strength, type EvidenceId } from "./evidence";
import {
  isRatio,
  says,
  saysAnywhere,
  saysScore,
  saysWeight,
  type KnownNames,
  type Profile,
} from "./profiles";
import { HEADING_WORDS, levelSaid } from "./words";

/** The year that a heading names: "2022年得分". */
function yearIn(profile: Profile): number | null {
  const match = /(20[0-4]\d)年?/.exec(profile.joined);
  return match ? Number(match[1]) : null;
}

const FULL_MARKS = 100;
const MOST = 0.9;
const MANY = 0.6;
export const shareOf = <T>(all: Iterable<T>, fits: (each: T) => boolean): number => {
  let of = 0;
  let hits = 0;
  for (const each of all) {
    of++;
    if (fits(each)) hits++;
  }
  return of === 0 ? 0 : hits / of;
};

/** @param fewest share of the rows in which weights stand at least */
function asWeight(
  profile: Profile,
  names: ReadonlyMap<number, string>,
  known: KnownNames,
  fewest: number,
): EvidenceId[] {
  const found: EvidenceId[] = [];
  const add = (holds: boolean, id: EvidenceId) => void (holds && found.push(id));
  const level = levelSaid(profile.joined);
  const values = [...profile.figures.values()].map(({ value }) => value);
  const total = sum(values);
  const known_ = [...profile.figures].flatMap(([row, { value }]) => {
    const weights = known.weightsOf(names.get(row) ?? "");
    return weights ? [weights.has(value.toFixed())] : [];
  });
  add(saysWeight(profile), "heading-says-weight");
  add(saysWeight(profile) && level === 3, "heading-says-third-level");
  add(level === 1 || level === 2, "heading-says-other-level");
  add(saysScore(profile) || says(profile, "deduction"), "heading-says-score-for-weight");
  add(saysAnywhere(profile, "factor") && !saysWeight(profile), "heading-says-factor");
  add(known_.length >= 3 && shareOf(known_, Boolean) >= 0.8, "weights-of-a-known-form");
  add(values.length >= 3 && total.eq(100), "adds-up-to-100");
  add(values.length >= 2 && profile.totals.some(({ value }) => value.eq(total)), "adds-up-to-its-total");
  add(values.length >= 2 && values.length >= MOST * names.size, "weights-in-every-row");
  add(values.length < fewest * names.size, "weights-in-few-rows");
  add(
    values.some((value) => value.lte(0)),
    "not-positive",
  );
  add(
    says(profile, "serial") || (values.length >= 3 && values.every((value, i) => value.eq(i + 1))),
    "counts-rows",
  );
  return found;
}

/** Weights that are parts of one: 0.1 is 10 points of the 100. */
export function areShares(weights: Profile | null): boolean {
  const values = [...(weights?.figures.values() ?? [])].map(({ value }) => value);
  return values.length > 1 && sum(values).eq(1);
}

/** @param level3 the column of the names: left of it stand the upper levels with their sums */
function asScore(
  profile: Profile,
  weights: Profile | null,
  latest: number | null,
  level3: number,
): EvidenceId[] {
  const found: EvidenceId[] = [];
  const add = (holds: boolean, id: EvidenceId) => void (holds && found.push(id));
  const figures = [...profile.figures.values()];
  const total = sum(figures.map(({ value }) => value));
  const points = areShares(weights) ? FULL_MARKS : 1;
  const pairs = [...profile.figures].flatMap(([row, { value }]) => {
    const weight = weights?.figures.get(row)?.value.times(points);
    return weight ? [{ value, weight }] : [];
  });
  const within = shareOf(pairs, ({ value, weight }) => value.gte(0) && value.lte(weight));
  const year = yearIn(profile);
  add(saysScore(profile), "heading-says-score");
  add(saysAnywhere(profile, "self"), "heading-says-self");
  add(saysAnywhere(profile, "reviewed"), "heading-says-reviewed");
  add(saysAnywhere(profile, "lastYear"), "heading-says-last-year");
  add(year !== null && latest !== null && year < latest, "heading-says-earlier-year");
  add(says(profile, "deduction"), "heading-says-deduction");
  add(HEADING_WORDS.factor.test(profile.leaf), "heading-says-factor");
  add(
    !saysScore(profile) && (says(profile, "target") || says(profile, "actual")),
    "heading-says-target-or-actual",
  );
  add(saysWeight(profile), "heading-says-weight-for-score");
  add(pairs.length >= 2 && within >= MOST, "within-the-weights");
  add(pairs.length >= 2 && within < 0.5, "beyond-the-weights");
  add(
    figures.length >= 3 && profile.totals.some(({ value }) => value.eq(total)),
    "scores-add-up-to-the-total",
  );
  add(weights !== null && profile.col > weights.col, "stands-right-of-the-weights");
  add(weights !== null && profile.col < level3 && level3 < weights.col, "beside-an-upper-level");
  add(says(profile, "serial"), "counts-rows");
  add(figures.length > 0 && figures.every(isRatio), "printed-as-a-ratio");
  return found;
}

/** 扣分 as a number: the weight less the score, wherever both are known. */
export function isDeductionOf(profile: Profile, weights: Profile | null, scores: Profile): boolean {
  const rows = [...profile.figures].flatMap(([row, { value }]) => {
    const weight = weights?.figures.get(row)?.value;
    const score = scores.figures.get(row)?.value;
    return weight && score ? [{ lost: weight.minus(score), value: value.abs() }] : [];
  });
  return (
    rows.some(({ lost }) => lost.gt(0)) &&
    shareOf(rows, ({ lost, value }) => lost.eq(value)) >= MOST &&
    rows.length >= 3
  );
}

export interface Pair {
  readonly weight: Profile | null;
  readonly score: Profile | null;
  readonly evidence: { readonly weight: readonly EvidenceId[]; readonly score: readonly EvidenceId[] };
}

/** Without one of these a column of numbers may be anything that adds up: the scores, for one. */
const SPEAKS_OF_WEIGHTS: ReadonlySet<EvidenceId> = new Set([
  "heading-says-weight",
  "weights-of-a-known-form",
  "adds-up-to-100",
]);

/** Each is weighed against each other one; no form has nearly as many columns of numbers. */
const MOST_CANDIDATES = 60;

/** Of all pairs, the one for which words and numbers speak most. */
export function choosePair(
  all: readonly Profile[],
  { col: level3, texts: names }: Pick<Profile, "col" | "texts">,
  known: KnownNames,
): Pair {
  const numeric = all
    .filter((profile) => profile.figures.size >= 2 || (profile.figures.size > 0 && names.size <= 2))
    .slice(0, MOST_CANDIDATES);
  const others = (says: (profile: Profile) => boolean) =>
    all.filter((profile) => says(profile) && !numeric.includes(profile)).slice(0, MOST_CANDIDATES);
  const blankScores = others(saysScore);
  const latest = numeric.reduce<number | null>((most, each) => {
    const year = yearIn(each);
    return year !== null && (most === null || year > most) ? year : most;
  }, null);
  // Beside weights in every row, those in fewer rows are an upper level's.
  const isInEveryRow = (each: Profile) => saysWeight(each) && each.figures.size >= MOST * names.size;
  const fewest = numeric.some(isInEveryRow) ? MOST : MANY;
  const weights = [...numeric, ...others(saysWeight)]
    .map((profile) => ({ profile, evidence: asWeight(profile, names, known, fewest) }))
    .filter(
      ({ evidence }) => strength(evidence) >= ENOUGH && evidence.some((id) => SPEAKS_OF_WEIGHTS.has(id)),
    );
  let best: Pair = { weight: null, score: null, evidence: { weight: [], score: [] } };
  let most = -Infinity;
  for (const weight of [...weights, null])
    for (const score of [...numeric, ...blankScores, null]) {
      if (score !== null && score === weight?.profile) continue;
      const evidence = score ? asScore(score, weight?.profile ?? null, latest, level3) : [];
      const scoreStrength = score ? strength(evidence) : 0;
      if (score && scoreStrength < ENOUGH) continue;
      const total = (weight ? strength(weight.evidence) : 0) + scoreStrength;
      if (total <= most) continue;
      most = total;
      best = {
        weight: weight?.profile ?? null,
        score,
        evidence: { weight: weight?.evidence ?? [], score: evidence },
      };
    }
  return best;
}
