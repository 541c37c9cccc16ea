/**
 * Whether sentences of a report compare figures rightly: with last year's (同比), with a whole (占). Both figures come
 * from the tables; where one of them is not there, or several would fit, nothing is said.
 */
import { decimal, round, type Decimal } from "../../decimal";
import { fixedPercent, groupedNumber } from "../../facts/format";
import type { Label } from "../../facts/labels";
import type { Quantity } from "../../recognise/types";
import { areTransposed } from "../support/digit-slips";
import { placeOf } from "../support/figures";
import { shortened } from "../support/shortened";
import type { FindingDraft } from "../check";
import type { ReadClause } from "./claims";
import { BUDGETS, statedTolerance, type Reference } from "./reference";
import {
  relationsIn,
  type ChangeClaim,
  type Related,
  type RelationClaim,
  type ShareClaim,
} from "./relation-claims";
import type { RelationSlip, RelationSaid, zhCN } from "./zh-CN";

/** Two figures of the tables, what they come to, and by how much that may differ from what is stated. */
interface Computed {
  readonly first: Quantity;
  readonly second: Quantity;
  /** As stated: money and counts in the base unit with their sign, percentages as ratios. */
  readonly right: Decimal;
  readonly allowed: Decimal;
}

/** Of parts of the whole that a bare 占比 can be meant of. */
const PARTS_OF_DEPARTMENT: readonly Label["subject"][] = ["basic", "project"];

/** What the tables have for a figure: the one that the sentence itself states, where it is one of them. */
function quantitiesOf({ stated, label, isLoose, period }: Related, reference: Reference): Quantity[] {
  const measures = isLoose ? [label.measure, ...BUDGETS] : [label.measure];
  const year = reference.claimedYear({ period });
  const all = measures.flatMap((measure) => reference.named({ ...label, measure }, year));
  if (!stated) return all;
  const same = all.filter((each) => reference.fits(stated, each));
  return same.length > 0 || isLoose ? same : all;
}

/** How far a quotient may be off because its terms are rounded. */
const errorOf = (above: Quantity, below: Quantity) =>
  above.tolerance.plus(below.tolerance.times(above.base.div(below.base).abs())).div(below.base.abs());

function changes({ of, number, base }: ChangeClaim, reference: Reference): Computed[] {
  const year = reference.claimedYear(of);
  if (year === null || (base !== null && base !== year - 1)) return [];
  return quantitiesOf(of, reference).flatMap((now) => {
    const label = { ...of.label, measure: now.measure };
    return reference.named(label, year - 1).flatMap((before): Computed[] => {
      const pair = { first: now, second: before };
      const difference = now.base.minus(before.base);
      const own = statedTolerance(number);
      if (number.unit?.kind !== "ratio") {
        const allowed = now.tolerance.plus(before.tolerance).plus(own.times(reference.factor(number.unit)));
        return [{ ...pair, right: difference, allowed }];
      }
      if (before.base.lte(0)) return [];
      return [{ ...pair, right: difference.div(before.base), allowed: own.plus(errorOf(now, before)) }];
    });
  });
}

function shares({ of, whole, number }: ShareClaim, reference: Reference): Computed[] {
  if (!whole && !PARTS_OF_DEPARTMENT.includes(of.label.subject)) return [];
  return quantitiesOf(of, reference).flatMap((part) => {
    const label: Label = whole ?? { ...of.label, subject: "department", measure: part.measure };
    // "项目支出占预算的…" may be its own budget: only like is compared with like, but for the whole department.
    const isLike = label.measure === part.measure || of.label.subject === "department";
    if (!isLike) return [];
    return reference.named(label, reference.claimedYear(of)).flatMap((all): Computed[] =>
      all.base.lte(0) || all.figure.unit?.kind === "ratio"
        ? []
        : [
            {
              first: part,
              second: all,
              right: part.base.div(all.base),
              allowed: statedTolerance(number).plus(errorOf(part, all)),
            },
          ],
    );
  });
}

