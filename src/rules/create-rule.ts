/** The faces that all rules share, so that a kind writes only what is its own. */
import { roundPoints, type Decimal } from "../decimal";
import type { RuleWords } from "../messages/rule-words";
import { greatest } from "./attainable";
import { finish } from "./native";
import { pointsOf } from "./outcome";
import { RuleError } from "./rule-error";
import type { WorkingLine } from "./working";
import type { FactId, Facts } from "../facts/facts";
import type { Improvement, Rule } from "./rule-kind";
import type { Alternative, FactSpec, Step } from "./scoring";

/** What a kind supplies; `S` is the kind's own line of working. */
export interface RuleBody<S extends Step> extends Omit<
  Rule,
  "explain" | "formula" | "alternatives" | "improvements"
> {
  /** Lines for one step of `score`; a mere text is one with a figure. */
  lines(step: S, words: RuleWords): readonly (string | WorkingLine)[];
  alternatives?(facts: Facts): readonly Alternative[];
  improvements?(facts: Facts, decimals: (fact: FactId) => number): readonly Improvement[];
}

/**
 * @throws RuleError when the greatest score is not the weight, or a fact is asked for twice
 */
export function createRule<S extends Step>(body: RuleBody<S>): Rule {
  const best = greatest(body.attainable);
  if (!best.eq(body.weight)) {
    throw new RuleError({
      code: "points-not-weight",
      greatest: best.toFixed(),
      weight: body.weight.toFixed(),
    });
  }
  refuseDuplicates(body.facts);
  const spec = (id: FactId) => body.facts.find((fact) => fact.id === id) ?? { id };
  return {
    ...body,
    explain(outcome, words) {
      // The steps of an outcome of this rule are this kind's own: `score` made them.
      const lines = outcome
        .steps()
        .flatMap((step) => body.lines(step as S, words))
        .map((line): WorkingLine => (typeof line === "string" ? { text: line, role: "figure" } : line));
      const closing = words.closing(outcome, "missing" in outcome ? outcome.missing.map(spec) : []);
      return closing === null ? lines : [...lines, { text: closing, role: "result" }];
    },
    formula(cell) {
      const native = body.native(cell);
      return native && finish(native);
    },
    alternatives: (facts) => otherPoints(body.alternatives?.(facts) ?? [], pointsOf(body.score(facts))),
    improvements: (facts, decimals) => body.improvements?.(facts, decimals) ?? [],
  };
}

/** Points at 2 decimals, each once (the likelier reading keeps it), without the rule's own result. */
function otherPoints(all: readonly Alternative[], own: Decimal | null): Alternative[] {
  const seen = new Set(own ? [own.toFixed(2)] : []);
  const others: Alternative[] = [];
  for (const each of all) {
    const rounded = roundPoints(each.points);
    if (seen.has(rounded.toFixed(2))) continue;
    seen.add(rounded.toFixed(2));
    others.push({ ...each, points: rounded });
  }
  return others;
}

function refuseDuplicates(facts: readonly FactSpec[]): void {
  const seen = new Set<FactId>();
  for (const { id } of facts) {
    if (seen.has(id)) throw new RuleError({ code: "duplicate-fact", fact: id });
    seen.add(id);
  }
}
