/** Management of funds: procurement, compliance, publication. */
import { ZERO, type Decimal } from "../../decimal";
import { partsOf, procurementRules, ruleOf } from "../../functions/published-rules";
import { GRADE_WORDS } from "../../facts/words";
import { DISCLOSURE_GRADES } from "../../facts/facts";
import { literal } from "../../rules/native";
import type { NativeFormula, Rule } from "../../rules/rule-kind";
import type { CallReader } from "../../functions/native/call-reader";
import {
  all,
  any,
  iff,
  isBlank,
  isGiven,
  personsPoints,
  says,
  saysNo,
  saysYes,
} from "../../functions/native/conditions";
import type { Operand } from "../../functions/native/operands";
import { pointsFor } from "../../functions/native/points-for";

/** The pieces of a rule over figures; one that takes amounts always has them. */
function piecesOf(rule: Rule, cells: ReadonlyMap<string, string>): NativeFormula {
  const native = rule.native((fact) => cells.get(fact) ?? null);
  if (!native) throw new Error(`${rule.kind} has no formula`);
  return native;
}

function procurement(call: CallReader): string {
  call.limit(4);
  const cells = new Map([
    ["procurement-actual", call.figure(0)],
    ["procurement-planned", call.figure(1)],
  ]);
  const policy = call.operand(2);
  call.refusePersonsText(policy, 2);
  const rules = procurementRules(call.weight(3));
  const alone = piecesOf(rules.alone, cells);
  const isAlone = isBlank(policy);
  const shared = piecesOf(rules.rate, cells);
  const given = personsPoints(policy, rules.policy);
  const sum = `ROUND(${shared.points}+${given.points},2)`;
  const both = shared.nothing ? `IF(${shared.nothing},${literal(rules.weight)},${sum})` : sum;
  return call.finish({
    known: [...shared.known, any([isAlone, given.known])],
    valid: [...shared.valid, any([isAlone, given.valid])],
    points: iff(isAlone, alone.points, both),
  });
}

/** A circumstance that decides everything when it is so; blank is no, and another word is no answer. */
function decider(operand: Operand, points: Decimal) {
  const open = all([isGiven(operand), saysYes(operand)]);
  return {
    first: [{ when: open, points: literal(points) }],
    known: any([isBlank(operand), saysNo(operand)]),
  };
}

function compliance(call: CallReader): string {
  call.limit(5);
  const rule = ruleOf("financial-compliance");
  const [spendingPart, virementPart, accountingPart] = partsOf("financial-compliance", rule);
  const cells = new Map([
    ["virement-amount", call.figure(1)],
    ["original-budget", call.figure(2)],
  ]);
  const persons = ([0, 3] as const).map((index) => {
    const operand = call.operand(index);
    call.refusePersonsText(operand, index);
    return personsPoints(operand, (index === 0 ? spendingPart : accountingPart)?.weight ?? ZERO);
  });
  const virement = piecesOf(virementPart ?? rule, cells);
  const veto = decider(call.operand(4), pointsFor(rule, "financial-compliance/misuse", true));
  return call.finish({
    first: veto.first,
    known: [veto.known, ...persons.map(({ known }) => known), ...virement.known],
    valid: [...persons.map(({ valid }) => valid), ...virement.valid],
    points: `ROUND(${[virement.points, ...persons.map(({ points }) => points)].join("+")},2)`,
  });
}

function gradePoints(operand: Operand, part: Rule): string {
  const fact = part.facts[0];
  if (!fact) throw new Error("a grade without a fact");
  return DISCLOSURE_GRADES.slice(0, -1).reduceRight(
    (rest, grade) => iff(says(operand, GRADE_WORDS[grade]), literal(pointsFor(part, fact.id, grade)), rest),
    literal(pointsFor(part, fact.id, "unpublished")),
  );
}

function disclosure(call: CallReader): string {
  call.limit(3);
  const rule = ruleOf("budget-disclosure");
  const waiver = decider(call.operand(2), pointsFor(rule, "budget-disclosure/classified", true));
  const graded = partsOf("budget-disclosure", rule).map((part, index) => {
    const operand = call.operand(index);
    return { known: says(operand, Object.values(GRADE_WORDS).flat()), points: gradePoints(operand, part) };
  });
  return call.finish({
    first: waiver.first,
    known: [waiver.known, ...graded.map(({ known }) => known)],
    valid: [],
    points: `ROUND(${graded.map(({ points }) => points).join("+")},2)`,
  });
}

export const funds = {
  PROCUREMENT_SCORE: procurement,
  COMPLIANCE_SCORE: compliance,
  DISCLOSURE_SCORE: disclosure,
};