const statedValue = (claim: RelationClaim, reference: Reference): Decimal =>
  claim.kind === "share" ? claim.number.value : reference.base(claim.number).times(claim.sign);

const isNear = (stated: Decimal, { right, allowed }: Computed) => stated.minus(right).abs().lte(allowed);

function slipOf(
  claim: RelationClaim,
  stated: Decimal,
  computed: Computed,
  reference: Reference,
): RelationSlip | null {
  const { first, second, right } = computed;
  if (claim.kind === "change" && isNear(stated.times(-1), computed)) return "direction";
  const factor = reference.factor(claim.number.unit);
  if (areTransposed(claim.number.value, right.abs().div(factor), claim.number.decimals)) return "transposed";
  if (claim.kind === "change" && claim.number.unit?.kind === "ratio" && !first.base.eq(0)) {
    const ofNow = first.base.minus(second.base).div(first.base);
    if (isNear(stated, { ...computed, right: ofNow })) return "base";
  }
  return null;
}

const amountText = ({ figure, base }: Quantity, reference: Reference): string => {
  const value = base.div(reference.factor(figure.unit));
  const unit = figure.unit && figure.unit.kind !== "ratio" ? figure.unit.name : reference.moneyUnit;
  return `${groupedNumber(value, Math.min(figure.decimals, 2))}${unit}`;
};

function findingOf(
  claim: RelationClaim,
  { reference, words, ...about }: Context & Pick<RelationSaid, "sentence" | "chapter">,
) {
  const computed = claim.kind === "change" ? changes(claim, reference) : shares(claim, reference);
  const stated = statedValue(claim, reference);
  const [meant] = computed;
  // Where the tables contradict each other, the text may follow either.
  if (!meant || computed.some((each) => isNear(stated, each))) return null;
  const { number } = claim;
  const factor = reference.factor(number.unit);
  const isRatio = number.unit?.kind === "ratio";
  const right = round(meant.right.div(factor), number.decimals);
  const unit = isRatio ? "" : (number.unit?.name ?? "");
  const size = right.lt(0) ? right.times(-1) : right;
  const shown = isRatio
    ? fixedPercent(size, number.decimals - 2)
    : `${groupedNumber(size, number.decimals)}${unit}`;
  const said: RelationSaid = {
    ...about,
    name: claim.of.name,
    claimed: claim.shown,
    meant: shown,
    first: {
      name: meant.first.label,
      value: amountText(meant.first, reference),
      place: placeOf(meant.first.figure.ref),
    },
    second: {
      name: meant.second.label,
      value: amountText(meant.second, reference),
      place: placeOf(meant.second.figure.ref),
    },
    slip: slipOf(claim, stated, meant, reference),
  };
  return {
    expected: right,
    actual: number.value.times(claim.kind === "change" ? claim.sign : decimal(1)),
    ...(isRatio ? { unit: "ratio" as const } : {}),
    ...(claim.kind === "change"
      ? words.change({ ...said, verb: claim.verb, isLess: right.lt(0) })
      : words.share({ ...said, whole: claim.wholeName })),
  };
}

export interface Context {
  readonly reference: Reference;
  readonly words: typeof zhCN;
  /** Whether a figure is wrong beside the others of its sentence: found once, there. */
  readonly isSaid: (quote: string, shown: string) => boolean;
}

export function* relationFindings(
  sentences: readonly (readonly ReadClause[])[],
  chapter: string | null,
  context: Context,
): Generator<Omit<FindingDraft, "at"> & { readonly quote: string }> {
  for (const claim of sentences.flatMap(relationsIn)) {
    if (context.isSaid(claim.quote, claim.shown)) continue;
    const sentence = shortened(claim.quote, claim.shown);
    const finding = findingOf(claim, { ...context, sentence, chapter });
    if (finding) yield { quote: claim.quote, ...finding };
  }
}
