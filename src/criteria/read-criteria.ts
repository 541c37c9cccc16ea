/**
 * Scoring criteria as a form prints them → the rule that they say, as a framework file holds it.
 *
 * What is not understood, wholly and without contradiction, stays with a person: never guessed.
 */
import { sum, ZERO, type Decimal } from "../decimal";
import { isNumericFact, type FactUnit } from "../facts/facts";
import { FACTS } from "../facts/table";
import type { RuleData } from "../rules/rule";
import { resolveBands } from "./bands";
import type { Award } from "./grammar/points";
import type { Quotient } from "./grammar/formulas";
import { definitionIn } from "./grammar/sentences";
import { plainText, printed } from "./outline";
import {
  gather,
  type BandsPart,
  type ChecklistPart,
  type DeductionPart,
  type Gathered,
  type GradesPart,
  type Part,
  type ProductPart,
  type QuarterlyPart,
  type RatioDraft,
  type TolerancePart,
} from "./parts";
import { countedFact, isPartOfWhole, isVirement, rateOf, termOf, type OwnTerm } from "./terms";

export interface CriteriaContext {
  /** The indicator's name as printed, without numbering. */
  readonly name: string;
  readonly weight: Decimal;
  /** 指标说明, which may say what a bare 比率 is. */
  readonly description?: string;
  /** Declares a figure that the vocabulary does not know; answers its id in the framework. */
  readonly declare: (own: OwnTerm) => string;
}

/** What a person should look at, though the rule was read. */
export type Remark =
  /** A limit that the text gives to neither band; it went to the upper one. */
  | { readonly code: "limit-assumed"; readonly at: Decimal }
  /** 酌情扣分 beside an item: the rule knows only met and not met. */
  | { readonly code: "discretion"; readonly item: string }
  /** The text awards other points in all than the indicator is worth. */
  | { readonly code: "points-differ"; readonly printed: Decimal };

export type ByHandReason =
  | { readonly code: "nothing-said" }
  | { readonly code: "at-discretion" }
  | { readonly code: "not-understood"; readonly text: string }
  | { readonly code: "points-differ"; readonly printed: Decimal }
  | { readonly code: "bands-broken"; readonly fault: "gap" | "overlap"; readonly at: Decimal };

export type CriteriaReading =
  | { readonly rule: RuleData; readonly remarks: readonly Remark[] }
  /** A person scores it: the text stays as it is. */
  | { readonly byHand: ByHandReason };

/** A part that cannot be one; carries why. */
class NotARule extends Error {
  constructor(readonly reason: ByHandReason) {
    super(reason.code);
  }
}

/** As a framework file holds it. */
const shown = (text: string) => printed(text).slice(0, LONGEST_TEXT);

const notUnderstood = (text: string) => new NotARule({ code: "not-understood", text });
const LONGEST_TEXT = 400;
const LONGEST_CRITERIA = 6_000;

interface Made {
  readonly points: Decimal;
  readonly rule: RuleData;
}

type RatioData = Readonly<Record<string, unknown>>;

class Maker {
  readonly remarks: Remark[] = [];
  private items = 0;

  constructor(
    private readonly context: CriteriaContext,
    private readonly gathered: Gathered,
  ) {}

  /** Points of an award; 满分 is the whole indicator where it has one part, else it cannot be said. */
  private worth(award: Award): Decimal {
    if (award !== "full") return award;
    if (this.gathered.parts.length > 1) throw notUnderstood("满分");
    return this.context.weight;
  }

  private idOf(text: string): string {
    const term = termOf(text);
    return "fact" in term ? term.fact : this.context.declare(term.own);
  }

  private declared(name: string, unit: FactUnit): string {
    return this.context.declare({ name, unit });
  }

  /** By the formula in the text, else by the rate of that name, else by the formula in the description. */
  private ratio({ name, quotient }: RatioDraft, reachesBeyond: boolean): RatioData {
    const called = this.context.name.endsWith(name) ? this.context.name : name;
    const rate = rateOf(called) ?? (this.gathered.parts.length === 1 ? rateOf(this.context.name) : null);
    const { terms } = rate ? FACTS[rate] : { terms: undefined };
    const said = quotient ?? (terms ? null : this.described(called));
    const mostOf = (part?: string, whole: readonly string[] = []) => {
      const fact = whole.length === 1 && part !== undefined && isNumericFact(part) ? part : null;
      const isPart = isPartOfWhole(called) || (fact !== null && FACTS[fact].atMost === whole[0]);
      return isPart && !reachesBeyond ? { most: "100%" } : {};
    };
    if (said) {
      if (said.minus !== null) throw notUnderstood(`${said.part}-${said.minus}`);
      const part = this.idOf(said.part);
      const whole = this.wholeOf(said.whole, part);
      const isItsOwn = terms?.numerator === part && terms.denominator.join() === whole.join();
      return { name: shown(called), part, whole, ...(isItsOwn ? { rate } : {}), ...mostOf(part, whole) };
    }
    if (terms) {
      const { numerator: part, denominator: whole } = terms;
      return { name: shown(called), part, whole: [...whole], rate, ...mostOf(part, whole) };
    }
    return { name: shown(called), rate: rate ?? this.declared(called, "ratio"), ...mostOf() };
  }

