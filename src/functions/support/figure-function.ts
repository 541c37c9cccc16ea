/** Functions of some figures and a weight: the figures are facts of one rule, and the rule does the rest. */
import { ZERO, type Decimal } from "../../decimal";
import { FACT_UNITS, type FactId, type NumericFactId } from "../../facts/facts";
import { functionWords } from "../../messages/zh-CN/functions";
import type { Rule } from "../../rules/rule-kind";
import { callOver, type Parameter, type PerfFunction, type Wording } from "../definition";
import { isSameRule } from "./same-rule";
import { fail } from "./errors";
import { atHand } from "./published-rules";
import { score } from "./score";
import { figure, optionalWeight } from "./values";

export interface FigureParameter extends Parameter {
  readonly fact: NumericFactId;
  /** What messages call it. */
  readonly label: string;
}

export interface FigureFunction extends Pick<PerfFunction, "id" | "words" | "indicators"> {
  readonly figures: readonly FigureParameter[];
  /** The first figure is a part of the second: more of it makes no sense, and is most likely the other way round. */
  readonly partOfWhole?: true;
  readonly weightWords: Wording;
  rule(weight: Decimal | null): Rule;
}

/** The whole score of its indicator, where that is scored by the published rule. */
function scoreOfPublished({ id, indicators, figures, rule }: FigureFunction, indicator: string, own: Rule) {
  const isIts = indicators.includes(indicator) && isSameRule(own, rule(null));
  return isIts
    ? callOver(
        id,
        figures.map(({ fact }) => fact),
      )
    : null;
}

function refuseSwapped(figures: readonly FigureParameter[], [part, whole]: readonly Decimal[]): void {
  if (!part || !whole?.gt(ZERO) || part.lte(whole)) return;
  const [a = "", b = ""] = figures.map(({ label }) => label);
  fail("invalid", functionWords.partAboveWhole({ name: a, value: part }, { name: b, value: whole }));
}

export function figureFunction(given: FigureFunction): PerfFunction<number> {
  const { id, words, indicators, figures, weightWords, rule } = given;
  const units = figures.map(({ fact }) => FACT_UNITS[fact]);
  const ruleFor = atHand(rule);
  return {
    id,
    words,
    parameters: [...figures, { name: "weight", optional: true, words: weightWords }],
    gives: { type: "number", words: "得分" },
    indicators,
    run(args) {
      const bound = ruleFor(optionalWeight(args[figures.length], "分值"));
      const facts = new Map<FactId, Decimal>();
      figures.forEach(({ fact, label }, index) => facts.set(fact, figure(args[index], label, units[index]!)));
      if (given.partOfWhole) refuseSwapped(figures, [...facts.values()]);
      return score(bound, facts);
    },
    native(call) {
      call.limit(figures.length + 1);
      const bound = rule(call.weight(figures.length));
      const cells = new Map<string, string>(figures.map(({ fact }, index) => [fact, call.figure(index)]));
      return call.finish(bound.native((fact) => cells.get(fact) ?? null));
    },
    scoreCall: (indicator, own) => scoreOfPublished(given, indicator, own),
  };
}
