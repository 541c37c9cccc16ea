/** Formulas: "x=（甲/乙）×100%", "得分=执行率×2分，最高得2分". */
import type { Decimal } from "../../decimal";
import { alt, end, followedBy, listOf, map, optional, seq, upTo, where, word, type Parser } from "../parser";
import { number, percent, points } from "./points";

/** A quotient of what the text names; `minus`: what is taken from the numerator first, as in a rate of change. */
export interface Quotient {
  readonly part: string;
  readonly minus: string | null;
  readonly whole: readonly string[];
}

/** What is multiplied by points: a quotient, or a rate by its name. */
export type Factor = { readonly quotient: Quotient } | { readonly name: string };

/** "full": the formula speaks of the weight without its number. */
export type Multiplier = Decimal | "full";

export interface Product {
  readonly name: string;
  readonly factor: Factor;
  readonly multiplier: Multiplier;
  readonly cap: Multiplier | null;
}

export const times = word("×", "*", "✕", "X", "x");
const over = word("/", "÷", "∕");
const open = word("(", "[");
const close = word(")", "]");
const LONGEST_TERM = 60;
/** "95%", "100", "90%以下按实际比率": no name of a figure. */
const NO_NAME = /^[\d.]*$|%/;

/** A name: everything up to an operator, with brackets that open inside it. */
const term: Parser<string> = (text, at) => {
  let depth = 0;
  let here = at;
  for (; here < text.length && here - at <= LONGEST_TERM; here++) {
    const character = text[here]!;
    if (character === "(" && here > at) depth++;
    else if (character === ")" && depth > 0) depth--;
    else if (depth === 0 && "/÷∕×*✕=+-,;:()[]。".includes(character)) break;
  }
  const value = text.slice(at, here);
  return depth > 0 || here - at > LONGEST_TERM || NO_NAME.test(value) ? null : { value, end: here };
};

const sumOf: Parser<string[]> = listOf(term, word("+", "加"));
const bracketedSum = map(seq(open, sumOf, close), ([, terms]) => terms);
const difference = map(seq(open, term, word("-", "减"), term, close), ([, part, , minus]) => ({
  part,
  minus,
}));
const numerator = alt<{ part: string; minus: string | null }>(
  difference,
  map(
    alt(
      where(bracketedSum, ({ length }) => length === 1),
      map(term, (part) => [part]),
    ),
    ([part]) => ({
      part: part!,
      minus: null,
    }),
  ),
);

const bareQuotient: Parser<Quotient> = map(
  seq(
    numerator,
    over,
    alt(
      bracketedSum,
      map(term, (only) => [only]),
    ),
  ),
  ([{ part, minus }, , whole]) => ({ part, minus, whole }),
);
const inPercent = optional(seq(times, word("100%")));

/** "（甲/乙）×100%", "甲÷（乙＋丙）". */
export const quotient: Parser<Quotient> = map(
  seq(
    alt(
      map(seq(open, bareQuotient, inPercent, close), ([, value]) => value),
      bareQuotient,
    ),
    inPercent,
  ),
  ([value]) => value,
);

const factor: Parser<Factor> = alt<Factor>(
  map(quotient, (value) => ({ quotient: value })),
  map(seq(optional(open), term, optional(close)), ([, name]) => ({ name })),
);

/** "完成率×10": points without their word; "×100" turns a share into percent. */
const bareNumber = map(
  seq(
    where(number, (value) => !value.eq(100)),
    followedBy(alt<unknown>(end, word(",", ")", ";"))),
  ),
  ([value]) => value,
);

const multiplier: Parser<Multiplier> = alt<Multiplier>(
  points,
  bareNumber,
  map(
    word(
      "分值",
      "权重",
      "权重分",
      "权重分值",
      "本项分值",
      "该项分值",
      "指标分值",
      "标准分",
      "标准分值",
      "满分",
      "本指标分值",
      "参考分值",
      "该指标分值",
    ),
    () => "full",
  ),
);

