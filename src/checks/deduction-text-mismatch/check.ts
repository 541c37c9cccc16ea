import { round, roundPoints, sum, type Decimal } from "../../decimal";
import type { IndicatorRow, Recognition, ScoreSheet, TextCell } from "../../recognise/types";
import { scoreSheetCheck, type FindingDraft } from "../check";
import { derivedRates, namedRates } from "../support/derived-rates";
import { pointClaims, rateClaims, type PointClaim, type RateClaim } from "./remark-claims";
import { nameOf, outcomeOf, plain, scoreOf, weightOf } from "../../assess/score-sheet";
import { fixedPercent } from "../../facts/format";
import { zhCN } from "./zh-CN";

type Words = typeof zhCN;

interface Remark {
  readonly row: IndicatorRow;
  readonly text: TextCell;
}

function rateFinding(
  { row, text }: Remark,
  claim: RateClaim,
  { book }: Recognition,
  words: Words,
): FindingDraft | null {
  const meant = namedRates(derivedRates(book.facts), claim.name, nameOf(row));
  const values = meant.flatMap((rate) => rate.values).map((value) => round(value, claim.decimals));
  const [first] = values;
  if (!first || values.some((value) => value.eq(claim.ratio))) return null;
  const one = values.every((value) => value.eq(first));
  const places = claim.decimals - 2;
  return {
    at: text.ref,
    indicator: row.id,
    expected: one ? first : null,
    actual: claim.ratio,
    unit: "ratio",
    ...words.rate({
      indicator: nameOf(row),
      name: claim.name,
      claimed: fixedPercent(claim.ratio, places),
      actual: fixedPercent(first, places),
      one,
    }),
  };
}

/** The points of the indicator's parts, by the working; null when the parts cannot be known. */
function partPoints(row: IndicatorRow, recognition: Recognition): readonly Decimal[] | null {
  const scored = outcomeOf(row, recognition);
  if (!scored) return null;
  const { outcome, rule } = scored;
  const points = outcome.steps.flatMap((step) => (step.points ? [roundPoints(step.points)] : []));
  // A step still without points may be the part that the remark speaks of; a rule of one fact has no parts.
  const isOpen = outcome.steps.length === 0 || outcome.steps.some((step) => step.points === null);
  const hasParts = rule.facts.filter(({ optional }) => !optional).length > 1;
  return isOpen && hasParts && outcome.status !== "scored" ? null : points;
}

/** Whether points said to be awarded are the score, or what a part of it may be. */
function awardFits(claim: PointClaim, remark: Remark, score: Decimal, recognition: Recognition): boolean {
  if (claim.points.eq(score)) return true;
  if (claim.ofAll) return false;
  const parts = partPoints(remark.row, recognition);
  const weight = weightOf(remark.row);
  if (parts === null) return weight === null || claim.points.lte(weight);
  return parts.some((points) => points.eq(claim.points));
}

function pointsFinding(
  remark: Remark,
  claim: PointClaim,
  score: Decimal,
  weight: Decimal,
  words: Words,
): FindingDraft {
  const { row, text } = remark;
  const lost = weight.minus(score);
  return {
    at: text.ref,
    indicator: row.id,
    expected: claim.kind === "awarded" ? score : lost,
    actual: claim.points,
    ...words.points({
      indicator: nameOf(row),
      kind: claim.kind,
      claimed: plain(claim.points),
      score: plain(score),
      lost: plain(lost),
    }),
  };
}

/** Deductions named one by one make up the points lost together; a single one may also stand for them all. */
function deductionsFit(claims: readonly PointClaim[], lost: Decimal): boolean {
  return claims.some(({ points }) => points.eq(lost)) || sum(claims.map(({ points }) => points)).eq(lost);
}

function* pointFindings(remark: Remark, recognition: Recognition, words: Words): Generator<FindingDraft> {
  const score = scoreOf(remark.row);
  const weight = weightOf(remark.row);
  if (score === null || weight === null) return;
  const claims = pointClaims(remark.text.text);
  for (const claim of claims) {
    if (claim.kind === "awarded" && !awardFits(claim, remark, score, recognition)) {
      yield pointsFinding(remark, claim, score, weight, words);
    }
  }
  const deducted = claims.filter(({ kind }) => kind === "deducted");
  const [first, ...more] = deducted;
  // Of several that do not add up, nobody can say which one is wrong.
  if (first && more.length === 0 && !deductionsFit(deducted, weight.minus(score))) {
    yield pointsFinding(remark, first, score, weight, words);
  }
}

function* findingsOf(sheet: ScoreSheet, words: Words, recognition: Recognition): Generator<FindingDraft> {
  for (const row of sheet.indicators) {
    if (!row.remark) continue;
    const remark = { row, text: row.remark };
    for (const claim of rateClaims(row.remark.text)) {
      const finding = rateFinding(remark, claim, recognition, words);
      if (finding) yield finding;
    }
    yield* pointFindings(remark, recognition, words);
  }
}

/** The remark states a rate or points that the workbook's data or the score contradict. */
export const deductionTextMismatch = scoreSheetCheck({
  id: "deduction-text-mismatch",
  severity: "warning",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  run: findingsOf,
});
