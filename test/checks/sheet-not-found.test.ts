import { sheetNotFound } from "../../src/checks/sheet-not-found/check";
import { publishedProjectForms } from "../../src/forms/published";
import { projectWorkbook } from "../../src/standard";
import { makeWorkbook } from "../support/workbook";
import { expectFindings } from "../support/score-sheet-case";

describe("sheet-not-found", () => {
  test("a workbook with tables but no score sheet", () => {
    const workbook = makeWorkbook({
      封面: { rows: [["部门整体支出绩效报告"]] },
      数据: {
        rows: [
          ["项目", "金额"],
          ["办公费", 3],
        ],
      },
    });
    const [finding] = expectFindings(sheetNotFound, workbook, [{ at: null, expected: null, actual: null }]);
    expect(finding!.message).toContain("“封面”、“数据”");
  });

  test("an empty workbook", () => {
    expectFindings(sheetNotFound, makeWorkbook({}), [{ at: null, expected: null, actual: null }]);
  });

  test.each(publishedProjectForms().map((form) => [form.id, form] as const))(
    "a project form that nobody has filled in is said to be blank: %s",
    (_, form) => {
      const { sheet } = projectWorkbook(form, {
        year: 2023,
        unit: "万元",
        department: "",
        formulas: "native",
      }).sheets[0]!;
      const workbook = { sheets: [sheet], definedNames: [], date1904: false };
      const [finding] = expectFindings(sheetNotFound, workbook, [
        { at: "项目自评表!I11", expected: null, actual: null },
      ]);
      expect(finding!.message).toContain("三级指标和得分都是空的");
    },
  );

  test("a score sheet is found, whatever its sheet is called", () => {
    expectFindings(sheetNotFound, {}, []);
  });
});
