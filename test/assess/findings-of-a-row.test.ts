/** A finding says itself which row it is about; report, pane and papers read it, and none of them decides again. */
import { checkWorkbook } from "../../src/check";
import { publishedFrameworks } from "../../src/frameworks/published";
import { zhCN } from "../../src/messages/zh-CN";
import { pane } from "../../src/messages/zh-CN/pane";
import { groupFindings } from "../../src/report/group";
import type { Report } from "../../src/report/report";
import type { Workbook } from "../../src/workbook/model";
import { groupForPane } from "../../taskpane/app/findings/group-for-pane";
import { foreignSheet } from "../support/recognition";
import { caseWorkbook } from "../support/score-sheet-case";

const checked = (workbook: Workbook): Report =>
  checkWorkbook(workbook, { frameworks: publishedFrameworks(), messages: zhCN });

/** "H23: deduction I23: deduction-unexplained": the cell of each indicator with what is found at it. */
function byReport(report: Report): string[] {
  return groupFindings(report, report.findings).sheets.flatMap(({ indicators }) =>
    indicators.flatMap(({ indicator, findings }) =>
      findings.map(({ check, cell }) => `${indicator.cell}: ${check} ${cell}`),
    ),
  );
}

function byPane(report: Report): string[] {
  const keyed = report.findings.map((finding, index) => ({ ...finding, key: String(index) }));
  return groupForPane(keyed, "indicator", report, pane).flatMap(({ indicator, findings }) =>
    indicator ? findings.map(({ check, cell }) => `${indicator.cell}: ${check} ${cell}`) : [],
  );
}

/** 公众或服务对象满意度 stands in row 22 and again in row 23, where it loses points. */
const twice = () =>
  checked(caseWorkbook({ cells: { E22: "公众或服务对象满意度", E23: "公众或服务对象满意度", H23: 4 } }));

test("of an indicator that stands there twice, a deduction is the row's in which points are lost", () => {
  const report = twice();
  const [, again] = report.sheets[0]!.indicators.filter(({ id }) => id === "satisfaction");
  expect(again!.cell).toBe("H23");
  expect(byReport(report)).toContain("H23: deduction H23");
  expect(byPane(report)).toContain("H23: deduction H23");
});

test("the report and the pane say the same of every row", () => {
  const twiceThere = twice();
  expect(byPane(twiceThere)).toEqual(byReport(twiceThere));
  const foreign = checked(foreignSheet({ F4: 26 }));
  expect(byPane(foreign)).toEqual(byReport(foreign));
  expect(byReport(foreign)).toContain("F4: score-out-of-range F4");
});

test("the row with the fault is the one in violation, not its namesake", () => {
  const statuses = checked(
    caseWorkbook({
      cells: { E22: "公众或服务对象满意度", F22: 6, H22: 6, E23: "公众或服务对象满意度", H23: 7 },
    }),
  ).sheets[0]!.indicators.filter(({ id }) => id === "satisfaction");
  expect(statuses.map(({ cell, status }) => [cell, status])).toContainEqual(["H23", "violation"]);
  expect(statuses.find(({ cell }) => cell === "H22")!.status).not.toBe("violation");
});
