/**
 * The figures that sentences state outright, each with the words that say what it is. A figure whose subject, year or
 * sense is not plain is no claim: an aim, a bound, a guess, a part, a difference.
 */
import { bareLabel, periodOf, readLabel, type Label, type Period } from "../../facts/labels";
import { readNumber, type TypedNumber } from "../../facts/read";
import { DEPARTMENT_WORDS, NEVER_MEASURED, SUBJECTS, type Measure, type Subject } from "../../facts/wordings";
import { matchesWhere, squeeze } from "../../text";
import { rateClaims, type RateClaim } from "../support/rate-claims";

interface Claim {
  /** The sentence, as written. */
  readonly quote: string;
  /** The figure with its unit, as written: "4,906.06万元". */
  readonly shown: string;
  /** The words that name it. */
  readonly name: string;
  readonly period: Period;
}

export interface AmountClaim extends Claim {
  readonly kind: "amount";
  readonly label: Label;
  /** "项目支出80万元" alone may as well be its budget. */
  readonly mayBeBudget: boolean;
  readonly number: TypedNumber;
}

export interface StatedRate extends Claim {
  readonly kind: "rate";
  readonly rate: RateClaim;
}

export type FigureClaim = AmountClaim | StatedRate;

/** What the words so far are about; "unknown" when they speak of something that no rule knows. */
type Topic = Subject | "unknown" | null;

