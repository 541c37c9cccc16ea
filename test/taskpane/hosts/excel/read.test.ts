/** @jest-environment jsdom */
import type { Cell, Workbook } from "../../../../src/workbook/model";
import { eachCell, makeSheet, valueAt } from "../../../../src/workbook/sheet";
import { excelWith, loadClientLibrary, manySheets } from "../../../support/fake-excel";
import { emptySheet } from "../../../support/fake-excel/data";
import { findingsOf, lines, plainFinding } from "../../../support/findings";
import { readSample, SAMPLES } from "../../../support/samples";

beforeAll(loadClientLibrary);

function book(cells: Cell[], name = "表"): Workbook {
  return { sheets: [makeSheet(name, cells)], definedNames: [], date1904: false };
}

describe.each(SAMPLES)("%s", (name) => {
  it("is read as the file reader reads it", async () => {
    const workbook = await readSample(name);
    const { host } = excelWith(workbook);
    expect((await host.read()).workbook).toEqual(workbook);
  });

  it("has the findings of the command line", async () => {
    const workbook = await readSample(name);
    const { host } = excelWith(workbook);
    const found = lines(findingsOf((await host.read()).workbook).map(plainFinding));
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual(lines(findingsOf(workbook).map(plainFinding)));
  });
});

describe("round trips", () => {
  it.each([1, 60])("are two for %i sheets, and one for reading them again", async (count) => {
    const workbook = manySheets(await readSample("longgang-office-2022"), count);
    const { fake, host } = excelWith(workbook);
    expect((await host.read()).workbook.sheets).toHaveLength(count);
    expect(fake.trips).toBe(2);
    await host.read();
    expect(fake.trips).toBe(3);
  });

  it("are those of a first reading after a sheet has gone", async () => {
    const workbook = manySheets(await readSample("futian-org-2020"), 3);
    const { fake, host } = excelWith(workbook);
    await host.read();
    fake.userDeletesSheet(workbook.sheets[1]!.name);
    const { workbook: read } = await host.read();
    expect(read.sheets.map((sheet) => sheet.name)).toEqual([0, 2].map((n) => workbook.sheets[n]!.name));
  });

  it("read the cells of a sheet that came meanwhile", async () => {
    const { book: excel, host } = excelWith(book([{ row: 0, col: 0, value: 1 }]));
    await host.read();
    excel.sheets.push({ ...emptySheet("新", 7), cells: { C3: { value: 2 } } });
    expect(valueAt((await host.read()).workbook.sheets[1], 2, 2)).toBe(2);
  });
});

describe("cells", () => {
  const cells: Cell[] = [
    { row: 1, col: 1, value: 43831, numberFormat: "yyyy-mm-dd" },
    { row: 1, col: 2, value: true },
    { row: 1, col: 3, value: { error: "#DIV/0!" }, formula: "A1/0" },
    { row: 2, col: 1, value: "#DIV/0!" },
    { row: 2, col: 2, value: "", formula: 'IF(A1>0,"","")' },
    { row: 2, col: 3, value: 0.935, formula: "SUM(B1:B2)", numberFormat: "0.00%" },
    { row: 3, col: 1, value: "12" },
  ];

  it("keep errors, dates, booleans, texts, formulas and formats apart", async () => {
    const { host } = excelWith(book(cells));
    expect([...eachCell((await host.read()).workbook.sheets[0]!)]).toEqual(cells);
  });

  it("take a text that looks like a formula for a text", async () => {
    const { host } = excelWith(book([{ row: 0, col: 0, value: "=A1+1 写在这里" }]));
    const [cell] = eachCell((await host.read()).workbook.sheets[0]!);
    expect(cell).toEqual({ row: 0, col: 0, value: "=A1+1 写在这里" });
  });

  it("have our functions by the names that people type, however an Excel without the add-in writes them", async () => {
    const stored = ["_xldudf_PERF_GRADE(A1)", "'C:\\[甲.xlsx]'!_xldudf_PERF_GRADE(A1)"];
    const cells = stored.map((formula, row) => ({ row, col: 1, value: { error: "#NAME?" }, formula }));
    const { workbook } = await excelWith(book(cells)).host.read();
    expect([...eachCell(workbook.sheets[0]!)].map(({ formula }) => formula)).toEqual([
      "PERF.GRADE(A1)",
      "PERF.GRADE(A1)",
    ]);
  });

  it("may be missing altogether", async () => {
    const { host } = excelWith(book([]));
    expect((await host.read()).workbook.sheets[0]?.cells.size).toBe(0);
  });
});

