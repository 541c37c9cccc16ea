/** What cells hand over: blanks, texts, percentages, ranges of any shape; and what is said when it will not do. */
import { builtFolder, call, loadFunctions, type PerfFunctions } from "./built";

let functions: PerfFunctions;
const perf = (id: string, ...args: unknown[]) => call(functions, id, ...args);
const missing = (text: string) => ({ error: "#N/A", message: expect.stringContaining(text) as string });
const invalid = (text: string) => ({ error: "#VALUE!", message: expect.stringContaining(text) as string });

beforeAll(async () => {
  functions = loadFunctions(await builtFolder());
}, 120_000);

describe("blanks", () => {
  it.each([[null], [undefined], [""], ["  "], ["\u3000"]])("%p is a missing fact, never a 0", (blank) => {
    expect(perf("CONTROL_RATE_SCORE", blank, 100)).toEqual(missing("实际支出数"));
    expect(perf("CONTROL_RATE_SCORE", 90, blank)).toEqual(missing("预算数"));
    expect(perf("KEY_TASK_SCORE", blank)).toEqual(missing("未完成的重点工作项数"));
    expect(perf("SATISFACTION_SCORE", blank)).toEqual(missing("满意度"));
    expect(perf("PETITION_SCORE", blank, 1, 1)).toEqual(missing("是否建立信访渠道"));
    expect(perf("DISCLOSURE_SCORE", blank, 2)).toEqual(missing("预算公开情况"));
    expect(perf("GRADE", blank)).toEqual(missing("总分"));
    expect(perf("TOTAL_SCORE", [[blank]])).toEqual(missing("得分"));
    expect(perf("QUARTERLY_EXEC_SCORE", [[0.25, 0.5, blank, 1]])).toEqual(missing("只有 3 个"));
    expect(perf("CHECKLIST_SCORE", [["是"], [blank]], [[1], [1]])).toEqual(missing("判断（第 2 项）"));
    expect(perf("CRITERIA", blank, "sz-longgang-2022")).toEqual(missing("三级指标"));
    expect(perf("FRAMEWORK_TABLE", blank)).toEqual(missing("指标体系编号"));
  });

  it.each([[null], [undefined], [""], [0]])("%p leaves an optional argument at its default", (blank) => {
    expect(perf("CONTROL_RATE_SCORE", 90, 100, blank)).toBe(2);
    expect(perf("QUARTERLY_EXEC_SCORE", [[0.25, 0.5, 0.75, 1]], blank, blank)).toBe(6);
    expect(perf("KEY_TASK_SCORE", 1, blank, blank)).toBe(4);
    expect(perf("COMPLIANCE_SCORE", 1, 0, 100, 1, blank)).toBe(3);
    expect(perf("DISCLOSURE_SCORE", 2, 2, blank)).toBe(3);
    expect(perf("GRADE", 90, blank)).toBe("优");
    expect(perf("OUTCOME_SCORE", [[10]], [[10]], [[5]], [[blank]])).toBe(5);
  });

  it("tells a policy score of 0 from none", () => {
    expect(perf("PROCUREMENT_SCORE", 50, 100, 0)).toBe(0.5);
    expect(perf("PROCUREMENT_SCORE", 50, 100, null)).toBe(1);
    expect(perf("PROCUREMENT_SCORE", 50, 100)).toBe(1);
  });
});

