/** @jest-environment jsdom */
/** The section of the standard workbook over hosts that take sheets, that take none, and that fail. */
import { TextDecoder, TextEncoder } from "node:util";
import "@testing-library/jest-dom";
import { act, configure, fireEvent, render, screen } from "@testing-library/react";
import { readWorkbook } from "../../../files/read";
import { App } from "../../../taskpane/app/App";
import { commandsOf } from "../../../taskpane/commands";
import { LocalEngine } from "../../../taskpane/engine/local-engine";
import { TASKS } from "../../../taskpane/engine/tasks";
import { HostError, type Capabilities } from "../../../taskpane/hosts/host";
import { Controller } from "../../../taskpane/state/controller";
import { MemoryHost } from "../../support/memory-host";
import { readSample } from "../../support/samples";

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 10_000 });

Object.assign(globalThis, { TextDecoder, TextEncoder });

class TakingHost extends MemoryHost {
  readonly inserted: { readonly file: Uint8Array; readonly name: string }[] = [];
  refusal: HostError | null = null;

  constructor(workbook: MemoryHost["workbook"], newSheets: Capabilities["newSheets"]) {
    super(workbook);
    Object.assign(this.capabilities, { newSheets });
  }

  override async insertSheets(file?: Uint8Array, name?: string): Promise<void> {
    if (this.refusal) throw this.refusal;
    this.inserted.push({ file: file!, name: name! });
  }
}

async function pane(newSheets: Capabilities["newSheets"]) {
  const host = new TakingHost(await readSample("longgang-office-2022"), newSheets);
  const engine = new LocalEngine(TASKS);
  const controller = new Controller(host, engine);
  render(<App controller={controller} appearance="light" />);
  await act(() => controller.open());
  const shown = jest.fn(async () => undefined);
  await act(() => commandsOf(controller, { showPane: shown }).newWorkbook());
  expect(await screen.findByRole("heading", { name: "标准工作簿" })).toHaveFocus();
  expect(shown).toHaveBeenCalledTimes(1);
  return host;
}

const press = (name: string) => act(async () => fireEvent.click(screen.getByRole("button", { name })));

it("where a new workbook is opened, says so and offers no second copy", async () => {
  const host = await pane(["opened"]);
  await press("带入当前工作簿的数据");
  expect(await screen.findByText("已打开新的标准工作簿。")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "另存为文件" })).toBeNull();
  const [{ file, name }] = host.inserted as [(typeof host.inserted)[number]];
  expect(name).toBe("标准工作簿-2022.xlsx");
  expect((await readWorkbook(file, name)).sheets.map((sheet) => sheet.name)).toContain("带入情况");
});

it("where sheets cannot be added, offers the file", async () => {
  const host = await pane([]);
  await press("新建标准工作簿");
  expect(await screen.findByText(/这里不能直接打开它/)).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "另存为文件" })).toBeInTheDocument();
  expect(host.inserted).toEqual([]);
});

it.each(["not-supported", "too-large"] as const)(
  "an Excel that refuses the sheets (%s) leaves the file",
  async (problem) => {
    const host = await pane(["added"]);
    host.refusal = new HostError(problem, "no");
    await press("新建标准工作簿");
    expect(await screen.findByText(/这里不能直接打开它/)).toBeInTheDocument();
  },
);

it("says what failed, and makes it when asked again", async () => {
  const host = await pane(["added"]);
  host.failure = new HostError("busy-editing", "cell edit mode");
  await press("新建标准工作簿");
  expect(await screen.findByRole("alert")).toHaveTextContent("有单元格正在编辑");
  await press("新建标准工作簿");
  expect(await screen.findByText("标准工作簿的各张表已加在当前工作簿的最后。")).toBeInTheDocument();
  expect(screen.queryByRole("alert")).toBeNull();
});
