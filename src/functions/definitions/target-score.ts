import type { PerfFunction } from "../definition";
import { isNumber } from "../native/conditions";
import { isValid, nativePoints, nativeRow, needed, pointsOfTarget, TARGET_NAMES } from "./target-row";

export const targetScore: PerfFunction<number> = {
  id: "TARGET_SCORE",
  words: {
    zh: "一个绩效指标的得分：达到指标值得满分；≥ 的未达到按比例；≤ 的超过后按比例减少，到指标值的两倍为 0 分；＝ 的两边都按比例。",
    en: "Points of one performance indicator: full where the target is reached; below a lower limit in proportion; above an upper limit falling in a line to 0 at twice the target; an exact target both ways.",
  },
  parameters: [
    {
      name: "actual",
      words: {
        zh: "实际完成值；定性指标填人工评定的比例（如 90%）",
        en: "Result; for a qualitative indicator the share that a person awards (such as 90%)",
      },
    },
    {
      name: "target",
      words: {
        zh: "年度指标值（数字，或“≥50个”“≤4万元”这样的写法）",
        en: "Target (a number, or words such as ≥50个 or ≤4万元)",
      },
    },
    { name: "weight", words: { zh: "分值", en: "Weight" } },
    {
      name: "direction",
      optional: true,
      words: {
        zh: "方向：正向（≥）、反向（≤）、等于（＝）、定性；不填时按指标值的写法判断，没有写明的按正向",
        en: "Direction: at-least (≥), at-most (≤), equal (=), qualitative; left out, the target's wording decides, else at-least",
      },
    },
  ],
  gives: { type: "number", words: "得分" },
  indicators: [],
  run: ([actual, target, weight, direction]) =>
    pointsOfTarget([target, actual, weight, direction], TARGET_NAMES).toNumber(),
  native(call) {
    call.limit(4);
    const row = nativeRow(
      call,
      [1, 0, 2, 3].map((index) => call.operand(index)),
    );
    return call.finish({
      known: needed(row).map(isNumber),
      valid: [isValid(row)],
      points: nativePoints(row),
    });
  },
};