/** "，最高得2分", "，超过100%的按100%计": what a formula gives at most. */
export const cap: Parser<Multiplier> = alt<Multiplier>(
  map(
    seq(
      optional(word(",", "(")),
      word("最高", "最多", "上限", "不超过", "最高不超过", "最多不超过", "以"),
      optional(word("得", "计", "为", "不超过", "可得")),
      multiplier,
      optional(word("封顶", "为限", "为上限")),
      optional(word(")")),
    ),
    ([, , , value]) => value,
  ),
  map(
    seq(
      optional(word(",", "(")),
      word("超过", "大于", "超出"),
      word("100%"),
      optional(word("的")),
      optional(word(",")),
      word("按100%计", "按100%计算", "以100%计", "得满分", "按满分计", "计满分"),
      optional(word("算")),
      optional(word(")")),
    ),
    () => "full",
  ),
);

const scoreName = map(seq(upTo(word("="), ",;。"), word("=")), ([name]) => name);
const aside = optional(seq(word("("), upTo(word(")"), ";"), word(")")));

/** "政府采购执行率得分=政府采购执行率×1分". */
export const product: Parser<Product> = map(
  seq(
    optional(scoreName),
    optional(word("按")),
    factor,
    times,
    multiplier,
    optional(word("计分", "计算得分", "计算", "得分", "计算分值", "计")),
    optional(cap),
  ),
  ([name, , read, , value, , most]) => ({ name: name ?? "", factor: read, multiplier: value, cap: most }),
);

/** Our own print: "得分=率×2分(率=甲÷乙×100%)". */
export const defined: Parser<Definition> = map(seq(scoreName, quotient), ([name, value]) => ({
  name,
  quotient: value,
}));
export const productWithMeaning: Parser<Product> = map(
  seq(product, word("("), defined, word(")")),
  ([value, , meaningOf]) => ({ ...value, factor: { quotient: meaningOf.quotient } }),
);

export interface Definition {
  readonly name: string;
  readonly quotient: Quotient;
}

/** "控制率=甲/乙×100%". */
export const definition: Parser<Definition> = map(
  seq(optional(word("其中:", "其中,", "注:")), defined, aside, end),
  ([, value]) => value,
);

/** "其中：全年平均执行率=Σ（每个季度的执行率）÷4". */
export const average: Parser<string> = map(
  seq(
    optional(word("其中:", "其中,")),
    scoreName,
    word("Σ", "∑", "各季度", "四个季度"),
    upTo(over),
    over,
    number,
    end,
  ),
  ([, name]) => name,
);

export interface QuarterLine {
  readonly quarter: number;
  readonly scheduled: Decimal;
  readonly points: Decimal;
}

const quarterNumber = map(
  seq(optional(word("第")), word("一", "二", "三", "四", "1", "2", "3", "4"), word("季度", "季")),
  ([, said]) => "一二三四".indexOf(said) + 1 || Number(said),
);

/** "一季度预算执行率得分=（一季度部门预算支出进度/序时进度25%）×1分，最高得1分". */
export const quarterLine: Parser<QuarterLine> = map(
  seq(
    quarterNumber,
    upTo(word("="), ",;。"),
    word("="),
    optional(open),
    upTo(over, ",;。"),
    over,
    upTo(percent, ",;。×"),
    percent,
    optional(close),
    times,
    points,
    optional(cap),
  ),
  ([quarter, , , , , , , scheduled, , , value]) => ({ quarter, scheduled, points: value }),
);

export interface QuarterLines {
  readonly schedule: readonly Decimal[];
  readonly points: Decimal;
}

/** "一至四季度各得分=支出进度÷序时进度（25%、50%、75%、100%）×1分". */
export const quarterLines: Parser<QuarterLines> = map(
  seq(
    word("一至四季度", "各季度", "每季度", "每个季度", "四个季度"),
    upTo(word("="), ",;。"),
    word("="),
    upTo(over, ",;。"),
    over,
    upTo(word("("), ",;。×"),
    word("("),
    listOf(percent, word("、", ",", "/")),
    word(")"),
    times,
    points,
    optional(cap),
  ),
  ([, , , , , , , schedule, , , value]) => ({ schedule, points: value }),
);
