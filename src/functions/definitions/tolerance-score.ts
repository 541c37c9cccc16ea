import { decimal, type Decimal } from "../../decimal";
import { toleranceKind } from "../../rules/tolerance";
import type { StepCounting } from "../../rules/step-counting";
import type { TargetSense } from "../../rules/target-share";
import type { Rule } from "../../rules/rule-kind";
import type { PerfFunction } from "../definition";
import type { CallReader } from "../native/call-reader";
import { NotNative } from "../native/reasons";
import { remember } from "../support/published-rules";
import { score } from "../support/score";
import {
  optionalStep,
  optionalWord,
  plain,
  pointsPerStep,
  signedRatio,
  weight as weightOf,
} from "../support/values";
import { COUNTING_WORDS, SENSE_WORDS } from "../support/words";

const FACT = "tolerance/rate";
const NAMES = ["比率", "界限", "每一步扣分", "步长", "方向", "不足一步"] as const;
const ONE_POINT = decimal("0.01");

interface Settings {
  readonly limit: Decimal;
  readonly weight: Decimal;
  readonly per: Decimal;
  readonly step: Decimal | null;
  readonly direction: TargetSense | null;
  readonly counting: StepCounting | null;
}

function ruleFor({ limit, weight, per, step, direction, counting }: Settings): Rule {
  const percent = (ratio: Decimal) => `${ratio.times(100).toFixed()}%`;
  const at = percent(limit);
  const within = { "at-most": `(-∞, ${at}]`, "at-least": `[${at}, ∞)`, equal: `[${at}, ${at}]` };
  return toleranceKind.bind(
    {
      kind: "tolerance",
      ratio: { name: "比率", rate: { id: "rate", name: "比率" } },
      within: within[direction ?? "at-most"],
      per: per.toNumber(),
      step: percent(step ?? ONE_POINT),
      counting: counting ?? "proportional",
      floor: 0,
    },
    { indicator: "tolerance", weight },
  );
}

/** A setting that is a number. */
function number(call: CallReader, index: number): Decimal | null {
  const given = call.setting(index);
  if (typeof given === "string") throw new NotNative("argument-text", index + 1);
  return given === null ? null : decimal(given);
}

export const toleranceScore: PerfFunction<number> = {
  id: "TOLERANCE_SCORE",
  words: {
    zh: "按界限扣分的得分：比率在界限以内得满分，超出的每一步（默认 1 个百分点）扣若干分，扣完为止。",
    en: "Points by a limit: full within it; each step beyond (1 percentage point by default) costs points, until exhausted.",
  },
  parameters: [
    {
      name: "rate",
      words: {
        zh: "比率（如 104.5% 或 1.045；变动率可以是负数）",
        en: "The ratio (such as 104.5% or 1.045; a rate of change may be negative)",
      },
    },
    {
      name: "limit",
      words: { zh: "得满分的界限，如 100%、0", en: "Limit of full points, such as 100% or 0" },
    },
    { name: "weight", words: { zh: "分值", en: "Weight" } },
    { name: "per", words: { zh: "每超出一步扣的分数", en: "Points that each step beyond costs" } },
    {
      name: "step",
      optional: true,
      words: { zh: "一步是多少，默认 1%（1 个百分点）", en: "How far a step goes, 1% by default" },
    },
    {
      name: "direction",
      optional: true,
      words: {
        zh: "方向：反向（≤，默认，高出界限扣分）、正向（≥，低于界限扣分）、等于",
        en: "Direction: at-most (≤, default: above costs points), at-least (≥: below costs points), equal",
      },
    },
    {
      name: "counting",
      optional: true,
      words: {
        zh: "不足一步的：按比例（默认）、按一步、不扣",
        en: "A part of a step: proportional (default), started (counts as a step), whole (costs nothing)",
      },
    },
  ],
  gives: { type: "number", words: "得分" },
  indicators: [],
  run([rate, ...settings]) {
    const [rateName, limitName, perName, stepName, directionName, countingName] = NAMES;
    const [limit, weight, per, step, direction, counting] = settings;
    const rule = remember(JSON.stringify(settings.map(plain)), () =>
      ruleFor({
        limit: signedRatio(limit, limitName),
        weight: weightOf(weight, "分值"),
        per: pointsPerStep(per, perName),
        step: optionalStep(step, stepName),
        direction: optionalWord(direction, directionName, SENSE_WORDS),
        counting: optionalWord(counting, countingName, COUNTING_WORDS),
      }),
    );
    return score(rule, [[FACT, signedRatio(rate, rateName)]]);
  },
  native(call) {
    call.limit(7);
    const rate = call.figure(0);
    const [limit, per, step] = [1, 3, 4].map((index) => number(call, index));
    const weight = call.weight(2);
    if (!weight || !per) throw new NotNative("argument-missing", weight ? 4 : 3);
    const rule = ruleFor({
      limit: limit ?? decimal(0),
      weight,
      per,
      step: step ?? null,
      direction: call.word(5, SENSE_WORDS),
      counting: call.word(6, COUNTING_WORDS),
    });
    return call.finish(rule.native((fact) => (fact === FACT ? rate : null)));
  },
};
