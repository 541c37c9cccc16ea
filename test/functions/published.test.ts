/** The figures of three published reports, through the built script, loaded as Excel loads it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { createContext, runInContext } from "node:vm";
import { build, builtFolder, call, loadFunctions, readMetadata, type PerfFunctions } from "./built";

let folder: string;
let functions: PerfFunctions;
const perf = (id: string, ...args: unknown[]) => call(functions, id, ...args);

beforeAll(async () => {
  folder = await builtFolder();
  functions = loadFunctions(folder);
}, 120_000);

describe("the script", () => {
  it("associates every function of the metadata, and no other", () => {
    expect([...functions.keys()].sort()).toEqual(
      readMetadata(folder)
        .map(({ id }) => id)
        .sort(),
    );
  });

  it("needs nothing but CustomFunctions, and leaves nothing behind", () => {
    const world = createContext({ CustomFunctions: { associate: () => undefined } });
    runInContext(readFileSync(join(folder, "functions.js"), "utf8"), world);
    expect(Object.keys(world)).toEqual(["CustomFunctions"]);
  });

  it("holds no eval, which the pages' policy forbids", () => {
    expect(readFileSync(join(folder, "functions.js"), "utf8")).not.toMatch(/\beval\(|new Function\(/);
  });

  it("uses nothing that the web views of older Office lack, for one such line would keep every function from loading", () => {
    const tooNew =
      /Object\.hasOwn\b|\.at\(|\bstructuredClone\b|\.replaceAll\(|\.(?:toSorted|findLast)|\(\?<[=!]/;
    expect(tooNew.exec(readFileSync(join(folder, "functions.js"), "utf8"))).toBeNull();
  });

  it("calls no method of the decimals that its build leaves out", () => {
    const script = readFileSync(join(folder, "functions.js"), "utf8");
    expect(/\.(?:mod|pow|prec|sqrt|toExponential)\(/.exec(script)).toBeNull();
    // Of a number, as the decimals are made.
    expect(script.match(/\.toPrecision\(/g)).toHaveLength(1);
  });

  it("is within its budget of 30 kB", () => {
    expect(gzipSync(readFileSync(join(folder, "functions.js")), { level: 9 }).length).toBeLessThanOrEqual(
      30_000,
    );
  });

  it("fails the build when it is not", async () => {
    const { EntryBudgetPlugin } = jest.requireActual<{
      EntryBudgetPlugin: new (most: number) => { apply(compiler: unknown): void };
    }>("../../scripts/build/entry-budget-plugin.cjs");
    const entry = join(__dirname, "../../scripts/build/manifest.cjs");
    const small = build(
      (config) => ({
        ...config,
        entry: { functions: entry },
        plugins: [new EntryBudgetPlugin(10)],
      }),
      join(folder, "over-budget"),
    );
    await expect(small).rejects.toThrow(/functions: \d+ bytes gzipped \(functions\.js \d+\), at most 10/);
  }, 60_000);
});

describe("龙岗区 2022, an office", () => {
  const progress = [[0.3191, 0.5671, 0.783, 0.9892]];

  it("scores budget execution by the printed text, and finds the printed number by another reading", () => {
    expect(perf("QUARTERLY_EXEC_SCORE", progress)).toBe(5.99);
    expect(perf("QUARTERLY_EXEC_SCORE", progress, "annual-rate")).toBe(5.97);
    expect(perf("QUARTERLY_EXEC_SCORE", progress, "封顶平均执行率")).toBe(5.98);
  });

  it("scores what is in its basic data", () => {
    expect(perf("CONTROL_RATE_SCORE", 6.99, 19.75)).toBe(3);
    expect(perf("CONTROL_RATE_SCORE", 481.99, 516.71)).toBe(2);
    expect(perf("PROCUREMENT_SCORE", 0.68, 0.68, 1)).toBe(2);
    expect(perf("STAFF_CONTROL_SCORE", 57, 70)).toBe(1);
    expect(perf("OFF_ESTABLISHMENT_SCORE", 34, 57)).toBe(0);
    expect(perf("PETITION_SCORE", "是", 1, 1)).toBe(3);
    expect(perf("GRADE", 96.97, "sz-longgang-2022")).toBe("优");
  });

  it("prints the control rate at 35.39%, not the 35.40% of the report", () => {
    expect(perf("CONTROL_RATE", 6.99, 19.75)).toBeCloseTo(0.3539, 4);
  });
});

describe("龙岗区 2021, a cost station", () => {
  const paid = [[682.61, 971.95, 1339.87, 1609.19]];

  it("scores budget execution at 5.94 from the amounts, 5.91 and 5.82 by the other readings", () => {
    const progress = perf("QUARTERLY_EXEC_PROGRESS", paid, 1712.76);
    expect(perf("QUARTERLY_EXEC_SCORE", progress)).toBe(5.94);
    expect(perf("QUARTERLY_EXEC_SCORE", progress, "average-of-capped-rates")).toBe(5.91);
    expect(perf("QUARTERLY_EXEC_SCORE", progress, "年末执行率")).toBe(5.82);
  });

  it("scores what is in its tables", () => {
    expect(perf("CONTROL_RATE_SCORE", 1.09, 4)).toBe(3);
    expect(perf("CONTROL_RATE_SCORE", 65.49, 71.67)).toBe(2);
    expect(perf("PROCUREMENT_SCORE", 370.68, 371.42, 1)).toBe(2);
    expect(perf("VIREMENT_SCORE", 110.48, 1602.28)).toBe(1);
    expect(perf("FIXED_ASSET_SCORE", 319.97, 320.71)).toBe(1);
    expect(perf("STAFF_CONTROL_SCORE", 20, 20)).toBe(1);
    expect(perf("OFF_ESTABLISHMENT_SCORE", 8, 20)).toBe(0);
    expect(perf("PROJECT_TIMELINESS_SCORE", 1, 4)).toBe(1.5);
  });

  it("adds its twenty-one scores up to 91.44", () => {
    const scores = [5, 5, 3, 7, 2, 3, 3, 2, 2, 2, 1, 1, 0, 3, 5, 5.94, 8, 1.5, 24, 3, 5];
    expect(
      perf(
        "TOTAL_SCORE",
        scores.map((score) => [score]),
      ),
    ).toBe(91.44);
    expect(perf("GRADE", 91.44)).toBe("优");
  });
});

describe("福田区 2020, an organisation", () => {
  it("scores what is in its tables", () => {
    expect(perf("CONTROL_RATE_SCORE", 5.58, 13.18)).toBe(3);
    expect(perf("CONTROL_RATE_SCORE", 118.54, 144.47)).toBe(3);
    expect(perf("STAFF_CONTROL_SCORE", 56, 64)).toBe(1);
    expect(perf("OFF_ESTABLISHMENT_SCORE", 55, 56)).toBe(0);
    expect(perf("PROCUREMENT_SCORE", 894.74, 898.66, 1)).toBe(2);
    expect(perf("CHECKLIST_SCORE", [["是"], ["是"], ["是"], ["否"], ["是"]], [[2], [2], [1], [1], [1]])).toBe(
      6,
    );
  });
});
