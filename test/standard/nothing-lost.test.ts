/** Every figure of the workbook or Word report that a new workbook is filled from is carried, or named with its cell. */
import { readWorkbook } from "../../files/read";
import type { Framework } from "../../src/frameworks/framework";
import { publishedFramework, publishedFrameworks } from "../../src/frameworks/published";
import { recognise } from "../../src/recognise";
import { carryOver } from "../../src/standard";
import { squeeze } from "../../src/text";
import { address } from "../../src/workbook/address";
import type { Workbook } from "../../src/workbook/model";
import { eachCell } from "../../src/workbook/sheet";
import { generate } from "../layouts/generate";
import { FEATURE_NAMES } from "../layouts/layout";
import { readSample, SAMPLES } from "../support/samples";
import { wordReport } from "../support/word-report";
import { makeWorkbook } from "../support/workbook";

const recognition = (workbook: Workbook) => recognise(workbook, { frameworks: publishedFrameworks() });
const optionsOf = (framework: Framework, year: number | null) => ({
  framework,
  unit: "万元" as const,
  year: year ?? framework.year,
  department: "",
  formulas: "native" as const,
});

/** The cells with numbers that neither stand in the new workbook nor are named in what is said of it. */
function lost(workbook: Workbook, { plan, left, conflicts }: ReturnType<typeof carryOver>): string[] {
  const numbers = plan.sheets.flatMap(({ sheet }) =>
    [...eachCell(sheet)].flatMap(({ value }) => (typeof value === "number" ? [value] : [])),
  );
  // Targets and results are texts, with the sign and the unit that stood in cells of their own.
  const targets = plan.sheets.find(({ sheet }) => sheet.name === "绩效目标")!.sheet;
  const lines = new Map<number, string[]>();
  for (const { row, value } of eachCell(targets)) lines.set(row, [...(lines.get(row) ?? []), String(value)]);
  /** In a row that also holds the name, or another text, of the row that it comes from. */
  const isText = (value: number, isPercent: boolean, beside: readonly string[]) => {
    const number = String(Number((isPercent ? value * 100 : value).toFixed(6)));
    const whole = new RegExp(`(?:^|[^\\d.])${escaped(number)}${isPercent ? "%" : "(?![\\d.])"}`);
    return [...lines.values()].some(
      (texts) =>
        texts.some((text) => whole.test(text)) &&
        texts.some((text) => beside.some((own) => squeeze(text).includes(own))),
    );
  };
  const notes = plan.sheets.flatMap(({ sheet }) => sheet.comments.map(({ text }) => text));
  const said = [...left, ...conflicts].map(({ text }) => text).concat(notes);
  const isIn = (value: number, decimals: number) =>
    [1, 1e-4, 1e4].some((unit) =>
      numbers.some((each) => Math.abs(each - value * unit) <= 10 ** -decimals / 2 + 1e-9),
    );
  return workbook.sheets.flatMap((sheet) => {
    const textsOf = (row: number) =>
      [...eachCell(sheet)].flatMap((cell) =>
        cell.row === row && typeof cell.value === "string" && cell.value.length > 1
          ? [squeeze(cell.value)]
          : [],
      );
    const serial = [...eachCell(sheet)].find(({ value }) => value === "序号")?.col;
    return [...eachCell(sheet)].flatMap(({ row, col, value, numberFormat }) => {
      if (typeof value !== "number" || col === serial) return [];
      const at = `“${sheet.name}”表 ${address(row, col)}`;
      const printed = Math.max(2, String(value).split(".")[1]?.length ?? 0);
      const isNamed = said.some((text) => new RegExp(`${escaped(at)}(?!\\d)`).test(text));
      const isPercent = numberFormat?.includes("%") ?? false;
      const isCarried = isIn(value, isPercent ? 4 : printed) || isText(value, isPercent, textsOf(row));
      return isNamed || isCarried ? [] : [`${at}: ${value}`];
    });
  });
}
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const numbersIn = ({ sheets }: Workbook) =>
  sheets.flatMap((sheet) => [...eachCell(sheet)].filter(({ value }) => typeof value === "number")).length;

/** What is lost of a workbook, and of the same tables in a Word report. */
async function lostOf(workbook: Workbook, fallback: Framework): Promise<readonly string[]> {
  const report = await readWorkbook(await wordReport("部门整体支出绩效自评报告", workbook), "报告.docx");
  expect(numbersIn(report)).toBeGreaterThan(numbersIn(workbook) / 2);
  return [workbook, report].flatMap((source) => {
    const found = recognition(source);
    const { framework } = found.scoreSheets[0]?.framework ?? { framework: fallback };
    return lost(source, carryOver(found, optionsOf(framework, found.year)));
  });
}

test.each(SAMPLES)(
  "%s: no figure is lost: each stands in the new workbook, or is named with its cell; nor of a Word report",
  async (name) => {
    expect(await lostOf(await readSample(name), publishedFrameworks()[0]!)).toEqual([]);
  },
);

test.each(FEATURE_NAMES.filter((_, index) => index % 4 === 0))(
  "a generated layout (%s): no figure is lost, in a workbook or a Word report",
  async (feature) => {
    const framework = publishedFrameworks()[FEATURE_NAMES.indexOf(feature) % 5]!;
    expect(await lostOf(generate(framework, [feature], 7).workbook, framework)).toEqual([]);
  },
);

test("a number that nothing is known of is named all the same", () => {
  const workbook = makeWorkbook({
    便笺: {
      rows: [
        ["随手记", null],
        [null, 77.5],
      ],
    },
  });
  const { left } = carryOver(recognition(workbook), optionsOf(publishedFramework("sz-yantian-2023")!, 2023));
  expect(left.at(-1)).toEqual({
    subject: "便笺",
    text: "原工作簿“便笺”表 B2：77.5，没有认出是什么数",
  });
});
