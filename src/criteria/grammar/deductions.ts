/** Deductions: "一项不符合扣1分", "每超出1个百分点扣0.1分", "扣完为止". */
import { ONE, type Decimal } from "../../decimal";
import type { StepCounting } from "../../rules/step-counting";
import { alt, map, not, optional, seq, upTo, where, word, type Parser } from "../parser";
import { awardsPoints, number, points } from "./points";

/** So much for each fault. */
export interface Deduction {
  /** What stands before: what earns full marks, or who is to be looked at. */
  readonly before: string;
  readonly fault: string;
  readonly per: Decimal;
}

export interface Tolerance {
  /** "either": "每偏离1个百分点". */
  readonly direction: "above" | "below" | "either";
  /** Percentage points that one deduction is for. */
  readonly step: Decimal;
  readonly per: Decimal;
}

/** How a percentage point that is not full counts; `step` is null where the text does not repeat it. */
export interface PartOfStep {
  readonly counting: StepCounting;
  readonly step: Decimal | null;
}

/** What a deduction may take at most, or leaves at least; both null where all may be lost. */
export interface Floor {
  readonly most: Decimal | null;
  readonly least: Decimal | null;
}

const costs = map(seq(word("扣", "扣减", "扣除", "减", "扣掉"), points), ([, value]) => value);
const linkToCost = optional(word("的", ",", "的,"));
const one = map(word("一", "1"), () => ONE);
const count = alt(one, number);

const pointWord = word("个百分点", "百分点", "%");
const above = word(
  "每超过",
  "每超出",
  "每超",
  "每高出",
  "每高于",
  "每高",
  "每增加",
  "每增长",
  "每上升",
  "每提高",
  "超出",
  "超过",
  "每多",
  "每变动",
);
const either = word("每偏离", "每相差");
const below = word("每低于", "每低", "每降低", "每下降", "每减少", "每少", "每差", "低于", "每不足");

/** "每超1个百分点扣0.5分", "超出一个百分点扣0.1分", "每低5%扣2分". */
export const tolerance: Parser<Tolerance> = map(
  seq(
    alt(
      map(above, () => "above" as const),
      map(below, () => "below" as const),
      map(either, () => "either" as const),
    ),
    optional(word("预算", "标准", "规定", "目标值", "目标", "控制数", "该比例")),
    count,
    pointWord,
    linkToCost,
    costs,
  ),
  ([direction, , step, , , per]) => ({ direction, step, per }),
);

const counting: Parser<StepCounting> = alt<StepCounting>(
  map(word("按比例扣", "按比例扣分", "按比例扣减", "按比例计算", "按比例计"), () => "proportional"),
  map(word("不扣分", "不扣", "不计"), () => "whole"),
  map(seq(word("按"), count, pointWord, word("扣", "扣分", "扣减", "计", "计算")), () => "started"),
);

/** "不足1个百分点的按比例扣", "不足5个百分点按5个百分点计算". */
export const partOfStep: Parser<PartOfStep> = alt<PartOfStep>(
  map(
    seq(word("不足"), count, pointWord, optional(word("的", "的部分")), optional(word(",")), counting),
    ([, step, , , , said]) => ({ counting: said, step }),
  ),
  map(seq(word("不足部分"), optional(word(",")), counting), ([, , said]) => ({ counting: said, step: null })),
);

const unit = seq(
  word("项", "处", "例", "个", "次", "起", "人", "件", "条", "宗", "笔", "份", "类", "家", "户", "天", "日"),
  not(word("百分点")),
);
const each = seq(
  alt<unknown>(
    seq(
      word(
        "每有",
        "每出现",
        "每发现",
        "每发生",
        "每存在",
        "每缺少",
        "每缺",
        "每少",
        "每延迟",
        "每逾期",
        "每未完成",
        "每",
      ),
      optional(count),
    ),
    seq(optional(word("发现", "出现", "有", "存在", "发生", "缺少", "缺")), one),
  ),
  unit,
);

/** Where a fault is counted, until what it costs: "一项重点工作没有完成扣4分". */
const counted = map(
  seq(each, upTo(seq(linkToCost, costs), ",;。扣"), linkToCost, costs),
  ([, fault, , per]) => ({ fault, per }),
);

/** "部门未按要求编报的，一项扣1分", "全部完成得8分；一项没有完成扣4分" (its second half). */
export const deduction: Parser<Deduction> = map(
  seq(
    where(upTo(counted, ";。扣"), (before) => !awardsPoints(before)),
    counted,
  ),
  ([before, { fault, per }]) => ({ before: before.replace(/[的,]+$/, ""), fault, per }),
);

/** "扣完为止", "直至1分扣完为止", "最多扣2分", "最低得1分". */
export const floor: Parser<Floor> = alt<Floor>(
  map(seq(word("最多扣", "最高扣", "累计扣分不超过", "扣分不超过", "累计不超过"), points), ([, most]) => ({
    most,
    least: null,
  })),
  map(
    seq(
      optional(word("直至", "直到", "至")),
      optional(
        alt(word("本项分值", "该项分值", "本指标分值", "分值", "本项分数", "全部分值"), map(points, String)),
      ),
      word("扣完为止", "扣完", "扣至0分为止", "扣至0分", "扣完本项分值为止", "扣到0分为止"),
    ),
    () => ({ most: null, least: null }),
  ),
  map(word("0分为止"), () => ({ most: null, least: null })),
  map(seq(word("最低得", "最低为", "最低", "至少得", "最少得"), points), ([, least]) => ({
    most: null,
    least: least.eq(0) ? null : least,
  })),
);
