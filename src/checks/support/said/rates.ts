/**
 * Rates that sentences state beside the two figures that they come from: 完成年初预算的…%, 占…%, 比上年增长…%. A rate is
 * only held against figures that its own words leave no doubt about; where several are possible, it may follow any.
 */
import { decimal, sum, type Decimal } from "../../../decimal";
import { clauseOf, half, isAlike, nameOf, type SaidFigure, type SaidPeriod } from "./figures";

export interface RateFault {
  readonly kind: "rate";
  readonly chapter: string | null;
  readonly rate: SaidFigure;
  /** What it is called: "完成年初预算". */
  readonly name: string;
  /** Negative for a decrease. */
  readonly stated: Decimal;
  readonly expected: Decimal;
  /** With the figures as written: "59.00万元 ÷ 100.00万元". */
  readonly working: string;
  readonly isChange: boolean;
}

/** A way to compute a rate, with the bounds that the rounding of its figures leaves. */
interface Way {
  readonly value: Decimal;
  readonly low: Decimal;
  readonly high: Decimal;
  readonly working: string;
}

interface Term {
  readonly value: Decimal;
  readonly half: Decimal;
  readonly shown: string;
}

const ratio = (above: Term, below: Term): Way | null => {
  const least = below.value.minus(below.half);
  if (least.lte(0)) return null;
  const quotients = [above.value.minus(above.half), above.value.plus(above.half)].flatMap((top) => [
    top.div(least),
    top.div(below.value.plus(below.half)),
  ]);
  return {
    value: above.value.div(below.value),
    low: quotients.reduce((a, b) => (b.lt(a) ? b : a)),
    high: quotients.reduce((a, b) => (b.gt(a) ? b : a)),
    working: `${above.shown} ÷ ${below.shown}`,
  };
};

const fits = (stated: Decimal, tolerance: Decimal, { low, high }: Way): boolean =>
  stated.plus(tolerance).gte(low) && stated.minus(tolerance).lte(high);

/** The ways that the words leave open; null where they are not understood. */
interface Claim {
  readonly name: string;
  /** Of a rate of change: −1 for a decrease. */
  readonly sign: 1 | -1 | null;
  /** Any of them may be meant; the first is named. */
  readonly ways: readonly (Way | null)[];
}

/** A period as far as a rate sees it, and the whole of it. */
interface Seen extends SaidPeriod {
  readonly whole: readonly SaidFigure[];
}

type Reader = (period: Seen, at: number) => Claim | null;

const plainTerm = (figure: SaidFigure, figures: readonly SaidFigure[]): Term => ({
  value: figure.value,
  half: half(figure, figures),
  shown: figure.shown,
});

/** Names of funds and papers that hold the word 预算 without speaking of one. */
const FUNDS = /一般公共预算|政府性基金预算|国有资本经营预算|预算单位/g;
const OTHER_YEAR = /上年|去年|上一年|往年|下年|次年/;
const yearIn = (words: string): string | undefined => /20\d\d(?=年)/.exec(words)?.[0];

type BudgetKind = "original" | "adjusted" | "any";
const kindOf = (word: string | undefined): BudgetKind =>
  word === undefined ? "any" : /初/.test(word) ? "original" : /调|追|变/.test(word) ? "adjusted" : "any";

