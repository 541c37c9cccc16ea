/** "支出合计100万元，其中：项目支出40万元，占40%": parts beside the whole that they are parts of. */
import { decimal, sum } from "../../../decimal";
import { perObject } from "../../../memo";
import { isDifference, isStated } from "./changes";
import { isAlike, nameOf, type SaidFigure } from "./figures";
import { fits, leading, LONGEST_WORDS, plainTerm, ratio, type Claim, type Reader } from "./ways";

const SHARE = /^占(?:比|(.{0,20}?))(?:的|比重|比例|之比)*(?:为|是|达到?)?$/;
const OPENING = /(?:其中|主要用于(?:以下)?(?:几个)?方面|包括)[::,]?[^,;、]*$/;
/** Whether it is the first part of the figure before it: "，其中：人员经费80万元". */
export const opensParts = ({ words }: SaidFigure): boolean => OPENING.test(words.slice(-LONGEST_WORDS));
/** Words of a total's name that two names of one total need not share: 本年支出合计, 全年支出, 2023年度总支出. */
const TOTAL_WORDS =
  /本年度?|20\d\d年度?|当年|全年|年度|部门|单位|学校|医院|本|全|决算|总额|金额|合计|总计|共计|总|数|[的,、:“”"()]/g;
const bareName = (name: string): string => name.replace(TOTAL_WORDS, "");

/** The figure that the parts at `at` are parts of. */
function wholeBefore(figures: readonly SaidFigure[], at: number): number | null {
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

/** Parts that stand beside 基本支出, never below it. */
const BESIDE_BASIC = /项目支出|经营支出|上缴上级|对附属单位/;

/**
 * "基本支出600万元，占60%，其中人员经费500万元，占83.33%；项目支出400万元，占40%": whether a part may stand beside what
 * opened the list, as a part of a whole that is not stated.
 */
function mayBeBeside(figures: readonly SaidFigure[], whole: number, at: number): boolean {
  const [opened, part] = [figures[whole]!, figures[at]!];
  const isPartItself = /^[,、]?占/.test(figures[whole + 1]!.words);
  const isStatedAhead = figures.slice(0, whole).some((each) => isAlike(each, opened));
  if (isPartItself && !isStatedAhead) return true;
  if (/基本支出/.test(nameOf(opened)) && BESIDE_BASIC.test(nameOf(part))) return true;
  const listed = figures.slice(whole + 1, at + 1).filter((each) => isAlike(each, opened) && isStated(each));
  return sum(listed.map(({ value }) => value)).gt(opened.value.plus(opened.half));
}

const OWNER = /(?:[院局委办会厅处所站队馆府镇乡校学县市区]|中心|街道)$/;
/** More shares than this are no sentence's. */
const MOST_SHARES = 30;

/** Of several figures that parts can be parts of, the one that most of the shares beside it are of. */
const likeliest = perObject((figures: readonly SaidFigure[]): SaidFigure | null => {
  const pairs = figures.flatMap((rate, at): (readonly [SaidFigure, SaidFigure])[] => {
    const part = figures[at - 1];
    return part && rate.kind === "ratio" && SHARE.exec(leading(rate.words))?.[1] === "" ? [[part, rate]] : [];
  });
  if (pairs.length > MOST_SHARES) return null;
  let [best, most]: [SaidFigure | null, number] = [null, 0];
  for (const whole of figures) {
    const fitting = pairs.filter(([part, rate]) => {
      const way = isAlike(part, whole) ? ratio(plainTerm(part), plainTerm(whole)) : null;
      return way !== null && fits(rate.value, decimal(`5e${-rate.decimals - 1}`), way);
    }).length;
    if (fitting > most) [best, most] = [whole, fitting];
  }
  return best;
});

export const share: Reader = (period, at) => {
  const { figures } = period;
  const words = leading(figures[at]!.words);
  const match = words.length > LONGEST_WORDS ? null : SHARE.exec(words);
  const part = figures[at - 1];
  if (!match || !part || part.kind === "ratio" || part.isVague || isDifference(part)) return null;
  const spoken = [...(period.before?.figures ?? []), ...figures.slice(0, at - 1)].filter((each) =>
    isAlike(each, part),
  );
  if (match[1]) {
    const named = bareName(match[1]);
    const wholes = named === "" ? [] : spoken.filter((each) => isCalled(each, named));
    return wholes.length === 0 ? null : claimOfShare(part, wholes, words);
  }
  const whole = wholeBefore(figures, at - 1);
  const opened = whole === null ? undefined : figures[whole];
  if (whole === null || !opened || !isAlike(opened, part) || opened === part) return null;
  if (mayBeBeside(figures, whole, at - 1)) return null;
  const best = likeliest(period.whole);
  const first = best && spoken.includes(best) ? best : opened;
  return claimOfShare(part, [...spoken.filter((each) => each !== first), first], "占比");
};

const OF_STATED = /^的(?:比例|比重)?(?:为|是|达到?)?$/;
const STATED_WHOLE = /^[,;]?(?:仅|只|已)?(?:占|完成)[^,;、]{0,20}$/;

/** "支出186万元，占项目支出600万元的31%": the whole is stated where it is named. */
export const shareOfStated: Reader = ({ figures }, at) => {
  const whole = figures[at - 1];
  if (!whole || whole.isVague || !OF_STATED.test(figures[at]!.words) || !STATED_WHOLE.test(whole.words))
    return null;
  const spoken = figures.slice(0, at - 1).filter((each) => isAlike(each, whole) && !isDifference(each));
  if (spoken.length === 0 || spoken.some(({ isVague }) => isVague)) return null;
  const below = plainTerm(whole);
  return {
    name: leading(whole.words),
    sign: null,
    ways: [...spoken].reverse().map((each) => ratio(plainTerm(each), below)),
  };
};
function claimOfShare(part: SaidFigure, wholes: readonly SaidFigure[], name: string): Claim | null {
  if (wholes.some(({ isVague }) => isVague)) return null;
  const top = plainTerm(part);
  return {
    name: `${nameOf(part)}${name.replace(/的?(?:比重|比例)?(?:为|是|达到?)?$/, "")}`,
    sign: null,
    ways: [...wholes].reverse().map((each) => ratio(top, plainTerm(each))),
  };
}
