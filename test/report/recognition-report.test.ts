/** What was taken for what, and why: the plain data, and the outline in words. */
import { loadEnglish } from "../../src/messages/en";
import { zhCN } from "../../src/messages/zh-CN";
import { outlineLines, recognitionOutline } from "../../src/report/recognition-outline";
import { recognitionReport } from "../../src/report/recognition-report";
import { recognised } from "../support/recognised";
import { foreignSheet } from "../support/recognition";
import { readSample } from "../support/samples";

const lines = (sheets: Parameters<typeof recognised>[0]) =>
  outlineLines(recognitionOutline(recognitionReport(recognised(sheets)), zhCN));

test("a sample: sheet, framework, columns with their evidence, total and figures with their cells", async () => {
  const report = recognitionReport(recognised(await readSample("futian-org-2020")));
  const [dossier] = report.dossiers;
  const [sheet] = dossier!.scoreSheets;
  expect(sheet).toMatchObject({
    sheet: "评分表",
    range: "A2:I26",
    indicators: 21,
    header: [2, 3, 4],
    repeatedHeader: [],
    framework: { id: "sz-futian-2020", names: 1, weights: 1, parents: 1, year: true, rivals: [] },
    names: [],
    total: { sheet: "评分表", cell: "I26", value: "97.85" },
    grade: null,
  });
  expect(sheet!.columns.map(({ column, role }) => [column, role])).toEqual([
    ["A", "level1"],
    ["B", "weight1"],
    ["C", "level2"],
    ["D", "weight2"],
    ["E", "level3"],
    ["F", "weight3"],
    ["G", "description"],
    ["H", "criteria"],
    ["I", "score"],
  ]);
  expect(sheet!.columns[8]).toEqual({
    column: "I",
    heading: "自评得分",
    role: "score",
    evidence: [
      { id: "heading-says-score", weight: 4 },
      { id: "heading-says-self", weight: 2 },
      { id: "within-the-weights", weight: 3 },
      { id: "scores-add-up-to-the-total", weight: 4 },
      { id: "stands-right-of-the-weights", weight: 0.5 },
    ],
    total: "97.85",
  });
  expect(dossier!.facts).toContainEqual({
    fact: "routine-actual",
    source: { sheet: "预算支出", cell: "D6", label: "日常公用经费 年度总支出", value: "118.54 万元" },
    others: [{ sheet: "基础数据", cell: "B7", label: "日常公用经费决算数", value: "118.54 万元" }],
  });
  expect(dossier!.tables).toContainEqual({
    sheet: "政府采购",
    range: "A3:C6",
    title: "2020年度政府采购情况",
    unit: "万元",
    rows: 3,
    columns: [
      { column: "A", heading: "采购类别", holds: "names", measure: null, subject: "procurement" },
      { column: "B", heading: "年度采购指标", holds: "figures", measure: "planned", subject: "procurement" },
      { column: "C", heading: "采购实际支出", holds: "figures", measure: "actual", subject: "procurement" },
    ],
  });
  // Plain data: it travels between threads and into JSON as it is.
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
});

test("names that differ from the framework's, with what they were taken for", async () => {
  const report = recognitionReport(recognised(await readSample("longgang-office-2022")));
  expect(report.dossiers[0]!.scoreSheets[0]!.names).toEqual([
    {
      sheet: "评分表",
      cell: "E23",
      name: "社会效益、经济效益、生态效益等",
      official: "社会、经济、生态效益及可持续影响等",
      match: "position",
    },
  ]);
});

test("in words: reasons that an accountant understands, with their weight", async () => {
  const said = lines(await readSample("futian-org-2020"));
  expect(said).toContain("    I 列“自评得分”：得分");
  expect(said).toContain(
    "      表头写着“自评得分”，是得分的写法（+4）；表头写明是自评（+2）；各行都不超过分值（+3）；加起来等于总分 97.85（+4）；在分值的右边（+0.5）",
  );
  expect(said).toContain("  总分：97.85 [I26]");
  expect(said).toContain("    取自 预算支出!B8“总计 年初预算”");
});

test("a sheet of no known framework, a column that nobody uses, a workbook without score sheet", () => {
  const foreign = lines(foreignSheet({ G2: "经办", G3: "甲", G4: "乙" }));
  expect(foreign).toContain("  指标体系框架：与已知的都对不上");
  expect(foreign).toContain("    G 列“经办”：没有用到");
  const nothing = lines({ Sheet1: { rows: [["你好"]] } });
  expect(nothing).toEqual(["评价年度：没有写明", "没有认出评分表，也没有认出有数据的表。"]);
});

test("in English", async () => {
  const english = await loadEnglish();
  const report = recognitionReport(recognised(await readSample("futian-org-2020")));
  const said = outlineLines(recognitionOutline(report, english));
  expect(said).toContain("    Column I “自评得分”: score");
  expect(said.some((line) => line.includes("it adds up to the total score 97.85 (+4)"))).toBe(true);
});
