/** Whether two names mean one unit: offices are written in full, in short, with or without the place that they serve. */
import { groupBy } from "../checks/support/group-by";
import { readChineseNumeral } from "../recognise/chinese-numerals";
import { squeeze } from "../text";

/** How a name was found to be another one's; "same" needs no word. */
export type NameMatch = "same" | "region" | "home" | "short";

/** A place before the office: 某市某区, 区, 县级市. */
const REGION = /^(?:[\p{Script=Han}]{1,8}?(?:省|自治区|市|自治州|州|盟|区|县|旗)){1,3}|^(?:省|市|区|县)/u;
/** What is added to a bureau's own office beside its subordinate units. */
const HOME = /(?:\((?:本级|机关|本部|局机关|委机关)\)|本级|机关本部|([局厅署]|委员会)机关)$/;
/** 第五 is also written 第5. */
const ORDINAL = /第([一二三四五六七八九十百零〇]+)/g;
/** Kinds of paper and years in the names of files. */
const PAPER_WORDS =
  /20\d\d年?度?|(?:部门|单位)?整体支出|项目支出|支出绩效|绩效|自评(?:价|分)?|评价|评分|复核|[表报]告?(?=[^\p{Script=Han}]*$)|附件\d*|最?终[稿版]|定稿|修改|新版|副本|\(\d*\)|v\d+(?:\.\d+)*$/giu;
const EMPTY_BRACKETS = /\([^\p{L}\p{N}]*\)/gu;

const plain = (name: string): string =>
  squeeze(name)
    .replace(/（/g, "(")
    .replace(/）/g, ")")
    .replace(ORDINAL, (_, numeral: string) => `第${readChineseNumeral(numeral) ?? numeral}`);
const letters = (name: string): string => name.replace(/[^\p{L}\p{N}]/gu, "");

/** The name that a file is called by, without what papers are called; null where nothing is left. */
export function nameFromFile(file: string): string | null {
  const base = file
    .split("/")
    .at(-1)!
    .replace(/\.[^.]+$/, "");
  const name = squeeze(base)
    .replace(PAPER_WORDS, "")
    .replace(EMPTY_BRACKETS, "")
    .replace(/^[\d.、\-_—]+|[.、\-_—]+$/g, "");
  return /\p{Script=Han}{2}|[a-z]{3}/iu.test(name) ? name : null;
}

interface Forms {
  readonly full: string;
  readonly withoutHome: string;
  readonly withoutRegion: string;
}

const known = new Map<string, Forms>();

function formsOf(name: string): Forms {
  const found = known.get(name);
  if (found) return found;
  const text = plain(name);
  const office = text.replace(HOME, "$1");
  const bare = office.replace(REGION, "");
  // "市场监督管理局" and "区划地名办公室" begin with a place's word and name none.
  const withoutRegion = bare.length >= 3 && !/^[场政划长级直属]/.test(bare) ? bare : office;
  const made = { full: letters(text), withoutHome: letters(office), withoutRegion: letters(withoutRegion) };
  known.set(name, made);
  return made;
}

/** Offices are called in short; of schools and stations a shorter name is another one. */
const OFFICES = /(?:局|委|委员会|办|办公室|院|会|署)$/;
const NUMERALS = /[^\d一二三四五六七八九十]/g;

/** Its characters in their order, and the same first and last one: 发改局 of 发展和改革局. */
function isShortFor(short: string, long: string): boolean {
  if (short.length < 3 || short.length >= long.length || !OFFICES.test(short)) return false;
  if (short.replace(NUMERALS, "") !== long.replace(NUMERALS, "")) return false;
  if (short[0] !== long[0] || short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  for (const character of long) if (character === short[at]) at++;
  return at === short.length;
}

/** Names that mean one unit for sure come before those that may; null for two units. */
export function matchNames(a: string, b: string): NameMatch | null {
  const [x, y] = [formsOf(a), formsOf(b)];
  if (x.full === "" || y.full === "") return null;
  if (x.full === y.full) return "same";
  if (x.withoutHome === y.withoutHome) return "home";
  // Two places' offices of one kind are two: the place may only be missing on one side.
  const oneIsBare = x.withoutRegion === x.withoutHome || y.withoutRegion === y.withoutHome;
  const oneEndsLikeOther = x.withoutHome.endsWith(y.withoutHome) || y.withoutHome.endsWith(x.withoutHome);
  if (x.withoutRegion === y.withoutRegion && (oneIsBare || oneEndsLikeOther)) return "region";
  const [short, long] =
    x.withoutRegion.length < y.withoutRegion.length
      ? [x.withoutRegion, y.withoutRegion]
      : [y.withoutRegion, x.withoutRegion];
  return isShortFor(short, long) ? "short" : null;
}

const SURENESS: readonly NameMatch[] = ["same", "home", "region", "short"];

/** Names that match in this way have the same key. */
function bucketOf(name: string, how: NameMatch): string {
  const { full, withoutHome, withoutRegion } = formsOf(name);
  if (how === "same") return full;
  if (how === "home") return withoutHome;
  return how === "region" ? withoutRegion : `${withoutRegion[0] ?? ""}${withoutRegion.at(-1) ?? ""}`;
}

export interface Paired<A, B> {
  readonly a: A;
  readonly b: B;
  readonly how: NameMatch;
}

/**
 * Pairs two lists by name, the surest first. Several of `as` may mean one of `bs`; a match that is not sure counts only
 * where it could mean nothing else.
 */
export function pairByName<A, B>(
  as: readonly A[],
  bs: readonly B[],
  nameOfA: (a: A) => string,
  nameOfB: (b: B) => string,
): Paired<A, B>[] {
  const pairs: Paired<A, B>[] = [];
  const taken = new Set<B>();
  let open = [...as];
  for (const how of SURENESS) {
    const isSure = how === "same" || how === "home";
    const buckets = groupBy(
      bs.filter((b) => isSure || !taken.has(b)),
      (b) => bucketOf(nameOfB(b), how),
    );
    const found = open.flatMap((a) => {
      const near = buckets.get(bucketOf(nameOfA(a), how)) ?? [];
      const [b, ...others] = near.filter((each) => matchNames(nameOfA(a), nameOfB(each)) === how);
      return b !== undefined && (isSure || others.length === 0) ? [{ a, b, how }] : [];
    });
    const wanted = groupBy(found, ({ b }) => b);
    const sure = found.filter(({ b }) => how !== "short" || wanted.get(b)!.length === 1);
    pairs.push(...sure);
    for (const { b } of sure) taken.add(b);
    const matched = new Set(sure.map(({ a }) => a));
    open = open.filter((a) => !matched.has(a));
  }
  return pairs;
}
