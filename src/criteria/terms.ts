/** What a formula's words stand for: a figure of the common vocabulary, or one that the framework then declares. */
import type { FactUnit, NumericFactId } from "../facts/facts";
import { FACT_IDS, FACTS } from "../facts/table";
import { bareLabel, periodOf, readLabel } from "../facts/labels";
import type { Measure } from "../facts/wordings";

/** A figure that no vocabulary knows: as the text calls it. */
export interface OwnTerm {
  readonly name: string;
  readonly unit: FactUnit;
  /** A figure of the vocabulary that this is the year before's. */
  readonly lastYearOf?: NumericFactId;
}

export type Term = { readonly fact: NumericFactId } | { readonly own: OwnTerm };

/** A bracket that says what a number includes does not make it another number. */
const ASIDE = /\([^()]*\)/g;

/** The fact whose quantities the label names; the measure that stands first for a fact beats a looser one. */
function factOf(text: string, isWanted: (measure: Measure) => boolean): NumericFactId | null {
  const { subject, measure, isPart, scope } = readLabel(text.replace(ASIDE, "").replace(/“|”|"/g, ""));
  if (subject === null || measure === null || isPart || scope !== "" || !isWanted(measure)) return null;
  const fits = FACT_IDS.flatMap((id) =>
    (FACTS[id].quantities ?? []).flatMap(([of, measures]) => {
      const rank = of === subject ? measures.indexOf(measure) : -1;
      return rank < 0 ? [] : [{ id, rank }];
    }),
  );
  fits.sort((a, b) => a.rank - b.rank);
  return fits[0]?.id ?? null;
}

const isAmount = (measure: Measure) => measure !== "rate" && measure !== "share";

const COUNT = /(?:人|项目|任务|件|个|户|次|项|编制)[总]?数|人员(?:总数|数量)|数量|人数|件数|个数|项数/;
const RATIO = /率$|进度$|比例$|满意度$|占比$/;
const MONEY = /金额|资金|经费|预算|决算|支出|收入|总额|价值|款/;

function unitOf(name: string): FactUnit {
  const plain = name.replace(ASIDE, "");
  if (RATIO.test(plain)) return "ratio";
  return COUNT.test(plain) && !MONEY.test(plain) ? "count" : "money";
}

/** An amount or a number of a quotient. */
export function termOf(text: string): Term {
  const fact = factOf(text, isAmount);
  return fact ? { fact } : { own: { name: bareLabel(text), unit: unitOf(text) } };
}

/** "三公经费变动率": how far a figure moved since last year, up or down. */
const CHANGE = /(?:变动|变化|增长|增减|下降|降低)(?:率|比率|比例|幅度)$/;
export const isChangeRate = (name: string) => CHANGE.test(name);

/**
 * A figure of a rate of change: this year's, or last year's, which the vocabulary has only as the year before's.
 * @param rate its name, which says what a bare 本年数 or 上年数 is
 */
export function termOfChange(text: string, rate: string): Term {
  const { isGeneric } = readLabel(text);
  const subject = isGeneric ? `${bareLabel(rate).replace(CHANGE, "")}决算数` : text;
  // What is compared from year to year is what was spent.
  const fact = factOf(subject, isAmount) ?? factOf(subject.replace(/(?:总额|总数)$/, "决算数"), isAmount);
  if (periodOf(text) !== "last-year")
    return fact ? { fact } : { own: { name: bareLabel(subject), unit: unitOf(subject) } };
  const name = `上年${bareLabel(subject)}`;
  return { own: { name, unit: unitOf(subject), ...(fact ? { lastYearOf: fact } : {}) } };
}

/** What is saved, missed or moved is another rate than what is done. */
const OTHER_RATE =
  /节约|节支|节省|节余|结余|偏离|偏差|差异|变动|增长|增减|上升|下降|降低|投诉|差错|违规|逾期|未/;

/** The rate that a name stands for in the vocabulary; null for one that it does not know. */
export function rateOf(name: string): NumericFactId | null {
  if (OTHER_RATE.test(name)) return null;
  return factOf(name, (measure) => measure === "rate");
}

/** "x", "比率", "该比例", "控制率": the ratio that the indicator itself names. */
const GENERIC =
  /^(?:[a-zA-Z]|该?(?:比率|比例|比值|指标|控制率|执行率|完成率|利用率|变动率|率|占比)|实际值|结果|指标值|得分率)?$/;
export const isGeneric = (subject: string) => GENERIC.test(subject.replace(/[“”"]/g, ""));

/** Money moved between budget lines, compared with the budget. */
export const isVirement = (subject: string) =>
  /调剂|(?:资金|预算)(?:的)?(?:调整|追加|调增)|调整(?:、|和|及)?(?:资金|预算)/.test(subject);

/** A part of what it is compared with: more than the whole makes no sense. */
export const isPartOfWhole = (name: string) =>
  /满意|利用率|使用率|回复率|办结率|答复率|及时率|按时|覆盖|占比|比重|合格|达标|编外|公开率/.test(name);

/** What is counted for a deduction, where the vocabulary has it. */
const COUNTED: readonly (readonly [NumericFactId, RegExp])[] = [
  ["key-tasks-unfinished", /重点工作/],
  ["target-faults", /绩效目标/],
  ["budget-nonconformities", /预算编制/],
];

/** @param indicator its name @param text what is required and what is a fault */
export function countedFact(indicator: string): NumericFactId | null {
  return COUNTED.find(([, words]) => words.test(indicator))?.[0] ?? null;
}
