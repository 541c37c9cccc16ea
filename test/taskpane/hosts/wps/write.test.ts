/** @jest-environment jsdom */
import type { CellChange } from "../../../../src/workbook/cell-change";
import { photograph, wpsWith } from "../../../support/fake-wps";
import { makeWorkbook } from "../../../support/workbook";

const BOOK = makeWorkbook({ 表: { rows: [["旧", 1, { v: 2, f: "B1*2" }, { v: "文本", nf: "@" }]] } });
const at = (col: number, change: Partial<CellChange>): CellChange => ({
  sheet: "表",
  row: 0,
  col,
  ...change,
});

it("writes values and formulas, and hands out what takes them back", async () => {
  const { host, fake, book } = wpsWith(BOOK);
  const before = photograph(book);
  const changes = [at(0, { value: "5%" }), at(1, { formula: "SUM(C1,1)" }), at(2, { value: 7.25 })];
  const { before: former } = await host.write(changes);
  const { A1, B1, C1 } = fake.sheet("表").cells;
  expect([A1!.value, B1!.formula, C1]).toEqual(["5%", "SUM(C1,1)", { value: 7.25 }]);
  await host.write(former);
  // The fake does not compute: the formula's result is what stood there last.
  before.sheets[0]!.cells.C1!.value = 7.25;
  expect(photograph(book)).toEqual(before);
});

it.each(["1-2", "0012", "=A1", "TRUE", "三月", "'带引号", "12万元"])("keeps the text %s", async (text) => {
  const { host, fake } = wpsWith(BOOK);
  await host.write([at(0, { value: text })]);
  expect(fake.sheet("表").cells.A1).toEqual({ value: text });
});

it("makes a text cell General for a number, says so, and takes that back, too", async () => {
  const { host, fake, book } = wpsWith(BOOK);
  const before = photograph(book);
  const { before: former, reformatted } = await host.write([at(3, { value: 5 })]);
  expect(reformatted).toBe(1);
  expect(fake.sheet("表").cells.D1).toEqual({ value: 5 });
  await host.write(former);
  expect(photograph(book)).toEqual(before);
});

it("writes nothing where one of the cells is locked, and writes cells that may be filled in", async () => {
  const { host, fake, book } = wpsWith(BOOK, {}, ({ sheets }) => {
    sheets[0]!.protection.protected = true;
    sheets[0]!.cells.A1!.unlocked = true;
  });
  const before = photograph(book);
  const refused = host.write([at(0, { value: "新" }), at(1, { value: 9 })]);
  await expect(refused).rejects.toMatchObject({ problem: "protected", data: { sheet: "表" } });
  expect(photograph(book)).toEqual(before);
  await host.write([at(0, { value: "新" })]);
  expect(fake.sheet("表").cells.A1!.value).toBe("新");
  expect(fake.sheet("表").protection.protected).toBe(true);
});

it("finds by reading back that a formula stayed a text, and restores the cells", async () => {
  const { host, book } = wpsWith(BOOK, { formulasStayText: true });
  const before = photograph(book);
  const refused = host.write([at(0, { value: "新" }), at(1, { formula: "1+1" })]);
  await expect(refused).rejects.toMatchObject({ problem: "kept-as-text", data: { written: "none" } });
  expect(photograph(book)).toEqual(before);
});

it("finds by reading back that the cell holds another number", async () => {
  const { host, book } = wpsWith(BOOK, { writesOtherValue: true });
  const before = photograph(book);
  await expect(host.write([at(1, { value: 5.99 })])).rejects.toMatchObject({
    problem: "unknown",
    data: { written: "none" },
  });
  expect(photograph(book)).toEqual(before);
});

it("says that the sheet is gone, and that WPS is busy", async () => {
  const { host, fake } = wpsWith(BOOK);
  await host.read();
  await expect(host.write([{ sheet: "没有", row: 0, col: 0, value: 1 }])).rejects.toMatchObject({
    problem: "gone",
  });
  fake.busy = true;
  await expect(host.write([at(0, { value: 1 })])).rejects.toMatchObject({ problem: "busy-editing" });
});
