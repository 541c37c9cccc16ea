import { YES_NO } from "../../facts/words";
import type { PerfFunction } from "../definition";
import { any, iff, isBlank, quoted, saysNo, saysYes, saysYesOrNo } from "../native/conditions";
import type { Operand } from "../native/operands";
import { NotNative } from "../native/reasons";
import { factsFor, variantFor } from "../support/explain-facts";
import { frameworkOf, indicatorOf, isFrameworkId } from "../support/frameworks";
import { BASE_FRAMEWORK } from "../support/published-rules";
import { cellsGiven } from "../support/ranges";
import { score } from "../support/score";
import { plain } from "../support/values";

/** The framework's id may stand last, behind the figures: what is repeated comes last in Excel. */
function argumentsOf(given: unknown): { readonly facts: readonly unknown[]; readonly frameworkId: unknown } {
  const all = cellsGiven(given);
  const last = all.length - 1;
  return isFrameworkId(plain(all[last]))
    ? { facts: all.slice(0, last), frameworkId: all[last] }
    : { facts: all, frameworkId: null };
}

/** A judgement in whatever words, in those that the rules' formulas know. */
function answerOf(operand: Operand): string {
  const [yes, no] = YES_NO.map(quoted) as [string, string];
  return iff(saysYes(operand), yes, iff(saysNo(operand), no, quoted("")));
}

export const indicatorScore: PerfFunction<number> = {
  id: "SCORE",
  words: {
    zh: "任何一个三级指标的得分：按指标体系里这个指标的规则，由数据算出。",
    en: "Points of any third-level indicator: its framework's rule applied to its figures.",
  },
  parameters: [
    {
      name: "indicator",
      words: {
        zh: "三级指标的名称，也可以是简称，如 满意度",
        en: "Name of the indicator, also a short one, such as 满意度",
      },
    },
    {
      name: "facts",
      shape: "ranges",
      words: {
        zh: "这个指标的数据，依次给出，可以是几个单元格或区域；最后可以写指标体系编号，如 sz-longgang-2020，默认 sz-yantian-2023",
        en: "Its figures in order, as cells or ranges; last, if wanted, the framework's id, such as sz-longgang-2020 (sz-yantian-2023 by default)",
      },
    },
  ],
  gives: { type: "number", words: "得分" },
  indicators: [],
  run([indicator, given]) {
    const { facts, frameworkId } = argumentsOf(given);
    const { name, rule } = indicatorOf(frameworkOf(frameworkId, BASE_FRAMEWORK), indicator);
    return score(rule, factsFor(name, rule, facts));
  },
  native(call) {
    const last = call.call.args.length - 1;
    const [, written] = /^"([^"]*)"$/.exec(call.operandText(last)) ?? [];
    const id = last > 0 && isFrameworkId(written) ? written : null;
    const { rule } = indicatorOf(frameworkOf(id, BASE_FRAMEWORK), call.setting(0));
    const places = Array.from({ length: (id === null ? last + 1 : last) - 1 }, (_, i) => i + 1);
    const operands = places.flatMap((place) => call.range(place).map((operand) => ({ operand, place })));
    const variant = variantFor(rule, operands.length);
    if (!variant) throw new NotNative("range-size", 2);
    const specs = [...variant.needed, ...variant.circumstances];
    const cells = new Map(
      operands.map(({ operand, place }, i) => {
        const { id: fact, unit } = specs[i]!;
        if (unit === "judgement") return [fact, answerOf(operand)];
        return [fact, unit === "grade" && "text" in operand ? operand.text : call.asFigure(operand, place)];
      }),
    );
    const native = rule.native((fact) => cells.get(fact) ?? null);
    const answers = operands.filter((_, i) => specs[i]!.unit === "judgement");
    // Asked before all else: a rule that has nothing to measure would never look at them.
    const strange = answers.map(({ operand }) => ({
      when: `NOT(${any([isBlank(operand), saysYesOrNo(operand)])})`,
      points: "NA()",
    }));
    return call.finish(native && { ...native, first: [...strange, ...native.first] });
  },
};
