/** How rules explain themselves: the working and the scoring criteria. */
import { round } from "../../decimal";
import { isNumericFact, type FactId } from "../../facts/facts";
import { boundText, figureText, groupedNumber, percentText, pointsText } from "../../facts/format";
import { factNames } from "./facts";
import { intervalText } from "./rule-words/intervals";
import { qualitativeCriteria, qualitativeWorking, targetCriteria, targetWorking } from "./rule-words/target";
import { toleranceCriteria, toleranceWorking } from "./rule-words/tolerance";
import type { Decimal } from "../../decimal";
import type { DisclosureGrade } from "../../facts/facts";
import type { AlternativeKey, Reason } from "../../rules/scoring";
import type { QuarterlyStep } from "../../rules/quarterly/readings";
import type { RuleReading } from "../../rules/quarterly/readings";
import type { CriteriaWords, RatioDefinition, RatioName, RatioTerms, RuleWords, Term } from "../rule-words";

const GRADES: Record<DisclosureGrade, string> = {
  compliant: "合规",
  defective: "有瑕疵",
  unpublished: "未公开",
};

const ALTERNATIVES: Record<AlternativeKey, string> = {
  "average-of-rates": "全年按四个季度执行率的平均值计（单季超过100%的也全数计入平均）",
  "average-of-capped-rates": "全年按封顶后的四个季度执行率的平均值计",
  "annual-rate": "全年按年末执行率计，而不是四个季度的平均值",
  uncapped: "各季度和全年都没有封顶",
  "rates-rounded-first": "先把比率四舍五入，再计算得分",
  "parts-rounded-first": "先把各部分得分四舍五入，再相加",
  truncated: "直接舍去第三位小数，没有四舍五入",
  "inverted-rate": "分子和分母颠倒了",
  "limit-ignored": "实际超过计划后仍然计分",
  "edge-misread": "比率正好在分档界限上，归到了另一档",
  "original-budget-denominator": "分母用了年初预算数",
  "adjusted-budget-denominator": "分母用了调整预算数",
  "whole-percentage-points": "超出部分按整数百分点扣分，没有按比例",
  "threshold-ignored": "超出部分没有扣分",
  "floor-ignored": "扣到0分后继续扣成了负数",
  "steps-proportional": "超出部分按比例扣分，没有凑成整档",
  "steps-started": "超出部分不足一档的按一档扣分",
  "steps-whole": "超出部分不足一档的不扣分",
  "limit-by-line": "超过上限的部分按比例扣减，到指标值的两倍为0分",
  "limit-by-quotient": "超过上限后按指标值÷实际完成值计分",
  "target-miss-ignored": "没有达到指标值，仍然给了满分",
  "target-all-or-nothing": "没有达到指标值就不给分，没有按比例",
};

const REASONS: Record<Reason, string> = {
  "nothing-to-measure": "预算（计划）和实际均为0，没有可考核的内容，按满分计，请人工复核",
  waived: "按规定直接得满分",
  vetoed: "一票否决，得0分",
  "needs-judgement": "需要人工判断",
  "no-survey": "没有开展调查，无法按满意度计分，请人工判断",
  "invalid-figures":
    "数据不合理（如负数、人数或项数不是整数、95%填成95、分母为0、部分多于全部），请核对后再计分",
};

const YEAR_RATE: Record<RuleReading, string> = {
  "average-of-rates": "四个季度执行率的平均值",
  "average-of-capped-rates": "封顶后四个季度执行率的平均值",
  "annual-rate": "年末执行率",
};

function nameOf({ id, text }: { readonly id: FactId; readonly text?: string }): string {
  return text ?? (isNumericFact(id) ? factNames[id] : id);
}

/** The framework's own name is Chinese already. */
function ratioName({ text }: RatioName): string {
  return text;
}

function score(points: Decimal): string {
  return `${pointsText(points)}分`;
}

function definitionText(name: RatioName, definition: RatioDefinition): string {
  if (!definition) return `按${ratioName(name)}计分`;
  return `${ratioName(name)}＝${quotientText(definition)}×100%`;
}

