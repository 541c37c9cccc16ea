import { isNumericFact } from "../../facts/facts";
import { GRADE_WORDS, YES_NO } from "../../facts/words";
import type { FactSpec } from "../../rules/scoring";
import type { Recognition } from "../../recognise/recognition";
import { dossierCheck } from "../check";
import { placeOf } from "../support/figures";
import { zhCN } from "./zh-CN";

/** What may be chosen for an answer; null for a figure. */
function choices({ unit }: FactSpec): readonly string[] | null {
  if (unit === "judgement") return YES_NO;
  return unit === "grade" ? Object.values(GRADE_WORDS).map(([word]) => word) : null;
}

/** The first indicator whose rule asks for it. */
function indicatorOf({ scoreSheets }: Recognition, { id }: FactSpec): string | null {
  const asks = scoreSheets
    .flatMap(({ indicators }) => indicators)
    .find(({ definition }) => definition?.rule.facts.some((fact) => fact.id === id));
  return asks?.id ?? null;
}

/** An input of a standard workbook that holds what it cannot; the score that rests on it stays open. */
export const inputInvalid = dossierCheck({
  id: "input-invalid",
  severity: "error",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run(recognition, words, { rules }) {
    if (recognition.book.answers.size === 0 && recognition.book.invalid.length === 0) return words.none;
    for (const { spec, ref, said } of recognition.book.invalid) {
      const listed = choices(spec);
      const { id, unit } = spec;
      const indicator = indicatorOf(recognition, spec);
      yield {
        at: ref,
        ...(indicator === null ? {} : { indicator }),
        expected: listed?.join("/") ?? null,
        actual: said,
        ...words.finding({
          place: placeOf(ref),
          name: rules.fact(isNumericFact(id) ? { id } : spec),
          said,
          choices: listed,
          kind: unit === "money" || unit === "ratio" ? unit : "count",
          moneyUnit: recognition.book.moneyUnit,
        }),
      };
    }
  },
});
