/** What the sentences of a report get wrong, as findings. */
import { fixedPercent, groupedNumber } from "../../../facts/format";
import { round } from "../../../decimal";
import type { Recognition } from "../../../recognise/recognition";
import type { FindingDraft, FindingTexts } from "../../check";
import { areTransposed } from "../digit-slips";
import { fewOf } from "../few-of";
import { shortened } from "../shortened";
import { saidFaults } from "./faults";
import type { RateFault } from "./rates";
import type { SumFault } from "./sums";
import type { SaidRate, SaidSum } from "./words";

type Say<T> = (said: T) => FindingTexts;

const inChapter = (chapter: string | null) => (chapter === null ? {} : { sheet: chapter });

function rateFinding(fault: RateFault, say: Say<SaidRate>): FindingDraft {
  const { rate, chapter, name, stated, working, isChange } = fault;
  const expected = round(fault.expected, rate.decimals);
  const size = expected.abs();
  return {
    at: null,
    ...inChapter(chapter),
    quote: rate.quote,
    expected,
    actual: stated,
    unit: "ratio" as const,
    ...say({
      chapter,
      sentence: shortened(rate.quote, rate.shown),
      name,
      printed: rate.shown,
      working,
      expected: fixedPercent(isChange ? size : expected, rate.decimals - 2),
      direction: !isChange ? null : expected.lt(0) ? "falls" : "rises",
      slip: size.eq(rate.value)
        ? "direction"
        : areTransposed(size, rate.value, rate.decimals)
          ? "transposed"
          : null,
    }),
  };
}

function sumFinding(
  { total, chapter, name, parts, sum: added, difference, decimals }: SumFault,
  say: Say<SaidSum>,
): FindingDraft {
  return {
    at: null,
    ...inChapter(chapter),
    quote: total.quote,
    expected: added,
    actual: total.value.div(total.factor),
    ...say({
      chapter,
      sentence: shortened(total.quote, total.shown),
      name,
      printed: total.shown,
      sum: `${groupedNumber(added, decimals)}${total.unit}`,
      difference: `${groupedNumber(difference, decimals)}${total.unit}`,
      parts: fewOf(parts.map((part) => `${part.name}${part.shown}`)),
      isTransposed: areTransposed(total.value.div(total.factor), added, total.decimals),
    }),
  };
}

/** Rates of sentences that are not those of the two figures beside them. */
export const saidRates = (recognition: Recognition, say: Say<SaidRate>): FindingDraft[] =>
  saidFaults(recognition).rates.map((fault) => rateFinding(fault, say));

/** Totals of sentences that are not the sum of the parts that follow them. */
export const saidSums = (recognition: Recognition, say: Say<SaidSum>): FindingDraft[] =>
  saidFaults(recognition).sums.map((fault) => sumFinding(fault, say));
