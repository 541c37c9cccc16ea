import { assess } from "../../src/assess/assess";
import { frameworkUncertain } from "../../src/checks/framework-uncertain/check";
import { publishedFramework } from "../../src/frameworks/published";
import type { Recognition } from "../../src/recognise/recognition";
import { recognised } from "../support/recognised";
import { caseWorkbook, expectFindings } from "../support/score-sheet-case";

/** The case with frameworks that fit just as well, each with the indicators in which it differs. */
function withRivals(recognition: Recognition, indicators: readonly string[]): Recognition {
  const framework = publishedFramework("sz-longgang-2020")!;
  const rivals = [{ framework, indicators }];
  const scoreSheets = recognition.scoreSheets.map((sheet) => ({
    ...sheet,
    framework: { ...sheet.framework!, rivals },
  }));
  const [dossier] = recognition.dossiers;
  return { ...recognition, scoreSheets, dossiers: [{ ...dossier!, scoreSheets }] };
}

/** The 2020 form of 龙岗 has another rule for 财务合规性: no threshold, and 1.5 + 1.5. */
const DATA = { 年初预算数: 1000, 调整预算数: 1000, 调整调剂资金累计: 120 };
const DIFFERING = ["financial-compliance", "budget-execution"];

test("two frameworks fit: which, in which indicators they differ, what was left out", () => {
  const recognition = withRivals(recognised(caseWorkbook({ data: DATA })), DIFFERING);
  const [finding] = expectFindings(frameworkUncertain, recognition, [
    { at: "A1", expected: null, actual: "sz-longgang-2022" },
  ]);
  expect(finding!.message).toContain("“财务合规性”、“预算执行率”");
  expect(finding!.why).toContain("“财务合规性”按各框架得出的结果不同，没有按规则核对得分");
});

test("a rule that only one of them supports is not applied; one in which both agree is", () => {
  const [sheet] = assess(withRivals(recognised(caseWorkbook({ data: DATA })), DIFFERING));
  const scored = (id: string) => sheet!.rows.find(({ row }) => row.id === id)!.scored !== null;
  expect(scored("financial-compliance")).toBe(false);
  expect(scored("budget-execution")).toBe(true);
  expect(sheet!.disputed.map(({ row }) => row.id)).toEqual(["financial-compliance"]);
});

test("nothing to say where one framework fits", () => {
  expectFindings(frameworkUncertain, { title: "2022年度深圳市龙岗区部门整体支出绩效评分表" }, []);
});
