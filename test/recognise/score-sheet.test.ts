import { at, recognised } from "../support/recognised";
import type { CellSpec } from "../support/workbook";

/** Plain view: name, weight, score, and the labels of the levels above. */
function read(sheets: Record<string, { rows: CellSpec[][]; merges?: string[] }>) {
  return recognised(sheets).scoreSheets.map((sheet) => ({
    sheet: sheet.sheet,
    total: sheet.total?.figure?.shown ?? null,
    grade: sheet.grade?.text ?? null,
    rows: sheet.indicators.map((row) =>
      [
        row.dimension === null ? "-" : sheet.dimensions[row.dimension]!.name.text,
        row.group === null ? "-" : sheet.groups[row.group]!.name.text,
        row.name.text,
        row.weight?.figure?.shown ?? "?",
        row.score?.figure?.shown ?? "?",
      ].join(" "),
    ),
  }));
}

test("a total under a word of its own, in the column of the first level, is known by its sum", () => {
  const rows: CellSpec[][] = [
    ["一级指标", "二级指标", "三级指标", "分值", "得分"],
    ["决策", "编制", "合理性", 5, 5],
    ["", "", "规范性", 5, 4],
    ["", "目标", "完整性", 3, 3],
    ["绩效", "效率性", "执行率", 6, 5.94],
    ["最终结论", "", "", "", 17.94],
    ["评价等级", "", "", "", "优"],
  ];
  const [sheet] = recognised({ Sheet1: { rows } }).scoreSheets;
  expect(sheet!.total?.figure?.shown).toBe("17.94");
  expect(sheet!.dimensions.map(({ name }) => name.text)).toEqual(["决策", "绩效"]);
  expect(sheet!.grade?.text).toBe("优");
});

