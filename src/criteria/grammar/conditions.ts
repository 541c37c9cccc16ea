/** Conditions on a ratio: "≥90%", "90%＞x≥75%", "85%（含）以上", "80%-90%", "低于90%但不低于80%". */
import { ONE, type Decimal } from "../../decimal";
import { alt, followedBy, map, meaning, optional, seq, upTo, word, type Parser } from "../parser";
import { grant, link, number, percent } from "./points";

/** A rate of change may be below 0: "-5%". */
const signed: Parser<Decimal> = map(seq(optional(word("-", "负")), percent), ([minus, value]) =>
  minus ? value.neg() : value,
);

/** One side of a range; `closed` is null where the text does not say whose the limit itself is. */
export interface Limit {
  readonly at: Decimal;
  readonly closed: boolean | null;
}

export interface Range {
  readonly low: Limit | null;
  readonly high: Limit | null;
}

export interface Condition extends Range {
  /** What the text calls the ratio; "" where it goes without saying. */
  readonly subject: string;
}

type Comparison = (at: Decimal) => Range;

const atLeast: Comparison = (at) => ({ low: { at, closed: true }, high: null });
const above: Comparison = (at) => ({ low: { at, closed: false }, high: null });
const atMost: Comparison = (at) => ({ low: null, high: { at, closed: true } });
const below: Comparison = (at) => ({ low: null, high: { at, closed: false } });
const exactly: Comparison = (at) => ({ low: { at, closed: true }, high: { at, closed: true } });

const named = (comparison: Comparison, words: string) =>
  words.split(" ").map((each) => [each, comparison] as const);

const SIGNS = new Map([
  ...named(atLeast, "≥ ≧ ⩾ >= =>"),
  ...named(above, ">"),
  ...named(atMost, "≤ ≦ ⩽ <= =<"),
  ...named(below, "<"),
]);

/** Between a ratio and its limit. */
const comparison = meaning(
  new Map([
    ...SIGNS,
    ...named(exactly, "= 等于 为"),
    ...named(
      atLeast,
      "不低于 不少于 不小于 大于等于 大于或等于 大于或者等于 高于或等于 高于等于 达到 达 至少达到",
    ),
    ...named(above, "大于 高于 超过 超出 多于"),
    ...named(
      atMost,
      "不高于 不超过 不超出 不大于 不多于 小于等于 小于或等于 小于或者等于 低于或等于 低于等于",
    ),
    ...named(below, "小于 低于 少于 不足 不到 未达到 未达 没有达到 未满"),
  ]),
);

/** "90%≤x" says of x what "x≥90%" does. */
const MIRRORED = new Map<Comparison, Comparison>([
  [atLeast, atMost],
  [above, below],
  [atMost, atLeast],
  [below, above],
]);
const sign = meaning(SIGNS);

/** "(含)", "(不含)", "(含90%)", "(含本数)". */
const inclusion: Parser<boolean> = map(
  seq(
    word("("),
    word("含", "不含", "包含", "不包含"),
    optional(word("本数", "等于")),
    optional(percent),
    word(")"),
  ),
  ([, said]) => !said.startsWith("不"),
);

const compared: Parser<Range> = map(seq(comparison, signed, optional(inclusion)), ([said, at, includes]) => {
  const { low, high } = said(at);
  if (includes === null) return { low, high };
  const closed = (limit: Limit | null) => limit && { ...limit, closed: includes };
  return { low: closed(low), high: closed(high) };
});

/** 以上 and 以内 take in the limit itself, as laws do; who owns the limit of 以下 is said by the band above it. */
const SUFFIXES = new Map<string, (limit: Decimal, includes: boolean | null) => Range>([
  ...["以上", "及以上", "之上"].map(
    (said) =>
      [
        said,
        (at: Decimal, includes: boolean | null) => ({ low: { at, closed: includes ?? true }, high: null }),
      ] as const,
  ),
  ...["以内", "之内", "及以内", "及以下"].map(
    (said) =>
      [
        said,
        (at: Decimal, includes: boolean | null) => ({ low: null, high: { at, closed: includes ?? true } }),
      ] as const,
  ),
  ...["以下", "之下"].map(
    (said) =>
      [
        said,
        (at: Decimal, includes: boolean | null) => ({ low: null, high: { at, closed: includes } }),
      ] as const,
  ),
]);

