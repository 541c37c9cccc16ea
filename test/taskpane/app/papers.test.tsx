/** @jest-environment jsdom */
/** The view of papers over a host in memory: what it says while it reads, when that fails, and what follows edits. */
import { TextDecoder, TextEncoder } from "node:util";
import "@testing-library/jest-dom";
import { act, configure, fireEvent, render, screen } from "@testing-library/react";
import { App } from "../../../taskpane/app/App";
import { LocalEngine } from "../../../taskpane/engine/local-engine";
import { TASKS } from "../../../taskpane/engine/tasks";
import { HostError } from "../../../taskpane/hosts/host";
import { Controller } from "../../../taskpane/state/controller";
import { MemoryHost } from "../../support/memory-host";
import { readSample } from "../../support/samples";

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 10_000 });

Object.assign(globalThis, { TextDecoder, TextEncoder });

async function view() {
  const host = new MemoryHost(await readSample("longgang-office-2022"));
  const engine = new LocalEngine(TASKS);
  const controller = new Controller(host, engine, { view: "papers" });
  return { host, controller, show: () => render(<App controller={controller} appearance="light" />) };
}

it("reads the sheet, and says so meanwhile", async () => {
  const { host, show } = await view();
  const read = host.read.bind(host);
  let goOn = (): void => undefined;
  host.read = (work) => new Promise<void>((resolve) => (goOn = resolve)).then(() => read(work));
  show();
  expect(await screen.findByText("正在读取评分表……")).toBeInTheDocument();
  act(goOn);
  expect(await screen.findByText("4 项指标有扣分，共扣 3.03 分。")).toBeInTheDocument();
});

it("names the host's problem, and reads again when asked", async () => {
  const { host, show } = await view();
  host.failure = new HostError("busy-editing", "");
  show();
  expect(await screen.findByRole("alert")).toHaveTextContent(
    "有单元格正在编辑请先按 Enter 或 Esc 结束编辑；开着对话框的，先关掉。然后再试一次。",
  );
  fireEvent.click(screen.getByRole("button", { name: "再试一次" }));
  expect(await screen.findByText("4 项指标有扣分，共扣 3.03 分。")).toBeInTheDocument();
});

it("a paper that cannot be made leaves the list standing and says what went wrong", async () => {
  const { host, show } = await view();
  show();
  const save = await screen.findByRole("button", { name: "另存为 Word" });
  host.failure = new HostError("too-large", "");
  fireEvent.click(save);
  expect(await screen.findByRole("alert")).toHaveTextContent("工作簿太大");
  expect(screen.getByText("4 项指标有扣分，共扣 3.03 分。")).toBeInTheDocument();
});

it("follows what was written: the list is read again after a check", async () => {
  const { host, controller, show } = await view();
  show();
  await screen.findByText("4 项指标有扣分，共扣 3.03 分。");
  host.edit({ sheet: "评分表", row: 19, col: 8, value: 6 });
  await act(() => controller.check());
  expect(await screen.findByText("3 项指标有扣分，共扣 3 分。")).toBeInTheDocument();
});

it("offers no sheet where the host takes none", async () => {
  const { show } = await view();
  show();
  await screen.findByRole("button", { name: "另存为 Excel" });
  expect(screen.queryByRole("button", { name: "放进工作簿" })).toBeNull();
});