const WHICH = "(年初|期初|调整后?|调剂后|追加后|变更后|全年|年度|本年|当年)?的?";
const BUDGET = new RegExp(
  `${WHICH}(?:支出|收入|部门|财政拨款|经费|资金|项目|总)*(?:预算|采购计划|采购指标)(?:安排|批复|下达|金额|资金|指标|收入|支出|[总额数])*(?:为|是|共|合?计|达)*$`,
);
const COMPLETION = new RegExp(
  `^(?:仅|只|已|实际)?(?:完成|占|为|是|相当于)了?${WHICH}(?:部门|支出|收入|财政拨款|经费|总)*预算(?:安排|总额|金额|指标|[额数])?的?(?:比例|比重)?(?:为|是|达到?)?$`,
);
const EXECUTION = new RegExp(
  `^其?${WHICH}(?:部门|支出|整体|经费|资金|采购|总)*(?:预算)?(?:支出)?(?:执行|完成|控制)(?:率|比例)(?:为|是|达到?)?$`,
);
const SPENT = /支出|决算|执行|使用|完成|列支|支付|采购/;
const SPENT_WORDS =
  /本年度?|当年|全年|年度|20\d\d年|实际|累计|财政拨款|支出|决算|执行|使用|完成|列支|支付|采购|资金|总额|金额|合计|共计|数|额|为|是|共|计|了|达|[,、:“”"()的]/g;
const SPENT_AT_END = /(?:支出|决算|执行|使用)(?:支出|决算|总额|[数额])?(?:为|是)?$/;
const LONGEST_WORDS = 40;
/** Parts of a whole that is not named are added up to so many. */
const MOST_PARTS = 20;

const leading = (words: string): string => words.replace(/^[,;、(:)]+/, "");

/** The kind of budget that a figure is by its own words; null where it is none. */
function budgetOf({ words, kind, isVague }: SaidFigure): BudgetKind | null {
  const clause = clauseOf(words).replace(FUNDS, "").slice(-LONGEST_WORDS);
  const match = BUDGET.exec(clause);
  if (!match || kind !== "money" || isVague || OTHER_YEAR.test(clause) || /[比较与]/.test(clause))
    return null;
  return kindOf(match[1]);
}

/** Whether a figure is what was spent of the budget named in `of`: its words name nothing else. */
function isSpentOf({ words, kind, isVague }: SaidFigure, of: string): boolean {
  const plain = words.replace(FUNDS, "");
  if (
    kind !== "money" ||
    isVague ||
    words.length > LONGEST_WORDS ||
    !SPENT.test(plain) ||
    /预算|[;。]/.test(plain)
  )
    return false;
  const year = yearIn(plain);
  if (year !== undefined && yearIn(of) !== undefined && year !== yearIn(of)) return false;
  const rest = plain.replace(SPENT_WORDS, "");
  return rest === "" || (rest.length > 1 && of.replace(/[“”"]/g, "").includes(rest));
}

const completion: Reader = ({ figures }, at) => {
  const words = leading(figures[at]!.words.replace(FUNDS, ""));
  const match = words.length > LONGEST_WORDS ? null : (COMPLETION.exec(words) ?? EXECUTION.exec(words));
  if (!match) return null;
  const wanted = kindOf(match[1]);
  // "完成年初预算的90%，完成调整预算的80%": both are of the same spending.
  let last = at - 1;
  while (last > 1 && figures[last]!.kind === "ratio") last--;
  const [spent, ...reversed] = spentAt(figures, last);
  if (!spent) return null;
  if (reversed.length > 0) return claimOfBudgets(words, wanted, spent, reversed, figures);
  const budgets: SaidFigure[] = [];
  for (let index = last - 1; index >= 0; index--) {
    const kind = budgetOf(figures[index]!);
    if (kind === null) break;
    budgets.push(figures[index]!);
    if (index === last - 1 && !isSpentOf(spent, figures[index]!.words)) return null;
  }
  return claimOfBudgets(words, wanted, spent, budgets, figures);
};

/** What was spent, with the budget behind it where they stand that way round: "支出决算为90万元，年初预算为100万元". */
function spentAt(figures: readonly SaidFigure[], at: number): SaidFigure[] {
  const [first, second] = [figures[at - 1], figures[at]];
  if (!second || budgetOf(second) === null) return second ? [second] : [];
  const isOnlyBudget = leading(second.words).replace(FUNDS, "").replace(BUDGET, "") === "";
  const isSpending = first?.kind === "money" && !first.isVague && SPENT_AT_END.test(first.words);
  return isOnlyBudget && isSpending ? [first, second] : [];
}

function claimOfBudgets(
  words: string,
  wanted: BudgetKind,
  spent: SaidFigure,
  budgets: readonly SaidFigure[],
  figures: readonly SaidFigure[],
): Claim | null {
  const meant = budgets.filter((each) => {
    const kind = budgetOf(each);
    return wanted === "any" || kind === "any" || kind === wanted;
  });
  if (meant.length === 0) return null;
  const top = plainTerm(spent, figures);
  return {
    name: words.replace(/的?(?:比例|比重)?(?:为|是|达到?)?$/, ""),
    sign: null,
    ways: meant.map((each) => ratio(top, plainTerm(each, figures))),
  };
}

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

const term = (value: Decimal, own: Decimal, shown: string): Term => ({ value, half: own, shown });

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
  const all = [...(period.before?.figures ?? []), ...figures];
  const size = plainTerm(difference, all);
  const signed = { ...size, value: size.value.times(isRise ? 1 : -1) };
  const previous = figures[at - 2];
  if (words === "") {
    if (!previous || !isBase(previous) || !isAlike(previous, difference)) return null;
    return { name, sign, ways: [ratio(signed, plainTerm(previous, all))] };
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
  const ways = [...spoken].reverse().map((now) => wayFrom(now.value, half(now, all), now.shown));
  // The parts may be named alone, and what changed be all of them together.
  const together = [...spoken]
    .reverse()
    .slice(0, MOST_PARTS)
    .map((_, count, parts) => {
      const added = parts.slice(0, count + 1);
      return wayFrom(sum(added.map(({ value }) => value)), sum(added.map((each) => half(each, all))), "");
    });
  ways.push(...together);
  return { name, sign, ways };
}

const IS_BASE = new RegExp(
  `(?:比|较|与|由|从)(?:${BEFORE}|(?:年初|调整后?)?预算)(?:同期|决算|预算|实际|支出|收入|执行|数|的|为)*$`,
);
const isBase = ({ words, isVague, kind }: SaidFigure): boolean =>
  !isVague && kind !== "ratio" && IS_BASE.test(words);
const isDifference = ({ words }: SaidFigure): boolean => CHANGED.test(leading(words));

/** "A万元，比上年的B万元增长R%", "由上年的B万元增加到A万元，增长R%". */
function changeByBase(
  { figures }: SaidPeriod,
  at: number,
  words: string,
  sign: 1 | -1,
  name: string,
): Claim | null {
  const [first, second] = [figures[at - 2], figures[at - 1]];
  if (!first || !second || words !== "") return null;
  const isRaised = new RegExp(`^,?(?:${RISES}|${FALLS}|变化|变动)[到至为]$`).test(second.words);
  const before = isBase(second) ? second : isBase(first) && isRaised ? first : null;
  if (!before) return null;
  const meant = before === first ? [second] : [...figures.slice(0, at - 1)].reverse();
  const now = meant.filter((each) => isAlike(each, before) && !isDifference(each));
  if (now.some(({ isVague }) => isVague)) return null;
  return { name, sign, ways: now.map((each) => changeFrom(before, each, figures)) };
}

function changeFrom(before: SaidFigure, now: SaidFigure, figures: readonly SaidFigure[]): Way | null {
  const [a, b] = [plainTerm(now, figures), plainTerm(before, figures)];
  return ratio(term(a.value.minus(b.value), a.half.plus(b.half), `（${a.shown} − ${b.shown}）`), b);
}

const COMPARED_YEAR =
  /^(?:比|较|与|同比|同)(上年度?|去年|20\d\d年度?)?(?:同期|决算|预算|实际|支出|数|相比)*[,]?$/;

/** "2022年决算57万元，2023年决算56万元，比2022年减少…%": two years of one figure. */
function changeOfYears(
  { figures }: SaidPeriod,
  at: number,
  words: string,
  sign: 1 | -1,
  name: string,
): Claim | null {
  const [before, now] = [figures[at - 2], figures[at - 1]];
  const match = COMPARED_YEAR.exec(words);
  if (!match || !before || !now || !isAlike(before, now) || before.isVague || now.isVague) return null;
  const [was, is] = [before, now].map((each) => Number(yearIn(clauseOf(each.words))));
  const isNamed = match[1] === undefined || /[上去]/.test(match[1]) || Number(match[1].slice(0, 4)) === was;
  const rest = leading(now.words).replace(COMPARING, "");
  if (!was || is !== was + 1 || !isNamed || !before.words.includes(rest) || isDifference(now)) return null;
  return { name, sign, ways: [changeFrom(before, now, figures)] };
}

const change: Reader = (period, at) => {
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

const SHARE = /^占(?:比|(.{0,20}?))(?:的|比重|比例|之比)*(?:为|是|达到?)?$/;
const OPENING = /(?:其中|主要用于(?:以下)?(?:几个)?方面|包括)[::,]?[^,;、]*$/;
/** Whether it is the first part of the figure before it: "，其中：人员经费80万元". */
export const opensParts = ({ words }: SaidFigure): boolean => OPENING.test(words.slice(-LONGEST_WORDS));
/** Words of a total's name that two names of one total need not share: 本年支出合计, 全年支出, 2023年度总支出. */
const TOTAL_WORDS =
  /本年度?|20\d\d年度?|当年|全年|年度|部门|单位|学校|医院|本|全|决算|总额|金额|合计|总计|共计|总|数|[的,、:“”"()]/g;
const bareName = (name: string): string => name.replace(TOTAL_WORDS, "");

/** A figure in its own right, not one that another is compared with or differs by. */
export const isStated = (figure: SaidFigure): boolean =>
  figure.kind !== "ratio" && !isDifference(figure) && !isBase(figure);

/** The figure that the parts at `at` are parts of. */
export function wholeBefore(figures: readonly SaidFigure[], at: number): number | null {
  for (let index = at; index > 0; index--) {
    if (!opensParts(figures[index]!)) continue;
    let whole = index - 1;
    while (whole > 0 && !isStated(figures[whole]!)) whole--;
    return whole;
  }
  return null;
}

/** "占到位资金的": whether the named whole is this figure; a name may begin with whose it is. */
function isCalled(figure: SaidFigure, named: string): boolean {
  const name = bareName(nameOf(figure));
  const owner = name.endsWith(named) ? name.slice(0, name.length - named.length) : null;
  return owner === "" || (owner !== null && OWNER.test(owner));
}

const OWNER = /(?:[院局委办会厅处所站队馆府镇乡校学县市区]|中心|街道)$/;

/** Of several figures that parts can be parts of, the one that most of the other shares beside it are of. */
function likeliest(
  wholes: readonly SaidFigure[],
  figures: readonly SaidFigure[],
  first: SaidFigure,
): SaidFigure {
  const pairs = figures.flatMap((rate, at): (readonly [SaidFigure, SaidFigure])[] => {
    const part = figures[at - 1];
    return part && rate.kind === "ratio" && SHARE.exec(leading(rate.words))?.[1] === "" ? [[part, rate]] : [];
  });
  const fitting = (whole: SaidFigure) =>
    pairs.filter(([part, rate]) => {
      const way = isAlike(part, whole) ? ratio(plainTerm(part, figures), plainTerm(whole, figures)) : null;
      return way !== null && fits(rate.value, decimal(`5e${-rate.decimals - 1}`), way);
    }).length;
  return wholes.reduce((best, each) => (fitting(each) > fitting(best) ? each : best), first);
}

const share: Reader = (period, at) => {
  const { figures } = period;
  const words = leading(figures[at]!.words);
  const match = words.length > LONGEST_WORDS ? null : SHARE.exec(words);
  const part = figures[at - 1];
  if (!match || !part || part.kind === "ratio" || part.isVague || isDifference(part)) return null;
  const spoken = [...(period.before?.figures ?? []), ...figures.slice(0, at - 1)].filter((each) =>
    isAlike(each, part),
  );
  const all = [...spoken, part];
  if (match[1]) {
    const named = bareName(match[1]);
    const wholes = named === "" ? [] : spoken.filter((each) => isCalled(each, named));
    return wholes.length === 0 ? null : claimOfShare(part, wholes, all, words);
  }
  const whole = wholeBefore(figures, at - 1);
  const opened = whole === null ? undefined : figures[whole];
  if (!opened || !isAlike(opened, part) || opened === part) return null;
  const first = likeliest(spoken, period.whole, opened);
  return claimOfShare(part, [...spoken.filter((each) => each !== first), first], all, "占比");
};

const OF_STATED = /^的(?:比例|比重)?(?:为|是|达到?)?$/;
const STATED_WHOLE = /^[,;]?(?:仅|只|已)?(?:占|完成)[^,;、]{0,20}$/;

/** "支出186万元，占项目支出600万元的31%": the whole is stated where it is named. */
const shareOfStated: Reader = ({ figures }, at) => {
  const whole = figures[at - 1];
  if (!whole || whole.isVague || !OF_STATED.test(figures[at]!.words) || !STATED_WHOLE.test(whole.words))
    return null;
  const spoken = figures.slice(0, at - 1).filter((each) => isAlike(each, whole) && !isDifference(each));
  if (spoken.length === 0 || spoken.some(({ isVague }) => isVague)) return null;
  const below = plainTerm(whole, figures);
  return {
    name: leading(whole.words),
    sign: null,
    ways: [...spoken].reverse().map((each) => ratio(plainTerm(each, figures), below)),
  };
};

const ARRIVED = /^[,;]?(?:实际)?到位(?:资金|金额|[数额])?(?:为|共|合?计)?$/;
const TO_ARRIVE = /(?:计划|预算|批复|下达|总投资|安排|应到位)(?:资金|金额|批复|[数额])?(?:为|共|合?计)?$/;

/** "预算批复100万元，实际到位90万元，到位率90%". */
const arrival: Reader = ({ figures }, at) => {
  const [due, arrived] = [figures[at - 2], figures[at - 1]];
  if (!due || !arrived || !/^(?:资金)?到位率(?:为|是|达到?)?$/.test(leading(figures[at]!.words))) return null;
  const areAlike = isAlike(due, arrived) && !due.isVague && !arrived.isVague;
  if (!areAlike || !ARRIVED.test(arrived.words) || !TO_ARRIVE.test(clauseOf(due.words))) return null;
  return { name: "到位率", sign: null, ways: [ratio(plainTerm(arrived, figures), plainTerm(due, figures))] };
};

function claimOfShare(
  part: SaidFigure,
  wholes: readonly SaidFigure[],
  all: readonly SaidFigure[],
  name: string,
): Claim | null {
  if (wholes.some(({ isVague }) => isVague)) return null;
  const top = plainTerm(part, all);
  return {
    name: `${nameOf(part)}${name.replace(/的?(?:比重|比例)?(?:为|是|达到?)?$/, "")}`,
    sign: null,
    ways: [...wholes].reverse().map((each) => ratio(top, plainTerm(each, all))),
  };
}

const READERS: readonly Reader[] = [completion, change, share, shareOfStated, arrival];

/** A period as a rate sees it: what stands in brackets before it belongs to the figure ahead of them. */
function seenFrom({ figures, ...period }: SaidPeriod, rate: SaidFigure, at: number): Seen {
  return {
    ...period,
    whole: figures,
    figures: figures.slice(0, at + 1).filter(({ depth }) => depth <= rate.depth),
  };
}

/** The rates of a period that none of the ways gives in which its words can be meant. */
export function rateFaults(period: SaidPeriod): RateFault[] {
  const { figures, chapter } = period;
  return figures.flatMap((rate, at): RateFault[] => {
    if (rate.kind !== "ratio" || rate.isVague || at === 0) return [];
    const seen = seenFrom(period, rate, at);
    const own = seen.figures.length - 1;
    const claim = READERS.reduce<Claim | null>((found, read) => found ?? read(seen, own), null);
    if (!claim) return [];
    const { name, sign, ways } = claim;
    const [meant] = ways;
    const stated = rate.value.times(sign ?? 1);
    const tolerance = decimal(`5e${-rate.decimals - 1}`);
    // Without a denominator nothing can be said of a rate.
    if (!meant || ways.some((way) => way === null || fits(stated, tolerance, way))) return [];
    const { value: expected, working } = meant;
    return [{ kind: "rate", chapter, rate, name, stated, expected, working, isChange: sign !== null }];
  });
}