function quotientText(definition: NonNullable<RatioDefinition>): string {
  return quotientOf(definition, nameOf);
}

/** The quotient with each term as `text` has it. */
function quotientOf<T>({ part, minus, whole }: RatioTerms<T>, text: (term: T) => string): string {
  const above = [part.map(text).join("＋"), ...minus.map(text)].join("－");
  const below = whole.map(text).join("＋");
  const numerator = part.length + minus.length > 1 ? `（${above}）` : above;
  return `${numerator}÷${whole.length > 1 ? `（${below}）` : below}`;
}

function numbered(items: readonly string[], separator: string): string {
  return items.length === 1
    ? (items[0] ?? "")
    : items.map((item, index) => `${index + 1}.${item}`).join(separator);
}

const criteria: CriteriaWords = {
  bands: (name, definition, bands) => {
    const list = bands.map(({ interval, points }) => `${intervalText(interval)}得${score(points)}`);
    return `${definitionText(name, definition)}：${list.join("；")}。`;
  },
  proportional(name, definition, weight, above) {
    const over = above === "zero" ? "超过100%的，得0分" : "超过100%的按100%计";
    const meaning = definition ? `（${definitionText(name, definition)}）` : "";
    return `得分＝${ratioName(name)}×${score(weight)}${meaning}；${over}。`;
  },
  checklist: (items) =>
    `${numbered(
      items.map(
        ({ text, points, unless }) => `${text}（${score(points)}）${unless ? `，${unless}的不得分` : ""}`,
      ),
      "；",
    )}。`,
  grades(text, scale) {
    const best = scale[0] ? `（${score(scale[0].points)}）` : "";
    const list = scale.map(({ grade, points }) => `${GRADES[grade]}得${score(points)}`);
    return `${text}${best}：${list.join("，")}。`;
  },
  deductPerItem: (requirement, fault, weight, per) =>
    `${requirement}，得${score(weight)}；每有${fault}扣${score(per)}，扣完为止。`,
  virement(name, definition, { weight, threshold, perPoint }) {
    const share = definition ? `（${quotientText(definition)}）` : "";
    const full = threshold.eq(0) ? "没有调整、调剂的" : `不超过${boundText(threshold)}的`;
    return `${ratioName(name)}${share}${full}，得${score(weight)}；每超出1个百分点扣${score(perPoint)}，不足1个百分点的按比例扣，扣完为止。`;
  },
  quarterlyExecution({ quarter, year, schedule, reading }) {
    const scheduled = schedule.map(boundText).join("、");
    return (
      `1.一至四季度各得分＝支出进度÷序时进度（${scheduled}）×${score(quarter)}，超过100%的按100%计；` +
      `2.全年得分＝${YEAR_RATE[reading]}×${score(year)}，超过100%的按100%计。`
    );
  },
  discretionary: (aspects, atLeast, weight) =>
    `按部门自设的效果指标评分（${score(weight)}），至少涵盖${aspects.join("、")}中的${atLeast}个方面；未达到预期目标的，酌情扣分。`,
  tolerance: (name, definition, terms) => `${definitionText(name, definition)}：${toleranceCriteria(terms)}`,
  target: targetCriteria,
  qualitative: qualitativeCriteria,
  sum(parts, { veto, waiver }) {
    const deciders = [veto && `${veto}的，本项得0分。`, waiver && `${waiver}的，直接得满分。`];
    const items = [...parts, ...deciders.filter((text) => text !== null)];
    return items.map((item, index) => `（${index + 1}）${item}`).join("");
  },
};

function quarterly(step: QuarterlyStep, moneyUnit: string): string {
  if (step.line === "nothing") return "年度预算数和支出数均为0";
  const cap = step.capped ? "，超过100%，按100%计" : "";
  const gained = step.points ? `，得${score(step.points)}` : "";
  if (step.line === "year") {
    return `全年：${YEAR_RATE[step.reading]}${percentText(step.rate)}×${score(step.full)}${cap}${gained}`;
  }
  const { amounts, progress, scheduled, rate } = step;
  const money = (value: Decimal) => figureText(value, "money", moneyUnit);
  const from = amounts ? `${money(amounts.paid)}÷${money(amounts.budget)}＝` : "";
  return (
    `第${"一二三四"[step.quarter - 1]}季度：支出进度${from}${percentText(progress)}，` +
    `÷序时进度${boundText(scheduled)}＝${percentText(rate)}${cap}${gained}`
  );
}

