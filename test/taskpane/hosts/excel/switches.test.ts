/**
 * @jest-environment jsdom
 *
 * The host's whole way (read, mark, write, take back, clear) in Excels that do what they should not.
 */
import { waitFor } from "@testing-library/dom";
import { readSample } from "../../../support/samples";
import { excelWith, loadClientLibrary, manySheets, photograph } from "../../../support/fake-excel";
import type { FakeOptions } from "../../../support/fake-excel/fake-excel";
import { findingsOf, lines, plainFinding } from "../../../support/findings";
import type { HostMark } from "../../../../taskpane/hosts/host";

beforeAll(loadClientLibrary);

const SHEET = "评分表";
const CELL = { sheet: SHEET, row: 19, col: 8 };

const SWITCHES: Readonly<Record<string, FakeOptions>> = {
  "a well-behaved Excel": {},
  desktop: { desktop: true, excelApi: "1.20" },
  mac: { mac: true },
  mergesTopLeftOnly: { mergesTopLeftOnly: true },
  "conditionalFormatFault on another sheet": { conditionalFormatFault: ["绩效目标自评表"] },
  "undoGroupFault at once": { excelApi: "1.20", undoGroupFault: "at-once" },
  "undoGroupFault in the middle": { excelApi: "1.20", undoGroupFault: "in-the-middle" },
  eventsMissing: { eventsMissing: true },
  nullValues: { nullValues: 400_000 },
  oldClient: { oldClient: true },
};

async function excel(options: FakeOptions) {
  return excelWith(await readSample("longgang-office-2022"), () => undefined, options);
}

const marksOf = (findings: readonly { cell: string | null; sheet: string | null }[]): HostMark[] =>
  findings.flatMap(({ cell, sheet }, n) =>
    cell === null || sheet !== SHEET ? [] : [{ ref: { sheet, row: n, col: 8 }, severity: "error" as const }],
  );

describe.each(Object.entries(SWITCHES))("%s", (_name, options) => {
  it("has the findings of the command line, marks, writes, takes back, and leaves no trace", async () => {
    const { host, book } = await excel(options);
    const before = photograph(book);
    const { workbook } = await host.read();
    const findings = findingsOf(workbook);
    const expected = findingsOf(await readSample("longgang-office-2022"));
    expect(lines(findings.map(plainFinding))).toEqual(lines(expected.map(plainFinding)));
    expect(await host.mark(marksOf(findings))).toMatchObject({ skipped: [] });
    expect(book.sheets.find(({ name }) => name === SHEET)!.formats).not.toEqual([]);
    const { before: former } = await host.write([{ ...CELL, value: 5.99 }]);
    expect(book.sheets.find(({ name }) => name === SHEET)!.cells.I20!.value).toBe(5.99);
    await host.write(former);
    await host.clearMarks();
    expect(photograph(book).sheets).toEqual(before.sheets);
  });
});

describe("another workbook in front", () => {
  it("is said, at once, where Excel needs this one to be there, and everything else goes on", async () => {
    const { host, fake } = await excel({ desktop: true, anotherInFront: true });
    await expect(host.read()).rejects.toMatchObject({ problem: "inactive" });
    // Asking for less would be in vain.
    expect(fake.trips).toBe(2);
    await expect(host.select(CELL)).rejects.toMatchObject({ problem: "inactive" });
    await expect(host.getSelection()).rejects.toMatchObject({ problem: "no-cells" });
    await host.mark([{ ref: CELL, severity: "error" }]);
    await host.clearMarks();
  });
});

