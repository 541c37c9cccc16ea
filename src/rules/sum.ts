/** Sum: parts that are rules themselves, with a circumstance that takes all points away and one that gives them all. */
import { decimal, sum, ZERO, type Decimal } from "../decimal";
import { add, including, steps as stepsOf } from "./attainable";
import { createRule } from "./create-rule";
import { both, literal, saysYes } from "./native";
import { missing, needsReview, notApplicable, pointsOf, scored, withFact } from "./outcome";
import { apportion, judgementId } from "./params";
import type { RuleData } from "./rule";
import type { SumParams as Params } from "./schemas/sum";
import {
  defineRuleKind,
  type Improvement,
  type NativeFormula,
  type Rule,
  type RuleContext,
} from "./rule-kind";
import type { RuleWords } from "../messages/rule-words";
import { judgement, type FactId, type Facts, type JudgementId } from "../facts/facts";
import type { Alternative, Attainable, FactSpec, Outcome, Step } from "./scoring";

/** Makes a rule from plain data; given by the registry, which knows the kinds. */
export type BindRule = (data: RuleData, context: RuleContext) => Rule;

type SumStep = Step &
  (
    | { readonly line: "part"; readonly index: number; readonly outcome: Outcome }
    | { readonly line: "decided"; readonly by: "veto" | "waiver"; readonly text: string }
  );

interface Decider {
  readonly id: JudgementId;
  readonly text: string;
}

/** Above this many values of the other parts, slips of one part are not combined with them. */
const MOST_COMBINATIONS = 60;

export function sumKind(bindRule: BindRule) {
  const kind = defineRuleKind<Params>({
    kind: "sum",
    bind(given, context): Rule {
      const parts = given.parts.map(({ points, ...data }) =>
        bindRule(data, { ...context, weight: decimal(points) }),
      );
      return sumOf(given, parts, context, (weight) => {
        const points = apportion(
          given.parts.map((part) => part.points),
          context.weight,
          weight,
        );
        return kind.bind(withParts(given, parts, points), { ...context, weight });
      });
    },
  });
  return kind;
}

/** The same parameters with other points for each part. */
function withParts(given: Params, parts: readonly Rule[], points: readonly number[]): Params {
  const scaled = parts.map((part, index) => {
    const own = points[index] ?? part.weight.toNumber();
    return { ...(part.scaled(decimal(own)).params as Params["parts"][number]), points: own };
  });
  return { ...given, parts: scaled };
}

function decider(given: Params["veto"], context: RuleContext): Decider | null {
  return given ? { id: judgementId(context, given.id), text: given.text } : null;
}

interface Deciders {
  readonly veto: Decider | null;
  readonly waiver: Decider | null;
  readonly governed: boolean;
}

