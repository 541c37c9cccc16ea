/**
 * @jest-environment jsdom
 *
 * Which workbook the pane works on, what it opens and saves, settings, selection and events.
 */
import { makeWorkbook as makeFile } from "../../../../files/make";
import { PLAIN_SHEET } from "../../../../src/workbook/appearance";
import { makeSheet } from "../../../../src/workbook/sheet";
import type { HostEvent } from "../../../../taskpane/hosts/host";
import { fakeBook } from "../../../support/fake-excel/data";
import { photograph, wpsOver, wpsWith } from "../../../support/fake-wps";
import { makeWorkbook } from "../../../support/workbook";

const BOOK = makeWorkbook({ 表: { rows: [["a", 1]] }, 另表: { rows: [["b"]] } });
const OTHER = makeWorkbook({ 表: { rows: [["另一个"]] } });
const CELL = { sheet: "表", row: 0, col: 0 };
const FILE = makeFile({
  sheets: [{ sheet: makeSheet("新表", [{ row: 0, col: 0, value: "新" }]), appearance: PLAIN_SHEET }],
  styles: [],
  definedNames: [],
});

describe("the workbook", () => {
  it("is the one that was read, also after the user has turned to another one", async () => {
    const { host, fake, book } = wpsWith(BOOK);
    await host.read();
    const other = fakeBook(OTHER);
    fake.userOpens("另一个.xlsx", other);
    const before = photograph(other);
    await host.write([{ ...CELL, value: "改" }]);
    await host.mark([{ ref: CELL, severity: "error" }]);
    expect(book.sheets[0]!.cells.A1!.value).toBe("改");
    expect(book.sheets[0]!.formats).toHaveLength(1);
    expect(photograph(other)).toEqual(before);
    expect((await host.read()).workbook.sheets).toHaveLength(1);
  });

  it("is never another one because the one that was read has been closed", async () => {
    const { host, fake } = wpsWith(BOOK);
    await host.read();
    fake.userOpens("甲.xlsx", fakeBook(OTHER));
    fake.userOpens("乙.xlsx", fakeBook(OTHER));
    fake.userCloses("评分.xlsx");
    await expect(host.write([{ ...CELL, value: "改" }])).rejects.toMatchObject({ problem: "gone" });
  });
});

describe("a made workbook", () => {
  it("is opened as a new one, and leaves no file behind", async () => {
    for (const switches of [{}, { oldVersion: true }]) {
      const { host, fake } = wpsWith(BOOK, switches);
      expect(host.capabilities.newSheets).toEqual(["own-window"]);
      await host.insertSheets(FILE, "标准工作簿.xlsx");
      expect(fake.opened.map((sheets) => sheets.map(({ name }) => name))).toEqual([["新表"]]);
      expect([...fake.files.keys()]).toEqual([]);
    }
  });

  it("cannot be opened where files cannot be written", async () => {
    const { host } = wpsWith(BOOK, { noFileWriting: true });
    expect(host.capabilities.newSheets).toEqual([]);
    await expect(host.insertSheets(FILE, "x.xlsx")).rejects.toMatchObject({ problem: "not-supported" });
  });

  it("is saved among the downloads, never over another file; elsewhere the page saves it", async () => {
    const { host, fake } = wpsWith(BOOK);
    expect(await host.saveFile(FILE, "清单.xlsx")).toBe(true);
    expect(await host.saveFile(Uint8Array.of(1, 255), "清单.xlsx")).toBe(true);
    expect([...fake.files]).toEqual([
      ["C:\\下载/清单.xlsx", FILE],
      ["C:\\下载/清单 (2).xlsx", Uint8Array.of(1, 255)],
    ]);
    expect(await wpsWith(BOOK, { oldVersion: true }).host.saveFile(FILE, "清单.xlsx")).toBe(false);
  });
});

