/** The project form that is made: filled in, its own formulas score it, and the check has nothing to say. */
import { HyperFormula, type RawCellContent } from "hyperformula";
import "../rules/spreadsheet";
import { checkWorkbook } from "../../src/check";
import { publishedProjectForms } from "../../src/forms/published";
import type { ProjectForm } from "../../src/forms/project-form";
import { publishedFrameworks } from "../../src/frameworks/published";
import { zhCN } from "../../src/messages/zh-CN";
import { projectWorkbook } from "../../src/standard";
import { address, parseAddress } from "../../src/workbook/address";
import type { Cell, CellValue, Workbook } from "../../src/workbook/model";
import { eachCell, makeSheet, valueAt } from "../../src/workbook/sheet";
import { differences } from "./calculate";

const options = { year: 2023, unit: "万元", department: "青禾县水利局", formulas: "native" } as const;

const INPUTS: Readonly<Record<string, CellValue>> = {
  C2: "中小河道治理",
  ...{ D6: 180, E6: 188, F6: 180.72, D7: 20, E7: 20, F7: 20, D8: 0, E8: 0, F8: 0 },
  ...{ B10: "按计划完成全年任务", F10: "均已按计划完成" },
  ...{ C12: "清淤河道长度", D12: "≥", E12: 50, F12: "公里", G12: 52 },
  ...{ C13: "新建护岸", D13: "＝", E13: 5, F13: "处", G13: 5 },
  ...{ C14: "工程验收合格率", D14: "≥", E14: 95, F14: "%", G14: 100 },
  ...{ C15: "工程完工时间", D15: "定性", E15: "9月前", G15: "7月", I15: 10 },
  ...{ C16: "每公里清淤成本", D16: "≤", E16: 4, F16: "万元", G16: 3.8 },
  ...{ C17: "增收农户", D17: "≥", E17: 40, F17: "户", G17: 41 },
  ...{ C18: "受益人口", D18: "≥", E18: 5000, F18: "人", G18: 4300, J18: "部分村组人口外迁。" },
  ...{ C19: "水质改善", D19: "定性", E19: "有效改善", G19: "达成", I19: 5 },
  ...{ C20: "长效管护制度", D20: "定性", E20: "建立健全", G20: "达成", I20: 10 },
  ...{ C21: "沿线群众满意度", D21: "≥", E21: 90, F21: "%", G21: 96 },
};

/** The workbook as somebody filled it in and Excel recalculated it. */
function filledIn(form: ProjectForm, inputs: Readonly<Record<string, CellValue>>): Workbook {
  const { sheet } = projectWorkbook(form, options).sheets[0]!;
  const typed = new Map(Object.entries(inputs).map(([at, value]) => [at, value]));
  const cells: Cell[] = [...eachCell(sheet)].filter(({ row, col }) => !typed.has(address(row, col)));
  for (const [at, value] of typed) cells.push({ ...parseAddress(at)!, value });
  const rows: RawCellContent[][] = Array.from({ length: sheet.rowCount }, () => []);
  for (const { row, col, value, formula } of cells)
    rows[row]![col] = formula === undefined ? (value as RawCellContent) : `=${formula}`;
  const engine = HyperFormula.buildFromArray(rows, { licenseKey: "gpl-v3", smartRounding: false });
  const computed = cells.map((cell): Cell => {
    if (cell.formula === undefined) return cell;
    const value = engine.getCellValue({ sheet: 0, row: cell.row, col: cell.col });
    return { ...cell, value: typeof value === "object" ? null : value };
  });
  engine.destroy();
  const filled = makeSheet(sheet.name, computed, { merges: sheet.merges });
  return { sheets: [filled], definedNames: [], date1904: false };
}

test.each(publishedProjectForms().map((form) => [form.id, form] as const))(
  "%s: empty, its formulas give what the plan says",
  (_, form) => {
    expect(differences(projectWorkbook(form, options))).toEqual([]);
  },
);

test("filled in: scored by its own formulas, with nothing to find", () => {
  const [national] = publishedProjectForms();
  const workbook = filledIn(national!, INPUTS);
  const report = checkWorkbook(workbook, { frameworks: publishedFrameworks(), messages: zhCN });
  expect(report.findings.filter(({ severity }) => severity === "error" || severity === "warning")).toEqual(
    [],
  );
  // 9.65 for the funds, 8.6 of 10 for the people, all else in full.
  expect(report.sheets.map(({ form, total }) => [form, total])).toEqual([
    ["project", { stated: 98.25, summed: 98.25 }],
  ]);
  expect(valueAt(workbook.sheets[0], 22, 7)).toBe("优");
});

test("a limit that is exceeded: in a line to twice the limit, or limit ÷ result where the form says so", () => {
  const score = (id: string) => {
    const form = publishedProjectForms().find((each) => each.id === id)!;
    return valueAt(filledIn(form, { ...INPUTS, G16: 5 }).sheets[0], 15, 8);
  };
  expect(score("cn-project-2020")).toBe(7.5);
  expect(score("cn-project-2020-hubei")).toBe(6.4);
});

test("a row that is not used loses its weight and is not waited for", () => {
  const [national] = publishedProjectForms();
  const { C17: _name, D17: _sign, E17: _target, F17: _unit, G17: _actual, ...others } = INPUTS;
  const workbook = filledIn(national!, { ...others, H17: null, H18: 15 });
  expect(valueAt(workbook.sheets[0], 21, 8)).toBe(97.55);
});
