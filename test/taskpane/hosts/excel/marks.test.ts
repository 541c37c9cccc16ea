/** @jest-environment jsdom */
import type { Severity } from "../../../../src/checks/check";
import { parseAddress } from "../../../../src/workbook/address";
import type { HostMark } from "../../../../taskpane/hosts/host";
import {
  ExcelError,
  excelOver,
  excelWith,
  type FakeBook,
  loadClientLibrary,
  manySheets,
  photograph,
} from "../../../support/fake-excel";
import type { FakeFormat } from "../../../support/fake-excel/data";
import { findingsOf } from "../../../support/findings";
import { readSample } from "../../../support/samples";

beforeAll(loadClientLibrary);

const SHEET = "评分表";

function mark(cell: string, severity: Severity = "error", sheet = SHEET): HostMark {
  return { ref: { sheet, ...parseAddress(cell)! }, severity };
}

/** Rules of the user's, of several types; `custom` of all but one of them is an error in Excel. */
const THEIRS: FakeFormat[] = [
  { id: "{A}", type: "ColorScale", ranges: "I3:I23", stopIfTrue: false, look: {}, other: { points: 3 } },
  {
    id: "{B}",
    type: "Custom",
    ranges: "A1:J40",
    formula: "=$I1>$D1",
    stopIfTrue: true,
    look: { "fill.color": "#FF0000" },
  },
  { id: "{C}", type: "CellValue", ranges: "D3:D23,F3", stopIfTrue: false, look: {}, other: { below: 0 } },
];

function withTheirs(book: FakeBook): void {
  for (const sheet of book.sheets)
    sheet.formats.push(...(JSON.parse(JSON.stringify(THEIRS)) as FakeFormat[]));
}

async function sample(prepare: (book: FakeBook) => void = withTheirs) {
  const workbook = await readSample("longgang-office-2022");
  const renamed = manySheets({ ...workbook, definedNames: [] }, workbook.sheets.length);
  return excelWith(renamed, (book) => {
    book.sheets[0]!.name = SHEET;
    book.sheets.slice(1).forEach((sheet, index) => (sheet.name = `表${index + 1}`));
    prepare(book);
  });
}

const ours = (book: FakeBook, sheet = 0) =>
  book.sheets[sheet]!.formats.filter(({ formula }) => formula?.includes("PERFSCORE|"));

describe("marking", () => {
  it("puts one rule for each severity behind the user's own, and changes nothing else", async () => {
    const { host, book } = await sample();
    const before = photograph(book);
    await host.mark([mark("I5"), mark("B7", "warning"), mark("I9"), mark("I5", "info")]);
    const after = photograph(book);
    const [error, warning, ...rest] = after.sheets[0]!.formats.splice(THEIRS.length);
    expect(after).toEqual(before);
    expect(rest).toEqual([]);
    expect(error).toMatchObject({ formula: '=LEN("PERFSCORE|ERROR")>0', ranges: "I5,I9", stopIfTrue: false });
    expect(error!.look).toMatchObject({
      "fill.color": "#F9D0BC",
      "font.bold": true,
      "borders.top.style": "Continuous",
    });
    expect(warning).toMatchObject({ formula: '=LEN("PERFSCORE|WARNING")>0', ranges: "B7" });
  });

  it.each([1, 60])("takes three round trips with reading, for %i sheets", async (count) => {
    const { host, fake } = excelWith(manySheets(await readSample("futian-org-2020"), count), withTheirs);
    const { workbook } = await host.read();
    const marks = workbook.sheets.map(({ name }) => mark("A1", "error", name));
    await host.mark(marks);
    expect(fake.trips).toBe(3);
    await host.read();
    await host.mark(marks);
    // Once the sheets are known, two.
    expect(fake.trips).toBe(5);
  });

  it("and clearing leave the workbook as it was, for all findings of a sample", async () => {
    const { host, book } = await sample();
    const before = photograph(book);
    const { workbook } = await host.read();
    const findings = findingsOf(workbook).filter((finding) => finding.cell !== null);
    const marks = findings.map((finding) => mark(finding.cell!, finding.severity, finding.sheet!));
    expect(await host.mark(marks)).toEqual({ skipped: [], unreadable: [] });
    expect(ours(book).length).toBeGreaterThan(2);
    expect(await host.clearMarks()).toEqual({ skipped: [], unreadable: [] });
    expect(photograph(book)).toEqual(before);
  });

  it("replaces the marks that are there, those of an earlier session too", async () => {
    const { host, book } = await sample((each) => {
      withTheirs(each);
      const stray: FakeFormat = {
        ...THEIRS[1]!,
        id: "{Z}",
        formula: '=LEN("PERFSCORE|ERROR")>0',
        ranges: "C3",
      };
      each.sheets[0]!.formats.unshift(stray, { ...stray, id: "{Y}" });
    });
    await host.read();
    await host.mark([mark("I5")]);
    await host.mark([mark("I6")]);
    expect(ours(book).map(({ ranges }) => ranges)).toEqual(["I6"]);
    await host.clearMarks();
    expect(book.sheets[0]!.formats).toEqual(THEIRS);
  });

  it("cuts long lists of addresses", async () => {
    const { host, book } = await sample();
    const marks = Array.from({ length: 3_000 }, (_, n) => mark(`AB${1_000 + n}`));
    await host.mark(marks);
    const lists = ours(book).map(({ ranges }) => ranges);
    expect(lists.length).toBeGreaterThan(1);
    expect(Math.max(...lists.map((list) => list.length))).toBeLessThan(8_000);
    expect(lists.flatMap((list) => list.split(","))).toHaveLength(3_000);
  });

  it("passes over sheets that are gone and reaches hidden ones", async () => {
    const { host, book } = await sample((each) => (each.sheets[1]!.visibility = "hidden"));
    await host.mark([mark("A1", "error", "没有这张表"), mark("A2", "review", "表1")]);
    expect(ours(book, 1)).toHaveLength(1);
  });
});

