// Tasks done, faults counted, judgements ticked off.
import { sum, type Decimal } from "../src/decimal";
import { MOST_ITEM_POINTS, MOST_ITEMS } from "../src/functions/limits";
import { deductionRule, ruleOf } from "../src/functions/published-rules";
import { isOneOf } from "../src/facts/words";
import { NO_PETITIONS_WORDS } from "../src/functions/words";
import { functionWords as words } from "../src/messages/zh-CN/functions";
import { checklistKind } from "../src/rules/checklist";
import type { FactId } from "../src/facts/facts";
import { fail } from "../src/functions/support/errors";
import { together } from "../src/functions/support/ranges";
import { score } from "../src/functions/support/score";
import {
  figure,
  isBlank,
  optionalWeight,
  plain,
  share,
  weight as weightOf,
  yesNo,
} from "../src/functions/support/values";

/**
 * 重点工作完成情况的得分：分值－每项扣分×未完成项数，扣完为止。
 * @customfunction KEY_TASK_SCORE
 * @param unfinished 未按期保质完成的重点工作项数（全部完成填 0）
 * @param [weight] 分值，默认 8
 * @param [each] 每有一项未完成扣的分数，默认 4，不随分值折算
 * @returns 得分
 */
export function keyTaskScore(unfinished: unknown, weight?: unknown, each?: unknown): number {
  const count = figure(unfinished, "未完成的重点工作项数", "count");
  return deducted("key-tasks", ["key-tasks-unfinished", count], optionalWeight(weight, "分值"), each);
}

function deducted(
  indicator: string,
  counted: readonly [FactId, Decimal],
  weight: Decimal | null,
  each: unknown,
): number {
  return score(deductionRule(indicator, optionalWeight(each, "每项扣分"), weight), [counted]);
}

/**
 * 项目完成及时性的得分：全部按时完成得满分，否则得分＝按时完成数÷计划完成数×分值。
 * @customfunction PROJECT_TIMELINESS_SCORE
 * @param done 按时完成的项目数
 * @param planned 计划完成的项目数
 * @param [weight] 分值，默认 6；改用其他分值时按比例折算
 * @returns 得分
 */
export function projectTimelinessScore(done: unknown, planned: unknown, weight?: unknown): number {
  return score(ruleOf("project-timeliness", optionalWeight(weight, "分值")), [
    ["projects-done", figure(done, "按时完成项目数", "count")],
    ["projects-planned", figure(planned, "计划完成项目数", "count")],
  ]);
}

/**
 * 群众信访办理情况的得分：建立渠道和回复机制、回复率 100%、及时回复率 100% 各占三分之一；当年没有群众信访的得满分。
 * @customfunction PETITION_SCORE
 * @param channel 是否建立群众意见反映渠道和回复机制：是、否；当年没有群众信访的，三个参数中任何一个填“无信访”
 * @param replyRate 回复率（如 100% 或 1）
 * @param timelyRate 及时回复率（如 100% 或 1）
 * @param [weight] 分值，默认 3；改用其他分值时按比例折算
 * @returns 得分
 */
export function petitionScore(
  channel: unknown,
  replyRate: unknown,
  timelyRate: unknown,
  weight?: unknown,
): number {
  const rule = ruleOf("petitions", optionalWeight(weight, "分值"));
  const saysNone = (given: unknown) => !isBlank(given) && isOneOf(plain(given), NO_PETITIONS_WORDS);
  if ([channel, replyRate, timelyRate].some(saysNone)) return score(rule, [["petitions/none", true]]);
  return score(rule, [
    ["petitions/channel", yesNo(channel, "是否建立信访渠道")],
    ["petition-reply-rate", share(replyRate, "回复率")],
    ["petition-timely-rate", share(timelyRate, "及时回复率")],
  ]);
}

/**
 * 逐项判断的得分：每一项判断为“是”的，得这一项的分数（预算编制合理性、绩效指标明确性、项目实施程序等）。
 * @customfunction CHECKLIST_SCORE
 * @param met 各项是否做到：是、否（或 TRUE、FALSE、1、0）
 * @param points 各项的分数，与判断一一对应
 * @returns 得分
 */
export function checklistScore(met: unknown[][], points: unknown[][]): number {
  const pairs = together([met, points], ["判断", "分数"]);
  if (pairs.length === 0) fail("missing", words.nothingIn("判断"));
  if (pairs.length > MOST_ITEMS) fail("invalid", words.tooMany("判断", MOST_ITEMS));
  const items = pairs.map(([verdict, value], index) => {
    const name = words.item("分数", index + 1);
    const full = figure(value, name, "money");
    if (full.gt(MOST_ITEM_POINTS)) fail("invalid", words.notPoints(name, full, MOST_ITEM_POINTS));
    return { full, verdict: yesNo(verdict, words.item("判断", index + 1)) };
  });
  const whole = sum(items.map(({ full }) => full));
  const rule = checklistKind.bind(
    {
      kind: "checklist",
      items: items.map(({ full }, index) => ({ text: `${index + 1}`, points: full.toNumber() })),
    },
    { indicator: "checklist", weight: whole },
  );
  return score(
    rule,
    items.map(({ verdict }, index) => [`checklist/${index + 1}`, verdict]),
  );
}

/**
 * 按项扣分的得分：分值－每项扣分×发现的项数，扣完为止（预算编制规范性、绩效目标完整性等）。
 * @customfunction DEDUCT_PER_ITEM_SCORE
 * @param count 发现的问题项数（没有问题填 0）
 * @param weight 分值
 * @param [each] 每项扣的分数，默认 1
 * @returns 得分
 */
export function deductPerItemScore(count: unknown, weight: unknown, each?: unknown): number {
  const faults = figure(count, "问题项数", "count");
  return deducted("budget-compliance", ["budget-nonconformities", faults], weightOf(weight, "分值"), each);
}
