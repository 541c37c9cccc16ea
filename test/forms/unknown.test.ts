/** A form that is not understood draws no error: headings and whole columns replaced by words that mean nothing. */
import * as fc from "fast-check";
import { checkWorkbook } from "../../src/check";
import { publishedFrameworks } from "../../src/frameworks/published";
import { zhCN } from "../../src/messages/zh-CN";
import { makeWorkbook, type CellSpec, type SheetSpec } from "../support/workbook";
import { PROJECT_REVIEW, projectReviewSheet } from "./project-review";
import { PUBLISHED_FORMS } from "./published";
import { REVIEW, reviewSheet } from "./review-form";

const NONSENSE = [..."鑫淼焱垚犇骉羴猋蟲鱻"];
const HEADING =
  /^(项目资金[^]*|年初预算数?|全年预算数.*|调整后预算数|全年执行数.*|预算执行数|预算执行率|分值|权重|执行率.*|得分|原因|[一二三]级指标|指标性质|年度指标值|度量单位|实际完成值|偏差原因.*|未完成原因.*|自评得分|复核得分|复核说明|偏离度|偏离原因)$/;

const FORMS: Readonly<Record<string, Readonly<Record<string, SheetSpec>>>> = {
  ...PUBLISHED_FORMS,
  "a department's form, re-examined": { 复核表: reviewSheet(REVIEW) },
  "a project's form, re-examined": { 复核表: projectReviewSheet(PROJECT_REVIEW) },
};

/** Stable nonsense for a text, so that what was equal stays equal. */
const nonsense = (text: string, seed: number) =>
  [...text.slice(0, 4)]
    .map((each, i) => NONSENSE[(each.charCodeAt(0) + seed + i) % NONSENSE.length]!)
    .join("");

interface Damage {
  readonly seed: number;
  /** Which headings lose their words, by a hash of them. */
  readonly headings: number;
  /** A column of which every word becomes nonsense, heading included; null: none. */
  readonly column: number | null;
}

function damaged({ rows, merges = [] }: SheetSpec, { seed, headings, column }: Damage): SheetSpec {
  const change = (cell: CellSpec, col: number, row: readonly CellSpec[]): CellSpec => {
    if (typeof cell !== "string" || cell === "") return cell;
    const hash = [...cell].reduce((total, each) => total * 31 + each.charCodeAt(0), seed) % 97;
    const isHeading = HEADING.test(cell) && hash < headings && !row.some((each) => typeof each === "number");
    return isHeading || col === column ? nonsense(cell, seed) : cell;
  };
  return { rows: rows.map((row) => row.map((cell, col) => change(cell, col, row))), merges };
}

test("headings and columns of nonsense draw no error", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(FORMS)),
      fc.record({
        seed: fc.integer({ min: 0, max: 1000 }),
        headings: fc.integer({ min: 0, max: 97 }),
        column: fc.option(fc.integer({ min: 0, max: 11 })),
      }),
      (name, damage) => {
        const sheets = Object.fromEntries(
          Object.entries(FORMS[name]!).map(([sheet, spec]) => [sheet, damaged(spec, damage)]),
        );
        const report = checkWorkbook(makeWorkbook(sheets), {
          frameworks: publishedFrameworks(),
          messages: zhCN,
        });
        const errors = report.findings
          // Nothing that looks like a score sheet: that is what it says, and nothing else.
          .filter(({ severity, check }) => severity === "error" && check !== "sheet-not-found")
          .map(({ check, sheet, cell, message }) => `${check} ${sheet}!${cell} ${message}`);
        expect(errors).toEqual([]);
      },
    ),
    { numRuns: 300, seed: 20_231_121 },
  );
});
