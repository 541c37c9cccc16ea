/** A department form with tolerance rules and last year's column, from a framework file that names the library. */
import { toPackage } from "../../files/make";
import { readWorkbook } from "../../files/read";
import { checkWorkbook } from "../../src/check";
import { zhCN } from "../../src/messages/zh-CN";
import { hunan, hunanBook, workbookOf, type HunanBook } from "./hunan-form";

const framework = hunan();

/** The form as a place sends it: written as .xlsx and read from there. */
async function checked(book: HunanBook) {
  const file = toPackage(workbookOf(book), { sheets: [], styles: [] });
  const workbook = await readWorkbook(file, "自评表.xlsx");
  return checkWorkbook(workbook, { frameworks: [framework], messages: zhCN });
}

const grave = async (book: HunanBook) =>
  (await checked(book)).findings.filter(({ severity }) => severity === "error" || severity === "warning");

const SCORE = 4;
const ROW = { staff: 3, change: 4, completion: 5, supplements: 6, tasks: 11, satisfaction: 12, total: 13 };

/** The book with one cell changed. */
function withCell(part: keyof HunanBook, row: number, col: number, value: string | number): HunanBook {
  const book = hunanBook();
  book[part][row]![col] = value;
  return book;
}

function withFigure(label: RegExp, col: number, value: string | number): HunanBook {
  const row = hunanBook().data.findIndex(([name]) => label.test(String(name)));
  return withCell("data", row, col, value);
}

test("the consistent form draws no error and no warning, and is told by its own framework", async () => {
  expect((await grave(hunanBook())).map(({ check, message }) => `${check} ${message}`)).toEqual([]);
  const { sheets } = await checked(hunanBook());
  expect(sheets.map((sheet) => sheet.framework?.id)).toEqual(["hunan-like-2023"]);
});

test("each deduction shows its working, from last year's figure too", async () => {
  const deduction = (await checked(hunanBook())).findings.find(
    ({ check, indicator }) => check === "deduction" && indicator === "three-public-change-rate",
  );
  expect(deduction?.working.map(({ text }) => text)).toEqual([
    "“三公”经费变动率＝（“三公”经费实际支出数41万元－上年“三公”经费决算数40万元）÷上年“三公”经费决算数40万元＝2.50%",
    "高于0%的部分为2.5个百分点，每1个百分点扣0.8分，得6分",
    "得6分",
  ]);
});

const PLANTS: readonly (readonly [string, HunanBook, string])[] = [
  ["a change that is not deducted", withCell("sheet", ROW.change, SCORE, 8), "score-differs-from-formula"],
  ["steps counted in proportion", withCell("sheet", ROW.completion, SCORE, 4), "score-differs-from-formula"],
  ["a score between two bands", withCell("sheet", ROW.supplements, SCORE, 4.5), "score-not-a-step"],
  ["a step that the bands do not have", withCell("sheet", ROW.satisfaction, SCORE, 18), "score-not-a-step"],
  ["more than the weight", withCell("sheet", ROW.staff, SCORE, 6), "score-out-of-range"],
  ["a wrong total", withCell("sheet", ROW.total, SCORE, 91), "total-mismatch"],
  ["a wrong grade", withCell("sheet", ROW.total + 1, 1, "良"), "grade-mismatch"],
  ["a deduction without a reason", withCell("sheet", ROW.change, 5, ""), "deduction-unexplained"],
  ["another weight", withCell("sheet", ROW.change, 3, 9), "weight-not-framework"],
  ["a misspelt name", withCell("sheet", ROW.staff, 2, "在职人员控制律"), "indicator-name-variant"],
  ["last year's figure changed", withFigure(/^“三公”/, 1, 41), "score-differs-from-formula"],
  ["more people than posts", withFigure(/^在编/, 1, 99), "score-differs-from-formula"],
  ["fewer tasks closed", withFigure(/^已办结/, 1, 15), "score-differs-from-formula"],
  ["more left over", withFigure(/^年末结转/, 1, 300), "score-differs-from-formula"],
  ["no supplements", withFigure(/^本年追加/, 1, 0), "score-differs-from-formula"],
];

test("at least eight kinds of fault are planted", () => {
  expect(new Set(PLANTS.map(([, , check]) => check)).size).toBeGreaterThanOrEqual(8);
});

test.each(PLANTS)("planted: %s", async (_what, book, check) => {
  expect((await grave(book)).map((finding) => finding.check)).toContain(check);
});
