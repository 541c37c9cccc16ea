import { checkRecognised } from "../../src/check";
import { zhCN } from "../../src/messages/zh-CN";
import type { Recognition } from "../../src/recognise/recognition";
import type { Report } from "../../src/report/report";
import { recognised } from "../support/recognised";
import { caseWorkbook, type SheetCase } from "../support/score-sheet-case";

/** 满意度 92% earns 4 of 6 points. */
const recognition = (cells: NonNullable<SheetCase["cells"]>) =>
  recognised(caseWorkbook({ cells, data: { 满意度: 0.92 } }));

function withoutWeights(given: Recognition): Recognition {
  const scoreSheets = given.scoreSheets.map((sheet) => ({
    ...sheet,
    indicators: sheet.indicators.map((row) => ({ ...row, weight: null })),
  }));
  return { ...given, scoreSheets };
}

const satisfaction = ({ sheets }: Report) => sheets[0]!.indicators.find(({ id }) => id === "satisfaction")!;

test("without a weight column, report and findings expect the same score", () => {
  const report = checkRecognised(withoutWeights(recognition({ H23: 6 })), zhCN);
  const finding = report.findings.find(({ check }) => check === "score-differs-from-formula")!;
  expect(finding.expected).toBe(4);
  expect(satisfaction(report).expected).toBe(4);
});

test("without a weight column, what loses points by the framework's weight is a deduction", () => {
  const report = checkRecognised(withoutWeights(recognition({ H23: 4 })), zhCN);
  expect(report.findings.find(({ check }) => check === "deduction")!.points).toBe(2);
  expect(satisfaction(report).status).toBe("deducted");
});

test("an indicator that the sheet weights otherwise has no expected score", () => {
  expect(satisfaction(checkRecognised(recognition({ F23: 5, H23: 5 }), zhCN)).expected).toBeNull();
});
