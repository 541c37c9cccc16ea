/** 效果性, from the department's own indicators; see target-row.ts. */
import { sum } from "../decimal";
import { functionWords as words } from "../messages/zh-CN/functions";
import type { PerfFunction } from "./definition";
import type { CallReader } from "./native/call-reader";
import { all, any, iff, isBlank as isBlankCell, isNumber } from "./native/conditions";
import { NotNative } from "./native/reasons";
import { fail } from "./support/errors";
import { together } from "./support/ranges";
import { isBlank } from "./support/values";
import {
  isValid,
  nativePoints,
  nativeRow,
  needed,
  pointsOfTarget,
  TARGET_NAMES,
  textOf,
  type NativeRow,
} from "./definitions/target-row";

function rowsOf(call: CallReader): NativeRow[] {
  const hasKinds = call.call.args[3] !== undefined && call.operandText(3) !== "";
  const columns = (hasKinds ? [0, 1, 2, 3] : [0, 1, 2]).map((index) => call.range(index));
  if (new Set(columns.map(({ length }) => length)).size > 1) throw new NotNative("range-size", 1);
  return (columns[0] ?? []).map((_, index) =>
    nativeRow(
      call,
      columns.flatMap((column) => column[index] ?? []),
    ),
  );
}

/** Nothing stands at this place of any range. */
const isAbsent = ({ target, actual, weight, kind }: NativeRow): string =>
  kind ? "FALSE()" : all([target, actual, weight].map(isBlankCell));

export const outcomeScore: PerfFunction<number> = {
  id: "OUTCOME_SCORE",
  words: {
    zh: "效果性的参考得分：按部门自设指标计算，达到目标得满分，未达到按比例；反向指标超过目标的按比例减少，到目标的两倍为 0。",
    en: "Proposed points for outcomes, from the department's own indicators: reached full points, else in proportion; where less is better, falling in a line to 0 at twice the target.",
  },
  parameters: [
    {
      name: "targets",
      shape: "range",
      words: {
        zh: "各指标的目标值（数字，或“8000份以上”“≤5次”这样的写法）",
        en: "Target of each indicator (a number, or words such as 8000份以上 or ≤5次)",
      },
    },
    {
      name: "actuals",
      shape: "range",
      words: {
        zh: "各指标的实际完成值；定性指标填人工评定的比例（如 90%）",
        en: "Result of each indicator; for a qualitative one the share that a person awards (such as 90%)",
      },
    },
    { name: "weights", shape: "range", words: { zh: "各指标的分数", en: "Points of each indicator" } },
    {
      name: "kinds",
      shape: "range",
      optional: true,
      words: {
        zh: "各指标的类型：正向、反向、等于、定性；不填时按目标值的写法判断，没有写明的按正向",
        en: "Kind of each indicator: at-least, at-most, equal, qualitative; left out, the target's wording decides, else at-least",
      },
    },
  ],
  gives: { type: "number", words: "各指标得分之和，供人工参考" },
  indicators: ["outcome-effects"],
  run([targets, actuals, weights, kinds]) {
    const withKinds = kinds !== undefined && kinds !== null && !isBlank(kinds);
    const ranges = withKinds ? [targets, actuals, weights, kinds] : [targets, actuals, weights];
    const items = together(ranges, TARGET_NAMES.slice(0, ranges.length));
    if (items.length === 0) fail("missing", words.nothingIn("目标值"));
    const name = (of: string, index: number) => words.item(of, index + 1);
    const points = items.map((item, index) => {
      const [target, actual, weight, kind] = TARGET_NAMES;
      const names = [
        name(target, index),
        name(actual, index),
        name(weight, index),
        name(kind, index),
      ] as const;
      return pointsOfTarget(item, names);
    });
    return sum(points).toNumber();
  },
  native(call) {
    call.limit(4);
    const items = rowsOf(call);
    const terms = items.map((item) => iff(isAbsent(item), "0", nativePoints(item)));
    return call.finish({
      known: [
        `COUNT(${items.map(({ weight }) => textOf(weight)).join(",")})>0`,
        ...items.map((item) => any([isAbsent(item), all(needed(item).map(isNumber))])),
      ],
      valid: items.map((item) => any([isAbsent(item), isValid(item)])),
      points: `ROUND(${terms.join("+")},2)`,
    });
  },
};
