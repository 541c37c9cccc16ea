/** Tasks done, faults counted, judgements ticked off. */
import type { Decimal } from "../../decimal";
import { MOST_ITEM_POINTS, MOST_ITEMS } from "../../functions/limits";
import { deductionRule, partsOf, ruleOf } from "../../functions/published-rules";
import { NO_PETITIONS_WORDS } from "../../functions/words";
import type { FactId } from "../../facts/facts";
import { literal } from "../../rules/native";
import type { CallReader } from "../../functions/native/call-reader";
import {
  all,
  any,
  holdsWord,
  iff,
  isBlank,
  isNumber,
  says,
  saysYes,
  saysYesOrNo,
} from "../../functions/native/conditions";
import { pointsFor } from "../../functions/native/points-for";
import { NotNative } from "../../functions/native/reasons";

/** Count, weight, points per item. */
function deducted(indicator: string, fact: FactId, fullWeight: (call: CallReader) => Decimal | null) {
  return (call: CallReader): string => {
    call.limit(3);
    const count = call.figure(0);
    const full = fullWeight(call);
    const rule = deductionRule(indicator, call.weight(2), full);
    return call.finish(rule.native((id) => (id === fact ? count : null)));
  };
}

function requiredWeight(call: CallReader): Decimal {
  const weight = call.weight(1);
  if (!weight) throw new NotNative("argument-missing", 2);
  return weight;
}

function petitions(call: CallReader): string {
  call.limit(4);
  const rule = ruleOf("petitions", call.weight(3));
  const [channelPart, ...rateParts] = partsOf("petitions", rule);
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
  const channelPoints = literal(channelPart.weight);
  return call.finish({
    first: [{ when: none, points: literal(pointsFor(rule, "petitions/none", true)) }],
    known: [saysYesOrNo(channel), ...natives.flatMap(({ known }) => known)],
    valid: natives.flatMap(({ valid }) => valid),
    points: `ROUND(${[iff(saysYes(channel), channelPoints, "0"), ...natives.map(({ points }) => points)].join("+")},2)`,
  });
}

function checklist(call: CallReader): string {
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
  return call.finish({
    known: [
      `COUNT(${items.map(({ text }) => text).join(",")})>0`,
      ...items.map((each) => any([isAbsent(each), all([saysYesOrNo(each.verdict), isNumber(each.full)])])),
    ],
    valid: ["MIN", "MAX"].map((name) => {
      const bound = name === "MIN" ? ">=0" : `<=${literal(MOST_ITEM_POINTS)}`;
      return `${name}(${items.map(({ text }) => text).join(",")})${bound}`;
    }),
    points: `ROUND(${items.map(({ verdict, text }) => iff(saysYes(verdict), text, "0")).join("+")},2)`,
  });
}

export const tasks = {
  KEY_TASK_SCORE: deducted("key-tasks", "key-tasks-unfinished", (call) => call.weight(1)),
  DEDUCT_PER_ITEM_SCORE: deducted("budget-compliance", "budget-nonconformities", requiredWeight),
  PETITION_SCORE: petitions,
  CHECKLIST_SCORE: checklist,
};
