/** How rules explain their working. */
import { round, type Decimal } from "../../../decimal";
import { boundText, figureText, groupedNumber, percentText } from "../../../facts/format";
import type { QuarterlyStep } from "../../../rules/quarterly/readings";
import type { AlternativeKey, Reason } from "../../../rules/scoring";
import type { RuleWords, Term } from "../../rule-words";
import { criteria } from "./criteria";
import { intervalText } from "./intervals";
import { GRADES, nameOf, quotientOf, score, YEAR_RATE } from "./shared";
import { qualitativeWorking, targetWorking } from "./target";
import { toleranceWorking } from "./tolerance";

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

export function ruleWords(moneyUnit: string): RuleWords {
  const term = ({ fact, value }: Term) => `${nameOf(fact)}${figureText(value, fact.unit, moneyUnit)}`;
  return {
    withMoneyUnit: ruleWords,
    fact: nameOf,
    points: score,
    alternative: (key) => ALTERNATIVES[key],
    ratio(shown, places) {
      const { name, whole, value } = shown;
      if (whole.length === 0) return `${name.text}＝${value ? percentText(value, places) : "无法计算"}`;
      const result = value ? percentText(value, places) : "无法计算（分母为0）";
      return `${name.text}＝${quotientOf(shown, term)}＝${result}`;
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
      if (excess === null) {
        if (!points) return REASONS["invalid-figures"];
        return points.eq(0) ? "预算数为0而有调整、调剂，得0分" : "没有可考核的内容，按满分计";
      }
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
