/**
 * The points that the text of the scoring criteria awards in all.
 *
 * Criteria are prose, and misread prose makes a false alarm. So the parser collects every total that the text can
 * reasonably mean, and gives a result only when there is exactly one.
 */
import { perText } from "../../memo";
import { decimal, max, sum, ZERO, type Decimal } from "../../decimal";
import { isNotInNumber, matchesWhere, squeeze, withoutMatches } from "../../text";

/** No more digits than points have: a cell may hold thousands of them. */
const POINTS = String.raw`(\d{1,4}(?:\.\d{1,4})?)分`;
/** What begins with a number begins with its first digit. */
const isWhole = (before: string, match: string): boolean => !/^\d/.test(match) || isNotInNumber(before);

/** Points taken away, ceilings and what is left of the text without them: none of these is an award. */
const NOT_AWARDS = [
  /(?:每|一)[^,。;(]{0,12}?(?:倒?扣|减)[^,。;(]{0,3}?\d+(?:\.\d+)?分/g,
  /(?:倒?扣|扣除|扣减|减)(?:去|掉|除)?\d+(?:\.\d+)?(?:-\d+(?:\.\d+)?)?分/g,
  /(?:最高|最多|上限|不超过|至多|直至|满分|共计|共|合计|总分|总计)(?:不超过|可得|得|为|是|计)*\d+(?:\.\d+)?分/g,
];

/** "每完成一项得1分", "完成一项得5分": the number of items is not known. Neither are discretionary awards. */
const UNKNOWABLE =
  /每[^,。;(]{0,12}(?:得|加|计)\d+(?:\.\d+)?分|[一1][项个件次条处家](?:得|加|计)(?!0分)\d+(?:\.\d+)?分|酌情(?:给|得|计|打|评)分|得\d+(?:\.\d+)?-\d+(?:\.\d+)?分|[以依]此类推|同理|同上|加\d+(?:\.\d+)?分|[得计]满分.*[得计]\d/;

/** A condition that excludes its neighbours: a comparison, a span, "otherwise". */
const EXCLUSIVE = /[<>≤≥＜＞≦≧]|\d%?[-~—–至到]\d|否则|低于|高于|以上|以下|以内|超过|不足|未|不/;
const COMPARISON = /[<>≤≥≦≧]|\d%?[-~—–至到]\d+%/;

/** A clause that speaks of the whole indicator's score does not add to the others: "…的，本指标得分=…×6分". */
const OF_ALL = /本(?:项|指标|项指标)(?:指标)?得/;

const ENUMERATORS = [
  /(\d{1,2})[.、．](?!\d)/g,
  /\((\d{1,2})\)/g,
  /([①②③④⑤⑥⑦⑧⑨])/g,
  /([一二三四五六七八九])、/g,
  /\(([一二三四五六七八九])\)/g,
];
/** At the text's beginning or behind a clause; behind a full stop too, but for the numbers that a stop may be within. */
const beginsItem = (before: string, match: string): boolean =>
  before === "" || (/^\d/.test(match) ? /[。;:,)分]$/ : /[。;:,.)分]$/).test(before);

const ORDINALS = "一二三四五六七八九";
const CIRCLED = "①②③④⑤⑥⑦⑧⑨";

function ordinal(mark: string): number {
  for (const marks of [ORDINALS, CIRCLED]) if (marks.includes(mark)) return marks.indexOf(mark) + 1;
  return Number(mark);
}

/**
 * Full-width to half-width, the many dashes to one, circled numbers kept (NFKC would turn ① into 1).
 * A line break ends a clause, unless it only cuts the points off from what they are for.
 */
function normalise(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, (blank) => (blank.includes("\n") ? "\n" : " "))
    .replace(/\n(?![\d０-９.．]+ ?分)/g, "；")
    .split(/([①②③④⑤⑥⑦⑧⑨])/)
    .map((part) => (part.length === 1 && CIRCLED.includes(part) ? part : squeeze(part)))
    .join("")
    .replace(/[–—―~〜]/g, "-")
    .replace(/[［【〔]/g, "(")
    .replace(/[］】〕]/g, ")");
}

/** Cuts a text at the enumerator that comes first, when its numbers run 1, 2, 3 …; otherwise it is one item. */
function items(text: string): string[] | null {
  const enumerations = ENUMERATORS.map((pattern) => matchesWhere(text, pattern, beginsItem)).filter(
    (marks) => marks.length > 1,
  );
  // Numbers that begin again (1 2 3 1 2 3) are nested lists, which are not parsed.
  const begins = (mark: RegExpExecArray) => ordinal(mark[1]!) === 1;
  const restarts = (marks: RegExpExecArray[]) => marks.filter(begins).length > 1;
  const found = enumerations.filter((marks) => marks.every((mark, i) => ordinal(mark[1]!) === i + 1));
  if (found.length === 0 && enumerations.some(restarts)) return null;
  found.sort((a, b) => a[0]!.index - b[0]!.index);
  const [marks] = found;
  if (!marks) return [text];
  const head = text.slice(0, marks[0]!.index);
  const parts = marks.map((mark, i) =>
    text.slice(mark.index + mark[0].length, marks[i + 1]?.index ?? text.length),
  );
  return head === "" ? parts : [head, ...parts];
}

