import { sum } from "../../decimal";
import { functionWords as words } from "../../messages/zh-CN/functions";
import { judgedPoints } from "../../rules/judgement/judged-points";
import { literal } from "../../rules/native";
import { callText, type PerfFunction } from "../definition";
import { MOST_ITEM_POINTS, MOST_ITEMS } from "../support/limits";
import { all, any, iff, isBlank, isNumber, saysYes, saysYesOrNo } from "../native/conditions";
import { NotNative } from "../native/reasons";
import { fail } from "../support/errors";
import { checklistRule } from "../support/published-rules";
import { together } from "../support/ranges";
import { score } from "../support/score";
import { figure, yesNo } from "../support/values";

export const checklistScore: PerfFunction<number> = {
  id: "CHECKLIST_SCORE",
  words: {
    zh: "逐项判断的得分：每一项判断为“是”的，得这一项的分数（预算编制合理性、绩效指标明确性、项目实施程序等）。",
    en: "Points of a checklist: each item judged yes gives its points.",
  },
  parameters: [
    {
      name: "met",
      shape: "range",
      words: {
        zh: "各项是否做到：是、否（或 TRUE、FALSE、1、0）",
        en: "Whether each item is met: yes or no (or TRUE, FALSE, 1, 0)",
      },
    },
    {
      name: "points",
      shape: "range",
      words: { zh: "各项的分数，与判断一一对应", en: "Points of each item, one for each judgement" },
    },
  ],
  gives: { type: "number", words: "得分" },
  indicators: [
    "budget-rationality",
    "indicator-clarity",
    "project-procedure",
    "asset-safety",
    "management-system",
  ],
  run([met, points]) {
    const pairs = together([met, points], ["判断", "分数"]);
    if (pairs.length === 0) fail("missing", words.nothingIn("判断"));
    if (pairs.length > MOST_ITEMS) fail("invalid", words.tooMany("判断", MOST_ITEMS));
    const items = pairs.map(([verdict, value], index) => {
      const name = words.item("分数", index + 1);
      const full = figure(value, name, "money");
      if (full.gt(MOST_ITEM_POINTS)) fail("invalid", words.notPoints(name, full, MOST_ITEM_POINTS));
      return { full, verdict: yesNo(verdict, words.item("判断", index + 1)) };
    });
    return score(
      checklistRule(items.map(({ full }) => full)),
      items.map(({ verdict }, index) => [`checklist/${index + 1}`, verdict]),
    );
  },
  native(call) {
    call.limit(2);
    const [verdicts, points] = [call.range(0), call.range(1)];
    if (verdicts.length !== points.length || points.length > MOST_ITEMS) throw new NotNative("range-size", 2);
    const items = verdicts.flatMap((verdict, index) => {
      const full = points[index];
      if (!full || full.kind === "none") return [];
      call.refuseText(full, 1);
      return [{ verdict, full, text: full.text }];
    });
    if (items.length === 0) throw new NotNative("argument-missing", 1);
    const isAbsent = (each: (typeof items)[number]) => all([isBlank(each.verdict), isBlank(each.full)]);
    const texts = items.map(({ text }) => text).join(",");
    return call.finish({
      known: [
        `COUNT(${texts})>0`,
        ...items.map((each) => any([isAbsent(each), all([saysYesOrNo(each.verdict), isNumber(each.full)])])),
      ],
      valid: [`MIN(${texts})>=0`, `MAX(${texts})<=${literal(MOST_ITEM_POINTS)}`],
      points: `ROUND(${items.map(({ verdict, text }) => iff(saysYes(verdict), text, "0")).join("+")},2)`,
    });
  },
  /** A list of items, each with points of its own and nothing else to it. */
  scoreCall(_indicator, rule) {
    const points = rule.facts.map((spec) => judgedPoints(rule, spec));
    if (points.length === 0 || points.some((each) => each === null)) return null;
    const known = points.flatMap((each) => each ?? []);
    if (!sum(known).eq(rule.weight)) return null;
    const facts = rule.facts.map(({ id }) => id);
    const constant = `{${known.map(literal).join(";")}}`;
    return { facts, text: ({ range }) => callText("CHECKLIST_SCORE", [range(facts), constant]) };
  },
};
