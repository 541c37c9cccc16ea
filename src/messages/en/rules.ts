/** How rules explain themselves: the working and the scoring criteria. */
import { type Decimal, round } from "../../decimal";
import { type DisclosureGrade, isNumericFact } from "../../facts/facts";
import { boundText, figureText, groupedNumber, percentText, pointsText } from "../../facts/format";
import { factNames } from "./facts";
import { intervalText } from "./rule-words/intervals";
import { qualitativeCriteria, qualitativeWorking, targetCriteria, targetWorking } from "./rule-words/target";
import { toleranceCriteria, toleranceWorking } from "./rule-words/tolerance";
import type { AlternativeKey, FactSpec, Reason } from "../../rules/scoring";
import type { QuarterlyStep, RuleReading } from "../../rules/quarterly/readings";
import type { CriteriaWords, RatioDefinition, RatioName, RatioTerms, RuleWords, Term } from "../rule-words";

const GRADES: Record<DisclosureGrade, string> = {
  compliant: "compliant",
  defective: "published with a defect",
  unpublished: "not published",
};

const ALTERNATIVES: Record<AlternativeKey, string> = {
  "average-of-rates": "the year counted as the average of the four quarters' rates, those above 100% in full",
  "average-of-capped-rates": "the year counted as the average of the capped quarters' rates",
  "annual-rate": "the year counted by its rate at year end instead of the average of the quarters",
  uncapped: "neither the quarters nor the year capped",
  "rates-rounded-first": "the rate rounded before the points were computed",
  "parts-rounded-first": "the parts rounded before they were added",
  truncated: "the third decimal cut off instead of rounded",
  "inverted-rate": "numerator and denominator swapped",
  "limit-ignored": "points given although the plan was exceeded",
  "edge-misread": "the rate stands exactly on a bound and was put into the other band",
  "original-budget-denominator": "the original budget used as denominator",
  "adjusted-budget-denominator": "the adjusted budget used as denominator",
  "whole-percentage-points": "whole percentage points deducted instead of in proportion",
  "threshold-ignored": "nothing deducted for the excess",
  "floor-ignored": "deducted below 0",
  "steps-proportional": "parts of a step deducted in proportion",
  "steps-started": "each step begun deducted in full",
  "steps-whole": "only full steps deducted",
  "limit-by-line": "above the limit counted in a line to 0 at twice the limit",
  "limit-by-quotient": "above the limit counted as target ÷ actual value",
  "target-miss-ignored": "full points although the target was missed",
  "target-all-or-nothing": "nothing given for a missed target instead of points in proportion",
};

const REASONS: Record<Reason, string> = {
  "nothing-to-measure": "plan and actual are both 0: nothing to measure, full points; please review",
  waived: "full points by rule",
  vetoed: "vetoed, 0 points",
  "needs-judgement": "a person must judge",
  "no-survey": "no survey was made, so there is no satisfaction rate; a person must judge",
  "invalid-figures":
    "the figures make no sense (negative, a count that is not whole, 95 for 95%, a denominator of 0, a part above its whole): please check them",
};

const YEAR_RATE: Record<RuleReading, string> = {
  "average-of-rates": "average of the four quarters' rates",
  "average-of-capped-rates": "average of the four capped quarters' rates",
  "annual-rate": "rate at year end",
};

function nameOf({ id, text, textEn }: Pick<FactSpec, "id" | "text" | "textEn">): string {
  return textEn ?? text ?? (isNumericFact(id) ? factNames[id] : id);
}

/** The name of the fact that states the ratio, where the vocabulary has one; else the framework's own. */
function ratioName({ text, rate }: RatioName): string {
  return rate ? nameOf(rate) : text;
}

function score(points: Decimal): string {
  return points.eq(1) ? "1 point" : `${pointsText(points)} points`;
}

function definitionText(name: RatioName, definition: RatioDefinition): string {
  if (!definition) return `By ${ratioName(name)}`;
  return `${ratioName(name)} = ${quotientText(definition)}`;
}

