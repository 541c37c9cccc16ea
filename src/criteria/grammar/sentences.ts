/** A sentence of scoring criteria as the statements that it makes; each production has a name. */
import { alt, end, listOf, map, optional, seq, upTo, where, word, type Parser } from "../parser";
import type { Statement } from "../statements";
import { ZERO } from "../../decimal";
import { condition, type Condition } from "./conditions";
import { deduction, floor, partOfStep, tolerance } from "./deductions";
import {
  average,
  defined,
  definition,
  product,
  productWithMeaning,
  quarterLine,
  quarterLines,
  times,
  type Product,
  type Quotient,
} from "./formulas";
import { award, awardsPoints, grant, link, number, percent } from "./points";
import {
  atDiscretion,
  awarded,
  bareItems,
  heading,
  isJudged,
  isMet,
  item,
  itemAfterComma,
  listed,
  veto,
  waiver,
  type Item,
} from "./verdicts";

type Says = Parser<Statement>;

/** A longer sentence is prose: nobody scores by it. */
const LONGEST_SENTENCE = 400;

/** "没有调剂的，得1分": a share of nothing. */
const unmoved: Parser<Condition> = map(
  seq(
    upTo(word("没有调整", "没有调剂", "未调整", "未调剂"), ",;。"),
    word("没有", "未"),
    word("调整、调剂", "调整", "调剂"),
  ),
  ([subject, , moved]) => ({ subject: subject || moved, low: null, high: { at: ZERO, closed: true } }),
);

/** "回复率达100%（1分）". */
const bandItem: Says = map(seq(condition, word("("), award, word(")")), ([said, , value]) => ({
  kind: "band",
  condition: said,
  award: value,
  isItem: true,
}));

const band: Says = alt<Statement>(
  bandItem,
  map(seq(condition, link, award), ([said, , value]) => ({ kind: "band", condition: said, award: value })),
  map(seq(unmoved, link, award), ([said, , value]) => ({ kind: "band", condition: said, award: value })),
  map(seq(award, word(":"), condition), ([value, , said]) => ({
    kind: "band",
    condition: said,
    award: value,
  })),
);

const others: Says = map(
  seq(
    word(
      "否则",
      "其余",
      "其他",
      "其它",
      "其余情况",
      "其他情况",
      "其余情形",
      "其他情形",
      "以外的",
      "达不到的",
      "未达到上述标准的",
    ),
    optional(word("均", "一律", "的均")),
    link,
    award,
  ),
  ([, , , value]) => ({ kind: "rest", award: value }),
);

const aboveWhole: Says = map(
  seq(
    word("超过100%", "大于100%", "超出100%"),
    optional(word("的")),
    optional(word(",")),
    word("按100%计算", "按100%计", "以100%计", "按满分计"),
  ),
  () => ({ kind: "above", effect: "cap" }),
);

/** "超出10%的，超出一个百分点扣0.1分": where it begins mostly stands in the band before it too. */
const beyond: Says = alt<Statement>(
  map(tolerance, (said) => ({ kind: "tolerance", tolerance: said, from: null })),
  map(seq(condition, link, tolerance), ([from, , said]) => ({ kind: "tolerance", tolerance: said, from })),
);

const requirement: Says = map(
  seq(where(upTo(seq(link, grant), ",;。"), isMet), link, grant),
  ([text, , value]) => ({
    kind: "awarded",
    item: { text, points: value, tail: null },
  }),
);

const clause: Says = alt<Statement>(
  map(partOfStep, (part) => ({ kind: "part-of-step", part })),
  beyond,
  map(floor, (said) => ({ kind: "floor", floor: said })),
  aboveWhole,
  band,
  others,
  map(deduction, (said) => ({ kind: "deduction", deduction: said })),
  requirement,
);

const clauses = listOf(clause, word(",", "、", ":"));

function productOrYear(said: Product): Statement {
  const { name, factor, multiplier, cap } = said;
  return name.startsWith("全年") && "name" in factor && multiplier !== "full"
    ? { kind: "year", rate: factor.name, points: multiplier, isCapped: cap !== null }
    : { kind: "product", product: said };
}

/** "完成率未达到100%的，得分=…": what is below the whole, of which a formula speaks anyway. */
const belowWhole = seq(
  where(condition, ({ low, high }) => low === null && high?.closed === false && high.at.eq(1)),
  link,
);
/** "部分项目未按时完成的，本指标得分=…": when a formula applies. A limit in it would be one that the formula lacks. */
const occasion = optional(
  alt<unknown>(
    belowWhole,
    seq(
      where(upTo(word(","), ";。=×"), (text) => isJudged(text) && !awardsPoints(text)),
      word(","),
    ),
  ),
);

/** "得分=率×2分，超过100%的，得0分": a formula, and what else it says of it. */
const formula: Parser<Statement[]> = map(
  seq(occasion, alt(productWithMeaning, product), optional(seq(word(","), clauses))),
  ([, said, more]) => [productOrYear(said), ...(more?.[1] ?? [])],
);

/** "完成率100%得4分，否则得分=完成率×4分": the whole earns all, and less a share of it. */
const wholeOrShare: Parser<Statement[]> = map(
  seq(
    band,
    word(","),
    optional(seq(word("否则", "其余", "其他"), optional(word(",", "的,", "按")))),
    formula,
  ),
  ([first, , , said]) => [first, ...said],
);

