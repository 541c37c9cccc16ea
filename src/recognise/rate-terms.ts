/** The amounts that a rate of a list is of, by what rate and amounts are called. */
import type { NumericFactId } from "../facts/facts";
import { isSameYear } from "../facts/labels";
import { FACT_IDS, FACTS } from "../facts/table";
import type { Measure, Subject } from "../facts/wordings";
import { sumOfKinds } from "./quantities";
import type { Quantity, Table } from "./types";

/** Finds the amount of a subject nearest to a quantity: of its year, of its table if it can be. */
export type Amount = (subject: Quantity["subject"], measure: Measure, near: Quantity) => Quantity | null;

/** The terms of the rate that is printed of a subject. */
const RATE_OF = new Map(
  FACT_IDS.flatMap((fact) => {
    const { quantities, terms } = FACTS[fact];
    const subject = quantities?.[0]?.[0];
    return subject && terms ? [[subject, terms] as const] : [];
  }),
);

/** The amounts by what they are: each is looked for once for a table, however many rates there are. */
export function amountsOf(quantities: readonly Quantity[], year: number | null): Amount {
  const meaningOf = (subject: Quantity["subject"], measure: Quantity["measure"]) => `${subject} ${measure}`;
  const byMeaning = new Map<string, Quantity[]>();
  for (const quantity of quantities) {
    if (quantity.figure.unit?.kind === "ratio") continue;
    const meaning = meaningOf(quantity.subject, quantity.measure);
    const same = byMeaning.get(meaning);
    if (same) same.push(quantity);
    else byMeaning.set(meaning, [quantity]);
  }
  const find = (all: readonly Quantity[], { period, table, column }: Quantity): Quantity | null => {
    const found = all.filter((q) => isSameYear(q.period, period, year));
    const wholes = found.filter(({ isPart }) => !isPart);
    if (wholes.length === 0) return sumOfKinds(found.filter((q) => q.table === table));
    // Where each unit has a column, its rate is of the amounts above it.
    const own = wholes.filter((q) => q.table === table);
    return own.find((q) => q.column === column) ?? own[0] ?? wholes[0]!;
  };
  const known = new Map<Table, Map<string, Quantity | null>>();
  return (subject, measure, near) => {
    const meaning = meaningOf(subject, measure);
    const key = `${meaning} ${near.period} ${near.column.col}`;
    const ofTable = known.get(near.table) ?? new Map<string, Quantity | null>();
    known.set(near.table, ofTable);
    const before = ofTable.get(key);
    if (before !== undefined) return before;
    const found = find(byMeaning.get(meaning) ?? [], near);
    ofTable.set(key, found);
    return found;
  };
}

/** Of these, an execution rate is printed; the other subjects' rates are facts, which name their terms. */
const EXECUTED: ReadonlySet<Subject> = new Set(["department", "basic", "personnel", "project"]);
const EXECUTION = {
  numerator: ["spending"],
  denominators: ["adjusted-budget", "budget", "original-budget"],
} as const satisfies Record<string, readonly Measure[]>;

/** The quantities that may supply a fact, the best wording first. */
function quantitiesFor(fact: NumericFactId, rate: Quantity, amount: Amount): Quantity[] {
  return (FACTS[fact].quantities ?? []).flatMap(([subject, measures]) =>
    measures.flatMap((measure) => amount(subject, measure, rate) ?? []),
  );
}

/** One quantity for all the terms of a denominator; several where one term can be told in several ways. */
function wholes(facts: readonly NumericFactId[], rate: Quantity, amount: Amount): Quantity[] {
  const [first, ...others] = facts.map((fact) => quantitiesFor(fact, rate, amount));
  return others.reduce<Quantity[]>(
    (sums, [part]) =>
      part
        ? sums.map((each) => ({
            ...each,
            base: each.base.plus(part.base),
            label: `${each.label}＋${part.label}`,
          }))
        : [],
    first ?? [],
  );
}

export function termsByMeaning(rate: Quantity, amount: Amount): { top: Quantity; over: Quantity }[] {
  const { subject } = rate;
  if (subject === null) return [];
  const terms = RATE_OF.get(subject);
  const executed = EXECUTED.has(subject);
  const tops = terms
    ? quantitiesFor(terms.numerator, rate, amount)
    : EXECUTION.numerator.flatMap((measure) => (executed ? (amount(subject, measure, rate) ?? []) : []));
  const overs = terms
    ? wholes(terms.denominator, rate, amount)
    : EXECUTION.denominators.flatMap((measure) => amount(subject, measure, rate) ?? []);
  const [top] = tops;
  return top ? overs.filter(({ base }) => base.gt(0)).map((over) => ({ top, over })) : [];
}
