/** @jest-environment jsdom */
import { MARK_SEVERITIES } from "../../../../src/workbook/mark-style";
import type { HostMark } from "../../../../taskpane/hosts/host";
import type { FakeBook, FakeFormat } from "../../../support/fake-excel/data";
import { photograph, wpsOver, wpsWith } from "../../../support/fake-wps";
import { makeWorkbook } from "../../../support/workbook";

const BOOK = makeWorkbook({ 表: { rows: [["a", 1]] }, 另表: { rows: [["b", 2]] } });
const mark = (row: number, severity: HostMark["severity"] = "error", sheet = "表"): HostMark => ({
  ref: { sheet, row, col: 0 },
  severity,
});
const THEIRS: FakeFormat[] = [
  { id: "1", type: "ColorScale", ranges: "A1:B9", stopIfTrue: false, look: {}, other: "green" },
  {
    id: "2",
    type: "Custom",
    ranges: "A1",
    formula: '=A1="PERF"',
    stopIfTrue: true,
    look: { "Font.Bold": true },
  },
  { id: "3", type: "CellValue", ranges: "B1", formula: "=5", stopIfTrue: false, look: {} },
];
const withTheirs = (book: FakeBook) =>
  void book.sheets[0]!.formats.push(...THEIRS.map((each) => ({ ...each })));
const own = ({ sheets }: FakeBook) =>
  sheets.flatMap(({ formats }) => formats).filter(({ formula }) => formula?.includes("PERFSCORE|"));

it("gives each severity a look of its own, behind the user's own rules", async () => {
  const { host, book } = wpsWith(BOOK, {}, withTheirs);
  await host.mark(MARK_SEVERITIES.map((severity, row) => mark(row, severity)));
  const { formats } = book.sheets[0]!;
  expect(formats.slice(0, 3)).toEqual(THEIRS);
  expect(formats.slice(3).map(({ formula, ranges, stopIfTrue }) => [formula, ranges, stopIfTrue])).toEqual(
    MARK_SEVERITIES.map((severity, row) => [
      `=LEN("PERFSCORE|${severity.toUpperCase()}")>0`,
      `A${row + 1}`,
      false,
    ]),
  );
  // F9D0BC, as blue, green, red.
  expect(formats[3]!.look).toEqual({
    "Interior.Color": 0xbcd0f9,
    "Font.Color": 0x002d8a,
    "Font.Bold": true,
    "Borders.LineStyle": 1,
    "Borders.Color": 0x005ed5,
  });
});

it("clears its own and leaves the others', also in a later session and where rules have no priority to set", async () => {
  for (const switches of [{}, { oldVersion: true }]) {
    const { host, book } = wpsWith(BOOK, switches, withTheirs);
    const before = photograph(book);
    await host.mark([mark(0), mark(1, "review"), mark(0, "info", "另表")]);
    expect(own(book)).toHaveLength(3);
    await wpsOver(book, switches).host.clearMarks();
    expect(photograph(book)).toEqual(before);
  }
});

it("keeps addresses below COM's limit, whatever the number of cells", async () => {
  const { host, book } = wpsWith(BOOK);
  await host.mark(Array.from({ length: 500 }, (_, row) => mark(row)));
  const lists = own(book).map(({ ranges }) => ranges);
  expect(lists.join(",").split(",")).toHaveLength(500);
  expect(Math.max(...lists.map(({ length }) => length))).toBeLessThan(256);
  await host.clearMarks();
  expect(own(book)).toEqual([]);
});

it("leaves a protected sheet as it is, and marks the others; formatting may be allowed", async () => {
  const { host, book } = wpsWith(BOOK, {}, (each) => {
    each.sheets[0]!.protection.protected = true;
  });
  const marks = [mark(0), mark(0, "error", "另表")];
  expect(await host.mark(marks)).toEqual({ skipped: ["表"], unreadable: [] });
  expect(book.sheets.map(({ formats }) => formats.length)).toEqual([0, 1]);
  book.sheets[0]!.protection.allowFormatCells = true;
  expect(await host.mark(marks)).toEqual({ skipped: [], unreadable: [] });
  expect(book.sheets[0]!.protection).toEqual({ protected: true, allowFormatCells: true });
});

it("marks nothing on a sheet whose rules it cannot read: what it cannot find it could not clear", async () => {
  const { host, book } = wpsWith(BOOK, { formatFault: ["表"] });
  expect(await host.mark([mark(0), mark(0, "error", "另表")])).toEqual({ skipped: [], unreadable: ["表"] });
  expect(book.sheets.map(({ formats }) => formats.length)).toEqual([0, 1]);
});

it("leaves no mark at all where one is refused", async () => {
  const { host, book } = wpsWith(BOOK, { addFault: 2 }, withTheirs);
  const before = photograph(book);
  await expect(host.mark([mark(0), mark(1, "review"), mark(2, "info")])).rejects.toMatchObject({
    problem: "unknown",
    data: { marksLeft: "none" },
  });
  expect(photograph(book)).toEqual(before);
});

it("says that WPS is busy, and changes nothing", async () => {
  const { host, fake, book } = wpsWith(BOOK);
  await host.read();
  const before = photograph(book);
  fake.busy = true;
  await expect(host.mark([mark(0)])).rejects.toMatchObject({ problem: "busy-editing" });
  fake.busy = false;
  expect(photograph(book)).toEqual(before);
});

it("sets the same marks once where it follows edits", async () => {
  const { host, book } = wpsWith(BOOK);
  await host.mark([mark(0)], { following: true });
  const [first] = own(book);
  await host.mark([mark(0)], { following: true });
  expect(own(book)).toEqual([first]);
  await host.mark([mark(0)]);
  expect(own(book)[0]!.id).not.toBe(first!.id);
});
