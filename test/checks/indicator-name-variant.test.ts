import { indicatorNameVariant } from "../../src/checks/indicator-name-variant/check";
import { expectFindings } from "../support/score-sheet-case";

describe("indicator-name-variant", () => {
  test("部门决算 for 部门决策", () => {
    const written = Object.fromEntries([3, 4, 5, 6].map((row) => [`A${row}`, "部门决算"]));
    const [finding] = expectFindings(indicatorNameVariant, { cells: written }, [
      { at: "A3", expected: "部门决策", actual: "部门决算" },
    ]);
    expect(finding!.message).toContain("一级指标");
  });

  test("a slip in a second-level name", () => {
    const written = Object.fromEntries([22, 23].map((row) => [`C${row}`, "公平姓"]));
    expectFindings(indicatorNameVariant, { cells: written }, [
      { at: "C22", expected: "公平性", actual: "公平姓" },
    ]);
  });

  test("a slip in a third-level name", () => {
    expectFindings(indicatorNameVariant, { cells: { E16: "管理制度健全姓" } }, [
      { at: "E16", indicator: "management-system", expected: "管理制度健全性", actual: "管理制度健全姓" },
    ]);
  });

  test("line breaks, blanks and punctuation are no slips", () => {
    expectFindings(
      indicatorNameVariant,
      { cells: { E16: "管理制度\n健全性 ", E21: "社会 经济、生态效益及可持续影响等" } },
      [],
    );
  });

  test("another accepted name is no slip", () => {
    expectFindings(indicatorNameVariant, { cells: { E21: "社会效益、经济效益、生态效益等" } }, []);
  });

  test("a name of the department's own is no slip", () => {
    expectFindings(indicatorNameVariant, { cells: { E19: "领导交办事项" } }, []);
  });
});
