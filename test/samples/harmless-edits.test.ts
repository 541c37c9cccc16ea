/** What looks like a planted fault and is none: the findings stay as they are in the untouched workbook. */
import type { CheckId } from "../../src/checks/catalogue";
import { edits, formula, insertRow, numberFormat, replace, scale, set, setAll, type Edit } from "../support/edit";
import { findingsOf, lines, plainFinding } from "../support/findings";
import { readSample, type SampleName } from "../support/samples";

const OFFICE = "longgang-office-2022";
const STATION = "longgang-cost-station-2021";
const FUTIAN = "futian-org-2020";
const TARGETS = "绩效目标自评表";

const HARMLESS: readonly [CheckId, SampleName, string, Edit][] = [
  ["target-missed", OFFICE, "more than all of it", set(`${TARGETS}!E26`, "超额完成20%")],
  ["target-missed", OFFICE, "all of it, in per cent", set(`${TARGETS}!E26`, "完成100%")],
  ["target-missed", OFFICE, "nothing was left undone", set(`${TARGETS}!E26`, "无未完成事项")],
  ["target-not-quantified", OFFICE, "a term without a number", set(`${TARGETS}!D26`, "及时于年底前完成")],
  ["template-leftover", FUTIAN, "a label that explains itself", insertRow("评分表", 28, { A: "填报单位（单位名称）：区委组织部" })],
  ["template-leftover", FUTIAN, "the department's name and its seal", insertRow("评分表", 2, { A: "填报单位：区委组织部（盖章）" })],
  ["template-leftover", FUTIAN, "a year with blanks in it", set("评分表!A1", "20 20 年度部门整体支出绩效评价指标体系评分表")],
  ["out-of-year", FUTIAN, "the end of the year itself", set("基础数据!C11", "截至2020年12月31日")],
  ["out-of-year", FUTIAN, "a table that compares two years", replace("预算支出!A1", "2020年", "2020年与2019年")],
  ["unit-suspect", STATION, "assets worth more than a year's budget", scale("固定资产!C4:D12", 100)],
  ["unit-suspect", OFFICE, "three public expenses of a large department", setAll("基础数据", { B10: 1975, B11: 699 })],
  ["indicator-name-variant", STATION, "blanks and line breaks in names", setAll("评分表", { C24: "公 平\n性", A5: "部门\n决策" })],
  ["progress-decreasing", STATION, "the same progress twice", set("预算执行!B6", 971.95)],
  ["score-not-numeric", FUTIAN, "a number typed as text", set("评分表!I5", "5.00")],
  ["total-mismatch", FUTIAN, "a zero at the end of the total", set("评分表!I26", "97.850")],
  [
    "function-argument-blank",
    FUTIAN,
    "a formula of which all is there",
    formula("评分表!I19", "PERF.CONTROL_RATE_SCORE(基础数据!B7,基础数据!B6)+3", 6),
  ],
  ["sum-mismatch", STATION, "a total in whole numbers", edits(setAll("功能分类", { B8: 1602, C8: 1713 }), numberFormat("功能分类!B8", "#,##0"), numberFormat("功能分类!C8", "#,##0"))],
  ["rate-mismatch", FUTIAN, "a rate with fewer digits, typed as text", set("预算支出!E4", "96.6%")],
];

test.each(HARMLESS)("%s, %s: %s", async (check, name, _, edit) => {
  const workbook = await readSample(name);
  const found = (given: typeof workbook) =>
    lines(
      findingsOf(given)
        .filter((finding) => finding.check === check)
        .map(plainFinding),
    );
  expect(found(edit(workbook))).toEqual(found(workbook));
});
