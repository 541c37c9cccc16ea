/**
 * @jest-environment jsdom
 *
 * The host's whole way (read, mark, write, take back, clear) in every WPS that does what it should not.
 */
import type { HostMark } from "../../../../taskpane/hosts/host";
import { findingsOf, lines, plainFinding } from "../../../support/findings";
import { photograph, wpsWith } from "../../../support/fake-wps";
import type { Switches } from "../../../support/fake-wps/switches";
import { readSample } from "../../../support/samples";

const SHEET = "评分表";
const CELL = { sheet: SHEET, row: 19, col: 8 };

const SWITCHES: Readonly<Record<string, Switches>> = {
  "a well-behaved WPS": {},
  oldVersion: { oldVersion: true },
  saveCopyRefused: { saveCopyRefused: true },
  saveCopyOldFormat: { saveCopyOldFormat: true },
  noXmlParts: { noXmlParts: true },
  noFileWriting: { noFileWriting: true },
  noEvents: { noEvents: true },
  fewEvents: { fewEvents: true },
  lateEvents: { lateEvents: true },
  "formatFault on another sheet": { formatFault: ["绩效目标自评表"] },
  "everything at once": {
    oldVersion: true,
    saveCopyRefused: true,
    noXmlParts: true,
    noFileWriting: true,
    fewEvents: true,
    errorsAsText: true,
  },
};

const marksOf = (findings: readonly { cell: string | null; sheet: string | null }[]): HostMark[] =>
  findings.flatMap(({ cell, sheet }, n) =>
    cell === null || sheet !== SHEET ? [] : [{ ref: { sheet, row: n, col: 8 }, severity: "error" as const }],
  );

let expected: readonly string[];

beforeAll(async () => {
  expected = lines(findingsOf(await readSample("longgang-office-2022")).map(plainFinding));
});

describe.each(Object.entries(SWITCHES))("%s", (_name, switches) => {
  it("has the findings of the command line, marks, writes, takes back, and leaves no trace", async () => {
    const { host, fake, book } = wpsWith(await readSample("longgang-office-2022"), switches);
    const before = photograph(book);
    const { workbook } = await host.read();
    const findings = findingsOf(workbook);
    expect(lines(findings.map(plainFinding))).toEqual(expected);
    expect(await host.mark(marksOf(findings))).toMatchObject({ skipped: [] });
    expect(fake.sheet(SHEET).formats).not.toEqual([]);
    const { before: former } = await host.write([{ ...CELL, value: 5.99 }]);
    expect(fake.sheet(SHEET).cells.I20!.value).toBe(5.99);
    await host.write(former);
    await host.clearMarks();
    expect(photograph(book).sheets).toEqual(before.sheets);
    expect([...fake.files.keys()]).toEqual([]);
  });
});
