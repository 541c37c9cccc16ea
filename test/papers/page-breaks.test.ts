/** Where our workbooks go on to the next page when they are printed, and how many lines their rows have room for. */
import { makeWorkbook } from "../../files/make";
import { publishedFrameworks } from "../../src/frameworks/published";
import { standardWorkbook } from "../../src/standard";
import type { SheetPlan } from "../../src/workbook/plan";
import { valueAt } from "../../src/workbook/sheet";
import { linesOf } from "../../src/workbook/text-size";
import { unzipSync, strFromU8 } from "fflate";
import { everything } from "../standard/filled";

const OPTIONS = { unit: "万元", year: 2023, department: "某区某局", formulas: "native" } as const;

describe.each(publishedFrameworks().map((framework) => [framework.id, framework] as const))(
  "%s",
  (_, framework) => {
    const plan = standardWorkbook(framework, OPTIONS, everything(framework));
    const sheetOf = (name: string): SheetPlan => plan.sheets.find(({ sheet }) => sheet.name === name)!;
    /** The names of merged cells in that column that a page break cuts. */
    const cut = (name: string, col: number) => {
      const { sheet, print } = sheetOf(name);
      return sheet.merges
        .filter(({ left, right, top, bottom }) => {
          const isCut = print!.breaks!.some((row) => top < row && row <= bottom);
          return left === col && right === col && isCut;
        })
        .map(({ top }) => valueAt(sheet, top, col));
    };

    test("no group of indicators, of evidence or of targets is cut in two", () => {
      expect(sheetOf("评分表").print!.breaks!.length).toBeGreaterThan(1);
      expect(cut("评分表", 3)).toEqual([]);
      expect(cut("佐证材料", 1)).toEqual([]);
      expect(cut("绩效目标", 1)).toEqual([]);
      expect(cut("基础数据", 0)).toEqual([]);
    });

    test("no last page holds a handful of rows, such as the spare ones of the evidence", () => {
      for (const { sheet, print, appearance } of plan.sheets) {
        const last = print?.breaks?.at(-1);
        if (last === undefined) continue;
        const rows = Math.max(...appearance.rowHeights.keys()) + 1;
        expect([sheet.name, rows - last >= 6]).toEqual([sheet.name, true]);
      }
    });

    test("a dimension that goes on over pages is named at its top", () => {
      const { sheet, appearance } = sheetOf("评分表");
      const named = cut("评分表", 0);
      expect(named).not.toContain("部门决策");
      for (const { top, left, right, bottom } of sheet.merges) {
        if (left !== 0 || right !== 0 || top === bottom || top < 5) continue;
        const { vertical } = plan.styles[appearance.styles.get(top)!.get(0)!]!;
        expect(vertical).toBe(named.includes(valueAt(sheet, top, 0)) ? "top" : "center");
      }
    });

    test("no head ends a page, and the file says where pages begin", () => {
      const { sheet, print } = sheetOf("绩效目标");
      const above = print!.breaks!.map((row) => valueAt(sheet, row - 1, 0));
      expect(above).not.toContain("一级指标");
      const parts = unzipSync(makeWorkbook(plan));
      const index = plan.sheets.findIndex((each) => each.sheet.name === "评分表");
      const xml = strFromU8(parts[`xl/worksheets/sheet${index + 1}.xml`]!);
      const written = [...xml.matchAll(/<brk id="(\d+)"/g)].map(([, row]) => Number(row));
      expect(written).toEqual(sheetOf("评分表").print!.breaks);
    });
  },
);

test("a text's lines are counted as programs break them", () => {
  expect(linesOf("支出", 4)).toBe(1);
  expect(linesOf("支出进度", 4)).toBe(2);
  // A figure is not broken: 12 of 13 letters are taken when it comes.
  expect(linesOf("按时完成项目100%", 13)).toBe(2);
  // The mark goes down with the character before it.
  expect(linesOf("预算执行，", 8)).toBe(2);
  expect(linesOf("一\n二", 8)).toBe(2);
  expect(linesOf("1".repeat(30), 10)).toBe(4);
});
