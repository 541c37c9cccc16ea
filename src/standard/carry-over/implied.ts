/** Judgements about which a printed score leaves no choice: full marks of a checklist say that every item was met. */
import { roundPoints, type Decimal } from "../../decimal";
import { DISCLOSURE_GRADES, type FactId, type Facts, type FactValue } from "../../facts/facts";
import { indicatorsOf, type Framework, type Indicator } from "../../frameworks/framework";
import type { Recognition } from "../../recognise/recognition";
import type { FactSpec } from "../../rules/scoring";
import { askedJudgements } from "../asked-facts";

/** More items than any published checklist has; all their answers are tried. */
const MOST_ITEMS = 6;

type Answers = readonly (readonly [FactId, FactValue])[];

const valuesOf = ({ unit }: FactSpec): readonly FactValue[] =>
  unit === "grade" ? DISCLOSURE_GRADES : [true, false];

function allAnswers(specs: readonly FactSpec[]): Answers[] {
  return specs.reduce<Answers[]>(
    (answers, spec) =>
      answers.flatMap((each) => valuesOf(spec).map((value): Answers => [...each, [spec.id, value]])),
    [[]],
  );
}

/** The only answers under which the rule gives these points; none where several do. */
function onlyAnswers(
  { rule }: Indicator,
  specs: readonly FactSpec[],
  facts: Facts,
  points: Decimal,
): Answers {
  if (specs.length === 0 || specs.length > MOST_ITEMS) return [];
  const fitting = allAnswers(specs).filter((answers) => {
    const outcome = rule.score(new Map([...facts, ...answers]));
    return outcome.status === "scored" && roundPoints(outcome.points).eq(points);
  });
  return fitting.length === 1 ? fitting[0]! : [];
}

/** @param known judgements that need not be asked any more */
export function impliedJudgements(
  framework: Framework,
  { scoreSheets, book }: Recognition,
  known: ReadonlyMap<FactId, unknown>,
): ReadonlyMap<FactId, FactValue> {
  const rows = scoreSheets[0]?.indicators ?? [];
  const asked = askedJudgements(framework).filter(({ spec }) => !spec.optional && !known.has(spec.id));
  return new Map(
    indicatorsOf(framework).flatMap((indicator): Answers => {
      const row = rows.find(({ id }) => id === indicator.id);
      const score = row?.score?.figure?.value;
      if (!score || row?.weight?.figure?.value.eq(indicator.weight) === false) return [];
      const specs = asked.filter((each) => each.indicator.id === indicator.id).map(({ spec }) => spec);
      return onlyAnswers(indicator, specs, book.facts, roundPoints(score));
    }),
  );
}
