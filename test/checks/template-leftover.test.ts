import { templateLeftover } from "../../src/checks/template-leftover/check";
import { book } from "../support/data-recognition";
import { caseWorkbook, expectFindings } from "../support/score-sheet-case";

const cell = (text: string) => book({ 说明: { rows: [["2022年度工作情况"], [null, text]] } });

describe("template-leftover", () => {
  test.each([
    "XX部门整体支出情况",
    "20XX年12月",
    "202X年度",
    "完成××项工作",
    "（请填写部门主要职责）",
    "请在此输入",
    "点击输入文字",
    "示例：开展培训3次",
    "（示例）",
    "待补充",
    "某某局",
  ])("%s", (text) => {
    expectFindings(templateLeftover, cell(text), [{ at: "说明!B2", expected: null, actual: text }]);
  });

  test.each([
    "工作服XXL码20件",
    "设备尺寸3×4米",
    "5×8小时值守",
    "附注：请填写完整后报送财政部门，各项指标分值是参考分值",
    "填表说明：请如实填写",
    "按示范文本签订合同",
    "待遇保障",
    "二〇二二年度",
    "MAXX型设备",
    "指标说明",
  ])("“%s” is no leftover", (text) => {
    expectFindings(templateLeftover, cell(text), []);
  });

  test("the form's own criteria may say what they like", () => {
    expectFindings(templateLeftover, caseWorkbook({ cells: { G3: "未达到××要求的，扣1分。" } }), []);
    expectFindings(templateLeftover, caseWorkbook({ cells: { I3: "××项目未完成" } }), [
      { at: "I3", expected: null, actual: "××项目未完成" },
    ]);
  });

  describe("the department's name", () => {
    const named = (...names: (string | null)[]) =>
      book(
        Object.fromEntries(
          names.map((name, i) => [
            `表${i + 1}`,
            { rows: [["2022年度基础数据"], ["部门名称", name], ["单位：万元"]] },
          ]),
        ),
      );

    test("blank", () => {
      expectFindings(templateLeftover, named(null), [{ at: "表1!B2", expected: null, actual: null }]);
    });

    test("two departments", () => {
      expectFindings(templateLeftover, named("区应急管理局", "区财政局"), [
        { at: "表2!B2", expected: "区应急管理局", actual: "区财政局" },
      ]);
    });

    test("in full and in short", () => {
      expectFindings(templateLeftover, named("区应急管理局", "某市某区应急管理局"), []);
    });

    test("in one cell with its label, in titles, or not at all", () => {
      expectFindings(
        templateLeftover,
        book({
          表: {
            rows: [
              ["某区民政局2022年度部门整体支出绩效评分表"],
              ["填报单位：区民政局", null, "金额单位：万元"],
            ],
          },
        }),
        [],
      );
      expectFindings(
        templateLeftover,
        book({ 表: { rows: [["某区民政局2022年度部门整体支出绩效评分表"], ["填报单位：区统计局"]] } }),
        [{ at: "表!A2", expected: "某区民政局", actual: "区统计局" }],
      );
      expectFindings(
        templateLeftover,
        book({
          表: {
            rows: [["部门（单位）整体支出绩效目标完成情况自评表"], ["单位：元"], ["项目", "部门", "单位"]],
          },
        }),
        [],
      );
    });
  });
});