/** "完成率=甲/乙×100%，得分=完成率×4分". */
const definedFormula: Parser<Statement[]> = map(
  seq(defined, word(","), alt(formula, clauses)),
  ([value, , said]) => [{ kind: "definition", definition: value }, ...said],
);

const itemised = (said: Item): Statement => ({ kind: "item", item: said });

/** "应采尽采（2分），节约率达到3%以上（1分）", "制度健全1分，账实相符2分". */
const items: Parser<Statement[]> = alt(
  listOf(alt<Statement>(map(listed, itemised), bandItem), word(",", "、")),
  map(bareItems, (said) => said.map(itemised)),
);

/** A sentence that is one statement after the other, to its end. */
const list: Parser<Statement[]> = (text, at) => {
  for (const production of [formula, wholeOrShare, definedFormula, clauses, items]) {
    const said = seq(production, end)(text, at);
    if (said) return { value: said.value[0], end: said.end };
  }
  return null;
};

/** A sentence that holds one statement. */
const whole: Says = alt<Statement>(
  map(seq(quarterLine, end), ([line]) => ({ kind: "quarter", line })),
  map(seq(quarterLines, end), ([lines]) => ({ kind: "quarters", lines })),
  map(average, (text) => ({ kind: "note", text })),
  map(definition, (said) => ({ kind: "definition", definition: said })),
  map(heading, (said) => ({ kind: "heading", item: said })),
);

const single: Says = alt<Statement>(
  map(veto, (text) => ({ kind: "veto", text })),
  map(waiver, (text) => ({ kind: "waiver", text })),
  map(alt(item, itemAfterComma), itemised),
  map(awarded, (said) => ({ kind: "awarded", item: said })),
  map(atDiscretion, (text) => ({ kind: "discretion", text })),
);

const significant = alt<unknown>(
  seq(number, word("分"), (text, at) =>
    /[钟类配析解布别管]/.test(text[at] ?? "") ? null : { value: null, end: at },
  ),
  word("不得分", "满分", "零分", "酌情", "否决", "加分", "倒扣", "得分为", "直接得分", "扣分", "扣完"),
  word("不计分", "不给分", "不予计分", "按比例", "加倍", "减半", "折半", "折算", "除外", "加扣"),
  seq(times, word("分值", "权重")),
  seq(word("扣"), number),
  seq(percent, link, word("得", "扣")),
);

/** Whether a sentence awards or takes points: what explains only may be passed over. */
const speaksOfPoints = (sentence: string) => upTo(significant)(sentence, 0) !== null;

/** "控制率=甲/乙×100%", "按满意度计分", "预算公开（1.5分）": what stands before a colon leads what follows. */
const leads: Says = alt<Statement>(
  map(definition, (said) => ({ kind: "definition", definition: said })),
  map(seq(word("按"), upTo(word("计分", "评分", "打分")), word("计分", "评分", "打分"), end), ([, name]) => ({
    kind: "named",
    name,
  })),
  map(seq(item, end), ([said]) => ({ kind: "heading", item: said })),
);

function afterColon(sentence: string): Statement[] | null {
  const at = sentence.indexOf(":");
  if (at < 0) return null;
  const [before, after] = [sentence.slice(0, at), sentence.slice(at + 1)];
  const lead = leads(before, 0)?.value ?? (speaksOfPoints(before) ? null : note(before));
  const said = lead && readSentence(after);
  return said && !said.some(({ kind }) => kind === "unknown") ? [lead, ...said] : null;
}

const note = (text: string): Statement => ({ kind: "note", text });

function readSentence(sentence: string): Statement[] {
  if (sentence.length > LONGEST_SENTENCE) return [{ kind: "unknown", text: sentence }];
  const only = whole(sentence, 0);
  if (only) return [only.value];
  const several = list(sentence, 0)?.value ?? afterColon(sentence);
  if (several) return several;
  const said = single(sentence, 0);
  if (said) return [said.value];
  return [speaksOfPoints(sentence) ? { kind: "unknown", text: sentence } : note(sentence)];
}

/** What the sentences of a plain text (outline.ts) say, in their order. */
export function statementsOf(text: string): Statement[] {
  return text
    .split(/[。;\n]/)
    .filter((sentence) => sentence !== "")
    .flatMap(readSentence);
}

const ratioOf = map(
  seq(
    upTo(word("与"), ",;。"),
    word("与"),
    upTo(word("的比率", "的比例", "的比值", "之比", "的百分比"), ",;。"),
  ),
  ([part, , whole]): Quotient => ({ part, minus: null, whole: [whole] }),
);

const unquoted = (name: string) => name.replace(/[“”"]/g, "");

/** "本年度在编人数与核定编制数的比率": what a description says its ratio is; null where it names none. */
export function definitionIn(text: string, name: string): Quotient | null {
  for (const sentence of text.split(/[,。;\n]/)) {
    const found = definition(sentence, 0)?.value;
    if (found && unquoted(found.name).endsWith(unquoted(name))) return found.quotient;
    const said = ratioOf(sentence, 0)?.value;
    if (said) return said;
  }
  return null;
}