describe("protected sheets", () => {
  it("are left as they are, and named", async () => {
    const { host, book } = await sample((each) => (each.sheets[0]!.protection.protected = true));
    const before = photograph(book);
    await host.read();
    expect(await host.mark([mark("I5"), mark("A2", "review", "表1")])).toEqual({
      skipped: [SHEET],
      unreadable: [],
    });
    expect(ours(book, 1)).toHaveLength(1);
    expect(await host.clearMarks()).toEqual({ skipped: [], unreadable: [] });
    expect(photograph(book)).toEqual(before);
  });

  it("are marked where formatting is allowed", async () => {
    const { host, book } = await sample((each) => {
      each.sheets[0]!.protection = { protected: true, allowFormatCells: true };
    });
    expect(await host.mark([mark("I5")])).toEqual({ skipped: [], unreadable: [] });
    expect(ours(book)).toHaveLength(1);
  });

  it("keep marks set before the protection, and clearing says so", async () => {
    const { host, book } = await sample();
    await host.mark([mark("I5")]);
    book.sheets[0]!.protection.protected = true;
    expect(await host.clearMarks()).toEqual({ skipped: [SHEET], unreadable: [] });
  });
});

describe("when something goes wrong", () => {
  /** The nth action of that name is refused, once. */
  function refuseOnce(name: string, nth: number, code = "GeneralException") {
    let seen = 0;
    return (action: { Name: string }) =>
      action.Name === name && ++seen === nth ? new ExcelError(code, "refused by the test") : null;
  }

  it("in the middle of a batch, no mark is left, and the error says so", async () => {
    const { host, book, fake } = await sample();
    const before = photograph(book);
    await host.read();
    fake.refuse = refuseOnce("Formula", 3);
    const marks = [mark("I5"), mark("I6", "warning"), mark("I7", "review"), mark("I8", "info")];
    await expect(host.mark(marks)).rejects.toMatchObject({
      name: "HostError",
      problem: "unknown",
      data: { code: "GeneralException", marksLeft: "none" },
    });
    expect(photograph(book)).toEqual(before);
  });

  it("what could not be taken out either is known again later, and somebody else's empty rule is not", async () => {
    const { host, book, fake } = await sample();
    book.sheets[0]!.formats.push({ ...THEIRS[1]!, id: "{F}", formula: "" });
    const before = photograph(book);
    await host.read();
    // The rule is added, but gets no formula; then nothing of ours can be deleted.
    fake.refuse = ({ Name }) =>
      Name === "Formula" || Name === "Delete" ? new ExcelError("GeneralException", "refused") : null;
    await expect(host.mark([mark("I5")])).rejects.toMatchObject({ data: { marksLeft: "some" } });
    expect(book.sheets[0]!.formats).toHaveLength(before.sheets[0]!.formats.length + 1);
    fake.refuse = () => null;
    const { host: later } = excelOver(book);
    await later.clearMarks();
    expect(photograph(book)).toEqual(before);
  });

  it("a rule of ours that has gone meanwhile does not matter", async () => {
    const { host, book } = await sample();
    await host.mark([mark("I5"), mark("I6", "warning")]);
    await host.read();
    book.sheets[0]!.formats = book.sheets[0]!.formats.filter(({ ranges }) => ranges !== "I5");
    await host.mark([mark("I7", "review")]);
    expect(ours(book).map(({ ranges }) => ranges)).toEqual(["I7"]);
  });

  it("a sheet that has gone meanwhile does not matter", async () => {
    const { host, book, fake } = await sample();
    await host.read();
    fake.userDeletesSheet("表1");
    await host.mark([mark("I5"), mark("A1", "error", "表1")]);
    expect(ours(book)).toHaveLength(1);
  });

  it("a cell being edited refuses it all, and it works afterwards", async () => {
    const { host, book, fake } = await sample();
    const before = photograph(book);
    await host.read();
    fake.busy = true;
    await expect(host.mark([mark("I5")])).rejects.toMatchObject({ problem: "busy-editing" });
    await expect(host.clearMarks()).rejects.toMatchObject({ problem: "busy-editing" });
    expect(photograph(book)).toEqual(before);
    fake.busy = false;
    await host.mark([mark("I5")]);
    expect(ours(book)).toHaveLength(1);
  });

  it("a user who cancels is obeyed up to the last moment", async () => {
    const { host, book } = await sample();
    await host.read();
    await expect(host.mark([mark("I5")], { signal: AbortSignal.abort() })).rejects.toMatchObject({
      problem: "cancelled",
    });
    expect(ours(book)).toEqual([]);
  });
});
