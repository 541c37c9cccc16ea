/**
 * Scoring criteria as a form prints them → the rule that they say, as a framework file holds it.
 *
 * What is not understood, wholly and without contradiction, stays with a person: never guessed.
 */
import { sum, ZERO, type Decimal } from "../decimal";
import type { RuleData } from "../rules/rule";
import { resolveBands } from "./bands";
import {
  LONGEST_CRITERIA,
  NotARule,
  notUnderstood,
  shown,
  type ByHandReason,
  type CriteriaContext,
  type Remark,
} from "./context";
import type { Award } from "./grammar/points";
import type {
  BandsPart,
  ChecklistPart,
  DeductionPart,
  Gathered,
  GradesPart,
  Part,
  ProductPart,
  QuarterlyPart,
} from "./part";
import { gather } from "./parts";
import { Ratios, withinWhole } from "./ratios";
import { countedFact, isChangeRate } from "./terms";
import { toleranceRule } from "./tolerances";

export type CriteriaReading =
  | { readonly rule: RuleData; readonly remarks: readonly Remark[] }
  /** A person scores it: the text stays as it is. */
  | { readonly byHand: ByHandReason };

interface Made {
  readonly points: Decimal;
  readonly rule: RuleData;
}

class Maker {
  readonly remarks: Remark[] = [];
  private readonly ratios: Ratios;
  private items = 0;

  constructor(
    private readonly context: CriteriaContext,
    private readonly gathered: Gathered,
  ) {
    this.ratios = new Ratios(context, gathered.parts.length === 1);
  }

  /** Points of an award; 满分 is the whole indicator where it has one part, else it cannot be said. */
  private worth(award: Award): Decimal {
    if (award !== "full") return award;
    if (this.gathered.parts.length > 1) throw notUnderstood("满分");
    return this.context.weight;
  }

  private bands(part: BandsPart): Made {
    const rest = part.rest ?? (part.isItem && part.bands.length === 1 ? ZERO : null);
    const bounds = part.bands.flatMap(({ range }) => [range.low, range.high]);
    const ratio = this.ratios.of(part.ratio);
    const isSigned =
      ratio.minus !== undefined || isChangeRate(ratio.name) || bounds.some((bound) => bound?.at.lt(0));
    const found = resolveBands(part.bands, rest, this.context.weight, isSigned);
    if ("fault" in found) throw new NotARule({ code: "bands-broken", fault: found.fault, at: found.at });
    if (found.isCascade) this.remarks.push({ code: "bands-nested" });
    this.remarks.push(...found.assumed.map((at): Remark => ({ code: "limit-assumed", at })));
    if (part.bands.some(({ award }) => award === "full")) this.worth("full");
    const points = found.bands.map((band) => band.points).reduce((a, b) => (a.gt(b) ? a : b));
    if (found.bands.every((band) => band.points.eq(points))) throw notUnderstood(part.ratio.name);
    const reachesBeyond =
      bounds.some((bound) => bound?.at.gt(1)) || found.bands.some((band) => band.in.startsWith("(100%"));
    const bands = found.bands.map((band) => ({ in: band.in, points: band.points.toNumber() }));
    return { points, rule: { kind: "bands", ratio: reachesBeyond ? ratio : withinWhole(ratio), bands } };
  }

  private product({ product, quotient, above }: ProductPart): Made {
    const points = this.worth(product.multiplier);
    if (product.cap !== null && !this.worth(product.cap).eq(points)) throw notUnderstood(product.name);
    const name = "name" in product.factor ? product.factor.name : product.name.replace(/得分$|分值$/, "");
    const said = "quotient" in product.factor ? product.factor.quotient : quotient;
    const own = /^(?:本|该)?(?:项|指标)*(?:得分)?$/.test(name) ? "" : name;
    const ratio = this.ratios.of({ name: own, quotient: said });
    // A change since last year earns no share of points.
    if (ratio.minus?.some((id) => ratio.whole?.includes(id))) throw notUnderstood(product.name);
    const shared = above === null ? withinWhole(ratio) : ratio;
    return { points, rule: { kind: "proportional", ratio: shared, above: above ?? "cap" } };
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

  private deduction({ requirement, points, deduction, floor: { most, least } }: DeductionPart): Made {
    const isWhole = this.gathered.parts.length === 1;
    const all = points === null ? this.context.weight : this.worth(points);
    if (!isWhole && points === null) throw notUnderstood(deduction.fault);
    if ((most && !most.eq(all)) || least) throw notUnderstood(deduction.fault);
    const worth = isWhole ? this.context.weight : all;
    if (!worth.eq(all)) this.remarks.push({ code: "points-differ", printed: all });
    const fault = shown(`一项${deduction.fault || "不符合"}`);
    const count =
      countedFact(this.context.name) ??
      this.context.declare({ name: `${this.context.name}问题数`, unit: "count" });
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
      case "tolerance": {
        const points = this.worth(part.award);
        return { points, rule: toleranceRule(part, points, this.ratios) };
      }
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
