import { inputMissing } from "../../src/checks/input-missing/check";
import { foreignSheet, pct } from "../support/recognition";
import type { CellSpec } from "../support/workbook";
import { expectFindings } from "../support/score-sheet-case";

describe("input-missing", () => {
  const OTHERS = {
    年初预算数: 100,
    调整预算数: 100,
    调整资金: 0,
    采购计划金额: 10,
    实际采购金额: 10,
    "“三公”经费预算安排数": 4,
    "“三公”经费实际支出数": 1,
    日常公用经费调整预算数: 70,
    日常公用经费决算数: 60,
    固定资产利用率: pct(1),
    核定编制数: 20,
    在编人数: 20,
    编外人员数: 0,
    计划完成项目数: 4,
    已完成项目数: 4,
    群众信访办理回复率: pct(1),
    群众信访及时办理回复率: pct(1),
    服务对象满意率: pct(1),
  };
  const QUARTERS = {
    一季度支出进度: pct(0.26),
    二季度支出进度: pct(0.52),
    三季度支出进度: pct(0.77),
    四季度支出进度: pct(0.99),
  };

  test("a score by formula with no figures behind it", () => {
    const [finding] = expectFindings(inputMissing, { cells: { H18: 5.85 }, data: OTHERS }, [
      { at: "H18", indicator: "budget-execution", expected: null, actual: 5.85 },
    ]);
    expect(finding!.message).toContain("第四季度支出进度");
  });

  test("only what is missing is named", () => {
    const data: Record<string, CellSpec> = { ...OTHERS, ...QUARTERS };
    delete data.核定编制数;
    const [finding] = expectFindings(inputMissing, { data }, [
      { at: "H14", indicator: "staff-control", expected: null, actual: 1 },
    ]);
    expect(finding!.fix).toContain("核定编制数");
    expect(finding!.fix).not.toContain("在编人数");
  });

  test("with all figures nothing is missing; judgements and counts of faults are not asked for", () => {
    expectFindings(inputMissing, { data: { ...OTHERS, ...QUARTERS } }, []);
  });

  test("an indicator of another weight has another rule", () => {
    expectFindings(inputMissing, { cells: { F18: 8, H18: 8 }, data: OTHERS }, []);
  });

  test("a sheet of no framework asks for nothing", () => {
    expectFindings(inputMissing, foreignSheet(), []);
  });
});
