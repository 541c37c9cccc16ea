import { recognise } from "../../src/recognise";
import { publishedFrameworks } from "../../src/frameworks/published";
import { makeWorkbook } from "../support/workbook";

const yearOf = (rows: (string | number | null)[][]) =>
  recognise(makeWorkbook({ 自评表: { rows } }), { frameworks: publishedFrameworks() }).year;

test.each(["年度：2022", "评价年度:2022", "年度：2022年", "自评年度：2022年度"])(
  "%s in the line below the title",
  (said) => {
    expect(yearOf([["部门整体支出绩效自评表"], ["部门名称：某市水务局", null, said]])).toBe(2022);
  },
);

test("a number of four digits alone is no year", () => {
  expect(yearOf([["部门整体支出绩效自评表"], ["部门名称：某市水务局", null, "编号：2022"]])).toBeNull();
});
