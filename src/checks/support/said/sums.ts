/**
 * Totals that sentences state beside their parts. Parts behind 其中 need not be all of them, and may overlap: only those
 * are added up that make the whole by what they are, by their shares, or by the sentence's own 合计.
 */
import { decimal, sum, type Decimal } from "../../../decimal";
import { isAlike, nameOf, type SaidFigure, type SaidPeriod } from "./figures";
import { isStated } from "./changes";
import { opensParts } from "./shares";

export interface SumFault {
  readonly kind: "sum";
  readonly chapter: string | null;
  readonly total: SaidFigure;
  readonly name: string;
  readonly parts: readonly { readonly name: string; readonly shown: string }[];
  /** The shares that are stated beside the parts. */
  readonly shares: readonly SaidFigure[];
  /** In the total's own unit. */
  readonly sum: Decimal;
  readonly difference: Decimal;
  readonly decimals: number;
}

interface Part {
  readonly figure: SaidFigure;
  readonly share: SaidFigure | null;
}

interface List {
  readonly whole: SaidFigure;
  readonly parts: readonly Part[];
  /** The figures of its kind before it. */
  readonly ahead: readonly SaidFigure[];
  /** Nothing stands between them that is neither part nor share. */
  readonly isWhole: boolean;
}

/** What is made of nothing but these, by definition; of a line, the first name that a part has counts. */
interface Structure {
  readonly whole: RegExp;
  readonly parts: readonly RegExp[];
}

const STRUCTURES: readonly Structure[] = [
  { whole: /三公/, parts: [/出国|出境/, /用车(?:购置(?:费?)?(?:及|和|与))|用车费/, /接待/] },
  { whole: /三公/, parts: [/出国|出境/, /购置费$/, /用车运行/, /接待/] },
  { whole: /用车购置(?:费?)?(?:及|和|与)运行/, parts: [/购置费$/, /运行(?:维护)?费$/] },
  { whole: /基本支出/, parts: [/^人员(?:经费|支出)/, /公用(?:经费|支出)/] },
  { whole: /政府采购/, parts: [/货物/, /工程/, /服务/] },
];

/** Names that hold some of the words that make a figure something else than a part. */
const FUNDS = /一般公共预算|政府性基金预算|国有资本经营预算/g;
/** A figure that is compared, subtracted, or stands beside another one of the same part. */
const NO_PART = /[比较占扣减增]|上年|去年|授予|中小|小微/;
const SHARE_WORDS = /^[,(]?占[^,;]{0,20}$/;
function isPart({ words, isVague }: SaidFigure, whole: SaidFigure): boolean {
  const plain = words.replace(FUNDS, "");
  // What was spent is no part of what was budgeted, nor the other way round.
  const isOfOther = nameOf(whole).includes("预算") ? /决算|实际|执行/.test(plain) : plain.includes("预算");
  return !isVague && !isOfOther && !NO_PART.test(plain);
}

/** @param isShort only as far as the first semicolon, behind which other figures may follow */
function listAt(figures: readonly SaidFigure[], opens: number, isShort: boolean): List | null {
  let at = opens - 1;
  while (at > 0 && !isStated(figures[at]!)) at--;
  const whole = figures[at];
  if (!whole || whole.kind === "ratio" || whole.isVague) return null;
  const ahead = figures.slice(0, at).filter((each) => isAlike(each, whole));
  const parts: Part[] = [];
  let isNested = false;
  for (let index = opens; index < figures.length; index++) {
    const figure = figures[index]!;
    const last = parts.at(-1);
    const isNext = index > opens && figure.words.includes(";");
    if (isNext && isShort) break;
    const isBeside = figure.depth === figures[opens]!.depth;
    isNested = !isNext && (isNested || (index > opens && isBeside && opensParts(figure)));
    if (figure.kind === "ratio" && !isNested && last?.share === null && SHARE_WORDS.test(figure.words))
      parts[parts.length - 1] = { ...last, share: figure };
    // In brackets, parts of the part, or how it changed.
    else if (figure.depth > figures[opens]!.depth || isNested || !isStated(figure)) continue;
    else if (!isPart(figure, whole) || !isAlike(figure, whole))
      return { whole, parts, ahead, isWhole: false };
    else parts.push({ figure, share: null });
  }
  return { whole, parts, ahead, isWhole: true };
}

const HUNDRED = decimal(1);
/** Whether their shares say that they are all there is. */
function shareTheWhole(parts: readonly Part[]): boolean {
  const shares = parts.flatMap(({ share }) => share ?? []);
  if (parts.length < 2 || shares.length < parts.length) return false;
  const tolerance = sum(shares.map(({ decimals }) => decimal(`5e${-decimals - 1}`)));
  return sum(shares.map(({ value }) => value))
    .minus(HUNDRED)
    .abs()
    .lte(tolerance);
}

/** The parts that make the whole by definition, and whether all of them are there. */
function structured({ whole, parts }: List): { readonly parts: readonly Part[]; readonly isAll: boolean }[] {
  const name = nameOf(whole);
  return STRUCTURES.flatMap((structure) => {
    if (!structure.whole.test(name)) return [];
    const found = structure.parts.map((words) => parts.filter(({ figure }) => words.test(nameOf(figure))));
    if (found.some((each) => each.length > 1)) return [];
    const own = found.flat();
    // A part that no line of the structure knows may hold one of them.
    if (own.length < 2 || own.length < parts.length || new Set(own).size < own.length) return [];
    return [{ parts: own, isAll: own.length === structure.parts.length }];
  });
}

function judged(
  { whole, ahead }: List,
  parts: readonly Part[],
  chapter: string | null,
  isAll: boolean,
): SumFault | null {
  const figures = parts.map(({ figure }) => figure);
  const all = [whole, ...figures];
  const added = sum(figures.map(({ value }) => value));
  const difference = whole.value.minus(added);
  const tolerance = sum(all.map((figure) => figure.half));
  // Another figure ahead may be the one that they are parts of.
  const gaps = [whole, ...ahead].map((each) => each.value.minus(added));
  if (gaps.some((gap) => gap.abs().lte(tolerance)) || (!isAll && difference.gt(0))) return null;
  return {
    kind: "sum",
    chapter,
    total: whole,
    name: nameOf(whole),
    parts: figures.map((figure) => ({ name: nameOf(figure), shown: figure.shown })),
    shares: parts.flatMap(({ share }) => share ?? []),
    sum: added.div(whole.factor),
    difference: difference.div(whole.factor).abs(),
    decimals: Math.max(...all.map(({ decimals }) => decimals)),
  };
}

/** The faults by each reading; one that fits is enough. */
function faultsOf(list: List, chapter: string | null): readonly (SumFault | null)[] {
  const { parts, isWhole } = list;
  if (isWhole && shareTheWhole(parts)) return [judged(list, parts, chapter, true)];
  return structured(list).map((each) => judged(list, each.parts, chapter, each.isAll && isWhole));
}

/** The totals of a period that are not the sum of their parts. */
export function sumFaults({ figures, chapter }: SaidPeriod): SumFault[] {
  return figures.flatMap((figure, at) => {
    if (at === 0 || !opensParts(figure)) return [];
    const lists = [false, true].flatMap((isShort) => listAt(figures, at, isShort) ?? []);
    const faults = lists.flatMap((list) => faultsOf(list, chapter));
    const [first] = faults;
    return first && faults.every((fault) => fault !== null) ? [first] : [];
  });
}
