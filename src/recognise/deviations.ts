/** 偏离度 of a review form: how far the re-examined score is from the department's, row by row. */
import type { Decimal } from "../decimal";
import { asRatio } from "./figure";
import type { ScoreSheet } from "./score-sheet/types";
import type { RatioRelation } from "./types";

/** (self − re-examined) ÷ self. @param own above 0 */
export const deviation = (own: Decimal, reviewed: Decimal): Decimal => own.minus(reviewed).div(own);

/** Some forms count downwards: what is printed with the other sign is right, too. */
export function findDeviations(sheets: readonly ScoreSheet[]): RatioRelation[] {
  return sheets.flatMap(({ indicators, funds, readings, columns }) => {
    const heading = readings.find(({ col }) => col === columns.deviation)?.heading ?? "";
    return [...(funds ? [funds] : []), ...indicators].flatMap(
      ({ name, score, reviewed }): RatioRelation[] => {
        const [own, again, printed] = [score?.figure, reviewed?.score.figure, reviewed?.deviation?.figure];
        if (!own || !again || !printed || own.value.lte(0)) return [];
        const rate = asRatio(printed, /[%％]/.test(heading));
        const exact = deviation(own.value, again.value);
        return [
          {
            kind: "deviation",
            rate,
            numerator: own,
            denominator: again,
            of: [],
            expected: rate.value.lt(0) === exact.lt(0) ? exact : exact.neg(),
            label: name.text,
            terms: ["自评得分", "复核得分"],
          },
        ];
      },
    );
  });
}
