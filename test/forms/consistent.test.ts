/** Forms as they are published, filled in without a fault: neither an error nor a warning. */
import { checkWorkbook } from "../../src/check";
import { publishedFrameworks } from "../../src/frameworks/published";
import { zhCN } from "../../src/messages/zh-CN";
import { makeWorkbook } from "../support/workbook";
import { PUBLISHED_FORMS } from "./published";

test.each(Object.entries(PUBLISHED_FORMS))("%s", (_, sheets) => {
  const report = checkWorkbook(makeWorkbook(sheets), { frameworks: publishedFrameworks(), messages: zhCN });
  const faults = report.findings
    .filter(({ severity }) => severity === "error" || severity === "warning")
    .map(({ check, severity, sheet, cell, message }) => `${severity} ${check} ${sheet}!${cell} ${message}`);
  expect(faults).toEqual([]);
  for (const { total } of report.sheets) expect(total.summed).toBe(total.stated);
});