  /** "在职人员总数（在编+编外）" adds up what its bracket names. */
  private wholeOf(terms: readonly string[], part: string): string[] {
    const ids = terms.map((text) => this.idOf(text));
    const [only] = ids.length === 1 ? ids : [];
    // Off-establishment staff are no part of those on it: the sum is meant.
    return only === "established-staff" && part === "off-establishment-staff" ? [only, part] : ids;
  }

  private described(called: string): Quotient | null {
    const { description } = this.context;
    return description === undefined ? null : definitionIn(plainText(description), called);
  }

  private bands(part: BandsPart): Made {
    const rest = part.rest ?? (part.isItem && part.bands.length === 1 ? ZERO : null);
    const found = resolveBands(part.bands, rest, this.context.weight);
    if ("fault" in found) throw new NotARule({ code: "bands-broken", fault: found.fault, at: found.at });
    this.remarks.push(...found.assumed.map((at): Remark => ({ code: "limit-assumed", at })));
    if (part.bands.some(({ award }) => award === "full")) this.worth("full");
    const points = found.bands.map((band) => band.points).reduce((a, b) => (a.gt(b) ? a : b));
    if (found.bands.every((band) => band.points.eq(points))) throw notUnderstood(part.ratio.name);
    const bounds = part.bands.flatMap(({ range }) => [range.low, range.high]);
    const reachesBeyond =
      bounds.some((bound) => bound?.at.gt(1)) || found.bands.some((band) => band.in.startsWith("(100%"));
    const bands = found.bands.map((band) => ({ in: band.in, points: band.points.toNumber() }));
    return { points, rule: { kind: "bands", ratio: this.ratio(part.ratio, reachesBeyond), bands } };
  }

  private product({ product, quotient, above }: ProductPart): Made {
    const points = this.worth(product.multiplier);
    if (product.cap !== null && !this.worth(product.cap).eq(points)) throw notUnderstood(product.name);
    const name = "name" in product.factor ? product.factor.name : product.name.replace(/得分$|分值$/, "");
    const said = "quotient" in product.factor ? product.factor.quotient : quotient;
    const own = /^(?:本|该)?(?:项|指标)*(?:得分)?$/.test(name) ? "" : name;
    const ratio = this.ratio({ name: own, quotient: said }, above !== null);
    return { points, rule: { kind: "proportional", ratio, above: above ?? "cap" } };
  }

  private tolerance({ ratio, base, award, tolerance, partOfStep }: TolerancePart): Made {
    const points = this.worth(award);
    const threshold = base ? base.range.high : { at: ZERO, closed: true };
    const isUpwards = tolerance.direction === "above" && threshold !== null && !base?.range.low;
    const isPlain = tolerance.step.eq(1) && (partOfStep === null || partOfStep === "proportion");
    // Other ratios wait for a rule kind of their own.
    if (!isVirement(ratio.name) || !isUpwards || !isPlain) throw notUnderstood(ratio.name);
    const denominator = /(?:调整|调整后|年度|决算)预算(?:数)?\)?$/.test(ratio.name)
      ? "adjusted-budget"
      : "original-budget";
    const rule = {
      kind: "virement",
      name: shown(ratio.name.replace(/\(.*$/, "")),
      denominator,
      threshold: `${threshold.at.times(100).toFixed()}%`,
      perPoint: tolerance.per.toNumber(),
    };
    return { points, rule };
  }

  private checklist({ items }: ChecklistPart): Made {
    if (items.some(({ item }) => item.text === "")) throw notUnderstood("（分）");
    const made = items.map(({ item: { text, points, tail } }) => {
      if (tail?.kind === "discretion") this.remarks.push({ code: "discretion", item: text });
      const worth = this.worth(points);
      if (worth.eq(0)) throw notUnderstood(text);
      const id = String(++this.items);
      return {
        worth,
        item: {
          // Ids are unique in the indicator, whose parts may be several lists.
          ...(this.gathered.parts.length > 1 ? { id } : {}),
          text: shown(text.replace(/[,:]$/, "")),
          points: worth.toNumber(),
          ...(tail?.kind === "unless" ? { unless: { id: `unless-${id}`, text: shown(tail.text) } } : {}),
        },
      };
    });
    const rule = { kind: "checklist", items: made.map(({ item }) => item) };
    return { points: sum(made.map(({ worth }) => worth)), rule };
  }

