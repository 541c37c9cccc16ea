/** 偏离度 of a review form: how far the re-examined score is from the department's, row by row. */
import { asRatio } from "./figure";
import type { ScoreSheet } from "./score-sheet/types";
import type { RatioRelation } from "./types";

/** Some forms count downwards: what is printed with the other sign is right, too. */
export function findDeviations(sheets: readonly ScoreSheet[]): RatioRelation[] {
  return sheets.flatMap(({ indicators, readings, columns }) => {
    const heading = readings.find(({ col }) => col === columns.deviation)?.heading ?? "";
    return indicators.flatMap(({ name, score, reviewed }): RatioRelation[] => {
      const [own, again, printed] = [score?.figure, reviewed?.score.figure, reviewed?.deviation?.figure];
      if (!own || !again || !printed || own.value.lte(0)) return [];
      const rate = asRatio(printed, /[%％]/.test(heading));
      const exact = own.value.minus(again.value).div(own.value);
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
    });
  });
}
