/** "A万元，比上年增加D万元，增长R%": how a figure changed from what it was before. */
import { sum, type Decimal } from "../../../decimal";
import { clauseOf, isAlike, yearIn, type SaidFigure, type SaidPeriod } from "./figures";
import { leading, LONGEST_WORDS, plainTerm, ratio, term, type Claim, type Reader, type Way } from "./ways";

/** Parts of a whole that is not named are added up to so many. */
const MOST_PARTS = 20;
const RISES = "增长|增加|增收|上升|提高|提升|增幅";
const FALLS = "下降|降低|减少|减收|压减|压缩|缩减|减幅|降幅";
const CHANGE_RATE = new RegExp(`^(.*?)(${RISES}|${FALLS})(?:了|率|幅度?|比例)?(?:为|是|达到?)?$`);
const CHANGED = new RegExp(`^(.*?)(${RISES}|${FALLS})(?:了|额|数)?(?:为|是|共|计)?$`);
const signOf = (verb: string): 1 | -1 => (new RegExp(FALLS).test(verb) ? -1 : 1);
const BEFORE = "(?:上一?年度?|去年|20\\d\\d年度?)";
const COMPARED = new RegExp(`(?:与|和|同|比|较)(?:${BEFORE}|(?:年初|调整后?)?预算)|同比`);
/** Words that compare without naming another figure. */
const COMPARING =
  /一般公共预算|财政拨款|年初|调整后?|上一?年度?|去年|20\d\d年度?|年度|同比|同期|本年|当年|决算|预算|执行|实际|支出|收入|总计|合计|总额|相比|比较|对比|安排|[与和同比较各均数收支,、:()了的为“”"]/g;

/**
 * The figures that one at `at` may be compared with. A comparison that begins a period of its own is of what the one
 * before it speaks of, where that is a single figure: of several, the whole may stand still further ahead.
 */
function spokenOf(
  { figures, before }: SaidPeriod,
  at: number,
  difference: SaidFigure,
): readonly SaidFigure[] {
  const alike = (each: SaidFigure) => isAlike(each, difference) && !isDifference(each);
  if (at > 0) return figures.slice(0, at).filter(alike);
  const ahead = (before?.figures ?? []).filter(alike);
  const isOne = ahead.every(({ value }) => value.eq(ahead[0]!.value));
  return ahead.length > 0 && isOne && !/^其中/.test(ahead[0]!.words) ? ahead : [];
}

/** "…A万元，比上年增加D万元，增长R%": R is D over what was there before. */
function changeByDifference(period: SaidPeriod, at: number, sign: 1 | -1, name: string): Claim | null {
  const { figures } = period;
  const difference = figures[at - 1];
  const match = difference && CHANGED.exec(leading(difference.words));
  if (!difference || !match || difference.kind === "ratio" || difference.isVague) return null;
  const [, words = "", verb = ""] = match;
  const isRise = signOf(verb) > 0;
  const size = plainTerm(difference);
  const signed = { ...size, value: size.value.times(isRise ? 1 : -1) };
  const previous = figures[at - 2];
  if (words === "") {
    if (!previous || !isBase(previous) || !isAlike(previous, difference)) return null;
    return { name, sign, ways: [ratio(signed, plainTerm(previous))] };
  }
  const rest = words.replace(COMPARING, "");
  if (!COMPARED.test(words) || words.length > LONGEST_WORDS) return null;
  const spoken = spokenOf(period, at - 1, difference);
  const isNamed = rest === "" || (rest.length > 1 && spoken.some((each) => each.words.includes(rest)));
  if (spoken.length === 0 || !isNamed || spoken.some(({ isVague }) => isVague)) return null;
  const wayFrom = (now: Decimal, own: Decimal, shown: string) => {
    const written = `（${shown} ${isRise ? "−" : "＋"} ${difference.shown}）`;
    return ratio(signed, term(now.minus(signed.value), own.plus(size.half), written));
  };
  const ways = [...spoken].reverse().map((now) => wayFrom(now.value, now.half, now.shown));
  // The parts may be named alone, and what changed be all of them together.
  const together = [...spoken]
    .reverse()
    .slice(0, MOST_PARTS)
    .map((_, count, parts) => {
      const added = parts.slice(0, count + 1);
      return wayFrom(sum(added.map(({ value }) => value)), sum(added.map((each) => each.half)), "");
    });
  ways.push(...together);
  return { name, sign, ways };
}

const IS_BASE = new RegExp(
  `(?:比|较|与|由|从)(?:${BEFORE}|(?:年初|调整后?)?预算)(?:同期|决算|预算|实际|支出|收入|执行|数|的|为)*$`,
);
const isBase = ({ words, isVague, kind }: SaidFigure): boolean =>
  !isVague && kind !== "ratio" && IS_BASE.test(words);
export const isDifference = ({ words }: SaidFigure): boolean => CHANGED.test(leading(words));

/** @param words between the rate and the figure before it, up to the verb; @param name the verb */
type ReadChange = (period: SaidPeriod, at: number, words: string, sign: 1 | -1, name: string) => Claim | null;

/** "A万元，比上年的B万元增长R%", "由上年的B万元增加到A万元，增长R%". */
const changeByBase: ReadChange = ({ figures }, at, words, sign, name) => {
  const [first, second] = [figures[at - 2], figures[at - 1]];
  if (!first || !second || words !== "") return null;
  const isRaised = new RegExp(`^,?(?:${RISES}|${FALLS}|变化|变动)[到至为]$`).test(second.words);
  const before = isBase(second) ? second : isBase(first) && isRaised ? first : null;
  if (!before) return null;
  const meant = before === first ? [second] : [...figures.slice(0, at - 1)].reverse();
  const now = meant.filter((each) => isAlike(each, before) && !isDifference(each));
  if (now.some(({ isVague }) => isVague)) return null;
  return { name, sign, ways: now.map((each) => changeFrom(before, each)) };
};

function changeFrom(before: SaidFigure, now: SaidFigure): Way | null {
  const [a, b] = [plainTerm(now), plainTerm(before)];
  return ratio(term(a.value.minus(b.value), a.half.plus(b.half), `（${a.shown} − ${b.shown}）`), b);
}

const COMPARED_YEAR =
  /^(?:比|较|与|同比|同)(上年度?|去年|20\d\d年度?)?(?:同期|决算|预算|实际|支出|数|相比)*[,]?$/;

/** "2022年决算57万元，2023年决算56万元，比2022年减少…%": two years of one figure. */
const changeOfYears: ReadChange = ({ figures }, at, words, sign, name) => {
  const [before, now] = [figures[at - 2], figures[at - 1]];
  const match = COMPARED_YEAR.exec(words);
  if (!match || !before || !now || !isAlike(before, now) || before.isVague || now.isVague) return null;
  const [was, is] = [before, now].map((each) => Number(yearIn(clauseOf(each.words))));
  const isNamed = match[1] === undefined || /[上去]/.test(match[1]) || Number(match[1].slice(0, 4)) === was;
  const rest = leading(now.words).replace(COMPARING, "");
  if (!was || is !== was + 1 || !isNamed || !before.words.includes(rest) || isDifference(now)) return null;
  return { name, sign, ways: [changeFrom(before, now)] };
};

export const change: Reader = (period, at) => {
  const match = CHANGE_RATE.exec(leading(period.figures[at]!.words));
  if (!match || match[0].length > LONGEST_WORDS) return null;
  const [, words = "", verb = ""] = match;
  const sign = signOf(verb);
  return (
    (words === "" || words === "同比" ? changeByDifference(period, at, sign, verb) : null) ??
    changeByBase(period, at, words, sign, verb) ??
    changeOfYears(period, at, words, sign, verb)
  );
};

/** A figure in its own right, not one that another is compared with or differs by. */
export const isStated = (figure: SaidFigure): boolean =>
  figure.kind !== "ratio" && !isDifference(figure) && !isBase(figure);