function quotientText(definition: NonNullable<RatioDefinition>): string {
  return quotientOf(definition, nameOf);
}

/** The quotient with each term as `text` has it. */
function quotientOf<T>({ part, minus, whole }: RatioTerms<T>, text: (term: T) => string): string {
  const above = [part.map(text).join(" + "), ...minus.map(text)].join(" − ");
  const below = whole.map(text).join(" + ");
  const numerator = part.length + minus.length > 1 ? `(${above})` : above;
  return `${numerator} ÷ ${whole.length > 1 ? `(${below})` : below}`;
}

const criteria: CriteriaWords = {
  bands(name, definition, bands) {
    const list = bands.map(({ interval, points }) => `${intervalText(interval)}: ${score(points)}`);
    return `${definitionText(name, definition)}. ${list.join("; ")}.`;
  },
  proportional(name, definition, weight, above) {
    const over = above === "zero" ? "above 100%: 0 points" : "above 100% counts as 100%";
    const meaning = definition ? ` (${definitionText(name, definition)})` : "";
    return `Score = ${ratioName(name)} × ${score(weight)}${meaning}; ${over}.`;
  },
  checklist: (items) =>
    items
      .map(({ text, points, unless }, index) => {
        const number = items.length > 1 ? `${index + 1}. ` : "";
        return `${number}${text} (${score(points)})${unless ? `, none if: ${unless}` : ""}.`;
      })
      .join(" "),
  grades(text, scale) {
    const best = scale[0] ? ` (${score(scale[0].points)})` : "";
    return `${text}${best}: ${scale.map(({ grade, points }) => `${GRADES[grade]} ${score(points)}`).join(", ")}.`;
  },
  deductPerItem: (requirement, fault, weight, per) =>
    `${requirement}: ${score(weight)}; minus ${score(per)} for each ${fault}, until exhausted.`,
  virement(name, definition, { weight, threshold, perPoint }) {
    const share = definition ? ` (${quotientText(definition)})` : "";
    return `${ratioName(name)}${share} up to ${boundText(threshold)}: ${score(weight)}; each percentage point above costs ${score(perPoint)}, in proportion, until exhausted.`;
  },
  quarterlyExecution({ quarter, year, schedule, reading }) {
    const scheduled = schedule.map(boundText).join(", ");
    return (
      `1. Each quarter: progress ÷ scheduled progress (${scheduled}) × ${score(quarter)}, above 100% counts as 100%. ` +
      `2. The year: ${YEAR_RATE[reading]} × ${score(year)}, above 100% counts as 100%.`
    );
  },
  discretionary: (aspects, atLeast, weight) =>
    `By the department's own indicators (${score(weight)}), at least ${atLeast} of: ${aspects.join(", ")}; points are deducted at discretion where targets were missed.`,
  tolerance: (name, definition, terms) => `${definitionText(name, definition)}: ${toleranceCriteria(terms)}`,
  target: targetCriteria,
  qualitative: qualitativeCriteria,
  sum(parts, { veto, waiver }) {
    const deciders = [veto && `0 points in all if: ${veto}.`, waiver && `Full points if: ${waiver}.`];
    const items = [...parts, ...deciders.filter((text) => text !== null)];
    return items.map((item, index) => `(${index + 1}) ${item}`).join(" ");
  },
};

function quarterly(step: QuarterlyStep, moneyUnit: string): string {
  if (step.line === "nothing") return "annual budget and payments are both 0";
  const cap = step.capped ? ", above 100%, counts as 100%" : "";
  const gained = step.points ? `: ${score(step.points)}` : "";
  if (step.line === "year") {
    return `Year: ${YEAR_RATE[step.reading]} ${percentText(step.rate)} × ${score(step.full)}${cap}${gained}`;
  }
  const { amounts, progress, scheduled, rate } = step;
  const money = (value: Decimal) => figureText(value, "money", moneyUnit);
  const from = amounts ? `${money(amounts.paid)} ÷ ${money(amounts.budget)} = ` : "";
  return (
    `Q${step.quarter}: progress ${from}${percentText(progress)} ÷ scheduled ${boundText(scheduled)} = ` +
    `${percentText(rate)}${cap}${gained}`
  );
}

