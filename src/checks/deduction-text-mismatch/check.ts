import { fixedPercent, plain } from "../../facts/format";
import { round, roundPoints, sum, type Decimal } from "../../decimal";
import { scoreColumns, type AssessedRow, type AssessedSheet } from "../../assess/assess";
import { deductionColumnFindings } from "./deduction-column";
import type { TextCell } from "../../recognise/types";
import { scoreSheetCheck, type FindingDraft, type SharedWords } from "../check";
import { derivedRates, namedRates } from "../support/derived-rates";
import { rateClaims, type RateClaim } from "../support/rate-claims";
import { pointClaims, type PointClaim } from "./remark-claims";
import { zhCN } from "./zh-CN";

type Words = typeof zhCN;

interface Remark {
  readonly row: AssessedRow;
  readonly text: TextCell;
  readonly isReviewed: boolean;
  /** The score in the other column, of which a remark may speak too: "自评得6分，扣3分". */
  readonly other: Decimal | null;
}

function rateFinding({ row, text }: Remark, claim: RateClaim, words: Words): FindingDraft | null {
  const meant = namedRates(derivedRates(row.book.facts), claim.name, row.name);
  const values = meant.flatMap((rate) => rate.values).map((value) => round(value, claim.decimals));
  const [first] = values;
  if (!first || values.some((value) => value.eq(claim.ratio))) return null;
  const one = values.every((value) => value.eq(first));
  const places = claim.decimals - 2;
  return {
    at: text.ref,
    row,
    expected: one ? first : null,
    actual: claim.ratio,
    unit: "ratio",
    ...words.rate({
      indicator: row.name,
      name: claim.name,
      claimed: fixedPercent(claim.ratio, places),
      actual: fixedPercent(first, places),
      one,
    }),
  };
}

/** The points of the indicator's parts, by the working; null when the parts cannot be known. */
function partPoints({ scored }: AssessedRow): readonly Decimal[] | null {
  if (!scored) return null;
  const { outcome, rule } = scored;
  const steps = outcome.steps();
  const points = steps.flatMap((step) => (step.points ? [roundPoints(step.points)] : []));
  // A step still without points may be the part that the remark speaks of; a rule of one fact has no parts.
  const isOpen = steps.length === 0 || steps.some((step) => step.points === null);
  const hasParts = rule.facts.filter(({ optional }) => !optional).length > 1;
  return isOpen && hasParts && outcome.status !== "scored" ? null : points;
}

/** Whether points said to be awarded are the score, or what a part of it may be. */
function awardFits(claim: PointClaim, remark: Remark, score: Decimal): boolean {
  if (claim.points.eq(score) || remark.other?.eq(claim.points)) return true;
  if (claim.ofAll) return false;
  const parts = partPoints(remark.row);
  const { weight } = remark.row;
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
  const { row, text, isReviewed } = remark;
  const lost = weight.minus(score);
  return {
    at: text.ref,
    row,
    expected: claim.kind === "awarded" ? score : lost,
    actual: claim.points,
    ...words.points({
      indicator: row.name,
      isReviewed,
      kind: claim.kind,
      claimed: plain(claim.points),
      score: plain(score),
      lost: plain(lost),
    }),
  };
}

/** What may be said to be deducted: the points lost, by either column, and what the re-examination took off in addition. */
function possibleLosses({ other }: Remark, score: Decimal, weight: Decimal): readonly Decimal[] {
  const lost = weight.minus(score);
  return other === null ? [lost] : [lost, weight.minus(other), score.minus(other).abs()];
}

/** Deductions named one by one make up the points lost together; a single one may also stand for them all. */
function deductionsFit(claims: readonly PointClaim[], lost: Decimal): boolean {
  return claims.some(({ points }) => points.eq(lost)) || sum(claims.map(({ points }) => points)).eq(lost);
}

function* pointFindings(remark: Remark, words: Words): Generator<FindingDraft> {
  const { score, weight } = remark.row;
  if (score === null || weight === null) return;
  const claims = pointClaims(remark.text.text);
  for (const claim of claims) {
    if (claim.kind === "awarded" && !awardFits(claim, remark, score)) {
      yield pointsFinding(remark, claim, score, weight, words);
    }
  }
  const deducted = claims.filter(({ kind }) => kind === "deducted");
  const [first, ...more] = deducted;
  // Of several figures that do not add up, it is not known which one is wrong.
  const fits = possibleLosses(remark, score, weight).some((lost) => deductionsFit(deducted, lost));
  if (first && more.length === 0 && !fits) {
    yield pointsFinding(remark, first, score, weight, words);
  }
}

function remarksOf(sheet: AssessedSheet): Remark[] {
  return scoreColumns(sheet).flatMap(({ column, isReviewed }) => {
    const others = isReviewed ? sheet : sheet.reviewed;
    return column.rows.flatMap((row, index) => {
      const text = row.row.remark;
      return text ? [{ row, text, isReviewed, other: others?.rows[index]?.score ?? null }] : [];
    });
  });
}

/** True when there is something to compare: a remark with claims, or a column of points deducted. */
function absenceOf(
  { rows }: AssessedSheet,
  remarks: readonly Remark[],
  words: Words,
  { engine }: SharedWords,
): string | null {
  if (rows.some(({ row }) => row.deduction)) return null;
  if (remarks.length === 0) return engine.absent.remarks;
  const claims = remarks.flatMap(({ text }) => [...pointClaims(text.text), ...rateClaims(text.text)]);
  return claims.length === 0 ? words.noClaims : null;
}

function* findingsOf(
  sheet: AssessedSheet,
  words: Words,
  shared: SharedWords,
): Generator<FindingDraft, string | void> {
  const remarks = remarksOf(sheet);
  const absence = absenceOf(sheet, remarks, words, shared);
  if (absence !== null) return absence;
  for (const remark of remarks) {
    const { text } = remark;
    for (const claim of rateClaims(text.text)) {
      const finding = rateFinding(remark, claim, words);
      if (finding) yield finding;
    }
    yield* pointFindings(remark, words);
  }
  yield* deductionColumnFindings(sheet, words);
}

/** The remark, or a column of points deducted, states a rate or points that the data or the score contradict. */
export const deductionTextMismatch = scoreSheetCheck({
  id: "deduction-text-mismatch",
  severity: "warning",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  run: findingsOf,
});
