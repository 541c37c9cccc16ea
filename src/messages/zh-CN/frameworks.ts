/** Why a framework file is refused, and how to mend it. */
import type { FrameworkFault, FrameworkWords, FaultLocation } from "../../frameworks/fault";

type Code = FrameworkFault["code"];
type FaultTexts = { readonly [C in Code]: (fault: Extract<FrameworkFault, { code: C }>) => string };

const PARTITION = {
  gap: "有空档",
  overlap: "有重叠",
  "edge-unowned": "的界限不属于任何一档",
  "edge-owned-twice": "的界限同时属于两档",
  outside: "超出了范围",
} as const;

/** The schema's own codes. */
const PROBLEMS: Readonly<Record<string, string>> = {
  invalid_type: "类型不对或缺失",
  invalid_value: "不在可选值之内",
  too_small: "太小、太短或太少",
  too_big: "太大、太长或太多",
  not_multiple_of: "最多两位小数",
  invalid_format: "格式不对",
  invalid_union: "写法不对",
  "0%": "不能为 0%",
};

function problemText(code: string): string {
  return PROBLEMS[code] ?? code;
}

const SAID: FaultTexts = {
  "unknown-kind": ({ kind, known }) => `没有“${kind}”这种计分方式。请改为其中之一：${known.join("、")}。`,
  "bad-parameter": ({ path, problem }) =>
    `计分规则的“${path}”填写有误（${problemText(problem)}）。请对照其他指标的写法改正。`,
  "unknown-key": ({ path, keys }) =>
    `${path === "" ? "" : `“${path}”处`}有不认识的键：${keys.join("、")}。请检查拼写，或删去。`,
  "unknown-fact": ({ fact }) => `没有“${fact}”这项数据。请用词汇表中的数据名，或写成 {id, name} 自行定义。`,
  "duplicate-fact": ({ fact }) => `数据“${fact}”在同一指标中用了两次。请给其中一项另起 id。`,
  "bad-interval": ({ interval }) => `“${interval}”不是区间。请写成如 "[90%, 100%]"、"(100%, ∞)" 的样子。`,
  "bands-no-partition": ({ fault, at }) =>
    `分档在 ${at} 处${PARTITION[fault]}。请让各档首尾相接，每个界限只属于一档，从 0 到 ∞。`,
  "points-not-weight": ({ greatest, weight }) =>
    `最高可得 ${greatest} 分，与分值 ${weight} 不符。请调整各部分的分数，或改正分值。`,
  "too-large": ({ size, limit }) => `文件有 ${size} 个字符，超过上限 ${limit}。请确认这是指标体系文件。`,
  "not-yaml": ({ line, column, problem }) =>
    `第 ${line} 行第 ${column} 列不是允许的 YAML（${problem}）。请检查缩进、引号和冒号。`,
  "duplicate-key": ({ line }) => `第 ${line} 行的键重复了。请删去其中一个。`,
  "bad-value": ({ path, problem }) =>
    path === ""
      ? "里面没有一个框架该有的内容（编号、名称、指标等）。请确认选对了文件：框架文件是 .yaml，可以用 scoresheet frameworks from 从表样读出。"
      : `“${path}”缺失或填写有误（${problemText(problem)}）。请补上或改正。`,
  "duplicate-id": ({ id }) => `id“${id}”用了两次。每个指标、分组的 id 必须各不相同，请改其中一个。`,
  "duplicate-name": ({ name }) => `名称“${name}”用了两次。请改其中一个。`,
  "unknown-use": ({ use, known }) => `共性指标库里没有“${use}”。请改为其中之一：${known.join("、")}。`,
  "weights-not-100": ({ sum }) =>
    `三级指标的分值合计为 ${sum}，应为 100。请改正分值；若原表如此，请在 errata 中声明。`,
  "weight-sum": ({ of, name, printed, sum }) =>
    `“${name}”（${of}）的分值写作 ${printed}，下级合计为 ${sum}。请改正；若原表如此，请在 errata 中声明。`,
  "erratum-unfounded": ({ of, printed }) =>
    `errata 声明“${of}”印作 ${printed}，但表中没有这一错误。请删去这条声明，或改正“of”“printed”。`,
  "grades-no-partition": ({ at }) => `评分等级在 ${at} 分处有空档或重叠。请让各等级首尾相接，从 0 到 100。`,
  "example-failed": ({ example, expected, got }) =>
    `示例“${example}”应得 ${expected}，按规则为 ${got}。请改正规则或示例。`,
};

function placeText({ file, indicator }: FaultLocation): string {
  return indicator ? `${file}：指标“${indicator.name}”（${indicator.id}）` : file;
}

export const frameworkWords: FrameworkWords = (place, fault) => {
  // Each function takes exactly the fault of its own code; the compiler cannot follow that through the index.
  const say = SAID[fault.code] as (fault: FrameworkFault) => string;
  return `${placeText(place)}：${say(fault)}`;
};
