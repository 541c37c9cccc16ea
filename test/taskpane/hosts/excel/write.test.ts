/** @jest-environment jsdom */
import { parseAddress } from "../../../../src/workbook/address";
import type { CellValue } from "../../../../src/workbook/model";
import { makeSheet } from "../../../../src/workbook/sheet";
import type { CellChange } from "../../../../src/workbook/cell-change";
import {
  ExcelError,
  excelWith,
  type FakeBook,
  loadClientLibrary,
  photograph,
} from "../../../support/fake-excel";

beforeAll(loadClientLibrary);

const SHEET = "评分表";
const at = (cell: string) => ({ sheet: SHEET, ...parseAddress(cell)! });
const value = (cell: string, content: CellValue): CellChange => ({
  ...at(cell),
  value: content,
});
const formula = (cell: string, content: string): CellChange => ({
  ...at(cell),
  formula: content,
});

const asBefore = { evaluate: () => 6 };

function excel(prepare: (book: FakeBook) => void = () => undefined) {
  const cells = [
    { row: 0, col: 0, value: 5.97, numberFormat: "0.00" },
    { row: 0, col: 1, value: 6, formula: "SUM(C1:D1)" },
    { row: 0, col: 2, value: "96" },
    { row: 0, col: 3, value: { error: "#N/A" } },
  ];
  return excelWith(
    { sheets: [makeSheet(SHEET, cells)], definedNames: [], date1904: false },
    prepare,
    asBefore,
  );
}

it("writes values and formulas in two trips, and tells what was there", async () => {
  const { host, book, fake } = excel();
  const changes = [
    value("A1", 5.99),
    formula("B1", "PERF.TOTAL(C1:D1)"),
    value("E1", "三公经费控制率 35.39%"),
  ];
  const { before } = await host.write(changes);
  expect(fake.trips).toBe(2);
  expect(book.sheets[0]!.cells).toMatchObject({
    A1: { value: 5.99, numberFormat: "0.00" },
    B1: { value: 6, formula: "PERF.TOTAL(C1:D1)" },
    E1: { value: "三公经费控制率 35.39%" },
  });
  expect(before).toEqual([value("A1", 5.97), formula("B1", "SUM(C1:D1)"), value("E1", null)]);
});

it("takes a write back with what was there, to the last cell", async () => {
  const { host, book } = excel();
  const start = photograph(book);
  const cells = ["A1", "B1", "C1", "D1", "E1"];
  const { before } = await host.write(cells.map((cell) => value(cell, "改写")));
  expect(photograph(book)).not.toEqual(start);
  await host.write(before);
  expect(photograph(book)).toEqual(start);
});

it.each([
  "96",
  "5%",
  "=A1",
  "+3",
  "-",
  "2021-12-31",
  "TRUE",
  "'引号",
  "#N/A",
  "1月",
  "12:30",
  "Mar 5",
  "@x",
  " 3 ",
])("writes the text %j as that text", async (text) => {
  const { host, book } = excel();
  await host.write([value("E1", text)]);
  expect(book.sheets[0]!.cells.E1).toEqual({ value: text });
});

it("writes texts that Excel cannot mistake without an apostrophe", async () => {
  const { host, fake } = excel();
  await host.write([value("E1", "经核实，四季度支出进度为 85.27%。")]);
  expect(JSON.stringify(fake.requests.at(-1))).toContain('"经核实');
});

it("writes nothing at all on a protected sheet unless every cell is unlocked", async () => {
  const { host, book } = excel(({ sheets }) => {
    sheets[0]!.protection.protected = true;
    sheets[0]!.cells.A1!.unlocked = true;
  });
  const start = photograph(book);
  await expect(host.write([value("A1", 1), value("B1", 2)])).rejects.toMatchObject({
    problem: "protected",
    data: { sheet: SHEET },
  });
  expect(photograph(book)).toEqual(start);
  await host.write([value("A1", 1)]);
  expect(book.sheets[0]!.cells.A1!.value).toBe(1);
});

it("takes back the first half of a batch that fails in its middle", async () => {
  const { host, book, fake } = excel();
  const start = photograph(book);
  let sets = 0;
  fake.refuse = ({ Name }) => (Name === "Values" && ++sets === 2 ? new ExcelError("InvalidOperation") : null);
  const writing = host.write([value("A1", 1), value("C1", 2), value("D1", 3)]);
  await expect(writing).rejects.toMatchObject({ data: { code: "InvalidOperation", written: "none" } });
  expect(photograph(book)).toEqual(start);
});

describe("cells formatted as text", () => {
  const texts = (book: FakeBook) => {
    for (const cell of ["A1", "B1", "C1"]) book.sheets[0]!.cells[cell]!.numberFormat = "@";
    book.sheets[0]!.cells.A1!.value = "5.97";
    delete book.sheets[0]!.cells.B1!.formula;
    book.sheets[0]!.cells.B1!.value = "=SUM(C1:D1)";
  };

  it("become General for formulas and numbers, which would not stay what they are, and text again when undone", async () => {
    const { host, book, fake } = excel(texts);
    const start = photograph(book);
    const changes = [value("A1", 5.99), formula("B1", "PERF.TOTAL(C1:D1)"), value("C1", "3月完成")];
    const { before, reformatted } = await host.write(changes);
    expect(fake.trips).toBe(2);
    expect(reformatted).toBe(2);
    expect(book.sheets[0]!.cells).toMatchObject({
      A1: { value: 5.99 },
      B1: { formula: "PERF.TOTAL(C1:D1)" },
      C1: { value: "3月完成", numberFormat: "@" },
    });
    expect(book.sheets[0]!.cells.A1).not.toHaveProperty("numberFormat");
    expect((await host.write(before)).reformatted).toBeUndefined();
    expect(photograph(book)).toEqual(start);
  });

  it("that stay text all the same are said, and nothing is written", async () => {
    const { host, book, fake } = excel(texts);
    const start = photograph(book);
    // An Excel that ignores the format asked for.
    fake.refuse = (action) => {
      if (action.Name === "NumberFormat") Object.assign(action, { ActionType: 5 });
      return null;
    };
    await expect(host.write([formula("B1", "A1"), value("D1", 1)])).rejects.toMatchObject({
      problem: "kept-as-text",
      data: { written: "none" },
    });
    expect(photograph(book)).toEqual(start);
  });
});

it("says so when a cell is being edited, a sheet is gone, there is too much, or nothing", async () => {
  const { host, fake } = excel();
  fake.busy = true;
  await expect(host.write([value("A1", 1)])).rejects.toMatchObject({ problem: "busy-editing" });
  fake.busy = false;
  const gone = { sheet: "没有", row: 0, col: 0, value: 1 };
  await expect(host.write([value("A1", 1), gone])).rejects.toMatchObject({ problem: "gone" });
  const long = "很长".repeat(800_000);
  await expect(host.write([value("A1", long)])).rejects.toMatchObject({ problem: "too-large" });
  const trips = fake.trips;
  await expect(host.write([])).resolves.toEqual({ before: [] });
  expect(fake.trips).toBe(trips);
});