describe("sheets", () => {
  const one: Cell = { row: 0, col: 0, value: 1 };

  it("are read when hidden, and say so", async () => {
    const { host } = excelWith(book([one]), ({ sheets }) => {
      sheets.push({ ...emptySheet("隐", 1), visibility: "hidden", cells: { A1: { value: 2 } } });
      sheets.push({ ...emptySheet("深", 2), visibility: "veryHidden" });
    });
    const { workbook } = await host.read();
    expect(workbook.sheets.map((sheet) => sheet.visibility)).toEqual(["visible", "hidden", "veryHidden"]);
    expect(valueAt(workbook.sheets[1], 0, 0)).toBe(2);
  });

  it("say what protection allows", async () => {
    const { host } = excelWith(book([one]), ({ sheets }) => {
      const guarded = (allowFormatCells: boolean) => ({ protected: true, allowFormatCells });
      const cells = { A1: { value: 1 } };
      sheets.push({ ...emptySheet("全锁", 1), cells, protection: guarded(false) });
      sheets.push({ ...emptySheet("可设格式", 2), cells, protection: guarded(true) });
      const form = { ...cells, B1: { value: 2, unlocked: true } };
      sheets.push({ ...emptySheet("可填", 3), cells: form, protection: guarded(false) });
    });
    expect((await host.read()).sheets).toEqual([
      { name: "表", protected: false, canMark: true, canWrite: true },
      { name: "全锁", protected: true, canMark: false, canWrite: false },
      { name: "可设格式", protected: true, canMark: true, canWrite: false },
      { name: "可填", protected: true, canMark: false, canWrite: true },
    ]);
  });

  it("of findings that we added are not part of the workbook", async () => {
    const { host } = excelWith(book([one]), ({ sheets }) => {
      sheets.push({
        ...emptySheet("校验结果", 1),
        names: [{ name: "PERFSCORE_FINDINGS", formula: "=校验结果!$A$1" }],
      });
    });
    const { workbook, sheets } = await host.read();
    expect([workbook.sheets, sheets].map((each) => each.map(({ name }) => name))).toEqual([["表"], ["表"]]);
  });

  it("bring their defined names", async () => {
    const definedNames = [
      { name: "全年预算", refersTo: "表!$B$2", sheet: null },
      { name: "局部", refersTo: "表!$A$1", sheet: "表" },
    ];
    const printed = { name: "Print_Area", refersTo: "表!$A$1:$J$40", sheet: "表" };
    const { host } = excelWith({ ...book([one]), definedNames: [...definedNames, printed] });
    expect((await host.read()).workbook.definedNames).toEqual(definedNames);
  });

  it("with names that need quotes keep their merged areas", async () => {
    const merges = [
      { top: 0, left: 0, bottom: 1, right: 2 },
      { top: 4, left: 1, bottom: 4, right: 3 },
    ];
    const sheet = makeSheet("一月, '二月'!A1", [one], { merges });
    const { host } = excelWith({ sheets: [sheet], definedNames: [], date1904: false });
    expect((await host.read()).workbook.sheets[0]?.merges).toEqual(merges);
  });

  it("have no merged areas in an Excel before ExcelApi 1.13", async () => {
    const { host } = excelWith(await readSample("futian-org-2020"), () => undefined, { excelApi: "1.12" });
    expect(host.capabilities).toMatchObject({ merges: false, newSheets: ["own-window"] });
    expect((await host.read()).workbook.sheets.flatMap((sheet) => sheet.merges)).toEqual([]);
  });
});

describe("work", () => {
  it("can be cancelled before it begins and between trips", async () => {
    const { host, fake } = excelWith(await readSample("futian-org-2020"), () => undefined, { delay: 5 });
    const controller = new AbortController();
    const reading = host.read({ signal: controller.signal });
    controller.abort();
    await expect(reading).rejects.toMatchObject({ problem: "cancelled" });
    expect(fake.trips).toBe(1);
    await expect(host.read({ signal: controller.signal })).rejects.toMatchObject({ problem: "cancelled" });
    expect(fake.trips).toBe(1);
  });

  it("tells of its progress, up to the end", async () => {
    const { host } = excelWith(manySheets(await readSample("futian-org-2020"), 5));
    const seen: number[] = [];
    await host.read({ onProgress: (done) => seen.push(done) });
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(1);
  });

  it("says so when a cell is being edited", async () => {
    const { host, fake } = excelWith(await readSample("futian-org-2020"));
    fake.busy = true;
    await expect(host.read()).rejects.toMatchObject({ name: "HostError", problem: "busy-editing" });
    fake.busy = false;
    await expect(host.read()).resolves.toBeDefined();
  });
});
