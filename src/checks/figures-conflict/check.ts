/** The same quantity with two values across tables, units converted; the last quarter's progress against the year. */
import { figure } from "../../facts/facts";
import { baseFactor } from "../../facts/units";
import { round, type Decimal } from "../../decimal";
import type { Recognition } from "../../recognise/recognition";
import type { FactSource } from "../../recognise/types";
import { dossierCheck, type FindingDraft, type SharedWords } from "../check";
import { findConflicts, ratiosAgree, type Conflict } from "../support/conflicts";
import { baseOf, cellKey, figureText, likeFigure, placeOf, findingUnit } from "../support/figures";
import { suspectCells } from "../support/unit-suspects";
import { zhCN } from "./zh-CN";

type Words = typeof zhCN;

function conflictFinding({ later, earlier }: Conflict, recognition: Recognition, words: Words): FindingDraft {
  const unit = recognition.book.moneyUnit;
  const inUnitOfLater = earlier.base.div(baseFactor(later.figure.unit, unit));
  const sameUnit = baseFactor(later.figure.unit, unit) === baseFactor(earlier.figure.unit, unit);
  const precision = Math.max(later.figure.decimals, sameUnit ? earlier.figure.decimals : 0);
  return {
    at: later.figure.ref,
    expected: inUnitOfLater,
    actual: later.figure.value,
    unit: findingUnit(later.figure),
    ...words.finding({
      place: placeOf(later.figure.ref),
      name: later.label,
      shown: figureText(later.figure),
      other: placeOf(earlier.figure.ref),
      otherName: earlier.label,
      otherShown: figureText(earlier.figure),
      converted: sameUnit ? null : likeFigure(inUnitOfLater, { ...later.figure, decimals: precision }),
    }),
  };
}

/** How far a quotient of two printed amounts may be off because the amounts are rounded. */
function relativeError(sources: readonly FactSource[], recognition: Recognition): Decimal {
  return sources
    .map(({ figure }) => {
      const { value, tolerance } = baseOf(figure, recognition.book.moneyUnit);
      return tolerance.div(value);
    })
    .reduce((a, b) => a.plus(b));
}

/** What was paid by the end of the year is the year's spending, and so the progress is the year's execution rate. */
function lastQuarter(
  recognition: Recognition,
  words: Words,
  facts: SharedWords["facts"],
  known: ReadonlySet<string>,
): FindingDraft[] {
  const { sources } = recognition.book;
  // Progress that recognition worked out of payments is judged by these payments.
  const printed = sources.get("progress-q4")?.find(({ figure }) => figure.unit?.kind === "ratio");
  const spendings = (sources.get("spending") ?? []).filter(({ value }) => value.gt(0));
  const budgets = (["execution-budget", "adjusted-budget", "original-budget"] as const)
    .flatMap((fact) => sources.get(fact) ?? [])
    .filter(({ value }) => value.gt(0));
  const [spending] = spendings;
  const [budget] = budgets;
  if (!printed || !spending || !budget) return [];
  if ([printed, spending, budget].some(({ figure }) => known.has(cellKey(figure.ref)))) return [];
  const fits = spendings.some((top) =>
    budgets.some((over) =>
      ratiosAgree(
        printed.figure.printed,
        printed.figure.decimals,
        top.value.div(over.value),
        relativeError([top, over], recognition),
      ),
    ),
  );
  if (fits) return [];
  const expected = spending.value.div(budget.value);
  const named = (source: FactSource) => ({
    shown: figureText(source.figure),
    place: placeOf(source.figure.ref),
  });
  return [
    {
      at: printed.figure.ref,
      expected: round(expected, printed.figure.decimals),
      actual: printed.figure.printed,
      unit: "ratio",
      ...words.progress({
        place: placeOf(printed.figure.ref),
        name: facts["progress-q4"],
        printed: printed.figure.shown,
        expected: likeFigure(expected, printed.figure),
        spending: named(spending),
        budget: named(budget),
      }),
    },
  ];
}

/** Payments by the end of the fourth quarter against the year's spending. */
function lastPayment(
  recognition: Recognition,
  words: Words,
  facts: SharedWords["facts"],
  known: ReadonlySet<string>,
): FindingDraft[] {
  const { sources, moneyUnit } = recognition.book;
  const spendings = sources.get("spending") ?? [];
  const [spending] = spendings;
  const [paid] = sources.get("paid-q4") ?? [];
  if (!paid || !spending || cellKey(paid.figure.ref) === cellKey(spending.figure.ref)) return [];
  if ([paid, spending].some(({ figure }) => known.has(cellKey(figure.ref)))) return [];
  const own = baseOf(paid.figure, moneyUnit);
  const fits = spendings.some(({ figure }) => {
    const other = baseOf(figure, moneyUnit);
    return own.value.minus(other.value).abs().lte(own.tolerance.plus(other.tolerance));
  });
  if (fits || !isCumulative(recognition)) return [];
  const expected = baseOf(spending.figure, moneyUnit).value.div(baseFactor(paid.figure.unit, moneyUnit));
  return [
    {
      at: paid.figure.ref,
      expected,
      actual: paid.figure.value,
      ...words.finding({
        place: placeOf(paid.figure.ref),
        name: facts["paid-q4"],
        shown: figureText(paid.figure),
        other: placeOf(spending.figure.ref),
        otherName: spending.label,
        otherShown: figureText(spending.figure),
        converted: null,
      }),
    },
  ];
}

/** Payments of each quarter alone do not end in the year's spending: only what grows is taken for cumulative. */
function isCumulative({ book }: Recognition): boolean {
  const paid = (["paid-q1", "paid-q2", "paid-q3", "paid-q4"] as const).map((fact) =>
    figure(book.facts, fact),
  );
  return paid.every(
    (value, i) => i === 0 || (value !== undefined && paid[i - 1] !== undefined && value.gte(paid[i - 1]!)),
  );
}

export const figuresConflict = dossierCheck({
  id: "figures-conflict",
  severity: "warning",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run(recognition, words, { facts, engine }) {
    if (recognition.quantities.length === 0) return engine.absent.tables;
    for (const conflict of findConflicts(recognition)) yield conflictFinding(conflict, recognition, words);
    const suspects = suspectCells(recognition);
    yield* lastQuarter(recognition, words, facts, suspects);
    yield* lastPayment(recognition, words, facts, suspects);
  },
});
