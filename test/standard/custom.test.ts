/** Scores by our functions: the functions' own code, inside a calculation engine, over the whole workbook. */
import { indicatorsOf } from "../../src/frameworks/framework";
import { publishedFrameworks } from "../../src/frameworks/published";
import { toNative } from "../../src/native";
import { scoreName } from "../../src/recognise/standard-names";
import { standardWorkbook } from "../../src/standard";
import { builtFolder, loadFunctions, readMetadata } from "../functions/built";
import { registerFunctions } from "../functions/engine";
import { PUBLISHED_REPORTS } from "../support/published-reports";
import { calculate, differences } from "./calculate";
import { everything, named } from "./filled";
import { eachCell } from "../../src/workbook/sheet";

beforeAll(async () => {
  const folder = await builtFolder();
  registerFunctions(readMetadata(folder), loadFunctions(folder));
}, 120_000);

const FRAMEWORKS = publishedFrameworks().map((framework) => [framework.id, framework] as const);

describe.each(FRAMEWORKS)("%s", (_id, framework) => {
  const options = { unit: "万元", year: framework.year, department: "某局", formulas: "custom" } as const;

  test("empty, the functions are not even asked: no score, no error", () => {
    expect(differences(standardWorkbook(framework, options))).toEqual([]);
  });

  test("filled in, they give what the rules give", () => {
    const plan = standardWorkbook(framework, options, everything(framework));
    expect(differences(plan)).toEqual([]);
    const calls = calculate(plan).filter(({ formula }) => formula.includes("PERF."));
    // All indicators but the discretionary one, financial compliance of 2020, and what is judged under a condition.
    expect(calls.length).toBeGreaterThanOrEqual(20);
  });

  test("their calls can be turned into native formulas, and give the same", () => {
    const plan = standardWorkbook(framework, options, everything(framework));
    const [score] = plan.sheets.filter(({ sheet }) => sheet.name === "评分表");
    const kept = [...eachCell(score!.sheet)].flatMap(({ formula }) =>
      formula === undefined ? [] : toNative(formula).kept,
    );
    expect(kept).toEqual([]);
  });
});

test.each(PUBLISHED_REPORTS.map((each) => [each.name, each] as const))(
  "%s: the report's correct scores",
  (_name, { framework, options, filling, expected }) => {
    const plan = standardWorkbook(framework, { ...options, formulas: "custom" }, filling);
    expect(differences(plan)).toEqual([]);
    for (const { id } of indicatorsOf(framework))
      expect([id, named(plan, scoreName(id))]).toEqual([id, expected[id]]);
  },
);
