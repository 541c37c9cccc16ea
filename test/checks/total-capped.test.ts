/** A cap by the execution rate: printed on the form, or a parameter of the user's own form. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkWorkbook } from "../../src/check";
import type { ProjectForm as Parameters } from "../../src/forms/project-form";
import { parseForm } from "../../src/forms/load";
import { publishedFrameworks } from "../../src/frameworks/published";
import { zhCN } from "../../src/messages/zh-CN";
import { formSheet, percent, type ProjectForm } from "../forms/project-form";
import { RIVER } from "../forms/published";
import { makeWorkbook } from "../support/workbook";

const YAML = readFileSync(join(__dirname, "../../src/forms/cn-project-2020.yaml"), "utf8");
const own = (more: string) => parseForm(`${YAML}\n${more}`, "own.yaml") as Parameters;

/** Three quarters of the funds were spent: 7.5 of 10, 96.1 in all. */
const LOW: ProjectForm = {
  ...RIVER,
  funds: { ...RIVER.funds, total: [200, 208, 156], finance: [180, 188, 136] },
  executionRate: percent(0.75),
  executionScore: 7.5,
  total: 96.1,
};

function found(form: ProjectForm, note: string | null, framework?: Parameters) {
  const sheet = formSheet(form);
  const rows = note === null ? sheet.rows : [...sheet.rows, [note]];
  const { findings } = checkWorkbook(makeWorkbook({ 项目自评表: { ...sheet, rows } }), {
    frameworks: publishedFrameworks(),
    messages: zhCN,
    ...(framework ? { framework } : {}),
  });
  return findings
    .filter(({ check }) => check === "total-capped" || check === "total-mismatch")
    .map(({ check, expected, actual }) => [check, expected, actual]);
}

const NOTE = "注：执行率在70%—80%的，总分不超过89分；60%—70%的，不超过79分；低于50%的，不超过59分。";

test.each<[string, ProjectForm, string | null, string | null, unknown[]]>([
  ["printed on the form", LOW, NOTE, null, [["total-capped", 89, 96.1]]],
  ["the cap is what was written", { ...LOW, total: 89 }, NOTE, null, []],
  ["an execution above all caps", RIVER, NOTE, null, []],
  ["no cap at all", LOW, null, null, []],
  [
    "a cap of the user's own form",
    LOW,
    null,
    'caps: [{ rate: "[70%, 80%)", most: 89 }]',
    [["total-capped", 89, 96.1]],
  ],
  ["below the cap, but not the sum", { ...LOW, total: 88 }, NOTE, null, [["total-mismatch", 89, 88]]],
])("%s", (_, form, note, caps, expected) => {
  expect(found(form, note, caps === null ? undefined : own(caps))).toEqual(expected);
});

test("what does not apply is left out, and the rest scaled to 100 where the form says so", () => {
  const rows = RIVER.rows.map((row) =>
    row.name === "水质改善" ? { ...row, actual: "不适用", score: "—" } : row,
  );
  // 88.25 of 90 points.
  const scaled: ProjectForm = { ...RIVER, rows, total: 98.06 };
  const parameters = parseForm(YAML.replace("notApplicable: counted", "notApplicable: scaled"), "own.yaml");
  expect(found(scaled, null, parameters as Parameters)).toEqual([]);
  expect(found(scaled, null)).toEqual([["total-mismatch", 88.25, 98.06]]);
});

test("what is scaled to 100 is capped after that", () => {
  const rows = LOW.rows.map((row) =>
    row.name === "水质改善" ? { ...row, actual: "不适用", score: "—" } : row,
  );
  const parameters = parseForm(
    `${YAML.replace("notApplicable: counted", "notApplicable: scaled")}\ncaps: [{ rate: "[70%, 80%)", most: 89 }]`,
    "own.yaml",
  ) as Parameters;
  // 86.1 of 90 points are 95.67 of 100.
  expect(found({ ...LOW, rows, total: 89 }, null, parameters)).toEqual([]);
  expect(found({ ...LOW, rows, total: 95.67 }, null, parameters)).toEqual([["total-capped", 89, 95.67]]);
  expect(found({ ...LOW, rows, total: 90 }, null, parameters)).toEqual([
    ["total-mismatch", 89, 90],
    ["total-capped", 89, 90],
  ]);
});

test("the grade is that of the capped total", () => {
  const graded = (grade: string) => {
    const sheet = formSheet({ ...LOW, total: 89, grade });
    const { findings } = checkWorkbook(
      makeWorkbook({ 项目自评表: { ...sheet, rows: [...sheet.rows, [NOTE]] } }),
      {
        frameworks: publishedFrameworks(),
        messages: zhCN,
      },
    );
    return findings.flatMap(({ check, expected }) => (check === "grade-mismatch" ? [expected] : []));
  };
  expect([graded("良"), graded("优")]).toEqual([[], ["良"]]);
});