describe("desktop", () => {
  const desktop: FakeOptions = { desktop: true, excelApi: "1.20" };

  it("never costs the user's undo steps: open, check, follow, jump", async () => {
    const { host, fake } = await excel(desktop);
    const wiped = async (phase: string, work: () => Promise<unknown>) => {
      const from = fake.undoLog.length;
      await work();
      return [phase, fake.undoLog.slice(from).filter(({ wipes }) => wipes)];
    };
    const marks: HostMark[] = [{ ref: CELL, severity: "error" }];
    const log = [
      await wiped("open", () => host.read()),
      await wiped("check", async () => [await host.read(), await host.mark(marks)]),
      await wiped("follow", async () => {
        fake.userTypes(SHEET, "I20", 5.9);
        await host.read({ following: true });
        await host.mark([], { following: true });
      }),
      await wiped("jump", () => host.select(CELL)),
    ];
    expect(log).toEqual([
      ["open", []],
      ["check", []],
      ["follow", []],
      ["jump", []],
    ]);
  });

  it("does not mark anew what follows an edit and has not changed", async () => {
    const { host, fake } = await excel(desktop);
    const marks: HostMark[] = [{ ref: CELL, severity: "error" }];
    await host.read();
    const first = await host.mark(marks);
    const { trips } = fake;
    expect(await host.mark(marks, { following: true })).toEqual(first);
    expect(fake.trips).toBe(trips);
  });

  it("asks for merged areas on demand, once", async () => {
    const { host, fake } = await excel(desktop);
    host.listen(() => undefined);
    await waitFor(() => expect(fake.listening).toBe(true));
    const asked = () => fake.undoLog.filter(({ call }) => call === "Range.getMergedAreasOrNullObject").length;
    expect(host.capabilities.merges).toBe("costly");
    expect((await host.read()).workbook.sheets[0]!.merges).toEqual([]);
    expect(asked()).toBe(0);
    const sample = await readSample("longgang-office-2022");
    expect((await host.read({ allMerges: true })).workbook).toEqual(sample);
    expect(asked()).toBe(sample.sheets.length);
    expect((await host.read()).workbook).toEqual(sample);
    expect((await host.read({ allMerges: true })).workbook).toEqual(sample);
    expect(asked()).toBe(sample.sheets.length);
  });
});

describe("round trips", () => {
  it.each([1, 60, 200])("stay three for reading and marking %i sheets", async (count) => {
    const { host, fake } = excelWith(manySheets(await readSample("futian-org-2020"), count));
    const { workbook } = await host.read();
    await host.mark(
      workbook.sheets.map(({ name }) => ({ ref: { sheet: name, row: 0, col: 0 }, severity: "info" })),
    );
    expect(fake.trips).toBe(3);
  });
});

describe("merged areas", () => {
  it("are asked for once, and move with the rows that the user inserts", async () => {
    const workbook = await readSample("longgang-cost-station-2021");
    const { host, fake, book } = excelWith(workbook);
    const stop = host.listen(() => undefined);
    await waitFor(() => expect(fake.listening).toBe(true));
    await host.read();
    const [name, merges] = [workbook.sheets[0]!.name, workbook.sheets[0]!.merges];
    book.sheets[0]!.merges = [];
    expect((await host.read()).workbook.sheets[0]!.merges).toEqual(merges);
    fake.userInsertsRows(name, "1:2");
    await new Promise((resolve) => setTimeout(resolve, 0));
    const moved = merges.map((each) => ({ ...each, top: each.top + 2, bottom: each.bottom + 2 }));
    expect((await host.read({ following: true })).workbook.sheets[0]!.merges).toEqual(moved);
    stop();
  });
});

describe("conditional formats that Excel cannot read", () => {
  it("leave their sheet unmarked, say so, and hide nothing else", async () => {
    const { host, book } = await excel({ conditionalFormatFault: [SHEET] });
    const { workbook } = await host.read();
    const other = workbook.sheets.find(({ name }) => name !== SHEET)!.name;
    const marks: HostMark[] = [SHEET, other].map((sheet) => ({
      ref: { sheet, row: 1, col: 1 },
      severity: "error",
    }));
    expect(await host.mark(marks)).toEqual({ skipped: [], unreadable: [SHEET] });
    expect(book.sheets.map(({ name, formats }) => [name, formats.length])).toContainEqual([SHEET, 0]);
    expect(book.sheets.find(({ name }) => name === other)!.formats).toHaveLength(1);
    expect(await host.clearMarks()).toEqual({ skipped: [], unreadable: [SHEET] });
    expect(book.sheets.find(({ name }) => name === other)!.formats).toEqual([]);
  });

  it("have a trip of their own from then on", async () => {
    const { host, fake } = await excel({ conditionalFormatFault: [SHEET] });
    await host.read();
    const { trips } = fake;
    await host.read();
    // Sheets and contents; all formats, refused; then each sheet's.
    expect(fake.trips - trips).toBe(2 + fake.book.sheets.length);
  });

  it("of the user's without a formula are never taken for ours", async () => {
    const { host, book } = await excel({});
    const empty = {
      id: "{E}",
      type: "Custom" as const,
      ranges: "A1",
      formula: "",
      stopIfTrue: false,
      look: {},
    };
    book.sheets[0]!.formats.push({ ...empty });
    await host.read();
    await host.mark([{ ref: CELL, severity: "error" }]);
    await host.clearMarks();
    expect(book.sheets[0]!.formats).toEqual([empty]);
  });
});