  /** Published as required, with a defect, not at all: three steps that fall to nothing. */
  private grades({ heading, awards }: GradesPart, index: number): Made {
    const [best, defective, none, ...more] = awards.map(({ points }) => this.worth(points));
    const fits = best && defective && none && more.length === 0 && best.gt(defective) && defective.gt(none);
    const isPublication = /公开|公示/.test(heading.text);
    if (!fits || !isPublication || !none.eq(0) || String(heading.points) !== String(best))
      throw notUnderstood(heading.text);
    const scale = { compliant: best.toNumber(), defective: defective.toNumber(), unpublished: 0 };
    return {
      points: best,
      rule: { kind: "grades", id: `grade-${index + 1}`, text: shown(heading.text), scale },
    };
  }

  private deduction({ requirement, points, deduction, most }: DeductionPart): Made {
    const isWhole = this.gathered.parts.length === 1;
    const all = points === null ? this.context.weight : this.worth(points);
    if (!isWhole && points === null) throw notUnderstood(deduction.fault);
    if (most && !most.eq(all)) throw notUnderstood(deduction.fault);
    const worth = isWhole ? this.context.weight : all;
    if (!worth.eq(all)) this.remarks.push({ code: "points-differ", printed: all });
    const fault = shown(`一项${deduction.fault || "不符合"}`);
    const count = countedFact(this.context.name) ?? this.declared(`${this.context.name}问题数`, "count");
    const rule = {
      kind: "deduct-per-item",
      count,
      per: deduction.per.toNumber(),
      requirement: shown(requirement || this.context.name),
      fault,
    };
    return { points: worth, rule };
  }

  private quarterly({ quarters, year }: QuarterlyPart): Made {
    const [first] = quarters;
    const isEven = quarters.length === 4 && quarters.every((line) => line && line.points.eq(first!.points));
    if (!first || !isEven || !year) throw notUnderstood("季度");
    const reading = year.rate.includes("封顶")
      ? "average-of-capped-rates"
      : year.rate.includes("平均")
        ? "average-of-rates"
        : /年末|四季度|全年/.test(year.rate)
          ? "annual-rate"
          : null;
    if (reading === null) throw notUnderstood(year.rate);
    const rule = {
      kind: "quarterly-execution",
      // Without printed caps the text leaves several readings (DOMAIN of 预算执行率): none is prescribed.
      ...(year.isCapped || reading !== "average-of-rates" ? { reading } : {}),
      quarterPoints: first.points.toNumber(),
      yearPoints: year.points.toNumber(),
      schedule: quarters.map(({ scheduled }) => `${scheduled.times(100).toFixed()}%`),
    };
    return { points: first.points.times(4).plus(year.points), rule };
  }

  private part(part: Part, index: number): Made {
    switch (part.kind) {
      case "bands":
        return this.bands(part);
      case "product":
        return this.product(part);
      case "tolerance":
        return this.tolerance(part);
      case "checklist":
        return this.checklist(part);
      case "grades":
        return this.grades(part, index);
      case "deduction":
        return this.deduction(part);
      case "quarterly":
        return this.quarterly(part);
    }
  }

  make(): RuleData {
    const { parts, veto, waiver, unknown, discretion } = this.gathered;
    if (unknown !== null) throw notUnderstood(unknown);
    if (parts.length === 0)
      throw new NotARule({ code: discretion === null ? "nothing-said" : "at-discretion" });
    const made = parts.map((part, i) => this.part(part, i));
    const isJudged = parts.every(({ kind }) => kind === "checklist");
    if (discretion !== null || (isJudged && this.remarks.some(({ code }) => code === "discretion")))
      throw new NotARule({ code: "at-discretion" });
    const all = sum(made.map(({ points }) => points));
    if (!all.eq(this.context.weight)) throw new NotARule({ code: "points-differ", printed: all });
    const [only] = made;
    if (made.length === 1 && veto === null && waiver === null) return only!.rule;
    return {
      kind: "sum",
      ...(veto === null ? {} : { veto: { id: "veto", text: shown(veto) } }),
      ...(waiver === null ? {} : { waiver: { id: "waiver", text: shown(waiver) } }),
      parts: made.map(({ points, rule }) => ({ ...rule, points: points.toNumber() })),
    };
  }
}

/** @param text 评分标准 as printed, line breaks kept */
export function readCriteria(text: string, context: CriteriaContext): CriteriaReading {
  if (text.length > LONGEST_CRITERIA) return { byHand: { code: "not-understood", text: text.slice(0, 60) } };
  const maker = new Maker(context, gather(text));
  try {
    return { rule: maker.make(), remarks: maker.remarks };
  } catch (error) {
    if (error instanceof NotARule) return { byHand: error.reason };
    throw error;
  }
}
