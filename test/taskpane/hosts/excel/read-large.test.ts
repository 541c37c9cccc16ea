/** @jest-environment jsdom */
import type { Cell, Workbook, Sheet } from "../../../../src/workbook/model";
import { makeSheet } from "../../../../src/workbook/sheet";
import { excelWith, loadClientLibrary } from "../../../support/fake-excel";

beforeAll(loadClientLibrary);

function rows(count: number, columns: number, text: string): Cell[] {
  return Array.from({ length: count * columns }, (_, n) => ({
    row: Math.floor(n / columns),
    col: n % columns,
    value: `${text}${n}`,
  }));
}

const workbook = (...sheets: Sheet[]): Workbook => ({ sheets, definedNames: [], date1904: false });

it("reads a workbook that does not fit into one answer in blocks of rows", async () => {
  const large = makeSheet("大表", rows(12_000, 10, "支出"));
  const whole = workbook(large, makeSheet("小表", rows(3, 3, "项目")), makeSheet("空表", []));
  const { host, fake } = excelWith(whole);
  const { workbook: read } = await host.read();
  expect(read).toEqual(whole);
  // Sheets, their sizes with the first rows of each, then five blocks of the large one.
  expect(fake.trips).toBe(7);
});

it("halves a block that is still too much", async () => {
  const long = "为核实支出进度与预算安排的差异，逐项列明原因、责任科室与整改时限。".repeat(3);
  const whole = workbook(makeSheet("大表", rows(1_200, 12, long)));
  const { host } = excelWith(whole);
  expect((await host.read()).workbook).toEqual(whole);
});

it("does not try again what did not fit before", async () => {
  const { host, fake } = excelWith(workbook(makeSheet("大表", rows(12_000, 10, "支出"))));
  await host.read();
  const first = fake.trips;
  await host.read();
  expect(fake.trips - first).toBe(first - 1);
});

it("reads more merged areas than Excel tells of at once", async () => {
  const merges = Array.from({ length: 700 }, (_, n) => ({
    top: 2 * n,
    left: 0,
    bottom: 2 * n + 1,
    right: 1,
  }));
  const sheet = makeSheet("合并", rows(1_400, 3, "项"), { merges });
  const { host } = excelWith(workbook(sheet));
  const read = (await host.read()).workbook.sheets[0]!;
  expect([...read.merges].sort((a, b) => a.top - b.top)).toEqual(merges);
  expect(read.cells.size).toBe(4_200);
});

it("leaves out a sheet that is too large, says so, and reads the others", async () => {
  const corners: Cell[] = [
    { row: 0, col: 0, value: 1 },
    { row: 1_048_575, col: 16_383, value: 2 },
  ];
  const small = makeSheet("评分表", rows(3, 3, "项目"));
  const { host } = excelWith(workbook(makeSheet("巨表", corners), small));
  const { workbook: read, sheets } = await host.read();
  expect(read).toEqual(workbook(small));
  expect(sheets.map(({ name, unread }) => [name, unread])).toEqual([
    ["巨表", true],
    ["评分表", undefined],
  ]);
});

it("stops between blocks when cancelled", async () => {
  const { host } = excelWith(workbook(makeSheet("大表", rows(12_000, 10, "支出"))), () => undefined, {
    delay: 1,
  });
  const controller = new AbortController();
  const reading = host.read({ signal: controller.signal, onProgress: () => controller.abort() });
  await expect(reading).rejects.toMatchObject({ problem: "cancelled" });
});