describe("score sheets, however they are drawn", () => {
  const expected = [
    "决策 编制 合理性 5 5",
    "决策 编制 规范性 5 4",
    "决策 目标 完整性 3 3",
    "绩效 效率性 执行率 6 5.94",
  ];

  test("levels written once, a header of one row, weights named only 分值", () => {
    expect(
      read({
        Sheet1: {
          rows: [
            ["部门整体支出绩效评分表"],
            ["一级指标", "分值", "二级指标", "分值", "三级指标", "分值", "评分标准", "自评得分"],
            ["决策", 13, "编制", 10, "合理性", 5, "略", 5],
            ["", "", "", "", "规范性", 5, "略", 4],
            ["", "", "目标", 3, "完整性", 3, "略", 3],
            ["绩效", 6, "效率性", 6, "执行率", 6, "略", 5.94],
            ["总得分情况", "", "", "", "", "", "", 17.94],
            ["评分等级", "", "", "", "", "", "", "差"],
            ["填表人：", "", "", "", "", "", "", ""],
          ],
        },
      }),
    ).toEqual([{ sheet: "Sheet1", total: "17.94", grade: "差", rows: expected }]);
  });

  test("levels repeated in every row, one column of weights, columns in another order, total first", () => {
    expect(
      read({
        评分: {
          rows: [
            [],
            ["", "得分", "一级指标", "二级指标", "三级指标", "权重"],
            ["", 17.94, "合计", "", "", ""],
            ["", 5, "决策", "编制", "合理性", 5],
            ["", 4, "决策", "编制", "规范性", 5],
            ["", 3, "决策", "目标", "完整性", 3],
            ["", 5.94, "绩效", "效率性", "执行率", 6],
          ],
        },
      }),
    ).toEqual([{ sheet: "评分", total: "17.94", grade: null, rows: expected }]);
  });

  test("only indicators, without levels above", () => {
    expect(
      read({
        表: {
          rows: [
            ["指标", "分值", "得分"],
            ["合理性", 5, 5],
            ["执行率", 6, "5.94分"],
            ["总分", 11, 10.94],
          ],
        },
      }),
    ).toEqual([{ sheet: "表", total: "10.94", grade: null, rows: ["- - 合理性 5 5", "- - 执行率 6 5.94"] }]);
  });

  test("several sheets in one workbook, and two tables on one sheet", () => {
    const rows = (score: number): CellSpec[][] => [
      ["三级指标", "分值", "得分"],
      ["合理性", 5, score],
      ["总计", 5, score],
    ];
    expect(
      read({ 甲: { rows: rows(5) }, 乙: { rows: [...rows(4), [], [], ...rows(3)] } }).map(
        ({ sheet, total }) => [sheet, total],
      ),
    ).toEqual([
      ["甲", "5"],
      ["乙", "4"],
      ["乙", "3"],
    ]);
  });

  test("a blank form beside the filled-in sheet is not checked", () => {
    const names: CellSpec[][] = [
      ["三级指标", "分值", "评分标准"],
      ["合理性", 5, "略"],
    ];
    const scored: CellSpec[][] = [
      ["三级指标", "分值", "评分标准", "得分"],
      ["合理性", 5, "略", 5],
    ];
    expect(read({ 框架: { rows: names }, 自评: { rows: scored } }).map(({ sheet }) => sheet)).toEqual([
      "自评",
    ]);
  });

  test("subtotals by level are no indicators; a score cell merged over two lines of criteria is one score", () => {
    expect(
      read({
        表: {
          rows: [
            ["一级指标", "三级指标", "分值", "评分标准", "得分"],
            ["决策", "合理性", 5, "1.（2分）", 4],
            ["", "", "", "2.（3分）", ""],
            ["", "小计", 5, "", 4],
            ["管理", "执行率", 6, "略", 6],
            ["合计", "", 11, "", 10],
          ],
          merges: ["A2:A3", "B2:B3", "C2:C3", "E2:E3"],
        },
      }),
    ).toEqual([{ sheet: "表", total: "10", grade: null, rows: ["决策 - 合理性 5 4", "管理 - 执行率 6 6"] }]);
  });

  test("a table of targets with weights and scores is a score sheet of its own kind and a target table", () => {
    const recognition = recognised({
      项目: {
        rows: [
          [
            "一级指标",
            "二级指标",
            "三级指标",
            "年度指标值",
            "实际完成值",
            "分值",
            "得分",
            "偏差原因分析及改进措施",
          ],
          ["产出指标", "数量指标", "培训场次", "≥10场", "12场", 20, 20, ""],
          ["效益指标", "社会效益指标", "知晓率", "≥90%", "80%", 30, 25, "宣传不足"],
          ["总分", "", "", "", "", 50, 45, ""],
        ],
      },
    });
    expect(
      recognition.scoreSheets.map(({ framework, indicators }) => [framework, indicators.length]),
    ).toEqual([[null, 2]]);
    expect(recognition.targets[0]!.rows.map(({ name, reason }) => [name, reason])).toEqual([
      ["培训场次", ""],
      ["知晓率", "宣传不足"],
    ]);
  });

  const indicators: CellSpec[][] = [
    ["预算编制合理性", 5, 5],
    ["预算编制规范性", 5, 4],
    ["绩效目标完整性", 3, 3],
    ["绩效指标明确性", 7, 7],
    ["项目监管", 2, 2],
  ];
  const known = [
    "- - 预算编制合理性 5 5",
    "- - 预算编制规范性 5 4",
    "- - 绩效目标完整性 3 3",
    "- - 绩效指标明确性 7 7",
    "- - 项目监管 2 2",
  ];

  test("a heading of the names that says nothing: the names themselves tell", () => {
    expect(
      read({
        表: { rows: [["指标体系", "内容", "参考分值", "得分"], ...indicators.map((row) => ["", ...row])] },
      })[0]!.rows,
    ).toEqual(known);
  });

  test("no headings at all", () => {
    expect(read({ 表: { rows: [["某单位自评"], ...indicators] } })[0]!.rows).toEqual(known);
  });

  test("a misspelt heading in the second row of the header is no indicator", () => {
    const header: CellSpec[][] = [
      ["评价指标", "", "", "", "得分"],
      ["名称", "参考分值", "名称", "参考份直", ""],
    ];
    const rows: CellSpec[][] = [
      ["一级指标", "", "三级指标", "", ""],
      header[1]!,
      ["决策", 5, "合理性", 5, 5],
      ["", "", "规范性", 5, 4],
    ];
    expect(
      read({ 表: { rows: [header[0]!, ...rows], merges: ["A2:B2", "C2:D2", "E1:E3"] } })[0]!.rows,
    ).toEqual(["决策 - 合理性 ? 5", "决策 - 规范性 ? 4"]);
  });

  test("no score sheet in a workbook without one", () => {
    expect(
      read({
        数据: {
          rows: [
            ["项目", "数值"],
            ["年初预算数", 1],
          ],
        },
      }),
    ).toEqual([]);
  });

  test("where the total stands", () => {
    const { scoreSheets } = recognised({
      表: {
        rows: [
          ["三级指标", "分值", "得分"],
          ["合理性", 5, 5],
          ["综合评分", "", 5],
        ],
      },
    });
    expect(at(scoreSheets[0]!.total!.ref)).toBe("表!C3");
  });
});
