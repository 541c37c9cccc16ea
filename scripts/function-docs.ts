/** The documents of the functions, from their metadata, the English words and the examples. Pure: texts in, texts out. */
import { EXAMPLES, type FunctionExample } from "../functions/examples";
import { FUNCTION_BY_ID } from "../src/functions";
import { BASE_FRAMEWORK } from "../src/functions/support/published-rules";
import { indicatorsOf } from "../src/frameworks/framework";
import { publishedFramework, PUBLISHED_IDS } from "../src/frameworks/published";
import { rules as ruleWords } from "../src/messages/zh-CN/rules";

export interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
  readonly dimensionality?: string;
}

export interface Described {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  readonly result: { readonly dimensionality?: string };
}

export interface Document {
  readonly name: string;
  readonly text: string;
}

export function fileNameOf(id: string): string {
  return `${id.toLowerCase().replaceAll("_", "-")}.md`;
}

function syntaxOf({ id, parameters }: Described): string {
  const names = parameters.map(({ name, optional, repeating }) => {
    const shown = repeating ? `${name}1, ${name}2, …` : name;
    return optional && !repeating ? `[${shown}]` : shown;
  });
  return `=PERF.${id}(${names.join(", ")})`;
}

/** Inside a table's cell: no bars, line breaks as breaks. */
function inTable(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", "<br>");
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(inTable).join(" | ")} |`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");
}

function column(index: number): string {
  return String.fromCharCode("A".charCodeAt(0) + index);
}

function cellsTable(cells: FunctionExample["cells"]): string {
  const width = Math.max(...cells.map((values) => values.length));
  const head = ["", ...Array.from({ length: width }, (_, index) => column(index))];
  const rows = cells.map((values, index) => [
    `**${index + 1}**`,
    ...Array.from({ length: width }, (_, at) => String(values[at] ?? "")),
  ]);
  return table(head, rows);
}

function resultText(result: FunctionExample["result"]): string {
  if (!Array.isArray(result)) return `结果：\`${String(result).replaceAll("\n", "`<br>`")}\``;
  const rows = (result as readonly (readonly (string | number)[])[]).map((values) => values.map(String));
  const width = Math.max(...rows.map((values) => values.length));
  return `结果（溢出到相邻单元格）：\n\n${table(
    Array.from({ length: width }, () => ""),
    rows,
  )}`;
}

function exampleText({ sentence, cells, formula, result }: FunctionExample): string {
  return [`${sentence}。`, cellsTable(cells), "```\n" + formula + "\n```", resultText(result)].join("\n\n");
}

/** The criteria of the published rules that the function applies. */
function sourceText(id: string): string {
  const framework = publishedFramework(BASE_FRAMEWORK);
  const ids = FUNCTION_BY_ID.get(id)?.indicators ?? [];
  if (!framework || ids.length === 0) {
    return `内置的指标体系：${PUBLISHED_IDS.map((each) => `\`${each}\``).join("、")}。`;
  }
  const items = indicatorsOf(framework)
    .filter((indicator) => ids.includes(indicator.id))
    .map(
      ({ name, weight, rule }) => `- **${name}**（${ruleWords.points(weight)}）：${rule.criteria(ruleWords)}`,
    );
  return [`依据${framework.source}：`, items.join("\n")].join("\n\n");
}

function documentOf(zh: Described, en: Described): Document {
  const parameters = zh.parameters.map(({ name, optional, dimensionality, description }) => [
    `\`${name}\``,
    dimensionality === "matrix" ? "区域" : "单个值",
    optional ? "可不填" : "必填",
    description,
  ]);
  const english = en.parameters.map(({ name, description }) => `- \`${name}\`: ${description}`);
  const text = [
    `# PERF.${zh.id}`,
    zh.description,
    "## 语法",
    "```\n" + syntaxOf(zh) + "\n```",
    table(["参数", "填什么", "", "说明"], parameters),
    "## 例",
    ...(EXAMPLES[zh.id] ?? []).map(exampleText),
    "## 依据",
    sourceText(zh.id),
    "## In English",
    [en.description, "", ...english].join("\n"),
  ].join("\n\n");
  return { name: fileNameOf(zh.id), text: `${text}\n` };
}

const INTRODUCTION = `# 单元格函数

装上加载项以后，在单元格输入 \`=PERF.\` 就能看到全部函数。每个函数只做一件事：由数据算出一个指标（或它的一个部分）的得分。

## 共同的约定

- **比率**写成小数或百分数：31.91% 与 0.3191 是同一个数。写成 31.91 会被拒绝，并提示正确的写法。
- **金额**同一个函数里用同一单位。数字存成了文本（“1,234.5”“95%”）也能读；带单位或其他文字的不行。
- **区域**可以是一行、一列或分散的矩形；空白单元格跳过，按从左到右、从上到下的顺序读。
- **判断**填“是”“否”，也可以填 TRUE、FALSE、1、0。
- **得分**四舍五入到两位小数；比率按原数比较，5.67÷6.3 正好是 90%。
- **分值**可以不填，用印发的分值；填了，各部分按比例折算（每项扣分除外）。
- **部分不会多于全部**：在用固定资产多于固定资产总额、按时完成多于计划完成的，多半是两个参数填反了，得 \`#VALUE!\`，不给满分。支出多于预算、人数多于编制是可能的，照标准计分。
- **缺少数据**得 \`#N/A\`，**填写有误**得 \`#VALUE!\`；点单元格旁的提示，能看到问题和改法。
- 桌面版 Excel 会把空单元格当作 0 交给函数，函数分辨不出。请用“校验评分表”，其中的 \`function-argument-blank\` 会找出引用了空单元格的公式。
- 预算和实际都是 0 的，没有可考核的内容，按满分计，请人工复核。

## 全部函数
`;

/** @param zh functions.json, @param en functions.en.json */
export function functionDocuments(zh: readonly Described[], en: readonly Described[]): Document[] {
  const documents = zh.flatMap((each) => {
    const english = en.find(({ id }) => id === each.id);
    return english ? [documentOf(each, english)] : [];
  });
  const index = table(
    ["函数", "作用"],
    zh.map(({ id, description }) => [`[${id}](${fileNameOf(id)})`, description]),
  );
  return [{ name: "README.md", text: `${INTRODUCTION}\n${index}\n` }, ...documents];
}