function sumOf(
  given: Params,
  parts: readonly Rule[],
  context: RuleContext,
  scaled: (weight: Decimal) => Rule,
): Rule {
  const { weight } = context;
  const veto = decider(given.veto, context);
  const waiver = decider(given.waiver, context);
  const governed = given.nothingToMeasure === "whole";
  const optional = (each: Decider | null): FactSpec[] =>
    each ? [{ id: each.id, unit: "judgement", text: each.text, optional: true }] : [];

  /** A veto or a waiver that nobody has denied stays possible as long as the score is open. */
  function withDeciders(set: Attainable, facts: Facts): Attainable {
    const withVeto = veto && judgement(facts, veto.id) !== false ? including(set, ZERO) : set;
    return waiver && judgement(facts, waiver.id) !== false ? including(withVeto, weight) : withVeto;
  }

  const attainableOf = (sets: readonly Attainable[]) => sets.reduce(add, stepsOf([ZERO]));

  function score(facts: Facts): Outcome {
    const decided =
      (by: "veto" | "waiver", text: string) =>
      (points: Decimal): SumStep[] => [{ line: "decided", by, text, points }];
    if (veto && judgement(facts, veto.id)) return scored(ZERO, decided("veto", veto.text), "vetoed");
    if (waiver && judgement(facts, waiver.id)) {
      return notApplicable(weight, decided("waiver", waiver.text), "waived");
    }
    const outcomes = parts.map((part) => part.score(facts));
    const steps = () =>
      outcomes.map((outcome, index): SumStep => ({
        line: "part",
        index,
        outcome,
        points: pointsOf(outcome),
      }));
    const [first] = outcomes;
    if (governed && first?.status === "not-applicable")
      return notApplicable(weight, () => steps().slice(0, 1), first.reason);
    return together(outcomes, steps, (set) => withDeciders(set, facts));
  }

  function together(
    outcomes: readonly Outcome[],
    steps: () => readonly SumStep[],
    open: (set: Attainable) => Attainable,
  ): Outcome {
    const points = outcomes.map(pointsOf).filter((each) => each !== null);
    const unmeasured = outcomes.filter(({ status }) => status === "not-applicable").length;
    if (points.length === outcomes.length) {
      if (unmeasured === outcomes.length) return notApplicable(sum(points), steps, "nothing-to-measure");
      return scored(sum(points), steps, unmeasured > 0 ? "nothing-to-measure" : undefined);
    }
    const attainable = open(attainableOf(outcomes.map((outcome) => outcome.attainable)));
    const unknown = [
      ...new Set(outcomes.flatMap((outcome) => ("missing" in outcome ? outcome.missing : []))),
    ];
    const reviews = outcomes.filter((outcome) => outcome.status === "needs-review");
    const invalid = reviews.find(({ reason }) => reason === "invalid-figures");
    if (invalid) return needsReview(invalid.reason, attainable, unknown, steps);
    if (outcomes.some(({ status }) => status === "missing")) return missing(unknown, attainable, steps);
    return needsReview(reviews[0]?.reason ?? "needs-judgement", attainable, unknown, steps);
  }

  /** A slip in one part, beside every score that the others can still have. */
  function alternatives(facts: Facts): Alternative[] {
    const outcome = score(facts);
    if (outcome.steps().some((step) => (step as SumStep).line === "decided")) return [];
    const sets = parts.map((part) => part.score(facts).attainable);
    return parts.flatMap((part, index) => {
      const others = attainableOf(sets.filter((_, other) => other !== index));
      if (others.kind === "range" || others.points.length > MOST_COMBINATIONS) return [];
      return part
        .alternatives(facts)
        .flatMap((each) => others.points.map((rest) => ({ ...each, points: each.points.plus(rest) })));
    });
  }

  function improvements(facts: Facts, decimals: (fact: FactId) => number): Improvement[] {
    const before = score(facts);
    const now = pointsOf(before);
    if (before.status === "not-applicable") return [];
    return parts
      .flatMap((part) => part.improvements(facts, decimals))
      .flatMap((each): Improvement[] => {
        const points = pointsOf(score(withFact(facts, each.fact, each.to)));
        if (!now || !points) return [{ ...each, of: "part" }];
        return points.gt(now) ? [{ ...each, points, gain: points.minus(now), of: "indicator" }] : [];
      });
  }

  const everything = attainableOf(parts.map((part) => part.attainable));
  return createRule<SumStep>({
    kind: "sum",
    weight,
    params: given,
    parts,
    facts: [...parts.flatMap((part) => part.facts), ...optional(veto), ...optional(waiver)],
    isJudgement: parts.some((part) => part.isJudgement),
    attainable: withDeciders(everything, new Map()),
    score,
    lines(step, words) {
      if (step.line === "decided") return [words.decided(step.by, step.text, step.points ?? ZERO)];
      // What a part comes to is a figure of the whole.
      return (parts[step.index]?.explain(step.outcome, partWords(words)) ?? []).map((line) =>
        line.role === "result" ? line.text : line,
      );
    },
    criteria: (words) =>
      words.criteria.sum(
        parts.map((part) => part.criteria(words)),
        { veto: veto?.text ?? null, waiver: waiver?.text ?? null },
      ),
    native: (cell) => nativeSum(parts, { veto, waiver, governed }, weight, cell),
    alternatives,
    improvements,
    scaled,
  });
}

/** The sum says at its end what it gives and what is missing; a part says only what is special about it. */
function partWords(words: RuleWords): RuleWords {
  const isSpecial = (outcome: Outcome) => "reason" in outcome && outcome.reason !== "needs-judgement";
  return {
    ...words,
    closing: (outcome, facts) => (isSpecial(outcome) ? words.closing(outcome, facts) : null),
  };
}

function nativeSum(
  parts: readonly Rule[],
  { veto, waiver, governed }: Deciders,
  weight: Decimal,
  cell: (fact: FactId) => string | null,
): NativeFormula | null {
  const natives = parts.map((part) => part.native(cell)).filter((native) => native !== null);
  if (natives.length < parts.length) return null;
  const when = (each: Decider | null, points: Decimal) => {
    const at = each && cell(each.id);
    return at ? [{ when: saysYes(at), points: literal(points) }] : [];
  };
  const governor = governed ? natives[0] : undefined;
  const nothing = governor?.nothing
    ? [{ when: both(...governor.known, governor.nothing), points: literal(weight) }]
    : [];
  return {
    first: [
      ...when(veto, ZERO),
      ...when(waiver, weight),
      ...nothing,
      ...natives.flatMap(({ first }) => first),
    ],
    known: natives.flatMap(({ known }) => known),
    valid: natives.flatMap(({ valid }) => valid),
    nothing: null,
    points: `ROUND(${natives.map(({ points }) => points).join("+")},2)`,
  };
}
