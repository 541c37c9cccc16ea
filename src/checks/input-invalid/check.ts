import { isNumericFact } from "../../facts/facts";
import { GRADE_WORDS, YES_NO } from "../../facts/words";
import type { Recognition } from "../../recognise/recognition";
import type { InvalidInput } from "../../recognise/types";
import type { RuleWords } from "../../messages/rule-words";
import { dossierCheck } from "../check";
import { placeOf } from "../support/figures";
import { zhCN } from "./zh-CN";

/** What may be chosen for an answer; null for a figure. */
function choices({ unit }: InvalidInput["spec"]): readonly string[] | null {
  if (unit === "judgement") return YES_NO;
  return unit === "grade" ? Object.values(GRADE_WORDS).map(([word]) => word) : null;
}

/** The first indicator whose rule asks for it. */
function indicatorOf({ scoreSheets }: Recognition, { id }: InvalidInput["spec"]): string | null {
  const asks = scoreSheets
    .flatMap(({ indicators }) => indicators)
    .find(({ definition }) => definition?.rule.facts.some((fact) => fact.id === id));
  return asks?.id ?? null;
}

function nameOf(spec: InvalidInput["spec"], rules: RuleWords): string {
  if (spec.id === null) return spec.label;
  return rules.fact(isNumericFact(spec.id) ? { id: spec.id } : spec);
}

/** An input of a standard workbook with invalid content; the score computed from it stays blank. */
export const inputInvalid = dossierCheck({
  id: "input-invalid",
  severity: "error",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run(recognition, words, { rules }) {
    if (recognition.book.answers.size === 0 && recognition.book.invalid.length === 0) return words.none;
    for (const { spec, ref, said } of recognition.book.invalid) {
      const listed = choices(spec);
      const { unit } = spec;
      const indicator = indicatorOf(recognition, spec);
      yield {
        at: ref,
        ...(indicator === null ? {} : { indicator }),
        expected: listed?.join("/") ?? null,
        actual: said,
        ...words.finding({
          place: placeOf(ref),
          name: nameOf(spec, rules),
          said,
          choices: listed,
          kind: unit === "money" || unit === "ratio" ? unit : "count",
          moneyUnit: recognition.book.moneyUnit,
        }),
      };
    }
  },
});
