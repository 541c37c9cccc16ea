/** The pane with project forms: which form each sheet follows, what can be chosen, what is shown and offered. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { formulaOptions } from "../../../taskpane/model/formula-proposals";
import { proposalsOf } from "../../../taskpane/model/proposals";
import { checkRecognised } from "../../../src/check";
import { publishedFrameworks } from "../../../src/frameworks/published";
import { zhCN } from "../../../src/messages/zh-CN";
import { recognise } from "../../../src/recognise";
import { LocalEngine } from "../../../taskpane/engine/local-engine";
import type { EngineRequest, FrameworkChoice } from "../../../taskpane/engine/request";
import { TASKS } from "../../../taskpane/engine/tasks";
import { withKeys } from "../../../taskpane/model/finding-key";
import { formSheet } from "../../forms/project-form";
import { PATROL, RIVER, TRAINING } from "../../forms/published";
import { REVIEW, reviewSheet } from "../../forms/review-form";
import { makeWorkbook } from "../../support/workbook";

const engine = new LocalEngine(TASKS);
const three = makeWorkbook({ 项目自评表: formSheet(RIVER, TRAINING, PATROL) });
const bookOf = (framework: FrameworkChoice | null) => {
  const request: EngineRequest = { language: "zh", framework, supplied: [] };
  return { workbook: three, request };
};
const formsUsed = async (choice: FrameworkChoice | null) =>
  (await engine.run("look", null, { book: bookOf(choice) })).sheets.map(({ framework }) => framework?.id);

test("the list holds departments' frameworks, then project forms", async () => {
  const known = await engine.run("frameworks", null, {});
  expect(known.filter(({ isProject }) => !isProject)).toHaveLength(publishedFrameworks().length);
  expect(known.filter(({ isProject }) => isProject).map(({ id }) => id)).toEqual([
    "cn-project-2020",
    "cn-project-2020-hubei",
    "cn-project-2020-yunnan",
    "cn-project-2020-sichuan",
  ]);
});

test("each form is of its own year: a review of last year's makes nothing of this year's another", async () => {
  const workbook = makeWorkbook({ 项目自评表: formSheet(RIVER), 复核表: reviewSheet(REVIEW) });
  const request: EngineRequest = { language: "zh", framework: null, supplied: [] };
  const { sheets } = await engine.run("look", null, { book: { workbook, request } });
  expect(sheets.map(({ year }) => year)).toEqual([2023, 2022]);
  const recognised = recognise(workbook, { frameworks: publishedFrameworks() });
  const { findings } = checkRecognised(recognised, zhCN);
  expect(findings.filter(({ severity }) => severity === "error" || severity === "warning")).toEqual([]);
});

test("each form is recognised; another project form can be chosen, published or brought; a department's is none", async () => {
  const national = Array.from({ length: 3 }, () => "cn-project-2020");
  expect(await formsUsed(null)).toEqual(national);
  expect(await formsUsed({ kind: "published", id: "cn-project-2020-hubei" })).toEqual(
    national.map((id) => `${id}-hubei`),
  );
  const text = readFileSync(join(__dirname, "../../../src/forms/cn-project-2020.yaml"), "utf8");
  const own = text.replace("id: cn-project-2020", "id: our-county");
  expect(await formsUsed({ kind: "own", file: "本县.yaml", text: own })).toEqual(
    national.map(() => "our-county"),
  );
  expect(await formsUsed({ kind: "published", id: "sz-longgang-2022" })).toEqual(national);
});

test("the funds are shown with their own form's figures; a judgement is no missing figure", async () => {
  const { facts, found } = await engine.run("check", null, { book: bookOf(null) });
  expect(found.sheets.map(({ label }) => label)).toEqual([
    "项目自评表·中小河道治理",
    "项目自评表·基层水管员培训",
    "项目自评表·水库安全巡查",
  ]);
  const funds = facts.filter(({ id }) => id === "execution");
  expect(funds.map((row) => row.facts.map(({ name, value }) => [name, value]))).toEqual([
    [
      ["全年执行数", "200.72 万元"],
      ["全年预算数", "208 万元"],
    ],
    [
      ["全年执行数", "30 万元"],
      ["全年预算数", "30 万元"],
    ],
    [
      ["全年执行数", "57 万元"],
      ["全年预算数", "60 万元"],
    ],
  ]);
  expect(funds[2]!.facts[0]!.sources[0]!.ref).toMatchObject({ row: 45, col: 5 });
  expect(facts.flatMap((row) => row.facts.filter(({ missing }) => missing))).toEqual([]);
});

test("a total offered as a formula adds the funds, and the funds' score comes from the form's own cells", () => {
  const wrong = { ...PATROL, executionScore: 9, total: 98 };
  const workbook = makeWorkbook({ 项目自评表: formSheet(RIVER, wrong) });
  const recognition = recognise(workbook, { frameworks: publishedFrameworks() });
  const { findings } = checkRecognised(recognition, zhCN);
  const offered = proposalsOf({
    recognition,
    findings: withKeys(findings, new Map()),
    messages: zhCN,
    formulas: formulaOptions,
  });
  const formulas = (kind: string) =>
    offered
      .filter((each) => each.kind === kind && each.answers.length > 0)
      .flatMap(({ ref, options }) => options.map(({ shown }) => [ref.row, shown]));
  expect(formulas("total")).toEqual([
    [38, "99"],
    [38, "=SUM(I27,H34:H38)"],
  ]);
  const [value, custom, native] = formulas("score").map(([, shown]) => shown);
  expect([value, custom]).toEqual(["9.5", "=PERF.EXECUTION_SCORE(F27,E27)"]);
  expect(native).toContain("F27/E27");
});
