/** 核对 says what is open as it is: blanks are no 0.00, an error is named, and nobody is asked for units he has not. */
import { standardWorkbookWords as words } from "../../src/messages/chinese-only/standard-workbook";
import { publishedFramework } from "../../src/frameworks/published";
import { standardWorkbook, type Filling } from "../../src/standard";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { valueAt } from "../../src/workbook/sheet";
import { differences } from "./calculate";
import { everything } from "./filled";

const framework = publishedFramework("sz-yantian-2023")!;

const planOf = (filling?: Filling): WorkbookPlan =>
  standardWorkbook(
    framework,
    { unit: "万元", year: 2023, department: "某区某局", formulas: "native" },
    filling,
  );

/** Both sides and the conclusion of each check, by its text. */
function linesOf(plan: WorkbookPlan): Map<string, [sides: unknown, conclusion: unknown]> {
  const { sheet } = plan.sheets.find((each) => each.sheet.name === words.sheets.checks)!;
  const rows = Array.from({ length: sheet.rowCount - 3 }, (_, i) => i + 3);
  return new Map(
    rows.map((row) => [String(valueAt(sheet, row, 1)), [valueAt(sheet, row, 2), valueAt(sheet, row, 3)]]),
  );
}

const line = (plan: WorkbookPlan, text: string) => {
  const [found] = [...linesOf(plan)].filter(([said]) => said.startsWith(text));
  return found![1];
};

const withoutUnits = (filling: Filling): Filling => ({
  ...filling,
  lists: new Map([...(filling.lists ?? [])].filter(([id]) => id !== "units")),
});

test("what nobody has filled in is no 0", () => {
  const plan = planOf();
  expect(line(plan, words.checks.total)).toEqual(["未填 ／ 未填", "尚未填齐"]);
  expect(line(plan, words.checks.scores)[0]).toMatch(/^0 ／ \d+$/);
  expect([...linesOf(plan).values()].filter(([sides]) => /(^|\D)0\.00/.test(String(sides)))).toEqual([]);
});

test("without subordinate units their table is not compared; as soon as one is named it is", () => {
  const of = (plan: WorkbookPlan) => line(plan, "“下属单位”表");
  expect(of(planOf(withoutUnits(everything(framework))))).toEqual([
    expect.stringMatching(/^未填 ／ [\d,.]+$/),
    "未填，不核对",
  ]);
  const named = new Map([["units" as const, [{ name: { value: "某区某中心" } }]]]);
  const plan = planOf({ ...everything(framework), lists: named });
  expect(of(plan)[1]).toBe("尚未填齐");
  expect(differences(plan)).toEqual([]);
});

test("an error in one score does not spread over both sides", () => {
  const [indicator] = framework.dimensions[0]!.groups[0]!.indicators;
  const scores = new Map([[indicator!.id, { value: { error: "#N/A" } }]]);
  const plan = planOf({ ...everything(framework), scores });
  expect(line(plan, words.checks.total)[0]).toMatch(/ ／ 有错误值$/);
  expect(line(plan, words.checks.total)[1]).toBe("有错误值");
});
