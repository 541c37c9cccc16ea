/** @jest-environment jsdom */
/** The view of what was recognised, over a host in memory. */
import { TextDecoder, TextEncoder } from "node:util";
import "@testing-library/jest-dom";
import { act, configure, fireEvent, render, screen, within } from "@testing-library/react";
import { App } from "../../../taskpane/app/App";
import { LocalEngine } from "../../../taskpane/engine/local-engine";
import { TASKS } from "../../../taskpane/engine/tasks";
import { HostError } from "../../../taskpane/hosts/host";
import { Controller } from "../../../taskpane/state/controller";
import { MemoryHost } from "../../support/memory-host";
import { readSample } from "../../support/samples";

configure({ asyncUtilTimeout: 10_000 });

Object.assign(globalThis, { TextDecoder, TextEncoder });

async function pane() {
  const host = new MemoryHost(await readSample("futian-org-2020"));
  const engine = new LocalEngine(TASKS);
  const controller = new Controller(host, engine);
  render(<App controller={controller} appearance="light" />);
  await act(() => controller.check());
  return { host, controller };
}

const open = () => fireEvent.click(screen.getByRole("button", { name: "怎么认出来的" }));
const scoreSheet = async () => (await screen.findByText(/^评分表：评分表!A2:I26/)).closest("details")!;

it("opens from the results, says why a column holds the scores, and goes back", async () => {
  await pane();
  open();
  const section = await scoreSheet();
  expect(screen.getByRole("heading", { name: "怎么认出来的" })).toHaveFocus();
  expect(screen.getByRole("tab", { name: "结果" })).toHaveAttribute("aria-selected", "true");
  expect(section).toHaveTextContent("I 列“自评得分”：得分");
  expect(section).toHaveTextContent("各行都不超过分值（+3）；加起来等于总分 97.85（+4）");
  fireEvent.keyDown(section, { key: "Escape" });
  expect(await screen.findByRole("button", { name: "怎么认出来的" })).toBeInTheDocument();
});

it("jumps to the cell that an entry speaks of", async () => {
  const { host } = await pane();
  open();
  const total = within(await scoreSheet()).getByText("总分：97.85");
  await act(async () => fireEvent.click(within(total).getByRole("button", { name: /I26/, hidden: true })));
  expect(host.selected).toEqual({ sheet: "评分表", row: 25, col: 8 });
});

it("speaks English when the pane does", async () => {
  const { controller } = await pane();
  open();
  await scoreSheet();
  await act(() => controller.setLanguage("en"));
  expect(
    await screen.findByText(/^Score sheet: 评分表!A2:I26, 21 third-level indicators/),
  ).toBeInTheDocument();
  expect(screen.getByRole("heading", { name: "What was taken for what" })).toBeInTheDocument();
});

it("says what went wrong when the workbook cannot be read", async () => {
  const { host } = await pane();
  host.failure = new HostError("busy-editing", "");
  open();
  expect(await screen.findByRole("alert")).toHaveTextContent("有单元格正在编辑");
  expect(screen.queryByText("正在打开…")).toBeNull();
});
