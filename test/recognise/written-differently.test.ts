/** Ways of writing that planted faults showed to be misread. */
import { checkWorkbook } from "../../src/check";
import { publishedFrameworks } from "../../src/frameworks/published";
import { zhCN } from "../../src/messages/zh-CN";
import { edits, replace, set } from "../support/edit";
import { factsOf, recognised } from "../support/recognised";
import { readSample } from "../support/samples";

const pct = (v: number) => ({ v, nf: "0.00%" });

describe("quarters alone in the rows, the kind of figure in the heading", () => {
  test("progress that falls is progress all the same", () => {
    const rows = [
      ["季度", "累计支出进度"],
      ["第一季度", pct(0.2451)],
      ["第二季度", pct(0.7683)],
      ["第三季度", pct(0.5217)],
      ["第四季度", pct(0.9787)],
    ];
    expect(factsOf(recognised({ 进度: { rows } }))).toMatchObject({
      "progress-q1": "0.2451",
      "progress-q2": "0.7683",
      "progress-q3": "0.5217",
      "progress-q4": "0.9787",
    });
  });
});

describe("years", () => {
  const yearsIn = (title: string) =>
    recognised({ 数据: { rows: [[title], ["项目", "数值"], ["编制人数", 20]] } }).years.map(
      ({ year }) => year,
    );

  test("a blank keeps the number of a table and the year apart", () => {
    expect(yearsIn("表1 2020年预算整体支出情况表")).toEqual([2020]);
    expect(yearsIn("表1-5 2021年度固定资产情况表")).toEqual([2021]);
  });

  test("blanks inside a year mean nothing; longer numbers are no years", () => {
    expect(yearsIn("20 21年度人员情况表")).toEqual([2021]);
    expect(yearsIn("表12020年度情况表")).toEqual([]);
  });
});

describe("short names of groups", () => {
  const matches = async (label: string) => {
    const workbook = edits(set("评分表!C24", label))(await readSample("futian-org-2020"));
    const [sheet] = recognised(workbook).scoreSheets;
    return sheet!.groups.at(-1);
  };

  test("公平 lacks a character of 公平性", async () => {
    expect(await matches("公平")).toMatchObject({ match: "variant", officialName: "公平性" });
  });

  test("公正 is another word", async () => {
    expect(await matches("公正")).toMatchObject({ match: "none", officialName: null });
  });
});

test("a table of another year is told by its title, numbered or not", async () => {
  const workbook = replace("预算支出!A1", "2020年", "2021年")(await readSample("futian-org-2020"));
  const { findings } = checkWorkbook(workbook, { frameworks: publishedFrameworks(), messages: zhCN });
  expect(findings.filter(({ check }) => check === "out-of-year").map(({ cell }) => cell)).toEqual(["A1"]);
});
