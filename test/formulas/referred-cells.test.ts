import { areaText } from "../../src/formulas/references";
import { expandCells, referredCells, type ReferenceContext } from "../../src/formulas/referred-cells";

const names: Record<string, string> = {
  季度进度: "评分表!$B$2:$E$2",
  四季度: "=(评分表!$E$2,评分表!$G$2)",
  别名: "季度进度",
  相对: "评分表!B2",
  税率: "0.13",
  动态: "OFFSET(评分表!$A$1,1,1)",
  自身: "自身",
  甲: "乙",
  乙: "甲",
  坏: "#REF!",
};
const context: ReferenceContext = {
  nameFormula: (name) => names[name] ?? null,
  extent: (sheet) => (sheet === "空" ? { rows: 0, columns: 0 } : { rows: 20, columns: 6 }),
  sheetNames: ["一月", "二月", "三月", "空"],
};

describe("the cells that an argument refers to", () => {
  const told = (text: string): string => {
    const { areas, unresolved, pure } = referredCells(text, context);
    const cells = areas.map((area) => areaText(area) + (area.nested ? " nested" : ""));
    return `${pure ? "pure" : "mixed"}: ${cells.join(", ")}${unresolved.length > 0 ? ` ? ${unresolved.join(", ")}` : ""}`;
  };

  test.each([
    ["B2", "pure: B2"],
    [" B2:E2 ", "pure: B2:E2"],
    ["评分表!$B$2", "pure: 评分表!$B$2"],
    ["(B2)", "pure: B2"],
    ["(B2:C2,评分表!E2 , G2)", "pure: B2:C2, 评分表!E2, G2"],
    ["B2 : E2", "pure: B2:E2"],
    ["B2:C3:A9", "pure: A2:C9"],
    ["评分表!B2:评分表!E2", "pure: 评分表!B2:E2"],
    ["评分表!B2:(E2)", "pure: 评分表!B2:E2"],
    ["B2:E5 C1:C9", "pure: C2:C5"],
    ["B2:E5 (C1:C9,Z1)", "pure: C2:C5"],
    ["B2:C3 D4", "pure: "],
    ["@B2", "pure: B2"],
    ["@B2:B5", "pure: B2:B5 ? @B2:B5"],
    ["B2#", "pure: B2 ? B2#"],
    ["A:B", "pure: A$1:B$20"],
    ["空!$A:$A", "pure: 空!$A$1"],
    ["3:4", "pure: $A3:$F4"],
    ["一月:三月!B2", "pure: '一月'!B2, '二月'!B2, '三月'!B2"],
    ["三月:二月!B2", "pure: '二月'!B2, '三月'!B2"],
    ["一月:四月!B2", "pure:  ? 一月:四月!B2"],
    ["[1]评分表!B2", "pure:  ? [1]评分表!B2"],
    ["季度进度", "pure: 评分表!$B$2:$E$2"],
    ["四季度", "pure: 评分表!$E$2, 评分表!$G$2"],
    ["别名", "pure: 评分表!$B$2:$E$2"],
    ["B2,季度进度", "pure: B2, 评分表!$B$2:$E$2"],
    ["相对", "pure:  ? 相对"],
    ["税率", "pure:  ? 税率"],
    ["动态", "pure:  ? 动态"],
    ["自身", "pure:  ? 自身"],
    ["甲", "pure:  ? 甲"],
    ["坏", "pure:  ? 坏"],
    ["没有", "pure:  ? 没有"],
    ["[1]!季度进度", "pure:  ? [1]!季度进度"],
    ["表1[列]", "pure:  ? 表1[列]"],
    ["#REF!", "pure:  ? #REF!"],
    ["S!B2:T!C3", "pure: S!B2, T!C3 ? S!:T!"],
    ["", "mixed: "],
    ["5", "mixed: "],
    ['"A1"', "mixed: "],
    ["B2*100", "mixed: B2"],
    ["-B2", "mixed: B2"],
    ["(B2+C2)/季度进度", "mixed: B2, C2, 评分表!$B$2:$E$2"],
    ["SUM(B2:E2)+F2", "mixed: B2:E2 nested, F2"],
    ["IF((D1),F2,G2)", "mixed: D1 nested, F2 nested, G2 nested"],
    ["A1:INDEX(B:B,3)", "mixed: A1, B$1:B$20 nested ? :INDEX"],
    ["{1,2}", "mixed: "],
    ["B2，C2", "mixed: B2, C2 ? ，"],
    ["(B2", "mixed: B2"],
    ["B2)", "mixed: B2"],
    ["B2,", "mixed: B2"],
  ])("%s", (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  test("without a context, names and 3-D references stay unresolved and columns whole", () => {
    expect(referredCells("季度进度").unresolved).toEqual(["季度进度"]);
    expect(referredCells("一月:二月!A1").unresolved).toEqual(["一月:二月!A1"]);
    expect(referredCells("A:A").areas[0]!.range.bottom).toBe(1_048_575);
  });

  test("names that multiply each other, and brackets without end, are given up", () => {
    const lots: ReferenceContext = {
      nameFormula: (name) => {
        const level = Number(name.slice(2));
        return level > 6
          ? "S!$A$1"
          : Array<string>(50)
              .fill(`n_${level + 1}`)
              .join(",");
      },
    };
    expect(referredCells("n_1", lots)).toMatchObject({ areas: [], unresolved: ["n_1"] });
    expect(referredCells("n_5+n_5+".repeat(100), lots).areas.length).toBeLessThan(5000);
    expect(referredCells("(".repeat(50_000) + "A1").areas).toHaveLength(1);
    expect(referredCells("@".repeat(50_000) + "A1").areas).toHaveLength(1);
  });
});

describe("an argument in single cells", () => {
  test.each<[string, string[] | null]>([
    ["Sheet!$B$2:$E$2", ["Sheet!$B$2", "Sheet!$C$2", "Sheet!$D$2", "Sheet!$E$2"]],
    [" (B2:C2,E5) ", ["B2", "C2", "E5"]],
    ["B2 : C2", ["B2", "C2"]],
    ["季度进度", ["评分表!$B$2", "评分表!$C$2", "评分表!$D$2", "评分表!$E$2"]],
    ["[1]S!A1:B1", ["[1]S!A1", "[1]S!B1"]],
    ["A:A", null],
    ["A1:A1001", null],
    ["一月:三月!A1", null],
    ["相对", null],
    ["B2#", null],
    ["B2*2", null],
    ["{1,2}", null],
    ["B2:C3 D4", null],
    ["", null],
  ])("%s", (text, cells) => {
    expect(expandCells(text, context)).toEqual(cells);
  });
});
