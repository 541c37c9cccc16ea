/**
 * The vocabulary of facts: everything that a rule may ask of a department's figures.
 *
 * A fact is a figure with a fixed meaning ("paid by the end of the second quarter"). Rules name the facts they need,
 * recognition finds them in the workbook, the pane asks for those that are missing. Names for people stand in
 * messages/*; here are only the ids and what kind of value each is.
 */
import type { Decimal } from "../decimal";

/** money: all amounts of one call in the same unit; ratio: 0.95 is 95%; count: whole people, projects, faults. */
export type FactUnit = "money" | "ratio" | "count";

export const FACT_UNITS = {
  "original-budget": "money",
  "adjusted-budget": "money",
  spending: "money",
  "virement-amount": "money",
  "execution-budget": "money",
  "paid-q1": "money",
  "paid-q2": "money",
  "paid-q3": "money",
  "paid-q4": "money",
  "progress-q1": "ratio",
  "progress-q2": "ratio",
  "progress-q3": "ratio",
  "progress-q4": "ratio",
  "procurement-planned": "money",
  "procurement-actual": "money",
  "three-public-budget": "money",
  "three-public-actual": "money",
  "routine-budget": "money",
  "routine-actual": "money",
  "fixed-assets-total": "money",
  "fixed-assets-in-use": "money",
  "authorised-staff": "count",
  "established-staff": "count",
  "off-establishment-staff": "count",
  "projects-planned": "count",
  "projects-done": "count",
  "key-tasks-unfinished": "count",
  "budget-nonconformities": "count",
  "target-faults": "count",
  "procurement-rate": "ratio",
  "three-public-rate": "ratio",
  "routine-rate": "ratio",
  "fixed-asset-utilisation-rate": "ratio",
  "established-staff-rate": "ratio",
  "off-establishment-rate": "ratio",
  "petition-reply-rate": "ratio",
  "petition-timely-rate": "ratio",
  "satisfaction-rate": "ratio",
} as const satisfies Record<string, FactUnit>;

/** A fact with a figure. */
export type NumericFactId = keyof typeof FACT_UNITS;

/** How well something was published: 合规 / 有瑕疵 / 未公开. */
export const DISCLOSURE_GRADES = ["compliant", "defective", "unpublished"] as const;
export type DisclosureGrade = (typeof DISCLOSURE_GRADES)[number];

/**
 * A fact that only a person can supply: one item of a checklist, a veto, a waiver, a grade of publication.
 * Its id starts with the indicator's: "financial-compliance/misuse", "budget-rationality/2".
 */
export type JudgementId = `${string}/${string}`;

export type FactId = NumericFactId | JudgementId;

export type FactValue = Decimal | boolean | DisclosureGrade;

/** What is known. An absent key means "not supplied", which is neither zero nor "no". */
export type Facts = ReadonlyMap<FactId, FactValue>;

const NUMERIC_IDS: ReadonlySet<string> = new Set(Object.keys(FACT_UNITS));

export function isNumericFact(id: string): id is NumericFactId {
  return NUMERIC_IDS.has(id);
}

/** A numeric fact; undefined when not supplied (or supplied as something that is no number). */
export function figure(facts: Facts, id: FactId): Decimal | undefined {
  const value = facts.get(id);
  return typeof value === "object" ? value : undefined;
}

/** A judgement; undefined when not judged. */
export function judgement(facts: Facts, id: FactId): boolean | undefined {
  const value = facts.get(id);
  return typeof value === "boolean" ? value : undefined;
}
