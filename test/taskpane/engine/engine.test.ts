/** The pane's engine finds what the command line finds, with its smaller set of words, in both languages. */
import { checkWorkbook } from "../../../src/check";
import { publishedFrameworks } from "../../../src/frameworks/published";
import { loadEnglish } from "../../../src/messages/en";
import { zhCN } from "../../../src/messages/zh-CN";
import { LocalEngine } from "../../../taskpane/engine/local-engine";
import { TASKS } from "../../../taskpane/engine/tasks";
import { Cancelled, OwnFrameworkError } from "../../../taskpane/engine/errors";
import type { EngineRequest } from "../../../taskpane/engine/request";
import type { Workbook } from "../../../src/workbook/model";
import { valueAt } from "../../../src/workbook/sheet";
import { SAMPLES, readSample } from "../../support/samples";

const engine = new LocalEngine(TASKS);
const request: EngineRequest = { language: "zh", framework: null, supplied: [] };
const check = (workbook: Workbook, change: Partial<EngineRequest> = {}) =>
  engine.run("check", null, { book: { workbook, request: { ...request, ...change } } });

describe.each(SAMPLES)("%s", (name) => {
  it.each(["zh", "en"] as const)("gives the command line's findings and report, in %s", async (language) => {
    const messages = language === "zh" ? zhCN : await loadEnglish();
    const workbook = await readSample(name);
    const { report, findings } = await check(workbook, { language });
    const expected = checkWorkbook(workbook, { frameworks: publishedFrameworks(), messages });
    expect(report).toEqual(expected);
    expect(findings.map(({ key: _key, ...finding }) => finding)).toEqual(expected.findings);
    expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
  });

  it("survives the way to a worker", async () => {
    const workbook = await readSample(name);
    expect(structuredClone(workbook)).toEqual(workbook);
    const checked = await check(workbook);
    expect(structuredClone(checked)).toEqual(checked);
  });
});

it("tells findings as they come, and stops when asked to", async () => {
  const workbook = await readSample("longgang-office-2022");
  const stop = new AbortController();
  let steps = 0;
  const onStep = () => {
    steps++;
    if (steps === 3) stop.abort();
  };
  await expect(
    engine.run("check", null, { book: { workbook, request }, signal: stop.signal, onStep }),
  ).rejects.toBeInstanceOf(Cancelled);
  expect(steps).toBe(3);
});

it("scores by what the user supplied, typed or pointed at", async () => {
  const workbook = await readSample("longgang-office-2022");
  const satisfaction = async (supplied: EngineRequest["supplied"]) =>
    (await check(workbook, { supplied })).facts.find(({ key }) => key.endsWith("/satisfaction"))?.expected;
  expect(await satisfaction([])).toBeNull();
  expect(await satisfaction([{ id: "satisfaction-rate", text: "0.92", ref: null }])).toBe(4);
  const ref = { sheet: "基础数据", row: 24, col: 1 };
  const sheet = workbook.sheets.find(({ name }) => name === ref.sheet);
  expect(valueAt(sheet, ref.row, ref.col)).not.toBeNull();
  expect(await satisfaction([{ id: "satisfaction-rate", text: "", ref }])).not.toBeNull();
});

it("refuses a framework file that is none, with the reason", async () => {
  await expect(engine.run("own-framework", { text: "id: [", file: "我的.yaml" })).rejects.toBeInstanceOf(
    OwnFrameworkError,
  );
});