/** "90%以上", "90%(含)以上", "90%以上(含90%)", "控制在10%以内". */
const suffixed: Parser<Range> = map(
  seq(
    optional(word("在", "控制在", "占", "达", "达到")),
    signed,
    optional(inclusion),
    meaning(SUFFIXES),
    optional(inclusion),
  ),
  ([, at, before, range, after]) => range(at, before ?? after),
);

/** "10-20%": the sign of the upper end is the lower end's too. */
const lowerEnd = alt(
  signed,
  map(number, (value) => value.div(100)),
);

/** "80%-90%", "80%(含)至90%(不含)之间": ends that the text does not give to either side stay open. */
const between: Parser<Range> = map(
  seq(
    optional(word("在", "介于", "为")),
    lowerEnd,
    optional(inclusion),
    word("-", "~", "—", "–", "至", "到", "与", "和", "--", "——"),
    signed,
    optional(inclusion),
    optional(word("之间", "区间", "范围内", "以内")),
    optional(inclusion),
  ),
  ([, a, hasA, , b, hasB]) => {
    const [low, high] = a.lte(b)
      ? [
          { at: a, closed: hasA },
          { at: b, closed: hasB },
        ]
      : [
          { at: b, closed: hasB },
          { at: a, closed: hasA },
        ];
    return { low, high };
  },
);

/** "未完成100%" says the contrary, "接近100%" something else. */
const DENIED = /[未没不非近约][^,;:。]{0,5}$/;
const undenied: Parser<null> = (text, at) =>
  DENIED.test(text.slice(Math.max(0, at - 6), at)) ? null : { value: null, end: at };

/** "执行率100%得6分": reached; whatever lies above is meant too. */
const whole: Parser<Range> = map(seq(undenied, word("100%"), followedBy(seq(link, grant))), () =>
  atLeast(ONE),
);

const oneSide = alt(suffixed, compared, whole);

/** "≥75%且<90%", "低于90%但不低于80%", "90%以下、80%以上": one side from below, one from above. */
const twoSides: Parser<Range> = (text, at) => {
  const both = seq(
    oneSide,
    optional(word("且", "但", "、", ",", "并", "并且", ",但", "而", ",且")),
    oneSide,
  )(text, at);
  if (!both) return null;
  const [first, , second] = both.value;
  const isPair = first.low ? second.high && !second.low && !first.high : second.low && !second.high;
  return isPair
    ? { value: { low: first.low ?? second.low, high: first.high ?? second.high }, end: both.end }
    : null;
};

/** "±5%以内": as far below 0 as above it. */
const around: Parser<Range> = map(
  seq(
    optional(word("在", "控制在", "不超过", "≤")),
    word("±", "正负"),
    percent,
    optional(inclusion),
    optional(word("以内", "之内", "之间", "范围内", "区间")),
    optional(inclusion),
  ),
  ([, , at, before, , after]) => {
    const closed = before ?? after ?? true;
    return { low: { at: at.neg(), closed }, high: { at, closed } };
  },
);

const range: Parser<Range> = alt(around, between, twoSides, oneSide);

/** "90%>x≥75%": the ratio stands between its limits. */
const embraced: Parser<Condition> = (text, at) => {
  const found = seq(signed, sign, upTo(sign, ",;:。"), sign, signed)(text, at);
  if (!found) return null;
  const [first, before, subject, after, second] = found.value;
  const sides = [MIRRORED.get(before)!(first), after(second)];
  const [low] = sides.flatMap(({ low: limit }) => limit ?? []);
  const [high] = sides.flatMap(({ high: limit }) => limit ?? []);
  return low && high && subject !== "" ? { value: { subject, low, high }, end: found.end } : null;
};

/** A subject ends where its range begins; it is one phrase. */
const spoken: Parser<Condition> = map(seq(upTo(range, ",;:。(%"), range), ([subject, said]) => ({
  subject,
  ...said,
}));
/** "“三公”经费控制率(含…)≤100%": a bracket may belong to the name. */
const spokenWithBracket: Parser<Condition> = map(
  seq(upTo(word("("), ",;:。%"), word("("), upTo(word(")"), ",;。%"), word(")"), spoken),
  ([name, , aside, , condition]) => ({ ...condition, subject: `${name}(${aside})${condition.subject}` }),
);

export const condition: Parser<Condition> = alt(embraced, spoken, spokenWithBracket);
