/** The scoring criteria that rules have, in words: for forms and lists. */
import { boundText } from "../../../facts/format";
import type { CriteriaWords, RatioDefinition, RatioName } from "../../rule-words";
import { intervalText } from "./intervals";
import { GRADES, nameOf, quotientOf, score, YEAR_RATE } from "./shared";
import { qualitativeCriteria, targetCriteria } from "./target";
import { toleranceCriteria } from "./tolerance";

function definitionText(name: RatioName, definition: RatioDefinition): string {
  if (!definition) return `按${name.text}计分`;
  return `${name.text}＝${quotientText(definition)}×100%`;
}

function quotientText(definition: NonNullable<RatioDefinition>): string {
  return quotientOf(definition, nameOf);
}

function numbered(items: readonly string[], separator: string): string {
  return items.length === 1
    ? (items[0] ?? "")
    : items.map((item, index) => `${index + 1}.${item}`).join(separator);
}

export const criteria: CriteriaWords = {
  bands: (name, definition, bands) => {
    const list = bands.map(({ interval, points }) => `${intervalText(interval)}得${score(points)}`);
    return `${definitionText(name, definition)}：${list.join("；")}。`;
  },
  proportional(name, definition, weight, above) {
    const over = above === "zero" ? "超过100%的，得0分" : "超过100%的按100%计";
    const meaning = definition ? `（${definitionText(name, definition)}）` : "";
    return `得分＝${name.text}×${score(weight)}${meaning}；${over}。`;
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
    return `${name.text}${share}${full}，得${score(weight)}；每超出1个百分点扣${score(perPoint)}，不足1个百分点的按比例扣，扣完为止。`;
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
