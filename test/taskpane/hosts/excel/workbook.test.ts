/** @jest-environment jsdom */
import { makeSheet } from "../../../../src/workbook/sheet";
import { createExcelHost } from "../../../../taskpane/hosts/excel/excel-host";
import { excelWith, loadClientLibrary, photograph } from "../../../support/fake-excel";
import { emptySheet } from "../../../support/fake-excel/data";
import { readSample, sampleBytes } from "../../../support/samples";
import type { FakeOptions } from "../../../support/fake-excel/fake-excel";

beforeAll(loadClientLibrary);

const SHEET = "一月, 'x'";

function excel(options: FakeOptions = {}) {
  const sheet = makeSheet(SHEET, [{ row: 0, col: 0, value: 1 }]);
  const hidden = makeSheet("隐", [], { visibility: "hidden" });
  return excelWith({ sheets: [sheet, hidden], definedNames: [], date1904: false }, () => undefined, options);
}

describe("settings", () => {
  it("are kept in the workbook, changed and removed", async () => {
    const { host, book } = excel();
    expect(await host.getSetting("ignored")).toBeNull();
    await host.setSetting("ignored", '{"a":"批准"}');
    await host.setSetting("ignored", '{"b":1}');
    expect(book.settings).toEqual({ ignored: '{"b":1}' });
    expect(await createExcelHost().getSetting("ignored")).toBe('{"b":1}');
    await host.setSetting("ignored", null);
    await host.setSetting("never", null);
    expect(book.settings).toEqual({});
  });
});

describe("selecting", () => {
  it("shows a cell", async () => {
    const { host, fake } = excel();
    await host.select({ sheet: SHEET, row: 22, col: 8 });
    expect(fake.selection).toEqual({ sheet: SHEET, address: "I23" });
  });

  it("leaves hidden sheets hidden", async () => {
    const { host, book } = excel();
    const before = photograph(book);
    const selecting = host.select({ sheet: "隐", row: 0, col: 0 });
    await expect(selecting).rejects.toMatchObject({ problem: "gone", data: { hidden: "yes" } });
    await expect(host.select({ sheet: "没有", row: 0, col: 0 })).rejects.toMatchObject({ problem: "gone" });
    expect(photograph(book)).toEqual(before);
  });

  it("tells what is selected, the first area of several", async () => {
    const { host, fake } = excel();
    fake.userSelects(SHEET, "B2:E2,G4");
    expect(await host.getSelection()).toEqual({ sheet: SHEET, address: "B2:E2" });
  });
});

describe("a chart or a shape", () => {
  it("is no cell, and is said to be none", async () => {
    const { host } = excel({ chartSelected: true });
    await expect(host.getSelection()).rejects.toMatchObject({ problem: "no-cells" });
  });
});

describe("new sheets", () => {
  it("are added at the end, from the file's bytes", async () => {
    const seen: string[] = [];
    const unpack = (base64: string) => {
      seen.push(base64);
      return [emptySheet("评分表", 0)];
    };
    const { host, book } = excel({ unpack });
    const bytes = Uint8Array.from({ length: 100_000 }, (_, n) => n % 256);
    await host.insertSheets(bytes, "新.xlsx", "added");
    expect(book.sheets.map(({ name }) => name)).toEqual([SHEET, "隐", "评分表"]);
    expect(Buffer.from(seen[0]!, "base64").equals(Buffer.from(bytes))).toBe(true);
  });

  it("come with their cells, under a free name", async () => {
    const { host, book } = excel();
    const { sheets } = await readSample("futian-org-2020");
    await host.insertSheets(sampleBytes("futian-org-2020"), "新.xlsx", "added");
    await host.insertSheets(sampleBytes("futian-org-2020"), "新.xlsx", "added");
    const { workbook } = await host.read();
    expect(workbook.sheets.slice(2, 2 + sheets.length)).toEqual(sheets);
    expect(book.sheets.at(-1)!.name).toMatch(/ \(2\)$/);
    await expect(host.insertSheets(new Uint8Array(9), "新.xlsx", "added")).rejects.toMatchObject({
      name: "HostError",
    });
  });

  it.each([{}, { desktop: true }])(
    "open in a window of their own, and the open workbook stays as it is: %j",
    async (options) => {
      const { host, book, fake } = excel(options);
      const before = photograph(book);
      await host.insertSheets(sampleBytes("futian-org-2020"), "新.xlsx", "own-window");
      expect(fake.opened.map((sheets) => sheets.map(({ name }) => name))).toEqual([
        (await readSample("futian-org-2020")).sheets.map(({ name }) => name),
      ]);
      expect(photograph(book)).toEqual(before);
    },
  );

  it.each(["UnsupportedFeature", "InsertDeleteConflict"] as const)(
    "that Excel refuses with %s are said to be impossible here",
    async (insertionFault) => {
      const { host } = excel({ insertionFault });
      await expect(
        host.insertSheets(sampleBytes("futian-org-2020"), "新.xlsx", "added"),
      ).rejects.toMatchObject({ problem: "not-supported", data: { code: insertionFault } });
    },
  );

  it("are refused where Excel cannot take them", async () => {
    const old = excel({ excelApi: "1.12" });
    await expect(old.host.insertSheets(new Uint8Array(3), "新.xlsx", "added")).rejects.toMatchObject({
      problem: "not-supported",
    });
    const { host } = excel();
    await expect(host.insertSheets(new Uint8Array(5_000_000), "新.xlsx", "added")).rejects.toMatchObject({
      problem: "too-large",
    });
  });
});

describe("what Excel can do", () => {
  it.each([
    ["1.9", { newSheets: ["own-window"], saving: true, events: true, merges: false }],
    ["1.13", { newSheets: ["own-window", "added"], saving: true, events: true, merges: true }],
  ])("is asked of it: ExcelApi %s", (excelApi, capabilities) => {
    expect(excel({ excelApi }).host.capabilities).toEqual(capabilities);
  });

  it("includes one undo step for several writes", async () => {
    const run = jest.spyOn(Excel, "run");
    const { host, book } = excel({ excelApi: "1.20" });
    const change = (row: number) => ({ sheet: SHEET, row, col: 0, value: row });
    await host.write([change(1), change(2)]);
    expect(run).toHaveBeenCalledTimes(1);
    expect(run.mock.calls[0]![0]).toEqual({ mergeUndoGroup: true });
    expect(book.sheets[0]!.cells).toMatchObject({ A2: { value: 1 }, A3: { value: 2 } });
    run.mockRestore();
  });

  it.each([
    ["zh-CN", "zh"],
    ["zh-TW", "zh"],
    ["en-US", "en"],
    ["fr-FR", "en"],
  ])("and it says its language: %s is %s to us", (language, ours) => {
    expect(excel({ language }).host.language).toBe(ours);
  });
});