describe("settings", () => {
  it("travel with the workbook", async () => {
    const { host, fake, book } = wpsWith(BOOK);
    await host.setSetting("perf.ignored", '{"a":"<原因> & \\"因\\""}');
    await host.setSetting("perf.framework", "x");
    await host.setSetting("perf.framework", null);
    expect(fake.parts).toHaveLength(1);
    expect(await host.getSetting("perf.ignored")).toBe('{"a":"<原因> & \\"因\\""}');
    expect(await host.getSetting("perf.framework")).toBeNull();
    expect(host.capabilities.settingsStayHere).toBe(false);
    await host.setSetting("perf.ignored", null);
    expect(fake.parts).toEqual([]);
    expect(book.settings).toEqual({});
  });

  it.each([{ noXmlParts: true }, { xmlPartsRefused: true }])(
    "stay on this machine where the workbook takes none, and that is known: %j",
    async (switches) => {
      const { host, local } = wpsWith(BOOK, switches);
      await host.setSetting("perf.ignored", "{}");
      expect(host.capabilities.settingsStayHere).toBe(true);
      expect(await host.getSetting("perf.ignored")).toBe("{}");
      expect(local.getItem("perf:C:\\表格\\评分.xlsx:perf.ignored")).toBe("{}");
      await host.setSetting("perf.ignored", null);
      expect(await host.getSetting("perf.ignored")).toBeNull();
    },
  );
});

describe("selection", () => {
  it("is shown and read", async () => {
    const { host, fake } = wpsWith(BOOK);
    await host.select({ sheet: "另表", row: 3, col: 1 });
    expect(fake.selection).toEqual({ sheet: "另表", address: "B4" });
    fake.userSelects("表", "B2:E2");
    expect(await host.getSelection()).toEqual({ sheet: "表", address: "B2:E2" });
  });

  it("never unhides a sheet, and says that a chart is no cell", async () => {
    const { host } = wpsWith(BOOK, { chartSelected: true }, ({ sheets }) => {
      sheets[1]!.visibility = "veryHidden";
    });
    await expect(host.select({ sheet: "另表", row: 0, col: 0 })).rejects.toMatchObject({
      problem: "gone",
      data: { hidden: "yes" },
    });
    await expect(host.getSelection()).rejects.toMatchObject({ problem: "no-cells" });
  });
});

describe("events", () => {
  function listened(switches = {}) {
    const { host, fake } = wpsWith(BOOK, switches);
    const events: HostEvent[] = [];
    const stop = host.listen((event) => events.push(event));
    return { host, fake, events, stop };
  }

  it("tells of the user's edits and selections, and of sheets that come and go", async () => {
    const { host, fake, events, stop } = listened();
    await host.read();
    fake.userTypes("表", "B1", 5);
    fake.userSelects("另表", "A1");
    fake.userDeletesSheet("另表");
    fake.userOpens("另一个.xlsx", fakeBook(OTHER));
    expect(events).toEqual([
      { kind: "edited", sheet: "表", address: "B1" },
      { kind: "selected", selection: { sheet: "另表", address: "A1" } },
      { kind: "structure" },
      { kind: "structure" },
    ]);
    stop();
    expect(fake.listening).toBe(false);
  });

  it.each([{}, { lateEvents: true }, { fewEvents: true }])(
    "never tells of our own writes: %j",
    async (switches) => {
      const { host, fake, events, stop } = listened(switches);
      await host.write([{ ...CELL, value: "改" }]);
      await new Promise((resolve) => setTimeout(resolve, 40));
      expect(events).toEqual([]);
      fake.userTypes("表", "A1", "他改");
      await new Promise((resolve) => setTimeout(resolve, 40));
      expect(events).toEqual([{ kind: "edited", sheet: "表", address: "A1" }]);
      stop();
    },
  );

  it("are missing where WPS has none", () => {
    const { host, fake } = listened({ noEvents: true });
    expect(host.capabilities.events).toBe(false);
    expect(fake.listening).toBe(false);
  });
});

it("speaks English where the page's browser does", () => {
  expect(wpsOver(fakeBook(BOOK), {}, "en-US").host.language).toBe("en");
  expect(wpsOver(fakeBook(BOOK)).host.language).toBe("zh");
});
