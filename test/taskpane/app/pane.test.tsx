/** @jest-environment jsdom */
/** The pane's logic over a host in memory: what is shown, filtered, written, taken back, ignored, and said when it fails. */
import { TextDecoder, TextEncoder } from "node:util";
import "@testing-library/jest-dom";
import { act, configure, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { App } from "../../../taskpane/app/App";
import { LocalEngine } from "../../../taskpane/engine/local-engine";
import { TASKS } from "../../../taskpane/engine/tasks";
import { HostError } from "../../../taskpane/hosts/host";
import { Controller } from "../../../taskpane/state/controller";
import { MemoryHost } from "../../support/memory-host";
import { readSample } from "../../support/samples";

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 10_000 });

// What every browser has and jsdom has not; reading the samples wants it.
Object.assign(globalThis, { TextDecoder, TextEncoder });

const SCORE = { sheet: "评分表", row: 19, col: 8 };

async function pane() {
  const host = new MemoryHost(await readSample("longgang-office-2022"));
  const engine = new LocalEngine(TASKS);
  const controller = new Controller(host, engine);
  render(<App controller={controller} appearance="light" />);
  await act(() => controller.open());
  return { host, controller, check: () => act(() => controller.check()) };
}

const findings = () => document.querySelectorAll("[data-check]");

it("marks the gravest finding of each cell, and none that is ignored", async () => {
  const { host, controller, check } = await pane();
  await check();
  const at = () =>
    host.marks.filter(
      ({ ref }) => ref.row === SCORE.row && ref.col === SCORE.col && ref.sheet === SCORE.sheet,
    );
  expect(at()).toEqual([{ ref: SCORE, severity: "review" }]);
  const key = controller.store
    .get()
    .outcome!.checked.findings.find(({ check: id }) => id === "reading-differs")!.key;
  await act(() => controller.ignore(key, "已核对"));
  await check();
  expect(at()).toEqual([{ ref: SCORE, severity: "deduction" }]);
  expect([...host.settings.values()].join()).toContain("已核对");
});

it("filters by severity and by words, whatever their width", async () => {
  const { check } = await pane();
  await check();
  fireEvent.click(screen.getByRole("button", { name: "错误 2 个" }));
  expect(findings()).toHaveLength(2);
  fireEvent.change(screen.getByRole("searchbox"), { target: { value: "３５.４０" } });
  await waitFor(() => expect(findings()).toHaveLength(1));
  fireEvent.change(screen.getByRole("searchbox"), { target: { value: "没有这样的词" } });
  fireEvent.click(await screen.findByRole("button", { name: "全部显示" }));
  await waitFor(() => expect(findings().length).toBeGreaterThan(0));
});

it("groups by indicator, with the score beside the name", async () => {
  const { check } = await pane();
  await check();
  fireEvent.click(screen.getByRole("button", { name: "按指标" }));
  const group = screen.getByRole("button", { name: /预算执行率.*得 5.97 分，满分 6 分/ });
  fireEvent.click(group);
  expect(within(group.closest("section")!).getByText(/按默认的读法是 5.99 分/)).toBeInTheDocument();
});

it("writes nothing before it is confirmed, and puts back what was there", async () => {
  const { host, controller, check } = await pane();
  await check();
  fireEvent.click(screen.getByRole("button", { name: "查看 2 条修改建议" }));
  expect(await screen.findByText("5.97")).toBeInTheDocument();
  expect(host.value(SCORE)).toBe(5.97);
  fireEvent.click(screen.getByRole("checkbox", { name: /社会/ }));
  await act(async () => fireEvent.click(screen.getByRole("button", { name: "写入 1 个单元格" })));
  await screen.findAllByText("已写入 1 个单元格。");
  expect(host.value(SCORE)).toBe(5.99);
  await act(() => controller.undo());
  expect(host.value(SCORE)).toBe(5.97);
  expect(controller.store.get().undo).toEqual([]);
});

it("goes stale on an edit and follows edits only when asked to, in one check for a burst", async () => {
  const { host, controller, check } = await pane();
  await check();
  const reads = host.reads;
  act(() => host.edit({ ...SCORE, value: 5 }));
  expect(screen.getByText(/表格已改动/)).toBeInTheDocument();
  expect(host.reads).toBe(reads);
  act(() => controller.store.set({ follow: true, stale: false }));
  act(() => [5.1, 5.2, 5.99].forEach((value) => host.edit({ ...SCORE, value })));
  await waitFor(() => expect(host.reads).toBe(reads + 1), { timeout: 3000 });
  await screen.findByRole("button", { name: "错误 2 个" });
});

it("says what failed and offers the way on", async () => {
  const { host } = await pane();
  host.failure = new HostError("busy-editing", "cell edit mode");
  await act(async () => fireEvent.click(screen.getByRole("button", { name: "校验评分表" })));
  expect(screen.getByRole("alert")).toHaveTextContent("有单元格正在编辑");
  await act(async () => fireEvent.click(screen.getByRole("button", { name: "再试一次" })));
  await screen.findByRole("button", { name: "错误 2 个" });
});

it("keeps a protected cell's failure apart from the findings", async () => {
  const { host, controller, check } = await pane();
  await check();
  host.failure = new HostError("protected", "", { sheet: "评分表" });
  await act(() => controller.write([{ ...SCORE, value: 6 }]));
  expect(screen.getByRole("alert")).toHaveTextContent("工作表受保护");
  expect(host.value(SCORE)).toBe(5.97);
  expect(findings().length).toBeGreaterThan(0);
});

it("takes nothing it does not understand from the workbook's settings", async () => {
  const host = new MemoryHost(await readSample("futian-org-2020"));
  host.settings.set("perf.ignored", "[1,2");
  host.settings.set("perf.framework", '{"kind":"published"}');
  host.settings.set("perf.facts", '[{"id":5},{"id":"satisfaction-rate","text":"0.9","ref":{"row":1}}]');
  const controller = new Controller(host, new LocalEngine(TASKS));
  await controller.open();
  const { ignored, framework, supplied, look } = controller.store.get();
  expect({ ignored, framework, supplied }).toEqual({
    ignored: {},
    framework: null,
    supplied: [{ id: "satisfaction-rate", text: "0.9", ref: null }],
  });
  expect(look?.sheets).toHaveLength(1);
});

it("says what was checked, and what could not be for want of data", async () => {
  const { check } = await pane();
  expect(screen.queryByText(/^检查了什么/)).not.toBeInTheDocument();
  await check();
  const section = screen.getByText(/^检查了什么（\d+ 项）$/).closest("details")!;
  expect(section.open).toBe(false);
  section.open = true;
  await screen.findByText("工作簿里没有 PERF 函数：函数引用了空单元格");
  expect(section).toHaveTextContent(/\d+ 项有发现，\d+ 项需核实，\d+ 项通过，\d+ 项没有数据可查。/);
  expect(within(section).getByText("工作簿里没有 PERF 函数：函数引用了空单元格")).toBeInTheDocument();
});
