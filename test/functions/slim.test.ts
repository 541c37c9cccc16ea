/** The bundle leaves parts of the product out; what is left must give what the whole product gives. */
import * as fc from "fast-check";
import { quarterlyExecScore } from "../../functions/functions";
import { complianceScore, procurementScore, virementScore } from "../../functions/functions";
import { controlRateScore, fixedAssetScore } from "../../functions/functions";
import { explain, frameworkTable } from "../../functions/functions";
import { FunctionError } from "../../src/functions/support/errors";
import { variantsOf } from "../../src/functions/support/explain-facts";
import { keyTaskScore, petitionScore } from "../../functions/functions";
import { indicatorsOf } from "../../src/frameworks/framework";
import { publishedFrameworks } from "../../src/frameworks/published";
import { rules as words } from "../../src/messages/zh-CN/rules";
import { builtFolder, call, loadFunctions, type PerfFunctions } from "./built";

let functions: PerfFunctions;

beforeAll(async () => {
  functions = loadFunctions(await builtFolder());
}, 120_000);

it("words the criteria of every indicator of every framework alike", () => {
  for (const framework of publishedFrameworks()) {
    for (const { name, rule } of indicatorsOf(framework)) {
      expect(call(functions, "CRITERIA", name, framework.id)).toBe(rule.criteria(words));
    }
    expect(call(functions, "FRAMEWORK_TABLE", framework.id)).toEqual(frameworkTable(framework.id));
  }
});

const value = fc.oneof(
  fc.integer({ min: -1, max: 12 }),
  fc.integer({ min: 0, max: 200_000 }).map((cents) => cents / 100),
  fc.constantFrom(null, "", "是", "否", "95%", "1,000", "无", true, "x"),
);
const weight = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 10, max: 2_000 }).map((cents) => cents / 100),
);

/** The functions themselves, as the tests' compiler sees them: with every check of the parameters. */
const WHOLE: readonly (readonly [string, (...args: unknown[]) => unknown, number])[] = [
  ["CONTROL_RATE_SCORE", controlRateScore, 2],
  ["FIXED_ASSET_SCORE", fixedAssetScore, 2],
  ["VIREMENT_SCORE", virementScore, 2],
  ["PROCUREMENT_SCORE", procurementScore, 3],
  ["COMPLIANCE_SCORE", complianceScore, 5],
  ["KEY_TASK_SCORE", keyTaskScore, 1],
  ["PETITION_SCORE", petitionScore, 3],
];

function direct(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof FunctionError)) throw error;
    return { error: error.fault === "missing" ? "#N/A" : "#VALUE!", message: error.message };
  }
}

it.each(WHOLE)("%s gives the same value or the same message for anything", (id, whole, count) => {
  const args = fc.tuple(...Array.from({ length: count }, () => value), weight);
  fc.assert(
    fc.property(args, (given) => {
      expect(call(functions, id, ...given)).toEqual(direct(() => whole(...given)));
    }),
    { numRuns: 120 },
  );
});

it("explains alike", () => {
  const quarters = [[0.3191, 0.5671, 0.783, 0.9892]];
  const args = ["预算执行率", "sz-longgang-2022", [quarters]] as const;
  expect(call(functions, "EXPLAIN", ...args)).toBe(explain(args[0], args[1], [quarters]));
  expect(call(functions, "QUARTERLY_EXEC_SCORE", quarters)).toBe(quarterlyExecScore(quarters));
});

it("can tell from their number which facts are given, for every indicator", () => {
  for (const { rule } of publishedFrameworks().flatMap(indicatorsOf)) {
    const counts = variantsOf(rule).flatMap(({ needed, circumstances }) =>
      Array.from({ length: circumstances.length + 1 }, (_, more) => needed.length + more),
    );
    expect(new Set(counts).size).toBe(counts.length);
  }
});
