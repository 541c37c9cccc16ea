/** Why points were lost, as accountants write it: with the right figures. */
import { decimal, min, round, roundPoints, type Decimal } from "../../src/decimal";
import type { Indicator } from "../../src/frameworks/framework";
import type { FactId, Facts } from "../../src/facts/facts";

/** 0.9866 → "98.66%". */
export function percent(ratio: Decimal, places = 2): string {
  return `${round(ratio.times(100), places).toFixed(places)}%`;
}

type Clause = (lost: Decimal, facts: Facts, indicator: Indicator) => string[];

function number(facts: Facts, id: FactId): Decimal {
  return facts.get(id) as Decimal;
}

function rate(facts: Facts, part: FactId, whole: readonly FactId[]): Decimal {
  return number(facts, part).div(whole.reduce((all, id) => all.plus(number(facts, id)), decimal(0)));
}

const points = (value: Decimal) => roundPoints(value).toString();

/** A control rate with its points: [0, 90%) 3, [90%, 100%] 2, above 0. */
function control(name: string, value: Decimal): string[] {
  if (value.lt(0.9)) return [];
  return [`${name}为${percent(value)}，得${value.lte(1) ? 2 : 0}分`];
}

const QUARTERS = ["一季度", "二季度", "三季度", "四季度"];

const NUMERIC: Readonly<Record<string, Clause>> = {
  "procurement-execution": (_, facts, { weight, rule }) => {
    const value = rate(facts, "procurement-actual", ["procurement-planned"]);
    if (value.eq(1)) return [];
    return [`政府采购执行率为${percent(value)}，得${points(value.times(rule.isJudgement ? 1 : weight))}分`];
  },
  "financial-compliance": (_, facts, { rule }) => {
    const share = rate(facts, "virement-amount", ["original-budget"]);
    const governs = rule.facts.some(({ id }) => id === "virement-amount");
    if (!governs || share.lte(0.1)) return [];
    const taken = min(1, share.minus(0.1).times(10));
    return [`调整、调剂资金占年初预算的${percent(share)}，超过10%，扣${points(taken)}分`];
  },
  "fixed-asset-utilisation": (lost, facts, { weight }) => {
    const value = rate(facts, "fixed-assets-in-use", ["fixed-assets-total"]);
    return [`固定资产利用率为${percent(value)}，得${points(weight.minus(lost))}分`];
  },
  "staff-control": (_, facts) => [
    `财政供养人员控制率为${percent(rate(facts, "established-staff", ["authorised-staff"]))}，得0分`,
  ],
  "off-establishment-control": (lost, facts, { weight }) => {
    const value = rate(facts, "off-establishment-staff", ["established-staff", "off-establishment-staff"]);
    return [`编外人员控制率为${percent(value)}，得${points(weight.minus(lost))}分`];
  },
  "operating-expense-control": (_, facts) => [
    ...control("“三公”经费控制率", rate(facts, "three-public-actual", ["three-public-budget"])),
    ...control("日常公用经费控制率", rate(facts, "routine-actual", ["routine-budget"])),
  ],
  "budget-execution": (_, facts) =>
    QUARTERS.flatMap((quarter, index) => {
      const progress = rate(facts, `paid-q${index + 1}` as FactId, ["adjusted-budget"]);
      const scheduled = decimal(25 * (index + 1)).div(100);
      if (progress.gte(scheduled)) return [];
      return [`${quarter}支出进度为${percent(progress)}，未达到序时进度${25 * (index + 1)}%`];
    }),
  "key-tasks": (_, facts) => [`有${number(facts, "key-tasks-unfinished").toString()}项重点工作未按期完成`],
  "budget-compliance": (_, facts) => [
    `预算编制有${number(facts, "budget-nonconformities").toString()}项不符合要求`,
  ],
  "target-completeness": (_, facts) => [
    `有${number(facts, "target-faults").toString()}个项目的绩效目标未按要求编报`,
  ],
  "project-timeliness": (_, facts) => [
    `计划完成项目${number(facts, "projects-planned").toString()}个，按时完成${number(facts, "projects-done").toString()}个`,
  ],
  "outcome-effects": () => ["个别效益指标体现不够充分"],
  petitions: (_, facts) => {
    const value = number(facts, "petition-timely-rate");
    return value.lt(1) ? [`群众信访及时办理回复率为${percent(value, 1)}`] : [];
  },
  satisfaction: (lost, facts, { weight }) => [
    `服务对象满意度为${percent(number(facts, "satisfaction-rate"))}，得${points(weight.minus(lost))}分`,
  ],
};

const MEASURES = [
  "进一步完善内部管理，压实责任",
  "加强统筹安排，提前谋划下一年度工作",
  "组织专题学习，对照要求逐项整改",
];

/** @param score what was given, less than the weight */
export function remarkOf(indicator: Indicator, score: Decimal, facts: Facts): string {
  const lost = indicator.weight.minus(score);
  const figures = NUMERIC[indicator.id]?.(lost, facts, indicator) ?? [];
  const judgements = indicator.rule.facts.flatMap(({ id, text, optional }) => {
    const value = facts.get(id);
    if (value === false && !optional) return [`“${text}”方面存在不足`];
    return value === "defective" ? [`${text}的内容不够完整`] : [];
  });
  const measure = MEASURES[indicator.name.length % MEASURES.length]!;
  return `扣分情况：${[...figures, ...judgements].join("；")}，共扣${points(lost)}分。\n整改情况：${measure}。`;
}