describe("numbers", () => {
  it("reads numbers kept as text", () => {
    expect(perf("CONTROL_RATE", "1,234.5", " 2469 ")).toBe(0.5);
    expect(perf("SATISFACTION_SCORE", "95%")).toBe(6);
    expect(perf("SATISFACTION_SCORE", "９５％")).toBe(6);
    expect(perf("CONTROL_RATE", { type: "FormattedNumber", basicValue: 1 }, 2)).toBe(0.5);
  });

  it.each([["5分"], ["约5"], ["1,23"], ["1e3"], [true], [{}], [NaN], ["--"]])(
    "refuses %p as an amount",
    (value) => {
      expect(perf("CONTROL_RATE_SCORE", value, 100)).toEqual(invalid("不是数字"));
    },
  );

  it("refuses a percentage typed as a number, and says how to write it", () => {
    expect(perf("SATISFACTION_SCORE", 95)).toEqual(invalid("请写 0.95 或 95%"));
    expect(perf("SATISFACTION_SCORE", 1.2)).toEqual(invalid("不会超过 100%"));
    expect(perf("QUARTERLY_EXEC_SCORE", [[31.91, 56.71, 78.3, 98.92]])).toEqual(
      invalid("请写 0.3191 或 31.91%"),
    );
    expect(perf("CONTROL_RATE_SCORE", "95%", 100)).toEqual(invalid("应填金额"));
  });

  it("refuses a part above its whole, which would earn full marks: the two figures are the other way round", () => {
    expect(perf("PROJECT_TIMELINESS_SCORE", 5, 4)).toEqual(
      invalid("“按时完成项目数”是 5，超过了“计划完成项目数”的 4，"),
    );
    expect(perf("FIXED_ASSET_SCORE", 110, 100)).toEqual(
      invalid("“在用固定资产总额”是 110，超过了“固定资产总额”的 100，"),
    );
    expect(perf("FIXED_ASSET_SCORE", 100.01, 100, 3)).toEqual(invalid("是不是填反了"));
    // All of it is all of it; and people, spending and purchases can be above what was planned.
    expect(perf("FIXED_ASSET_SCORE", 100, 100)).toBe(1);
    expect(perf("PROJECT_TIMELINESS_SCORE", 4, 4)).toBe(6);
    expect(perf("STAFF_CONTROL_SCORE", 71, 70)).toBe(0);
    expect(perf("CONTROL_RATE_SCORE", 110, 100)).toBe(0);
    expect(perf("CONTROL_RATE", 110, 100)).toBe(1.1);
    expect(perf("OFF_ESTABLISHMENT_SCORE", 30, 20)).toBe(0);
    expect(perf("PROCUREMENT_SCORE", 110, 100)).toBe(0);
    expect(perf("VIREMENT_SCORE", 110, 100)).toBe(0);
  });

  it("refuses what cannot be", () => {
    expect(perf("CONTROL_RATE_SCORE", -1, 100)).toEqual(invalid("负数"));
    expect(perf("STAFF_CONTROL_SCORE", 1.5, 2)).toEqual(invalid("整数"));
    expect(perf("CONTROL_RATE", 5, 0)).toEqual(invalid("为 0"));
    expect(perf("PROJECT_TIMELINESS_SCORE", 5, 0)).toEqual(invalid("分母不能为 0"));
    expect(perf("GRADE", 100.01)).toEqual(invalid("0 到 100"));
    expect(perf("QUARTERLY_EXEC_PROGRESS", [[1, 2, 3, 4]], 0)).toEqual(invalid("为 0"));
    expect(perf("PROCUREMENT_SCORE", 1, 1, 1.5)).toEqual(invalid("0 到 1 分"));
    expect(perf("CHECKLIST_SCORE", [["是"]], [[-1]])).toEqual(invalid("负数"));
  });

  it.each([[-3], [0.05], [1001], [2.005], ["六"]])("refuses %p as a weight", (weight) => {
    expect(perf("SATISFACTION_SCORE", 0.95, weight)).toMatchObject({ error: "#VALUE!" });
    expect(perf("DEDUCT_PER_ITEM_SCORE", 1, weight)).toMatchObject({ error: "#VALUE!" });
  });
});

