/** What the functions in cells say when they cannot give a result: what is wrong, and how to mend it. */
import { boundText } from "../../facts/format";
import type { Decimal } from "../../decimal";
import type { FactUnit } from "../../facts/facts";

const UNIT: Readonly<Record<FactUnit, string>> = { money: "金额", ratio: "比率", count: "个数" };

function shown(value: unknown): string {
  const text = typeof value === "object" ? "这个值" : String(value);
  return text.length > 20 ? `${text.slice(0, 20)}…` : text;
}

function list(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join("、");
}

interface Named {
  readonly name: string;
  readonly value: Decimal;
}

export const functionWords = {
  blank: (name: string) =>
    `缺少${list([name])}：单元格是空的或没有填这个参数。请填上数据后再计算，没有发生的请填 0。`,
  blankJudgement: (name: string) => `缺少${list([name])}：这一项还没有判断。请填“是”或“否”。`,
  blankGrade: (name: string) =>
    `缺少${list([name])}：还没有判断。请填“合规”“有瑕疵”“未公开”之一，或 2、1、0。`,
  missing: (names: readonly string[]) => `缺少${list(names)}。请补上后再计算。`,
  notNumber: (name: string, value: unknown) =>
    `“${name}”是“${shown(value)}”，不是数字。请只填数字，单位、文字写在别的单元格。`,
  percentAmount: (name: string, unit: FactUnit, value: unknown) =>
    `“${name}”应填${UNIT[unit]}，现在是百分数“${shown(value)}”。请改为${UNIT[unit]}。`,
  negative: (name: string, value: Decimal) =>
    `“${name}”是负数（${value.toFixed()}）。请核对后改为不小于 0 的数。`,
  notWhole: (name: string, value: Decimal) =>
    `“${name}”应为整数，现在是 ${value.toFixed()}。请核对人数或项数。`,
  percentage: (name: string, value: Decimal) =>
    `“${name}”是 ${value.toFixed()}，比率要写成小数或百分数。如果是 ${value.toFixed()}%，请写 ${value.div(100).toFixed()} 或 ${value.toFixed()}%。`,
  partAboveWhole: (part: Named, whole: Named) =>
    `“${part.name}”是 ${part.value.toFixed()}，超过了“${whole.name}”的 ${whole.value.toFixed()}，部分不会多于全部。请核对这两个数，看两个参数是不是填反了。`,
  aboveMost: (name: string, value: Decimal, most: Decimal) =>
    `“${name}”是 ${boundText(value)}，不会超过 ${boundText(most)}。请核对；如果是 ${value.toFixed()}%，请写 ${value.div(100).toFixed()} 或 ${value.toFixed()}%。`,
  notYesNo: (name: string, value: unknown) =>
    `“${name}”是“${shown(value)}”，看不出是还是否。请填“是”或“否”（也可以填 TRUE、FALSE）。`,
  notGrade: (name: string, value: unknown) =>
    `“${name}”是“${shown(value)}”。请填“合规”“有瑕疵”“未公开”之一，或 2、1、0。`,
  notPoints: (name: string, value: Decimal, most: Decimal) =>
    `“${name}”是 ${value.toFixed()}，应在 0 到 ${most.toFixed()} 分之间。请改正。`,
  notWeight: (name: string, value: Decimal, least: Decimal, most: Decimal) =>
    `“${name}”是 ${value.toFixed()}，应在 ${least.toFixed()} 到 ${most.toFixed()} 之间，最多两位小数。请改正，或不填以使用默认值。`,
  wrongCount: (name: string, wanted: number, found: number) =>
    `“${name}”需要 ${wanted} 个数，现在有 ${found} 个。请选中正好 ${wanted} 个有数的单元格。`,
  tooFew: (name: string, wanted: number, found: number) =>
    `“${name}”需要 ${wanted} 个数，现在只有 ${found} 个，其余是空的。请补上，没有支出的填 0。`,
  nothingIn: (name: string) => `“${name}”里没有数。请选中填有数据的单元格。`,
  item: (name: string, index: number) => `${name}（第 ${index} 项）`,
  unequal: (names: readonly string[], counts: readonly number[]) =>
    `${list(names)}的个数不同（${counts.join("、")}）。请选中同样多的单元格，一一对应。`,
  tooMany: (name: string, most: number) => `“${name}”超过 ${most} 个。请分几次计算再相加。`,
  noReading: (value: unknown, names: readonly string[]) =>
    `没有“${shown(value)}”这种口径。请填${list(names)}之一，或不填（按四个季度执行率的平均值）。`,
  notOneOf: (name: string, value: unknown, names: readonly string[]) =>
    `“${name}”是“${shown(value)}”。请填${list(names)}之一，或不填。`,
  uncapped: () =>
    "“不封顶”会使得分超过分值，不能用来计分。请不填这个参数，按印发的标准（最高 1 分、最高 2 分）计算。",
  zeroWhole: (part: string, whole: string) =>
    `“${whole}”为 0 而“${part}”大于 0，算不出比率。请核对“${whole}”。`,
  nothingToMeasure: (part: string, whole: string) =>
    `“${part}”和“${whole}”都是 0，没有比率可算。请核对；确实没有发生的，这一项按满分计，请人工复核。`,
  invalid: () =>
    "数据不合理，算不出得分。请核对：不能有负数，人数和项数是整数，分母不能为 0，95% 不要填成 95。",
  noSurvey: () => "没有开展满意度调查，不能按满意度计分。请人工判断得分，并说明原因。",
  needsPerson: () => "这一项需要人工判断，不能由公式得出。请直接填写得分。",
  noFramework: (id: unknown, known: readonly string[]) =>
    `没有“${shown(id)}”这个指标体系。请填以下编号之一：${known.join("、")}。`,
  noIndicator: (name: unknown, framework: string) =>
    `“${framework}”里没有“${shown(name)}”这个三级指标。请照评分表上的名称填写，例如“预算执行率”。`,
  severalIndicators: (name: string, found: readonly string[]) =>
    `“${shown(name)}”可以是：${found.join("、")}。请写全名称。`,
  totalOutside: (total: Decimal) => `总分是 ${total.toFixed()}，应在 0 到 100 之间。请核对各项得分。`,
  wrongFacts: (indicator: string, variants: readonly (readonly string[])[], found: number) =>
    `“${indicator}”需要依次给出：${variants.map((names) => `${names.join("、")}（${names.length} 个）`).join("；或者：")}。现在给了 ${found} 个。`,
  noKind: (name: string, value: unknown) =>
    `“${name}”是“${shown(value)}”。请填“正向”“反向”“等于”“定性”之一，或不填（按目标值的写法判断，没有写明的按正向）。`,
  qualitativeShare: (name: string) =>
    `${list([name])}是定性指标，程序不替人判断。请在实际完成值填评定的比例：达成预期 80%—100%，部分达成 60%—80%，未达成 0—60%。`,
  differentUnits: (name: string, target: string, actual: string) =>
    `${list([name])}的目标值以“${target}”计，实际值以“${actual}”计，不能比较。请换算成同一单位。`,
  notExact: (name: string, value: unknown) =>
    `“${name}”是“${shown(value)}”，数字不确切。请填确切的数（例如 1300，而不是“1300余”）。`,
  tableHead: ["一级指标", "参考分值", "二级指标", "参考分值", "三级指标", "参考分值", "评分标准"],
  bandIndent: "　 ",
  heading: (indicator: string, points: string) => `${indicator}（${points}）`,
} as const;
