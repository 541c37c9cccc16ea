import { makeWorkbook } from "../../files/make";
import { readWorkbook } from "../../files/read";
import { checkWorkbook } from "../../src/check";
import { factName, scoreName } from "../../src/recognise/standard-names";
import { publishedFramework, publishedFrameworks } from "../../src/frameworks/published";
import { zhCN } from "../../src/messages/zh-CN";
import { standardWorkbook } from "../../src/standard";
import type { FactId } from "../../src/facts/facts";
import type { CellValue } from "../../src/workbook/model";
import { parseReference } from "../../src/formulas/references";
import { makeSheet, eachCell } from "../../src/workbook/sheet";
import type { Workbook } from "../../src/workbook/model";
import { everything } from "../standard/filled";

const framework = publishedFramework("sz-yantian-2023")!;

async function standard(): Promise<Workbook> {
  const options = { unit: "万元", year: 2023, department: "某区某局", formulas: "native" } as const;
  return readWorkbook(makeWorkbook(standardWorkbook(framework, options, everything(framework))), "x.xlsx");
}

/** Other values in the cells of defined names; formulas stay, their results are what is given. */
function withValues(workbook: Workbook, values: Readonly<Record<string, CellValue>>): Workbook {
  const places = Object.entries(values).map(([name, value]) => {
    const area = parseReference(workbook.definedNames.find((each) => each.name === name)!.refersTo)!;
    return { sheet: area.sheet, row: area.range.top, col: area.range.left, value };
  });
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const own = places.filter((place) => place.sheet === sheet.name);
      const cells = [...eachCell(sheet)].map((cell) => {
        const place = own.find(({ row, col }) => row === cell.row && col === cell.col);
        return place ? { ...cell, value: place.value } : cell;
      });
      return own.length === 0 ? sheet : makeSheet(sheet.name, cells, sheet);
    }),
  };
}

const check = (workbook: Workbook) =>
  checkWorkbook(workbook, { frameworks: publishedFrameworks(), messages: zhCN }).findings;

const fact = (id: FactId) => factName(id);

test("named at the input, with what may stand there, and not at the score that stays blank", async () => {
  const workbook = withValues(await standard(), {
    [fact("project-procedure/1")]: "对",
    [scoreName("project-procedure")]: "",
    [fact("routine-actual")]: "85万元",
    [scoreName("operating-expense-control")]: "",
    [fact("key-tasks-unfinished")]: "一",
    [scoreName("key-tasks")]: "",
    [fact("budget-disclosure/budget")]: "公开了",
    [scoreName("budget-disclosure")]: "",
  });
  const findings = check(workbook);
  const found = findings.filter((each) => each.check === "input-invalid");
  expect(
    found.map(({ severity, indicator, actual, expected }) => [severity, indicator, actual, expected]),
  ).toEqual([
    ["error", "budget-disclosure", "公开了", "合规/有瑕疵/未公开"],
    ["error", "project-procedure", "对", "是/否"],
    ["error", "operating-expense-control", "85万元", null],
    ["error", "key-tasks", "一", null],
  ]);
  expect(found[1]!.message).toMatch(
    /^“评分判断”表 C\d+的“项目设立和调整按规定履行报批手续”填的是“对”，这里只能填“是”或“否”。$/,
  );
  expect(found[2]!.message).toContain("这里只能填不带单位的数字（以万元计，不小于 0）");
  expect(found[3]!.message).toContain("这里只能填不小于 0 的整数");
  const others = findings.filter((each) =>
    ["score-missing", "score-not-numeric", "input-missing"].includes(each.check),
  );
  expect(others).toEqual([]);
});

test("what is sound, blank or computed is passed over", async () => {
  const workbook = await standard();
  expect(check(workbook).filter((each) => each.check === "input-invalid")).toEqual([]);
  const blank = withValues(workbook, { [fact("project-procedure/1")]: null, [fact("routine-actual")]: " " });
  expect(check(blank).filter((each) => each.check === "input-invalid")).toEqual([]);
});

test("words in the tables of amounts are named there, figures and remarks are passed over", async () => {
  const workbook = await standard();
  const sheets = workbook.sheets.map((sheet) => {
    const typed: Readonly<Record<string, readonly [number, number, string]>> = {
      公用经费: [4, 1, "约3万"],
      政府采购: [3, 1, "二百六十"],
      项目执行: [4, 4, "未结算"],
    };
    const [row, col, value] = typed[sheet.name] ?? [];
    if (row === undefined) return sheet;
    const cells = [...eachCell(sheet)].map((cell) =>
      cell.row === row && cell.col === col ? { ...cell, value: value! } : cell,
    );
    return makeSheet(sheet.name, cells, sheet);
  });
  const found = check({ ...workbook, sheets }).filter((each) => each.check === "input-invalid");
  expect(found.map(({ message }) => message)).toEqual([
    "“项目执行”表 E5的“信息系统运维 实际支出数”填的是“未结算”，这里只能填不带单位的数字（以万元计，不小于 0）。",
    "“公用经费”表 B5的“因公出国（境）费 预算安排数”填的是“约3万”，这里只能填不带单位的数字（以万元计，不小于 0）。",
    "“政府采购”表 B4的“货物类 采购计划金额”填的是“二百六十”，这里只能填不带单位的数字（以万元计，不小于 0）。",
  ]);
});