function wordsFor(moneyUnit: string): RuleWords {
  const unit = moneyUnit === "" ? "" : ` ${moneyUnit}`;
  const term = ({ fact, value }: Term) => `${nameOf(fact)} ${figureText(value, fact.unit, unit)}`;
  return {
    withMoneyUnit: wordsFor,
    fact: nameOf,
    points: score,
    alternative: (key) => ALTERNATIVES[key],
    ratio(shown, places) {
      const { name, whole, value } = shown;
      const result = value ? percentText(value, places) : "cannot be computed";
      if (whole.length === 0) return `${ratioName(name)} = ${result}`;
      return `${ratioName(name)} = ${quotientOf(shown, term)} = ${result}${value ? "" : " (denominator 0)"}`;
    },
    band: (interval, points) => `${intervalText(interval)}: ${score(points)}`,
    proportion(ratio, weight, points, effect) {
      if (effect === "nothing") return "nothing to measure: full points";
      if (effect === "zero") return "actual above plan: 0 points";
      if (effect === "capped") return `above 100%: full ${score(weight)}`;
      return ratio && points
        ? `${percentText(ratio)} × ${score(weight)} = ${score(points)}`
        : REASONS["invalid-figures"];
    },
    item(text, full, verdict, unless) {
      if (verdict === "met") return `✓ ${text}: ${score(full)}`;
      if (verdict === "not-met") return `✗ ${text}: 0 of ${score(full)}`;
      if (verdict === "void") return `✗ ${text}: ${unless ?? "void"}, 0 of ${score(full)}`;
      return `? ${text}: to be judged (${score(full)})`;
    },
    graded(text, grade, points, scale) {
      const list = scale.map((each) => `${GRADES[each.grade]} ${pointsText(each.points)}`).join(", ");
      return grade && points
        ? `${text}: ${GRADES[grade]}, ${score(points)} (${list})`
        : `${text}: to be judged (${list})`;
    },
    deducted({ fault, count, per, weight, exhausted, points }) {
      const working = `${pointsText(weight)} − ${pointsText(per)} × ${count.toFixed()} (${fault})`;
      return `${working} = ${points ? score(points) : ""}${exhausted ? " (until exhausted)" : ""}`;
    },
    virement({ threshold, perPoint, weight, excess, points }) {
      if (excess === null) {
        if (!points) return REASONS["invalid-figures"];
        return points.eq(0) ? "virement of a budget of 0: 0 points" : "nothing to measure: full points";
      }
      if (excess.eq(0)) return `not above ${boundText(threshold)}: ${score(weight)}`;
      const over = groupedNumber(round(excess, 4));
      return `${over} percentage points above ${boundText(threshold)}, ${score(perPoint)} each: ${score(points ?? weight)}`;
    },
    quarterly: (step) => quarterly(step, unit),
    tolerance: (shown, terms) => toleranceWorking(shown, terms) ?? REASONS["invalid-figures"],
    target: (shown, terms) => targetWorking(shown, terms) ?? REASONS["invalid-figures"],
    qualitative: qualitativeWorking,
    decided: (_by, text, points) => `${text}: ${score(points)}`,
    closing(outcome, missing) {
      const names = missing.map(nameOf).join(", ");
      if (outcome.status === "missing") return `figures missing: ${names}`;
      if (outcome.status === "needs-review") return `${REASONS[outcome.reason]}${names ? `: ${names}` : ""}`;
      const why = outcome.reason ? ` (${REASONS[outcome.reason]})` : "";
      return `${score(outcome.points)}${why}`;
    },
    unconfirmed: (text) => `(customary, not as published: check it against the local rules) ${text}`,
    criteria,
  };
}

export const rules: RuleWords = wordsFor("");
