import { literal } from "../../rules/native";
import { callOver, type PerfFunction } from "../definition";
import { any, holdsWord, iff, says, saysYes, saysYesOrNo } from "../native/conditions";
import { pointsFor } from "../native/points-for";
import { NotNative } from "../native/reasons";
import { ruleOf } from "../support/published-rules";
import { isSameRule } from "../support/same-rule";
import { score } from "../support/score";
import { isBlank, optionalWeight, plain, share, yesNo } from "../support/values";
import { isOneOf } from "../../facts/words";
import { NO_PETITIONS_WORDS } from "../support/words";

const INDICATOR = "petitions";

export const petitionScore: PerfFunction<number> = {
  id: "PETITION_SCORE",
  words: {
    zh: "群众信访办理情况的得分：建立渠道和回复机制、回复率 100%、及时回复率 100% 各占三分之一；当年没有群众信访的得满分。",
    en: "Points for petitions, a third each: a channel and a way to reply, all replied to, all replied to in time; full points when there were none.",
  },
  parameters: [
    {
      name: "channel",
      words: {
        zh: "是否建立群众意见反映渠道和回复机制：是、否；当年没有群众信访的，三个参数中任何一个填“无信访”",
        en: 'Whether there is a channel and a way to reply: yes or no; write "no petitions" in any of the three when there were none',
      },
    },
    {
      name: "replyRate",
      words: { zh: "回复率（如 100% 或 1）", en: "Share replied to (such as 100% or 1)" },
    },
    {
      name: "timelyRate",
      words: { zh: "及时回复率（如 100% 或 1）", en: "Share replied to in time (such as 100% or 1)" },
    },
    {
      name: "weight",
      optional: true,
      words: {
        zh: "分值，默认 3；改用其他分值时按比例折算",
        en: "Weight, 3 by default; with another weight the points change in proportion",
      },
    },
  ],
  gives: { type: "number", words: "得分" },
  indicators: [INDICATOR],
  run([channel, replyRate, timelyRate, weight]) {
    const rule = ruleOf(INDICATOR, optionalWeight(weight, "分值"));
    const saysNone = (given: unknown) => !isBlank(given) && isOneOf(plain(given), NO_PETITIONS_WORDS);
    if ([channel, replyRate, timelyRate].some(saysNone)) return score(rule, [["petitions/none", true]]);
    return score(rule, [
      ["petitions/channel", yesNo(channel, "是否建立信访渠道")],
      ["petition-reply-rate", share(replyRate, "回复率")],
      ["petition-timely-rate", share(timelyRate, "及时回复率")],
    ]);
  },
  native(call) {
    call.limit(4);
    const rule = ruleOf(INDICATOR, call.weight(3));
    const [channelPart, ...rateParts] = rule.parts ?? [];
    const operands = [0, 1, 2].map((index) => call.operand(index));
    const none = any(operands.map((operand) => says(operand, NO_PETITIONS_WORDS)));
    const [channel, ...rates] = operands;
    if (!channel || !channelPart) throw new NotNative("argument-missing", 1);
    const natives = rateParts.map((part, index) => {
      const operand = rates[index] ?? { kind: "none" };
      if (operand.kind === "none") throw new NotNative("argument-missing", index + 2);
      // The words for "none" are an answer here; other text in place of a number is not.
      if (!holdsWord(operand, NO_PETITIONS_WORDS)) call.asFigure(operand, index + 1);
      const native = part.native(() => operand.text);
      if (!native) throw new NotNative("no-equivalent");
      return native;
    });
    const channelPoints = iff(saysYes(channel), literal(channelPart.weight), "0");
    return call.finish({
      first: [{ when: none, points: literal(pointsFor(rule, "petitions/none", true)) }],
      known: [saysYesOrNo(channel), ...natives.flatMap(({ known }) => known)],
      valid: natives.flatMap(({ valid }) => valid),
      points: `ROUND(${[channelPoints, ...natives.map(({ points }) => points)].join("+")},2)`,
    });
  },
  scoreCall: (indicator, rule) =>
    indicator === INDICATOR && isSameRule(rule, ruleOf(INDICATOR))
      ? callOver("PETITION_SCORE", ["petitions/channel", "petition-reply-rate", "petition-timely-rate"])
      : null,
};