function numbers(text: string, pattern: string): Decimal[] {
  return matchesWhere(text, new RegExp(pattern, "g"), isWhole).map((match) => decimal(match[1]!));
}

/** Points of formulas ("…×1分"), those of a quarter counted four times; a formula after 否则 is an alternative. */
function formulaPoints(text: string): { readonly added: Decimal[]; readonly alternative: Decimal[] } {
  const added: Decimal[] = [];
  const alternative: Decimal[] = [];
  for (const clause of text.split(/[。;]/)) {
    const points = [
      ...numbers(clause, String.raw`[×✕*xX]${POINTS}`),
      ...numbers(clause, String.raw`${POINTS}[×✕*xX]`),
    ];
    const before = clause.slice(0, Math.max(0, clause.search(/[×✕*xX]\d/)));
    const perQuarter = /[每各]个?季|季度[各均每]/.test(before) && !/平均|之和|合计/.test(before);
    const into = /否则|不然/.test(clause) ? alternative : added;
    into.push(...points.map((one) => (perQuarter ? one.times(4) : one)));
  }
  return { added, alternative };
}

/** The points that one item can award: every total that its wording allows. */
function itemTotals(item: string): Decimal[] {
  const bracketed = numbers(item, String.raw`\((?:满分|共)?${POINTS}\)`);
  if (bracketed.length > 0) return bracketTotals(item, bracketed);
  const stripped = NOT_AWARDS.reduce((text, pattern) => text.replace(pattern, ""), item);
  const formulas = formulaPoints(stripped);
  const awards = numbers(
    withoutMatches(stripped, new RegExp(String.raw`[×✕*xX]${POINTS}|${POINTS}[×✕*xX]`, "g"), isWhole),
    POINTS,
  );
  const alternatives = [...awards, ...formulas.alternative];
  if (formulas.added.length > 0) return [max(sum(formulas.added), ...alternatives)];
  if (alternatives.length === 0) return [ZERO];
  const greatest = max(alternatives[0]!, ...alternatives);
  const total = sum(alternatives);
  return total.eq(greatest) || EXCLUSIVE.test(stripped) ? [greatest] : [greatest, total];
}

/** Several brackets in one item: all of them, or a heading's points split up by those below it. */
function bracketTotals(item: string, bracketed: readonly Decimal[]): Decimal[] {
  const all = sum(bracketed);
  const [first, ...below] = bracketed;
  const headed = below.length > 1 && first!.eq(sum(below));
  const grades = below.length > 0 && below.every((points) => points.lte(first!)) && COMPARISON.test(item);
  if (headed) return [first!];
  return grades ? [all, first!] : [all];
}

/** Enumerated bands ("1.≥95%得6分 2.90%–95%得4分 …") exclude each other: one comparison and one award in each. */
function areBands(parts: readonly string[]): boolean {
  const scoring = parts.filter((part) => numbers(part, POINTS).length > 0);
  return (
    scoring.length > 1 &&
    scoring.every(
      (part) =>
        COMPARISON.test(part) && numbers(part, POINTS).length === 1 && !/\(\d+(?:\.\d+)?分\)/.test(part),
    )
  );
}

/**
 * "1.全部完成的，得6分；2.部分完成的，得分=完成数/计划数×6分": the second may stand instead of the first or beside it;
 * the wording leaves it open.
 */
function mayReplace(parts: readonly string[]): boolean {
  const awarded = parts.flatMap((part, i) => numbers(part, `得${POINTS}`).map((points) => ({ i, points })));
  return parts.some((part, i) => {
    const { added, alternative } = formulaPoints(part);
    return awarded.some(
      (earlier) => earlier.i < i && [...added, ...alternative].some((points) => points.eq(earlier.points)),
    );
  });
}

/** The clauses that speak of the whole indicator's score, and the text without them. */
function splitOfAll(part: string): { readonly ofAll: readonly string[]; readonly rest: string } {
  const pieces = part.split(/([。;])/);
  return {
    ofAll: pieces.filter((piece) => OF_ALL.test(piece)),
    rest: pieces.filter((piece) => !OF_ALL.test(piece)).join(""),
  };
}

function pointsIn(criteria: string): Decimal | null {
  const text = normalise(criteria);
  const parts = items(text);
  if (!parts) return null;
  if (mayReplace(parts)) return null;
  if (UNKNOWABLE.test(NOT_AWARDS.reduce((rest, pattern) => rest.replace(pattern, ""), text))) return null;
  const single = (clauses: readonly string[]) =>
    clauses.map(itemTotals).map(([only, ...more]) => (more.length > 0 ? null : only!));
  const split = parts.map(splitOfAll);
  const ofAll = single(split.flatMap((part) => part.ofAll));
  const points = single(split.map(({ rest }) => rest));
  const known = [...points, ...ofAll].filter((one) => one !== null);
  if (known.length < points.length + ofAll.length) return null;
  const added = known.slice(0, points.length);
  const total = max(areBands(parts) ? max(ZERO, ...added) : sum(added), ...known.slice(points.length));
  return total.eq(0) ? null : total;
}

/** The points that a text awards in all; null when it awards none or can be read in more than one way. */
export const criteriaPoints = perText(pointsIn);
