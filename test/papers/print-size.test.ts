/** On paper: A4, nothing below 9 points, heads repeated on every page, pages numbered. In all workbooks that we make. */
import { checkRecognised } from "../../src/check";
import { publishedProjectForms } from "../../src/forms/published";
import { publishedFrameworks } from "../../src/frameworks/published";
import { zhCN } from "../../src/messages/zh-CN";
import { deductionList } from "../../src/papers/deduction-list";
import { deductionListPlan } from "../../src/papers/list-plan";
import { recognise } from "../../src/recognise";
import { findingsPlan } from "../../src/report/findings-sheet";
import { projectWorkbook, standardWorkbook, type StandardOptions } from "../../src/standard";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { everything } from "../standard/filled";
import { smallestPrinted } from "../support/print-size";
import { readSample } from "../support/samples";

const SMALLEST = 9;
const OPTIONS = { unit: "万元", year: 2023, department: "某区某局", formulas: "native" } as const;

const [framework] = publishedFrameworks();
const standard = (options: Partial<StandardOptions>): WorkbookPlan =>
  standardWorkbook(
    framework!,
    { ...OPTIONS, ...options },
    {
      ...everything(framework!),
      open: [{ kind: "missing", subject: "满意度", text: "没有找到" }],
    },
  );

async function papers(): Promise<Record<string, WorkbookPlan>> {
  const found = recognise(await readSample("longgang-cost-station-2021"), {
    frameworks: publishedFrameworks(),
  });
  const report = checkRecognised(found, zhCN);
  const { sheet, styles } = findingsPlan("自评表.xlsx", report, zhCN, false);
  return {
    "standard, by kinds": standard({}),
    "standard, by projects": standard({ procurement: "projects", assets: "2020" }),
    project: projectWorkbook(publishedProjectForms()[0]!, OPTIONS),
    findings: { sheets: [sheet], styles, definedNames: [] },
    deductions: deductionListPlan(deductionList(found, report, zhCN), zhCN),
  };
}

test("no letter is printed below 9 points", async () => {
  const small = Object.entries(await papers()).flatMap(([paper, plan]) =>
    smallestPrinted(plan).flatMap(([sheet, points]) =>
      points < SMALLEST ? [`${paper} ${sheet}: ${points.toFixed(2)}`] : [],
    ),
  );
  expect(small).toEqual([]);
});

test("every sheet has its page set up, with page numbers", async () => {
  for (const [paper, { sheets }] of Object.entries(await papers()))
    for (const { sheet, print } of sheets)
      expect([paper, sheet.name, print?.fitWidth, print?.footer]).toEqual([
        paper,
        sheet.name,
        true,
        expect.stringContaining("&P"),
      ]);
});

/** One table that begins the sheet; the guide tells, the targets and the project form hold several tables. */
const WITHOUT_HEADS = ["填报说明", "绩效目标", "项目自评表"];

test("the heads of tables stand on every page", async () => {
  const without = Object.values(await papers()).flatMap(({ sheets }) =>
    sheets.flatMap(({ sheet, print }) => (print?.titleRows ? [] : [sheet.name])),
  );
  expect(new Set(without)).toEqual(new Set(WITHOUT_HEADS));
});