describe("nothing to measure", () => {
  it("gives full points for 0 of 0, as the rules do, but no ratio", () => {
    expect(perf("CONTROL_RATE_SCORE", 0, 0)).toBe(3);
    expect(perf("PROCUREMENT_SCORE", 0, 0, 0)).toBe(2);
    expect(perf("PROCUREMENT_SCORE", 0, 0)).toBe(2);
    expect(perf("CONTROL_RATE", 0, 0)).toEqual(missing("都是 0"));
    expect(perf("CONTROL_RATE_SCORE", 1, 0)).toBe(0);
  });

  it("never guesses a judgement", () => {
    expect(perf("SATISFACTION_SCORE", "未开展")).toEqual(missing("人工判断"));
    expect(perf("OUTCOME_SCORE", [["较高"]], [["较高"]], [[5]])).toEqual(missing("不替人判断"));
  });

  it("gives full points without petitions, and to a classified department", () => {
    expect(perf("PETITION_SCORE", "无信访", null, null)).toBe(3);
    expect(perf("PETITION_SCORE", "是", "无信访", "无信访")).toBe(3);
    expect(perf("DISCLOSURE_SCORE", null, null, "是")).toBe(3);
    expect(perf("COMPLIANCE_SCORE", 1, 0, 100, 1, true)).toBe(0);
  });
});

describe("ranges", () => {
  it("reads a row, a column, and cells scattered over a rectangle", () => {
    expect(perf("QUARTERLY_EXEC_SCORE", [[0.25, 0.5, 0.75, 1]])).toBe(6);
    expect(perf("QUARTERLY_EXEC_SCORE", [[0.25], [0.5], [0.75], [1]])).toBe(6);
    expect(
      perf("QUARTERLY_EXEC_SCORE", [
        [0.25, null, 0.5],
        ["", 0.75, ""],
        [null, null, "100%"],
      ]),
    ).toBe(6);
    expect(perf("QUARTERLY_EXEC_SCORE", [[0.25, 0.5, 0.75, 1, 1]])).toEqual(invalid("现在有 5 个"));
  });

  it("gives progress in the shape of the amounts, blanks kept", () => {
    expect(perf("QUARTERLY_EXEC_PROGRESS", [[1], [2], [3], [4]], 4)).toEqual([[0.25], [0.5], [0.75], [1]]);
    expect(
      perf(
        "QUARTERLY_EXEC_PROGRESS",
        [
          [1, null, 2],
          [3, "", 4],
        ],
        4,
      ),
    ).toEqual([
      [0.25, "", 0.5],
      [0.75, "", 1],
    ]);
  });

  it("gives rates along the input", () => {
    expect(perf("QUARTERLY_EXEC_RATES", [[0.25, 0.5, 0.75, 1]])).toEqual([[1, 1, 1, 1, 1]]);
    expect(perf("QUARTERLY_EXEC_RATES", [[0.25], [0.5], [0.75], [1]])).toEqual([[1], [1], [1], [1], [1]]);
  });

  it("matches ranges place by place, or in reading order where their sizes differ", () => {
    expect(perf("CHECKLIST_SCORE", [["是"], [null], ["否"]], [[2], [null], [1]])).toBe(2);
    expect(perf("CHECKLIST_SCORE", [[true, 0]], [[2], [null], [1]])).toBe(2);
    expect(perf("CHECKLIST_SCORE", [["是", "是"]], [[2, 1, 1]])).toEqual(invalid("个数不同"));
  });
});

describe("weights", () => {
  it("scale the points in proportion", () => {
    expect(perf("CONTROL_RATE_SCORE", 95, 100, 12)).toBe(8);
    expect(perf("QUARTERLY_EXEC_SCORE", [[0.125, 0.25, 0.375, 0.5]], null, 12)).toBe(6);
    expect(perf("FIXED_ASSET_SCORE", 80, 100, 10)).toBe(7);
    expect(perf("PROCUREMENT_SCORE", 50, 100, 2, 4)).toBe(3);
    expect(perf("VIREMENT_SCORE", 10.5, 100, 2)).toBe(1.9);
    expect(perf("PETITION_SCORE", "是", 1, 0.5, 6)).toBe(4);
  });

  it("leave the points per item as they are given", () => {
    expect(perf("KEY_TASK_SCORE", 1, 10)).toBe(6);
    expect(perf("KEY_TASK_SCORE", 1, 10, 5)).toBe(5);
    expect(perf("DEDUCT_PER_ITEM_SCORE", 3, 5)).toBe(2);
    expect(perf("DEDUCT_PER_ITEM_SCORE", 3, 5, 0.5)).toBe(3.5);
    expect(perf("DEDUCT_PER_ITEM_SCORE", 99, 5)).toBe(0);
  });
});

