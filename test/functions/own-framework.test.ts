/** A framework of the user's own, handed over by the pane, scores in cells as a published one does. */
import { criteria, indicatorScore } from "../../functions/functions";
import { loadFramework } from "../../src/frameworks/load";
import { LocalEngine } from "../../taskpane/engine/local-engine";
import { TASKS } from "../../taskpane/engine/tasks";
import { registerFunctions } from "../../taskpane/hosts/wps/functions";
import { storeFramework } from "../../taskpane/hosts/wps/shared-frameworks";
import { Controller } from "../../taskpane/state/controller";
import { emptySheet } from "../support/fake-excel/data";
import { FakeWps } from "../support/fake-wps/fake-wps";
import { MemoryHost } from "../support/memory-host";
import { makeWorkbook } from "../support/workbook";
import { OWN } from "../frameworks/support";

const score = (...cells: unknown[]) =>
  indicatorScore(
    "培训完成率",
    cells.map((cell) => [[cell]]),
  );

/** The framework of the tests under another id, so that no test knows another's. */
const own = (id: string) => OWN.replace(/^id: .*$/m, `id: ${id}`);
const workbook = makeWorkbook({ 表: { rows: [["你好"]] } });

async function opened(host: MemoryHost): Promise<Controller> {
  const controller = new Controller(host, new LocalEngine(TASKS));
  await controller.open();
  return controller;
}

test("is unknown before and scores its indicators after", async () => {
  expect(() => score(5, 10, "own-2024")).toThrow("own-2024");
  const controller = await opened(new MemoryHost(workbook));
  expect(await controller.loadOwnFramework(own("own-2024"), "own.yaml")).toBe(true);
  expect(score(5, 10, "own-2024")).toBe(30);
  controller.dispose();
});

test("is there again when the workbook that keeps it is opened anew", async () => {
  const host = new MemoryHost(workbook);
  const first = await opened(host);
  await first.loadOwnFramework(own("own-2025"), "own.yaml");
  first.dispose();
  // Another day, another page.
  globalThis.perfFrameworks = undefined;
  expect(() => score(5, 10, "own-2025")).toThrow("own-2025");
  (await opened(host)).dispose();
  expect(score(5, 10, "own-2025")).toBe(30);
});

test("a kept file that is none any more stops nothing", async () => {
  const host = new MemoryHost(workbook);
  await host.setSetting("perf.framework", JSON.stringify({ kind: "own", file: "own.yaml", text: "id: [" }));
  (await opened(host)).dispose();
});

test("reaches the page that computes the cells of WPS, and what comes later does too", () => {
  const { wps, functions } = new FakeWps({ sheets: [emptySheet("表", 0)], names: [], settings: {} });
  expect(registerFunctions(wps)).toEqual([]);
  const { run } = functions.find(({ name }) => name === "SCORE")!;
  const inCell = (id: string) => run("培训完成率", [[5, 10, id]]);
  globalThis.perfFrameworks = undefined;
  expect(() => inCell("own-2026")).toThrow("own-2026");
  for (const id of ["own-2026", "own-2027"]) {
    storeFramework(wps.PluginStorage, id, JSON.stringify(loadFramework(own(id), "own.yaml").data));
    expect(inCell(id)).toBe(30);
  }
  expect(inCell("own-2026")).toBe(30);
});

test("short names: one fits, several are listed, none is said", () => {
  expect(criteria("满意度")).toBe(criteria("公众或服务对象满意度", "sz-yantian-2023"));
  expect(() => criteria("控制率")).toThrow(/财政供养人员控制率、编外人员控制率、公用经费控制率/);
  expect(() => criteria("天气")).toThrow("天气");
});
