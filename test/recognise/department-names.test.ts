import { departmentNames } from "../../src/recognise/origin/department-names";
import { makeWorkbook, type SheetSpec } from "../support/workbook";

const named = (sheets: Record<string, SheetSpec>) =>
  departmentNames(makeWorkbook(sheets)).map(({ name }) => name);

test("headings and units beside a column of units are no departments, however often they stand there", () => {
  const rows = [
    ["单位名称", "采购项目名称", "采购预算（万元）"],
    ["某区城市更新局", "办公设备", 3],
  ];
  expect(named({ 一: { rows }, 二: { rows } })).toEqual([]);
  const budgets = [["预算单位", "2022年度年初预算数", "2023年度年初预算数"]];
  expect(named({ 一: { rows: budgets }, 二: { rows: budgets } })).toEqual([]);
  expect(named({ 一: { rows: [["填报单位：", "万元"]] } })).toEqual([]);
});

test.each(["单位", "部门", "单位：", " 单 位 "])(
  "an office's name beside %j is the department's, a row of offices is not",
  (label) => {
    expect(named({ 一: { rows: [[label, "某区教育局"]] } })).toEqual(["某区教育局"]);
    expect(named({ 一: { rows: [[label, "某区教育局", "年度", 2023]] } })).toEqual(["某区教育局"]);
    expect(named({ 一: { rows: [[label, "某区教育局", "某区财政局"]] } })).toEqual([]);
    expect(
      named({
        一: {
          rows: [
            [label, "万元"],
            [label, "万元"],
          ],
        },
      }),
    ).toEqual([]);
    expect(
      named({
        一: {
          rows: [
            [label, "项目名称"],
            ["某区教育局", "校舍维修"],
          ],
        },
      }),
    ).toEqual([]);
  },
);

test("labels of other forms", () => {
  expect(named({ 一: { rows: [["省级预算部门名称", "某县水利局"]] } })).toEqual(["某县水利局"]);
  expect(named({ 一: { rows: [["编制部门：某区司法局", null, "单位：元"]] } })).toEqual(["某区司法局"]);
  expect(named({ 一: { rows: [["编制单位", "某区司法局"]] } })).toEqual(["某区司法局"]);
});

test("a name looks like an organisation's or recurs", () => {
  expect(named({ 一: { rows: [["部门名称", "某区群众体育管理中心"]] } })).toEqual(["某区群众体育管理中心"]);
  expect(named({ 一: { rows: [["填报单位：某街道办事处（本级）"]] } })).toEqual(["某街道办事处(本级)"]);
  expect(named({ 一: { rows: [["部门名称", "某区财政预算编审中心"]] } })).toEqual(["某区财政预算编审中心"]);
  expect(named({ 一: { rows: [["部门名称", "某区红领巾"]] } })).toEqual([]);
  const twice = { rows: [["部门名称", "某区红领巾"]] };
  expect(named({ 一: twice, 二: twice })).toEqual(["某区红领巾", "某区红领巾"]);
});

test("the seal's place is no part of a name, and a merged label taken apart stands before blank cells", () => {
  expect(named({ 一: { rows: [["单位：（盖章）某县水务局"]] } })).toEqual(["某县水务局"]);
  expect(named({ 一: { rows: [["部门名称", null, null, "某县水务局"]] } })).toEqual(["某县水务局"]);
  expect(named({ 一: { rows: [["部门名称", null, "年初预算数"]] } })).toEqual([""]);
});

test("the office itself, beside its subordinate units", () => {
  const title = (name: string) => ({ rows: [[`${name}2022年度部门整体支出绩效评分表`]] });
  expect(named({ 一: title("某区教育局本级"), 二: title("某区教研中心") })).toEqual([
    "某区教育局本级",
    "某区教研中心",
  ]);
});