describe("the department's own indicators", () => {
  const outcome = (target: unknown, actual: unknown, kind?: string) =>
    perf("OUTCOME_SCORE", [[target]], [[actual]], [[10]], kind === undefined ? undefined : [[kind]]);

  it("reads targets as they are written", () => {
    expect(outcome("8000份以上", "6150份")).toBe(7.69);
    expect(outcome("50份以上", "1300余篇")).toBe(10);
    expect(outcome("≤5次", "6次")).toBe(8);
    expect(outcome("5次及以下", "0次")).toBe(10);
    expect(outcome("95%以上", 0.9)).toBe(9.47);
  });

  it("follows the kind where one is given", () => {
    expect(outcome(10, 15, "反向")).toBe(5);
    expect(outcome(10, 30, "反向")).toBe(0);
    expect(outcome(10, 15, "等于")).toBe(5);
    expect(outcome("提升", "85%", "定性")).toBe(8.5);
    expect(outcome(10, 15, "其他")).toEqual(invalid("正向"));
  });

  it("refuses figures that cannot be compared", () => {
    expect(outcome("10万元", "9元")).toEqual(invalid("同一单位"));
    expect(outcome("95%以上", 96)).toEqual(invalid("请写 0.96 或 96%"));
    expect(outcome("1000份以上", "900余份")).toEqual(invalid("不确切"));
    expect(outcome("1000份以上", "较好")).toEqual(invalid("不是数字"));
  });
});

describe("names", () => {
  it("knows indicators by name, other name or id, however they are spaced", () => {
    const text = perf("CRITERIA", "预算执行率", "sz-longgang-2022");
    expect(perf("CRITERIA", "预算\n执行 率", " SZ-Longgang-2022")).toBe(text);
    expect(perf("CRITERIA", "budget-execution", "sz-longgang-2022")).toBe(text);
    expect(perf("CRITERIA", "不存在", "sz-longgang-2022")).toEqual(invalid("没有“不存在”"));
    expect(perf("CRITERIA", "预算执行率", "sz-2022")).toEqual(invalid("sz-yantian-2023"));
  });

  it("explains from amounts, from stated rates, and with a fact missing", () => {
    const explain = (name: string, ...facts: unknown[][][]) =>
      perf("EXPLAIN", name, "sz-longgang-2021", facts);
    expect(explain("预算执行率", [[682.61, 971.95, 1339.87, 1609.19]], [[1712.76]])).toContain("得5.94分");
    expect(explain("公用经费控制率", [[0.3]], [[0.9]])).toContain("得5分");
    expect(explain("公用经费控制率", [[1, 4]], [["", 5]])).toContain("缺少数据：日常公用经费决算数");
    expect(explain("财务合规性", [["是", 10, 100, "是", "是"]])).toContain("得0分");
    expect(explain("预决算信息公开", [["合规", "有瑕疵"]])).toContain("得2.5分");
    expect(explain("公用经费控制率", [[1]])).toEqual(invalid("依次给出"));
  });

  it("refuses the reading that is only ever a mistake, and any other word", () => {
    expect(perf("QUARTERLY_EXEC_SCORE", [[1, 1, 1, 1]], "uncapped")).toEqual(invalid("不封顶"));
    expect(perf("QUARTERLY_EXEC_SCORE", [[1, 1, 1, 1]], "随便")).toEqual(invalid("平均执行率"));
  });
});
