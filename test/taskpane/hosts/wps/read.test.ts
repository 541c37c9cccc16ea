/** @jest-environment jsdom */
import { eachCell } from "../../../../src/workbook/sheet";
import { rangeText } from "../../../../src/workbook/address";
import type { Workbook } from "../../../../src/workbook/model";
import { wpsOver, wpsWith } from "../../../support/fake-wps";
import { emptySheet, fakeBook } from "../../../support/fake-excel/data";
import { readSample } from "../../../support/samples";
import { makeWorkbook } from "../../../support/workbook";

const plain = ({ sheets, definedNames }: Workbook) => ({
  definedNames,
  sheets: sheets.map((sheet) => ({
    name: sheet.name,
    visibility: sheet.visibility,
    merges: sheet.merges.map(rangeText).sort(),
    cells: [...eachCell(sheet)],
  })),
});

const MIXED = makeWorkbook({
  表: {
    rows: [
      ["文字", 5, { v: 0.3191, nf: "0.00%" }],
      [{ v: 3, f: "SUM(B1:B2)" }, "007", true],
      [{ v: { error: "#DIV/0!" }, f: "1/0" }, "", { v: 12.5, nf: "#,##0.00" }],
    ],
    merges: ["A3:B3"],
  },
});

it.each(["longgang-office-2022", "longgang-cost-station-2021", "futian-org-2020"] as const)(
  "reads %s cell by cell as from the copy",
  async (name) => {
    const sample = await readSample(name);
    const copy = await wpsWith(sample).host.read();
    const cells = await wpsWith(sample, { saveCopyRefused: true }).host.read();
    expect(plain(cells.workbook).sheets.map(({ cells: each }) => each)).toEqual(
      plain(copy.workbook).sheets.map(({ cells: each }) =>
        each.map(({ numberFormat, ...rest }) =>
          typeof rest.value === "number" && numberFormat ? { ...rest, numberFormat } : rest,
        ),
      ),
    );
    expect(plain(cells.workbook).sheets.map(({ merges }) => merges)).toEqual(
      plain(copy.workbook).sheets.map(({ merges }) => merges),
    );
    expect(cells.sheets).toEqual(copy.sheets);
  },
);

it.each([{}, { errorsAsText: true }, { oldVersion: true }])(
  "knows values, errors, texts of digits, formulas, formats and merges cell by cell: %j",
  async (more) => {
    const { host } = wpsWith(MIXED, { saveCopyRefused: true, ...more });
    const { workbook } = await host.read();
    const cells = new Map(
      [...eachCell(workbook.sheets[0]!)].map((cell) => [`${cell.row},${cell.col}`, cell]),
    );
    expect(cells.get("0,2")).toMatchObject({ value: 0.3191, numberFormat: "0.00%" });
    expect(cells.get("1,0")).toMatchObject({ value: 3, formula: "SUM(B1:B2)" });
    expect(cells.get("1,1")).toEqual({ row: 1, col: 1, value: "007" });
    expect(cells.get("1,2")).toEqual({ row: 1, col: 2, value: true });
    expect(cells.get("2,0")).toMatchObject({ value: { error: "#DIV/0!" }, formula: "1/0" });
    expect(cells.has("2,1")).toBe(false);
    expect(cells.get("2,2")).toMatchObject({ numberFormat: "#,##0.00" });
    expect(workbook.sheets[0]!.merges.map(rangeText)).toEqual(["A3:B3"]);
  },
);

it("asks little of large tables: a few hundred calls for two thousand rows", async () => {
  const rows = Array.from({ length: 2_000 }, (_, n) => [`第${n}项`, n, { v: n / 2_000, nf: "0.00%" }]);
  const { host, fake } = wpsWith(makeWorkbook({ 表: { rows } }), { saveCopyRefused: true });
  let calls = 0;
  const { add } = fake.used;
  fake.used.add = (member) => {
    calls++;
    return add.call(fake.used, member);
  };
  const { workbook } = await host.read();
  expect([...eachCell(workbook.sheets[0]!)]).toHaveLength(6_000);
  expect(calls).toBeLessThan(500);
});

it("leaves out the findings sheet of a marked copy, both ways, and names of sheets keep their quotes", async () => {
  const book = fakeBook(makeWorkbook({ "甲's 表": { rows: [["a"]] }, 校验结果: { rows: [["b"]] } }));
  book.sheets[0]!.names.push({ name: "本地", formula: "='甲''s 表'!$A$1" });
  book.sheets[1]!.names.push({ name: "PERFSCORE_FINDINGS", formula: "=TRUE" });
  for (const switches of [{}, { saveCopyRefused: true }]) {
    const { host } = wpsOver(book, switches);
    const { workbook, sheets } = await host.read();
    expect(sheets.map(({ name }) => name)).toEqual(["甲's 表"]);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["甲's 表"]);
    expect(workbook.definedNames).toEqual([{ name: "本地", refersTo: "'甲''s 表'!$A$1", sheet: "甲's 表" }]);
  }
});

it("says which sheet is too large to be read cell by cell, and reads the others", async () => {
  const book = fakeBook(makeWorkbook({ 表: { rows: [["a"]] } }));
  const huge = { ...emptySheet("流水账", 1), cells: { A1: { value: 1 }, XFD1048576: { value: 2 } } };
  const { host } = wpsOver({ ...book, sheets: [...book.sheets, huge] }, { saveCopyRefused: true });
  const { workbook, sheets } = await host.read();
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["表"]);
  expect(sheets.map(({ name, unread }) => [name, unread ?? false])).toEqual([
    ["表", false],
    ["流水账", true],
  ]);
});

it("knows what protection allows", async () => {
  const { host } = wpsWith(await readSample("longgang-office-2022"), {}, (book) => {
    book.sheets[0]!.protection = { protected: true, allowFormatCells: false };
    book.sheets[1]!.protection = { protected: true, allowFormatCells: true };
    Object.values(book.sheets[1]!.cells)[0]!.unlocked = true;
  });
  const { sheets } = await host.read();
  expect(sheets[0]).toMatchObject({ protected: true, canMark: false, canWrite: false });
  expect(sheets[1]).toMatchObject({ protected: true, canMark: true, canWrite: true });
  expect(sheets[2]).toMatchObject({ protected: false, canMark: true, canWrite: true });
});

it.each([{}, { oldVersion: true }, { saveCopyRefused: true }])(
  "says that a cell is being edited or a dialog is open: %j",
  async (switches) => {
    const { host, fake } = wpsWith(MIXED, switches);
    fake.busy = true;
    await expect(host.read()).rejects.toMatchObject({ problem: "busy-editing" });
    fake.busy = false;
    expect((await host.read()).workbook.sheets).toHaveLength(1);
  },
);

it.each([{}, { saveCopyRefused: true }])("stops when it is cancelled: %j", async (switches) => {
  const { host } = wpsWith(MIXED, switches);
  const work = new AbortController();
  work.abort();
  await expect(host.read({ signal: work.signal })).rejects.toMatchObject({ problem: "cancelled" });
});
