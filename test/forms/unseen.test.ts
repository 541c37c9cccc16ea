/** Project forms of other layouts: nothing is held against a consistent one, and its total is understood. */
import { checkWorkbook } from "../../src/check";
import { publishedFrameworks } from "../../src/frameworks/published";
import { zhCN } from "../../src/messages/zh-CN";
import { makeWorkbook } from "../support/workbook";
import { UNSEEN } from "./unseen";

describe.each(Object.entries(UNSEEN))("%s", (_, sheet) => {
  const report = checkWorkbook(makeWorkbook({ 自评表: sheet }), {
    frameworks: publishedFrameworks(),
    messages: zhCN,
  });

  test("neither an error nor a warning", () => {
    const faults = report.findings
      .filter(({ severity }) => severity === "error" || severity === "warning")
      .map(({ check, cell, message }) => `${check} ${cell} ${message}`);
    expect(faults).toEqual([]);
  });

  test("a project form, with its total", () => {
    expect(report.sheets.map(({ form, framework }) => [form, framework?.id])).toEqual([
      ["project", "cn-project-2020"],
    ]);
    const [{ total }] = report.sheets as [(typeof report.sheets)[number]];
    expect(total.summed).toBe(total.stated);
  });
});
