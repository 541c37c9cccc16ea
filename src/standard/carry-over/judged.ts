/** What people judged in another workbook of the same year: their judgements, scores given by hand, and remarks. */
import { indicatorsOf, type Framework } from "../../frameworks/framework";
import type { Recognition } from "../../recognise/recognition";
import { statedChoice } from "../../recognise/duties";
import { BASIS_NAME, READING_NAME } from "../../recognise/standard-names";
import type { FactId, FactValue } from "../../facts/facts";
import { askedJudgements } from "../asked-facts";
import type { Filled, Filling } from "../filling";
import { noteOf, type Units } from "./origin";

/** Only a standard workbook says which cell is which judgement; another framework may ask for the same ones. */
export function judgementsOf(framework: Framework, { book }: Recognition): Map<FactId, Filled<FactValue>> {
  return new Map(
    askedJudgements(framework).flatMap(({ spec: { id, unit } }): [FactId, Filled<FactValue>][] => {
      const value = book.answers.has(id) ? book.facts.get(id) : undefined;
      const fits = (unit === "grade") === (typeof value === "string");
      return value !== undefined && fits ? [[id, { value }]] : [];
    }),
  );
}

export interface CarriedRows {
  readonly scores: ReadonlyMap<string, Filled>;
  readonly remarks: ReadonlyMap<string, Filled>;
}

/** Scores only of indicators that no formula scores: the others follow from the figures. */
export function scoreRowsOf(framework: Framework, { scoreSheets }: Recognition, units: Units): CarriedRows {
  const known = new Map(indicatorsOf(framework).map((indicator) => [indicator.id, indicator]));
  const scores = new Map<string, Filled>();
  const remarks = new Map<string, Filled>();
  for (const row of scoreSheets[0]?.indicators ?? []) {
    const indicator = row.id === null ? undefined : known.get(row.id);
    if (!indicator) continue;
    const figure = row.score?.figure;
    const isByHand = indicator.rule.formula(() => "A1") === null;
    const fits = figure && figure.value.gte(0) && figure.value.lte(indicator.weight);
    if (isByHand && figure && fits)
      scores.set(indicator.id, {
        value: figure.value.toNumber(),
        note: noteOf(figure, indicator.name, false, units),
        source: figure.ref,
      });
    if (row.remark && row.remark.text !== "") remarks.set(indicator.id, { value: row.remark.text });
  }
  return { scores, remarks };
}

/** 口径 of 预算执行率, where a workbook of ours says it. */
export function executionOf({ workbook }: Recognition): NonNullable<Filling["execution"]> {
  const said = (name: string) => {
    const choice = statedChoice(workbook, name);
    return choice ? { value: choice } : undefined;
  };
  const [basis, reading] = [said(BASIS_NAME), said(READING_NAME)];
  return { ...(basis && { basis }), ...(reading && { reading }) };
}