function wordsFor(moneyUnit: string): RuleWords {
  const term = ({ fact, value }: Term) => `${nameOf(fact)}${figureText(value, fact.unit, moneyUnit)}`;
  return {
    withMoneyUnit: wordsFor,
    fact: nameOf,
    points: score,
    alternative: (key) => ALTERNATIVES[key],
    ratio(shown, places) {
      const { name, whole, value } = shown;
      if (whole.length === 0) return `${ratioName(name)}＝${value ? percentText(value, places) : "无法计算"}`;
      const result = value ? percentText(value, places) : "无法计算（分母为0）";
      return `${ratioName(name)}＝${quotientOf(shown, term)}＝${result}`;
    },
    band: (interval, points) => `${intervalText(interval)}：${score(points)}`,
    proportion(ratio, weight, points, effect) {
      if (effect === "nothing") return "没有可考核的内容，按满分计";
      if (effect === "zero") return "实际超过计划，此项得0分";
      if (effect === "capped") return `超过100%，按满分${score(weight)}计`;
      return ratio && points
        ? `${percentText(ratio)}×${score(weight)}＝${score(points)}`
        : REASONS["invalid-figures"];
    },
    item(text, full, verdict, unless) {
      if (verdict === "met") return `✓ ${text}：得${score(full)}`;
      if (verdict === "not-met") return `✗ ${text}：得0分（共${score(full)}）`;
      if (verdict === "void") return `✗ ${text}：${unless ?? "不符合条件"}，得0分（共${score(full)}）`;
      return `? ${text}：待判断（${score(full)}）`;
    },
    graded(text, grade, points, scale) {
      const list = scale.map((each) => `${GRADES[each.grade]}${score(each.points)}`).join("，");
      return grade && points
        ? `${text}：${GRADES[grade]}，得${score(points)}（${list}）`
        : `${text}：待判断（${list}）`;
    },
    deducted({ fault, count, per, weight, exhausted, points }) {
      const working = `${score(weight)}－${score(per)}×${count.toFixed()}（${fault}）`;
      return `${working}＝${points ? score(points) : ""}${exhausted ? "（扣完为止）" : ""}`;
    },
    virement({ threshold, perPoint, weight, excess, points }) {
      if (excess === null) return points ? "预算数为0而有调整、调剂，得0分" : REASONS["invalid-figures"];
      if (excess.eq(0)) return `未超过${boundText(threshold)}，得${score(weight)}`;
      const over = groupedNumber(round(excess, 4));
      return `超出${boundText(threshold)}的部分为${over}个百分点，每个百分点扣${score(perPoint)}，得${score(points ?? weight)}`;
    },
    quarterly: (step) => quarterly(step, moneyUnit),
    tolerance: (shown, terms) => toleranceWorking(shown, terms) ?? REASONS["invalid-figures"],
    target: (shown, terms) => targetWorking(shown, terms) ?? REASONS["invalid-figures"],
    qualitative: qualitativeWorking,
    decided: (by, text, points) => `${text}：${by === "veto" ? "本项" : "直接"}得${score(points)}`,
    closing(outcome, missing) {
      const names = missing.map(nameOf).join("、");
      if (outcome.status === "missing") return `缺少数据：${names}`;
      if (outcome.status === "needs-review") return `${REASONS[outcome.reason]}${names ? `：${names}` : ""}`;
      const why = outcome.reason ? `（${REASONS[outcome.reason]}）` : "";
      return `得${score(outcome.points)}${why}`;
    },
    unconfirmed: (text) => `（通行做法，未见印发文本，请按当地规定核对）${text}`,
    criteria,
  };
}

export const rules: RuleWords = wordsFor("");
