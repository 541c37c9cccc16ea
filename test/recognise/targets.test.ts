import { Grid } from "../../src/recognise/grid";
import { findTargets } from "../../src/recognise/targets";
import { makeWorkbook, type CellSpec, type SheetSpec } from "../support/workbook";

function targetsOf(rows: CellSpec[][], merges: SheetSpec["merges"] = []) {
  const workbook = makeWorkbook({ 目标: { rows, merges } });
  return findTargets(new Grid(workbook.sheets[0]!)).flatMap(({ table }) =>
    table.rows.map(({ name, level1, target, actual }) => [
      level1,
      name,
      target.text,
      target.measured && `${target.measured.sense} ${target.measured.value.toString()}`,
      actual.text,
      actual.measured?.value.toString(),
    ]),
  );
}

describe("target tables", () => {
  test.each(["年度绩效指标", "年度绩效指标完成情况"])("the label %s at the side is no column", (label) => {
    const rows: CellSpec[][] = [
      [label, "一级指标", "二级指标", "三级指标", "预期指标值", "实际完成值"],
      [null, "产出指标", "数量指标", "培训场次", "≥10场次", "12场次"],
      [null, null, "质量指标", "合格率", "≥95%", "98%"],
    ];
    const read = [
      ["产出指标", "培训场次", "≥10场次", "at-least 10", "12场次", "12"],
      ["产出指标", "合格率", "≥95%", "at-least 0.95", "98%", "0.98"],
    ];
    expect(targetsOf(rows, ["A1:A3"])).toEqual(read);
    expect(targetsOf(rows)).toEqual(read);
  });

  test("sign, value and unit in columns of their own are one target", () => {
    expect(
      targetsOf([
        ["一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "实际完成值"],
        ["产出指标", "数量指标", "培训场次", "≥", 10, "场次", 12],
        ["产出指标", "质量指标", "合格率", "≥", 95, "%", 98],
        ["产出指标", "成本指标", "人均成本", "≤", "500", "元", "480"],
        ["产出指标", "数量指标", "项目数", "＝", 3, "个", 3],
        ["效益指标", "社会效益", "服务水平", "定性", "有效提升", "", "有效提升"],
        ["产出指标", "数量指标", "检查次数", "≥", 4, "次", "……"],
      ]),
    ).toEqual([
      ["产出指标", "培训场次", "≥10场次", "at-least 10", "12场次", "12"],
      ["产出指标", "合格率", "≥95%", "at-least 0.95", "98%", "0.98"],
      ["产出指标", "人均成本", "≤500元", "at-most 500", "480元", "480"],
      ["产出指标", "项目数", "3个", "equal 3", "3个", "3"],
      ["效益指标", "服务水平", "有效提升", null, "有效提升", undefined],
      ["产出指标", "检查次数", "≥4次", "at-least 4", "……", undefined],
    ]);
  });

  test("one heading may stand over sign, value and unit", () => {
    expect(
      targetsOf(
        [
          ["一级指标", "二级指标", "三级指标", "年度指标值", null, null, "实际完成值"],
          [null, null, null, "符号", "值", "单位", null],
          ["产出指标", "质量指标", "合格率", "≥", 95, "%", "98%"],
        ],
        ["D1:F1", "A1:A2", "B1:B2", "C1:C2", "G1:G2"],
      ),
    ).toEqual([["产出指标", "合格率", "≥95%", "at-least 0.95", "98%", "0.98"]]);
  });
});
