/** @jest-environment jsdom */
import { makeSheet } from "../../../../src/workbook/sheet";
import type { HostEvent } from "../../../../taskpane/hosts/host";
import { OwnWrites } from "../../../../taskpane/hosts/shared/own-writes";
import { excelWith, loadClientLibrary } from "../../../support/fake-excel";
import { emptySheet } from "../../../support/fake-excel/data";

beforeAll(loadClientLibrary);

const SHEET = "评分表";
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

async function listening(excelApi = "1.13") {
  const cells = [{ row: 0, col: 0, value: 1 }];
  const workbook = { sheets: [makeSheet(SHEET, cells)], definedNames: [], date1904: false };
  const unpack = () => [emptySheet("新表", 1)];
  const excel = excelWith(workbook, () => undefined, { excelApi, unpack });
  const events: HostEvent[] = [];
  const stop = excel.host.listen((event) => events.push(event));
  await settle();
  return { ...excel, events, stop };
}

it("reports edits, selections and changes of structure", async () => {
  const { fake, events, host } = await listening();
  await host.read();
  fake.userTypes(SHEET, "B2", 3);
  fake.userSelects(SHEET, "C1:D2");
  fake.userInsertsRows(SHEET, "5:5");
  await settle();
  expect(events).toEqual([
    { kind: "edited", sheet: SHEET, address: "B2" },
    { kind: "selected", selection: { sheet: SHEET, address: "C1:D2" } },
    { kind: "structure" },
  ]);
});

it("asks for a sheet's name before the first reading", async () => {
  const { fake, events } = await listening();
  fake.userTypes(SHEET, "B2", 3);
  await settle();
  expect(events).toEqual([{ kind: "edited", sheet: SHEET, address: "B2" }]);
});

// From 1.14 on Excel names the one who wrote; before, the host knows its own writes.
it.each(["1.13", "1.14"])("does not report our own writes and marks (ExcelApi %s)", async (excelApi) => {
  const { fake, events, host } = await listening(excelApi);
  await host.read();
  const ref = { sheet: SHEET, row: 1, col: 1 };
  await host.write([{ ...ref, value: 7 }]);
  await host.mark([{ ref, severity: "error" }]);
  await host.insertSheets(new Uint8Array([1, 2, 3]), "新.xlsx", "added");
  await settle();
  expect(events).toEqual([]);
  fake.userTypes(SHEET, "B2", 8);
  await settle();
  expect(events).toEqual([{ kind: "edited", sheet: SHEET, address: "B2" }]);
});

it("works with a library that is older than Excel", async () => {
  const { fake, events } = await listening("1.20");
  fake.userTypes(SHEET, "B2", 3);
  await settle();
  expect(events).toHaveLength(1);
});

it("stops when asked to, and tells Excel so", async () => {
  const { fake, events, stop } = await listening();
  expect(fake.listening).toBe(true);
  stop();
  stop();
  await settle();
  expect(fake.listening).toBe(false);
  fake.userTypes(SHEET, "B2", 3);
  await settle();
  expect(events).toEqual([]);
});

it("goes on for the other listeners when one stops", async () => {
  const { fake, events, stop, host } = await listening();
  const others: HostEvent[] = [];
  host.listen((event) => others.push(event));
  stop();
  fake.userTypes(SHEET, "B2", 3);
  await settle();
  expect([events.length, others.length]).toEqual([0, 1]);
});

it("tries again with the next reading when a cell was being edited", async () => {
  const { fake, events, host, stop } = await listening();
  stop();
  await settle();
  fake.busy = true;
  host.listen((event) => events.push(event));
  await settle();
  fake.busy = false;
  await host.read();
  await settle();
  fake.userTypes(SHEET, "B2", 3);
  await settle();
  expect(events).toHaveLength(1);
});

describe("own writes", () => {
  const cell = { sheet: SHEET, row: 1, col: 1 };

  it("have one echo each", () => {
    const own = new OwnWrites(() => 0);
    own.wrote([cell]);
    expect(own.isEchoOfWrite(SHEET, "B2")).toBe(true);
    expect(own.isEchoOfWrite(SHEET, "B2")).toBe(false);
    expect(own.isEchoOfWrite(SHEET, "B3")).toBe(false);
  });

  it("are forgotten after a while", () => {
    let now = 0;
    const own = new OwnWrites(() => now);
    own.wrote([cell]);
    own.addedSheets();
    now = 60_000;
    expect(own.isEchoOfWrite(SHEET, "B2")).toBe(false);
    expect(own.isEchoOfSheets()).toBe(false);
  });
});
