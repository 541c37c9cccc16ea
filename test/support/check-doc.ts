/** Reads the examples out of docs/checks/<id>.md; their form is described in docs/checks/README.md. */
import type { Cell, CellValue, DefinedName, Workbook } from "../../src/workbook/model";
import type { Sheet } from "../../src/workbook/model";
import { makeSheet } from "../../src/workbook/sheet";
import { parseRange } from "../../src/workbook/address";
import { indicatorsOf, type Framework } from "../../src/frameworks/framework";
import { publishedFramework } from "../../src/frameworks/published";
import { nameKey } from "../../src/text";

export const HEADINGS = ["问题", "为什么", "怎么改", "例", "依据"];

export interface ExpectedFinding {
  readonly check: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly expected: number | string | null;
  readonly actual: number | string | null;
  readonly severity?: string;
  readonly indicator?: string | null;
  readonly points?: number | null;
}

export interface Example {
  readonly workbook: Workbook;
  readonly findings: readonly ExpectedFinding[];
}

export interface CheckDoc {
  /** The second-level headings, in order. */
  readonly headings: readonly string[];
  readonly examples: readonly Example[];
}

/** The rows of a CSV text; a quoted field may hold commas, quotes and line breaks. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/y;
  while (field.lastIndex < text.length) {
    const [, quoted, bare, end] = field.exec(text)!;
    row.push(quoted === undefined ? bare!.trim() : quoted.replace(/""/g, '"'));
    if (end === ",") {
      // A comma at the very end opens one more, empty field.
      if (field.lastIndex === text.length) row.push("");
      continue;
    }
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

interface CellContent {
  readonly value: CellValue;
  readonly numberFormat?: string;
  readonly formula?: string;
}

const zeros = (digits: string | undefined) => (digits ? `.${"0".repeat(digits.length)}` : "");

/** Excel's serial number of a date. */
function serial(year: number, month: number, day: number): number {
  return Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

/** What a field of the CSV means; see the table in docs/checks/README.md. */
export function cellOf(text: string): CellContent | null {
  if (text === "") return null;
  if (text.startsWith("'")) return { value: text.slice(1) };
  const formula = /^(.*?)\s*\{=(.*)\}$/.exec(text);
  if (formula) return { ...(cellOf(formula[1]!) ?? { value: null }), formula: formula[2]! };
  if (/^#[A-Z0-9/]+[!?]?$/.test(text)) return { value: { error: text } };
  const percent = /^(-?\d+(?:\.(\d+))?)%$/.exec(text);
  if (percent)
    return {
      value: Number((Number(percent[1]) / 100).toPrecision(15)),
      numberFormat: `0${zeros(percent[2])}%`,
    };
  const grouped = /^-?\d{1,3}(?:,\d{3})+(?:\.(\d+))?$/.exec(text);
  if (grouped) return { value: Number(text.replace(/,/g, "")), numberFormat: `#,##0${zeros(grouped[1])}` };
  if (/^-?\d+(\.\d+)?$/.test(text)) return { value: Number(text) };
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (date)
    return { value: serial(Number(date[1]), Number(date[2]), Number(date[3])), numberFormat: "yyyy-mm-dd" };
  return { value: text };
}

interface LevelColumns {
  readonly name: number;
  readonly weight: number | null;
}

/** The columns of a level: the one with its heading, and a weight right of it. */
function levelColumns(headings: readonly string[], level: string): LevelColumns | null {
  const name = headings.indexOf(level);
  if (name < 0) return null;
  return { name, weight: /分值|权重/.test(headings[name + 1] ?? "") ? name + 1 : null };
}

/** All indicators of the framework as rows under these headings, with full marks. */
function fullRows(framework: Framework, headings: readonly string[]): Map<string, string[]> {
  const [level1, level2, level3] = ["一级指标", "二级指标", "三级指标"].map((level) =>
    levelColumns(headings, level),
  );
  const score = headings.findIndex((heading) => /得分|分数/.test(heading));
  const rows = new Map<string, string[]>();
  for (const dimension of framework.dimensions)
    for (const group of dimension.groups)
      for (const indicator of group.indicators) {
        const row = headings.map(() => "");
        for (const [columns, node] of [
          [level1, dimension],
          [level2, group],
          [level3, indicator],
        ] as const) {
          if (!columns) continue;
          row[columns.name] = node.name;
          if (columns.weight !== null) row[columns.weight] = node.weight.toFixed();
        }
        if (score >= 0) row[score] = indicator.weight.toFixed();
        rows.set(nameKey(indicator.name), row);
      }
  return rows;
}

/** Puts the framework's other rows, with full marks, in the place of each 省略 row. */
function expand(rows: readonly string[][], frameworkId: string): string[][] {
  const framework = publishedFramework(frameworkId);
  const headings = rows.find((row) => row.includes("三级指标"));
  if (!framework || !headings)
    throw new Error(`an example that leaves rows out needs a framework and 三级指标: ${frameworkId}`);
  const level3 = headings.indexOf("三级指标");
  const full = fullRows(framework, headings);
  const order = indicatorsOf(framework).map(({ name }) => nameKey(name));
  const written = new Set(rows.map((row) => nameKey(row[level3] ?? "")));
  const due = order.filter((name) => !written.has(name));
  return rows.flatMap((row, index) => {
    if (row[0] !== "……") return [row];
    const next = rows
      .slice(index + 1)
      .map((later) => order.indexOf(nameKey(later[level3] ?? "")))
      .find((at) => at >= 0);
    const here = due.filter((name) => next === undefined || order.indexOf(name) < next);
    for (const name of here) due.splice(due.indexOf(name), 1);
    return here.map((name) => full.get(name)!);
  });
}

interface Block {
  readonly sheet: Sheet;
  readonly definedNames: readonly DefinedName[];
}

function blockOf(info: string, text: string): Block {
  const [name, ...options] = info.trim().split(/\s+/);
  if (!name) throw new Error("a csv block needs the name of its sheet");
  const listed = (option: string) =>
    options
      .find((each) => each.startsWith(`${option}=`))
      ?.slice(option.length + 1)
      .split(",") ?? [];
  const merges = listed("合并");
  const definedNames = listed("名称").map((each): DefinedName => {
    const [named = "", cell = ""] = each.split(":");
    return { name: named, refersTo: `'${name}'!${cell}`, sheet: null };
  });
  const framework = options.find((option) => !option.includes("="));
  const written = parseCsv(text);
  const rows = framework ? expand(written, framework) : written;
  const cells = rows.flatMap((row, r) =>
    row.flatMap((field, col): Cell[] => {
      const content = cellOf(field);
      return content ? [{ row: r, col, ...content }] : [];
    }),
  );
  const sheet = makeSheet(name, cells, { merges: merges.map((range) => parseRange(range)!) });
  return { sheet, definedNames };
}

const BLOCK = /^```(csv|json)[ \t]*(.*)\n([\s\S]*?)^```$/gm;

export function readCheckDoc(markdown: string): CheckDoc {
  const text = markdown.replace(/\r\n/g, "\n");
  const examples: Example[] = [];
  let blocks: Block[] = [];
  for (const [, language, info, body] of text.matchAll(BLOCK)) {
    if (language === "csv") {
      blocks.push(blockOf(info!, body!.replace(/\n$/, "")));
      continue;
    }
    const findings = JSON.parse(body!) as ExpectedFinding[];
    const sheets = blocks.map(({ sheet }) => sheet);
    const definedNames = blocks.flatMap((block) => block.definedNames);
    examples.push({ workbook: { sheets, definedNames, date1904: false }, findings });
    blocks = [];
  }
  if (blocks.length > 0) throw new Error("the last csv blocks are followed by no json block");
  return { headings: [...text.matchAll(/^## (.+)$/gm)].map((match) => match[1]!.trim()), examples };
}
