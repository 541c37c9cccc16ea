/** The report of a project: its unit is who carries it out, and the annex holds the whole form. */
import { readUnits } from "../../src/bureau/read-units";
import { checkRecognised } from "../../src/check";
import { publishedFrameworks } from "../../src/frameworks/published";
import { zhCN } from "../../src/messages/zh-CN";
import { recognise } from "../../src/recognise";
import type { Workbook } from "../../src/workbook/model";
import { makeWorkbook } from "../support/workbook";
import { paperText, papersOf } from "./papers-of";

const FORM = (unit: string) => [
  ["项目支出绩效自评表（2023年度）"],
  ["项目名称", "水闸维修"],
  ["主管部门", "某区水务局", null, "实施单位", unit],
  ["项目资金（万元）", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
  ["年度资金总额", 80, 90, 81, 10, 0.9, 9],
  ["年度总体目标", "预期目标", null, null, "实际完成情况"],
  [null, "维修水闸四座", null, null, "已维修水闸四座"],
  ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
  ["产出指标", "数量指标", "维修水闸", "≥4座", "4座", 50, 50],
  ["效益指标", "社会效益", "受益人口", "≥2万人", "2万人", 30, 30],
  ["满意度指标", "服务对象满意度", "群众满意度", "≥90%", "92%", 10, 10],
  ["总分", null, null, null, null, 100, 99],
];
const bookOf = (...units: string[]): Workbook =>
  makeWorkbook(Object.fromEntries(units.map((unit, i) => [`项目${i + 1}`, { rows: FORM(unit) }])));

const textOf = (workbook: Workbook) => paperText(papersOf(workbook).paper);

test("the annex prints funds and goals above the indicators, each once", () => {
  const [, behind] = textOf(bookOf("某区河道中心")).split("附件1　项目支出绩效自评表");
  const [annex] = behind!.split("定稿前须办事项");
  for (const text of ["年度资金总额|80|90|81|10", "|维修水闸四座|", "实施单位", "产出指标|数量指标|维修水闸"])
    expect([text, annex!.split(text).length - 1]).toEqual([text, 1]);
  expect(annex).not.toContain("项目支出绩效自评表（2023年度）");
});

test("the goals are read beside a label at the side that is not merged", () => {
  const text = textOf(bookOf("某区河道中心"));
  expect(text).toContain("年度总体目标：维修水闸四座。实际完成情况：已维修水闸四座。");
});

test("the cover names who carries the project out; several of them are nobody's cover", () => {
  expect(textOf(bookOf("某区河道中心"))).toContain("某区河道中心〔请加盖公章〕");
  expect(textOf(bookOf("某区河道中心", "某区泵站所"))).toContain("〔请填写单位全称并加盖公章〕");
});

test("the bureau's papers call each form by its unit", () => {
  const recognition = recognise(bookOf("某区河道中心", "某区泵站所"), { frameworks: publishedFrameworks() });
  const units = readUnits(recognition, checkRecognised(recognition, zhCN));
  expect(units.map(({ department }) => department)).toEqual(["某区河道中心", "某区泵站所"]);
});