const SENTENCE = /[^。；;！？\n]+[。；;！？]?/g;
/** A relation to another figure is a clause of its own: "80万元占总支出的5%", "80万元（比上年减少5%）". */
const RELATION = /([元人名%％])?[(（]?(?=占|比(?:上|去|20\d\d)|较(?:上|去)|同比)/g;
/** A comma between digits parts thousands. */
const CLAUSE = /(?:\d,(?=\d{3}(?!\d))|[^，、：:,])+/g;
const FIGURE = /(\d[\d,]*(?:\.\d+)?)(亿元|万元|千元|元|人|名|[%％])/g;
const isWhole = (before: string): boolean => !/[\d.,]$/.test(before);
const AFTER = /^(?:以上|以下|以内|之内|左右|上下|余|多|[-－~～—至到])/;
/** Aims, bounds, guesses, differences, averages: none says what the figure itself was. */
const NO_CLAIM =
  /约|近|逾|超|不足|不低于|不高于|不少于|不多于|达不到|未达|低于|高于|大于|小于|余|目标|应当?[^完]|须|要求|标准|控制在|拟|预计|每|平均|人均|分别|增[加长至]|减少|下降|上升|提高|降低|较|同比|环比|压减|节约|差额|占|扣|其余|[＞＜≥≤><]/;
/** Words around a figure's name that do not change what it is. */
const FILLERS =
  /其中|在用|我(?:局|办|委|站|院|中心|厅|会|街道|单位|部门)|本(?:部门|单位|局|办|委|级)|政府|[当该]年|截至?|底|止|末|为|是|达到?|有|共计?|合计|总计|了|的|在|实有|核定|编制|人员|人数|总额|总数|情况|方面|资金|原值|账面|计划|数|[“”"'《》()（）\s]/g;
const OF_DEPARTMENT = /部门|整体|单位|全[局办委]/;
/** Of the whole of what is spoken of, or of the whole department: after another subject it is not known. */
const OF_A_WHOLE = /全年|总(?:预算|支出|额)|(?:预算|支出)(?:总|合计)/;
/** Under another subject it may be the subject's or the department's. */
const OF_THE_YEAR = /[当本]年|年度/;
/** Money is spoken of, whatever for. */
const OF_MONEY = /费|经费|项目|工程|补助|专项|资产|采购|基金|拨款|收入/;

export interface Reading {
  topic: Topic;
  period: Period;
  /** What the sentence measured last: 支出 for both parts of "全年支出100万元，其中基本支出80万元，项目支出20万元". */
  measure: Measure | null;
  /** The clause before says something that no rule knows: a bare "支出80万元" may be spent on that. */
  isVague: boolean;
}

/** The letters of a label that no word accounts for. */
export function residue(label: string, subject: Subject | null): string {
  const text = bareLabel(label);
  const subjects = SUBJECTS.filter((each) => each.subject === subject).map(({ words }) => words.source);
  const known = [FILLERS, DEPARTMENT_WORDS, ...subjects.map((source) => new RegExp(source, "g"))];
  const covered = new Set<number>();
  for (const words of known)
    for (const match of text.matchAll(words))
      for (let at = match.index; at < match.index + match[0].length; at++) covered.add(at);
  return [...Array(text.length).keys()]
    .filter((at) => !covered.has(at))
    .map((at) => text[at])
    .join("");
}

/** Whether words say that subject and nothing more. Beside a table 资产总额 is that of fixed assets; in a text it is not. */
const isPlain = (words: string, subject: Subject): boolean =>
  residue(words, subject) === "" && (subject !== "fixed-assets" || words.includes("固定资产"));

/** The topic after a clause that states no figure, or whose figure is not understood. */
function topicAfter(words: string, before: Topic): Topic {
  const { subject, isPart } = readLabel(words);
  if (isPart || NEVER_MEASURED.test(words)) return "unknown";
  if (subject !== null && subject !== "department") return isPlain(words, subject) ? subject : "unknown";
  if (OF_DEPARTMENT.test(words) && residue(words, null) === "") return null;
  return OF_MONEY.test(words) && residue(words, null) !== "" ? "unknown" : before;
}

/** What an amount is, by its own words or by what the sentence spoke of before; null where that is not plain. */
export function meaningOf(words: string, { topic, measure, isVague }: Reading): Label | null {
  const read = readLabel(words);
  const carried = measure ?? (/支出/.test(words) ? "spending" : null);
  const label = { ...read, measure: read.measure ?? (read.subject === null ? null : carried) };
  if (label.isPart || label.measure === null) return null;
  if (label.subject !== null && label.subject !== "department")
    return isPlain(words, label.subject) ? label : null;
  if (residue(words, null) !== "") return null;
  if (OF_DEPARTMENT.test(words)) return { ...label, subject: "department" };
  if (topic === "unknown") return null;
  if (topic !== null && (OF_A_WHOLE.test(words) || OF_THE_YEAR.test(words))) return null;
  if (topic === null && isVague && !OF_A_WHOLE.test(words)) return null;
  return { ...label, subject: topic ?? "department" };
}

const COUNT = /\d/;
const withoutDates = (clause: string): string =>
  clause.replace(/20[0-4]\d(?:年度?)?|\d{1,2}月(?:\d{1,2}日|份)?/g, "");

/** What counts the items of a list: "1.", "(2080801)". */
const ITEM = /^[(（]?\d{1,7}[)）.、]*(?=\D)/;

/** "（2101101）行政单位医疗：…": what all behind the colon is about, the department's or not. */
const LABEL = /^[^，、：:,]{1,40}[：:]/;

/** Whether a clause speaks of something that no rule knows. */
function isOfOther(clause: string, isLabel: boolean): boolean {
  const words = withoutDates(clause)
    .replace(ITEM, "")
    .replace(/\d.*$/, "")
    .replace(/(?:执行|支出|完成)(?:率|进度)[为是达到]*$/, "");
  const { subject } = readLabel(words);
  return subject === null && (isLabel || !OF_DEPARTMENT.test(words)) && residue(words, null) !== "";
}

const yearsIn = (text: string): number => new Set(text.match(/20[0-4]\d(?=年)/g)).size;

function claimIn(
  clause: string,
  match: RegExpMatchArray,
  quote: string,
  reading: Reading,
): FigureClaim | null {
  const { topic, period } = reading;
  const words = clause.slice(0, match.index);
  const rest = clause.slice(match.index! + match[0].length);
  if (words === "" || NO_CLAIM.test(words) || AFTER.test(rest) || yearsIn(words) > 1) return null;
  const shared = { quote, shown: match[0], name: bareLabel(words), period };
  if (/[%％]$/.test(match[0])) {
    const [rate] = rateClaims(`${words}${match[0]}`);
    const { subject } = readLabel(words);
    // "预算执行率" is the department's only where nothing else is spoken of.
    return rate && (topic === null || (subject !== null && subject !== "department"))
      ? { kind: "rate", rate, ...shared }
      : null;
  }
  const number = readNumber(match[0]);
  const label = meaningOf(words, reading);
  if (!number || !label) return null;
  const mayBeBudget = readLabel(words).measure === null && reading.measure === null;
  return { kind: "amount", label, mayBeBudget, number, ...shared };
}

/** A figure described by more words than this is not understood. */
const LONGEST_CLAUSE = 100;
/** Figures of a part of the year are never the year's. */
const PART_OF_YEAR = /(?:^|\D)(?:[1-9]|1[01])月|[一二三四五六七八九十]月|上半年|季度/;

/** A clause of a sentence with what was spoken of before it, and the figure that it states outright. */
export interface ReadClause {
  /** The sentence, as written. */
  readonly quote: string;
  readonly clause: string;
  readonly before: Readonly<Reading>;
  /** The sentence speaks of a month, a quarter, half a year. */
  readonly isOfPart: boolean;
  readonly claim: FigureClaim | null;
}

function* clausesOf(sentence: string, reading: Reading): Generator<ReadClause> {
  const quote = sentence.trim();
  let isOfPart = false;
  reading.measure = null;
  reading.isVague = false;
  const isLabelled = LABEL.test(quote);
  const clauses = (sentence.replace(RELATION, "$1，").match(CLAUSE) ?? []).map(squeeze);
  for (const [index, clause] of clauses.entries()) {
    if (clause.length > LONGEST_CLAUSE) return;
    reading.period = periodOf(clause) ?? reading.period;
    isOfPart ||= PART_OF_YEAR.test(clause);
    const figures = matchesWhere(clause, FIGURE, isWhole);
    const [only] = figures;
    const found = only && figures.length === 1 ? claimIn(clause, only, quote, reading) : null;
    // A rate that names its quarter is that quarter's.
    const isOwn = !isOfPart || (found?.kind === "rate" && PART_OF_YEAR.test(clause));
    yield { quote, clause, before: { ...reading }, isOfPart, claim: isOwn ? found : null };
    const words = clause.slice(0, only?.index);
    const before = reading.topic;
    reading.topic = topicAfter(words, before);
    // "下属某中心编制12名，在编10人": all that follows may be the other's.
    if (reading.topic === "unknown" && before !== "unknown") return;
    reading.isVague = found?.kind !== "amount" && isOfOther(clause, isLabelled && index === 0);
    // "外事接待48批次，支出48万元，执行率96%": what is counted has its own money and rates.
    if (reading.isVague && COUNT.test(withoutDates(clause))) return;
    reading.measure = readLabel(words).measure ?? reading.measure;
  }
}

/**
 * A text, sentence by sentence, as far as it is understood.
 *
 * @param text a paragraph or a remark
 * @param about the heading above it; null where a figure has to say all by itself
 */
export function readSentences(text: string, about: string | null): ReadClause[][] {
  const reading: Reading = {
    topic: about === null ? "unknown" : topicAfter(about, null),
    period: null,
    measure: null,
    isVague: false,
  };
  return (text.match(SENTENCE) ?? []).map((sentence) => [...clausesOf(sentence, reading)]);
}
