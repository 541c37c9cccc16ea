import type { CellRef, Workbook } from "../../../src/workbook/model";
import { type BrowserHostOptions, BrowserHost } from "../../../workbench/host/browser-host";
import type { Spreadsheet } from "../../../workbench/grid/grid";
import type { CellChange } from "../../../src/workbook/cell-change";
import type { HostEvent, HostMark, Selection } from "../../../taskpane/hosts/host";
import { makeWorkbook } from "../../support/workbook";

const A1: CellRef = { sheet: "评分表", row: 0, col: 0 };

class Sheets implements Spreadsheet {
  workbook: Workbook = makeWorkbook({ 评分表: { rows: [[1, 2]] }, 数据: { rows: [[3]] } });
  marks: readonly HostMark[] = [];
  written: readonly CellChange[] = [];
  chosen: Selection | null = { sheet: "评分表", address: "A1" };
  canEnd = true;
  hidden = "";

  read = () => this.workbook;
  select = async ({ sheet }: CellRef) => sheet !== this.hidden;
  selection = () => this.chosen;
  highlight = (marks: readonly HostMark[]) => void (this.marks = marks);
  endEditing = async () => this.canEnd;
  listen = (listener: (event: HostEvent) => void) => {
    listener({ kind: "structure" });
    return () => {};
  };
  async write(changes: readonly CellChange[]) {
    this.written = changes;
    return changes.map((each) => ({ ...each, value: 1 }));
  }
}

function host(options: Partial<BrowserHostOptions> = {}) {
  const spreadsheet = new Sheets();
  const texts = new Map<string, string>();
  const opened: string[] = [];
  const made = new BrowserHost({
    spreadsheet,
    language: "zh",
    settings: {
      get: async (key) => texts.get(key) ?? null,
      set: async (key, value) => void (value === null ? texts.delete(key) : texts.set(key, value)),
    },
    openWorkbook: async (_, name) => void opened.push(name),
    ...options,
  });
  return { host: made, spreadsheet, opened };
}

const change: CellChange = { ...A1, value: 5 };

test("reads the workbook as it stands, with every sheet writable", async () => {
  const { host: it, spreadsheet } = host();
  const { workbook, sheets } = await it.read();
  expect(workbook).toBe(spreadsheet.workbook);
  expect(sheets).toEqual(
    ["评分表", "数据"].map((name) => ({ name, protected: false, canMark: true, canWrite: true })),
  );
});

test("a protected sheet can be marked, and written only where it is not locked", async () => {
  const { host: it, spreadsheet } = host({
    protectedSheets: ["评分表"],
    isLocked: ({ sheet, col }) => sheet === "评分表" && col === 0,
  });
  expect((await it.read()).sheets[0]).toEqual({
    name: "评分表",
    protected: true,
    canMark: true,
    canWrite: true,
  });
  const open = { ...change, col: 1 };
  await expect(it.write([open, change])).rejects.toMatchObject({
    problem: "protected",
    data: { sheet: "评分表" },
  });
  expect(spreadsheet.written).toEqual([]);
  await it.write([open]);
  expect(spreadsheet.written).toEqual([open]);
});

test("a sheet that is locked as a whole cannot be written", async () => {
  const { host: it } = host({ protectedSheets: ["数据"], isLocked: ({ sheet }) => sheet === "数据" });
  expect((await it.read()).sheets.map(({ canWrite }) => canWrite)).toEqual([true, false]);
});

test("writes all at once and answers what stood there", async () => {
  const { host: it, spreadsheet } = host();
  expect(await it.write([change])).toEqual({ before: [{ ...A1, value: 1 }] });
  expect(spreadsheet.written).toEqual([change]);
  expect(await it.write([])).toEqual({ before: [] });
});

test("a cell being edited that cannot be ended is a problem of its own", async () => {
  const { host: it, spreadsheet } = host();
  spreadsheet.canEnd = false;
  for (const asked of [it.read(), it.select(A1), it.write([change])]) {
    await expect(asked).rejects.toMatchObject({ problem: "busy-editing" });
  }
});

test("what is hidden, or no longer there, is gone", async () => {
  const { host: it, spreadsheet } = host();
  spreadsheet.hidden = "评分表";
  await expect(it.select(A1)).rejects.toMatchObject({ problem: "gone", data: { sheet: "评分表" } });
  await expect(it.write([{ ...change, sheet: "无" }])).rejects.toMatchObject({
    problem: "gone",
  });
  spreadsheet.chosen = null;
  await expect(it.getSelection()).rejects.toMatchObject({ problem: "gone" });
});

test("marks replace those before, and go", async () => {
  const { host: it, spreadsheet } = host();
  await it.mark([{ ref: A1, severity: "error" }]);
  expect(spreadsheet.marks).toEqual([{ ref: A1, severity: "error" }]);
  expect(await it.clearMarks()).toEqual({ skipped: [], unreadable: [] });
  expect(spreadsheet.marks).toEqual([]);
});

test("a cancelled reading or marking does nothing", async () => {
  const { host: it, spreadsheet } = host();
  const signal = AbortSignal.abort();
  await expect(it.read({ signal })).rejects.toMatchObject({ problem: "cancelled" });
  await expect(it.mark([{ ref: A1, severity: "error" }], { signal })).rejects.toMatchObject({
    problem: "cancelled",
  });
  expect(spreadsheet.marks).toEqual([]);
});

test("keeps settings, opens what we make, passes events on", async () => {
  const { host: it, opened } = host();
  await it.setSetting("a", "b");
  expect(await it.getSetting("a")).toBe("b");
  await it.setSetting("a", null);
  expect(await it.getSetting("a")).toBeNull();
  await it.insertSheets(new Uint8Array(), "扣分清单.xlsx");
  expect(opened).toEqual(["扣分清单.xlsx"]);
  const events: HostEvent[] = [];
  it.listen((event) => events.push(event));
  expect(events).toEqual([{ kind: "structure" }]);
});
