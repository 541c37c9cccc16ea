/** The spreadsheet of the page in a real browser: what it shows, what it calculates, what it gives back. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { CellRef } from "../../../src/workbook/model";
import { eachCell } from "../../../src/workbook/sheet";
import { readSample, sampleBytes, SAMPLES } from "../../support/samples";
import { eventually } from "../../support/eventually";
import { smallBook } from "../../files/small-book";
import { gridSuite } from "./grid-page";

const grid = gridSuite();
const S = "评分表";
const at = (row: number, col: number): CellRef => ({ sheet: S, row, col });
const empty = { [S]: { rows: [["数据"]] } };

describe("a workbook that is shown", () => {
  test.each(SAMPLES)("%s reads back as it was opened, nothing changed", async (name) => {
    await grid().showFile(sampleBytes(name), `${name}.xlsx`);
    const { sheets } = await readSample(name);
    expect(await grid().read()).toEqual(
      sheets.map((sheet) => ({ name: sheet.name, cells: [...eachCell(sheet)] })),
    );
    expect(await grid().changes()).toEqual([]);
  });

  test("gives way to the next, and stays when the next is cancelled", async () => {
    await grid().showMade({ 一: { rows: [["旧"]] } });
    await grid().showMade({ 二: { rows: [["新"]] } });
    expect(await grid().read()).toEqual([{ name: "二", cells: [{ row: 0, col: 0, value: "新" }] }]);
    const stopped = await grid().page.evaluate(async () => {
      const work = new AbortController();
      work.abort();
      const { grid: shown, make } = window.gridPage;
      return shown.show(make({ 三: { rows: [["不要"]] } }), { signal: work.signal }).then(
        () => "shown",
        (error: Error) => error.name,
      );
    });
    expect(stopped).toBe("AbortError");
    expect((await grid().read()).map(({ name }) => name)).toEqual(["二"]);
  });

  test("keeps results that its engine cannot find, whatever their arguments become", async () => {
    const formulas = [
      "FOO.BAR(A1)",
      "[1]表!A1+A1",
      "表1[[#This Row],[数]]*A1",
      "WEBSERVICE(A1)",
      "Sheet1:Sheet3!A1",
    ];
    await grid().showMade({ [S]: { rows: [[1], ...formulas.map((f, i) => [{ v: i + 10, f }])] } });
    await grid().type(at(0, 0), "2");
    await grid().untilValue(at(0, 0), 2);
    expect(await grid().changes()).toEqual([{ sheet: S, row: 0, col: 0, value: 2 }]);
    const [sheet] = await grid().read();
    expect(sheet!.cells.slice(1).map(({ formula, value }) => [formula, value])).toEqual(
      formulas.map((formula, index) => [formula, index + 10]),
    );
    await grid().select(S, 1, 0);
    expect(await grid().note()).toContain("=FOO.BAR(A1)");
  });

  test("has no empty place where a hidden sheet or a far cell is asked for", async () => {
    await grid().showFile(sampleBytes("longgang-office-2022"), "a.xlsx");
    expect(await grid().select("没有这张表", 0, 0)).toBe(false);
    expect(await grid().select(S, 900_000, 0)).toBe(false);
    expect(await grid().select("基础数据", 3, 1)).toBe(true);
    expect(await grid().page.evaluate(() => window.gridPage.grid.selection())).toEqual({
      sheet: "基础数据",
      address: "B4",
    });
  });
});

describe("what is typed", () => {
  test.each([
    ["'5", "5"],
    ["5分", "5分"],
    ["95%", 0.95],
    ["1,234.5", 1234.5],
    ["TRUE", true],
    ["2022-3-5", 44625],
    ["0.1", 0.1],
  ])("%s is what Excel makes of it", async (text, value) => {
    await grid().showMade(empty);
    await grid().type(at(1, 1), text);
    expect(await grid().changes()).toEqual([{ sheet: S, row: 1, col: 1, value }]);
  });

  test("is not wiped out by a result that arrives meanwhile at the same place of another sheet", async () => {
    await grid().showMade({ [S]: { rows: [[1]] }, 别的: { rows: [[null], [{ v: 1, f: `'${S}'!A1` }]] } });
    await grid().select(S, 0, 0);
    const { keyboard } = grid().page;
    await keyboard.type("5");
    await keyboard.press("Enter");
    await keyboard.type("10");
    await grid().untilValue({ sheet: "别的", row: 1, col: 0 }, 5);
    await keyboard.type("80");
    await keyboard.press("Enter");
    await grid().untilValue(at(1, 0), 1080);
  });

  test("recalculates what depends on it, and both are changes; undone, nothing is", async () => {
    await grid().showMade({ [S]: { rows: [[1, 2, { v: 3, f: "A1+B1" }, { v: 6, f: "C1*2" }]] } });
    await grid().type(at(0, 0), "10");
    await grid().untilValue(at(0, 3), 24);
    expect(await grid().changes()).toEqual([
      { sheet: S, row: 0, col: 0, value: 10 },
      { sheet: S, row: 0, col: 2, formula: "A1+B1", value: 12 },
      { sheet: S, row: 0, col: 3, formula: "C1*2", value: 24 },
    ]);
    await grid().undo();
    await grid().untilValue(at(0, 3), 6);
    expect(await grid().changes()).toEqual([]);
  });

  test("empties a cell, which then is none", async () => {
    await grid().showMade({ [S]: { rows: [["甲", "乙"]] } });
    await grid().select(S, 0, 1);
    await grid().page.keyboard.press("Delete");
    await eventually(() => grid().changes(), [{ sheet: S, row: 0, col: 1, value: null }]);
    expect(await grid().cell(S, 0, 1)).toBeUndefined();
  });

  test("is told to the pane; our own writes are not, and are one step", async () => {
    await grid().showMade({ [S]: { rows: [[1]] }, 数据: { rows: [[2]] } });
    await grid().type(at(0, 0), "3");
    const edited = () =>
      grid().page.evaluate(() => window.gridPage.events.splice(0).filter(({ kind }) => kind === "edited"));
    expect(await edited()).toEqual([{ kind: "edited", sheet: S, address: "A1" }]);
    const before = await grid().page.evaluate(() =>
      window.gridPage.grid.write([
        { sheet: "评分表", row: 0, col: 0, value: 9 },
        { sheet: "数据", row: 0, col: 0, formula: "评分表!A1+1" },
      ]),
    );
    expect(before.map(({ formula, value }) => [formula, value])).toEqual([
      [undefined, 3],
      [undefined, 2],
    ]);
    expect(await edited()).toEqual([]);
    await grid().untilValue({ sheet: "数据", row: 0, col: 0 }, 10);
    await grid().undo();
    expect(await grid().changes()).toEqual([{ sheet: S, row: 0, col: 0, value: 3 }]);
  });

  test("comes back from a draft", async () => {
    await grid().showMade({ [S]: { rows: [[1, { v: 2, f: "A1*2" }]] } });
    await grid().page.evaluate(() =>
      window.gridPage.grid.restore([
        { sheet: "评分表", row: 0, col: 0, value: 5 },
        { sheet: "评分表", row: 0, col: 1, formula: "A1*3", value: 15 },
      ]),
    );
    expect(await grid().changes()).toEqual([
      { sheet: S, row: 0, col: 0, value: 5 },
      { sheet: S, row: 0, col: 1, formula: "A1*3", value: 15 },
    ]);
  });
});

describe("what would change more than contents", () => {
  test.each([
    ["sheet.command.insert-row-before", "structure"],
    ["sheet.command.remove-col", "structure"],
    ["sheet.command.insert-sheet", "structure"],
    ["sheet.command.remove-sheet", "structure"],
    ["sheet.command.set-worksheet-hidden", "structure"],
    ["sheet.command.add-worksheet-merge-all", "formatting"],
    ["sheet.command.set-bold", "formatting"],
  ])("%s is refused and told", async (id, refusal) => {
    await grid().showMade({ [S]: { rows: [["甲"]] }, 数据: { rows: [["乙"]] } });
    const before = await grid().read();
    await grid().run(id);
    expect(await grid().page.evaluate(() => window.gridPage.refusals)).toEqual([refusal]);
    expect(await grid().read()).toEqual(before);
  });

  test("is refused from the keyboard, too", async () => {
    await grid().showMade(empty);
    await grid().select(S, 0, 0);
    await grid().page.keyboard.press("Control+b");
    await eventually(() => grid().page.evaluate(() => window.gridPage.refusals), ["formatting"]);
  });

  test("is not pasted: contents arrive, merges and formats do not", async () => {
    await grid().page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await grid().showMade({ [S]: { rows: [["标题", null, 1], [{ v: 2, f: "C1*2" }]], merges: ["A1:B1"] } });
    const copy = async (from: readonly [number, number], to: readonly [number, number], value: unknown) => {
      await grid().select(S, ...from);
      await grid().page.evaluate(() => navigator.clipboard.writeText(""));
      await grid().page.keyboard.press("Control+c");
      // The browser's clipboard is slower than a test, though not than a hand.
      await grid().page.waitForFunction(async () => (await navigator.clipboard.readText()) !== "");
      await grid().select(S, ...to);
      // A browser without a window now and then takes the key and pastes nothing.
      await eventually(async () => {
        await grid().page.keyboard.press("Control+v");
        return (await grid().cell(S, ...to))?.value;
      }, value);
    };
    await copy([0, 0], [4, 0], "标题");
    await copy([1, 0], [5, 1], 0);
    expect(await grid().changes()).toEqual([
      { sheet: S, row: 4, col: 0, value: "标题" },
      { sheet: S, row: 5, col: 1, formula: "D5*2", value: 0 },
    ]);
  });
});

describe("the file's own rules", () => {
  test("a protected sheet is not typed into, by hand or by us", async () => {
    const parts = unzipSync(sampleBytes("longgang-office-2022"));
    const part = "xl/worksheets/sheet1.xml";
    const xml = strFromU8(parts[part]!).replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>');
    await grid().showFile(zipSync({ ...parts, [part]: strToU8(xml) }), "a.xlsx");
    await grid().type(at(4, 8), "1");
    expect(await grid().page.evaluate(() => window.gridPage.refusals)).toContain("protected");
    const problem = await grid().page.evaluate(() =>
      window.gridPage.grid
        .write([{ sheet: "评分表", row: 4, col: 8, value: 1 }])
        .catch((error: { problem: string }) => error.problem),
    );
    expect(problem).toBe("protected");
    expect(await grid().changes()).toEqual([]);
    await grid().type({ sheet: "基础数据", row: 3, col: 1 }, "1");
    expect(await grid().changes()).toHaveLength(1);
  });

  test("an array over several cells keeps its results", async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:B1">D1:E1*2</f><v>2</v></c><c r="B1"><v>4</v></c>' +
      '<c r="D1"><v>1</v></c><c r="E1"><v>2</v></c></row>';
    await grid().showFile(smallBook({ rows }), "a.xlsx");
    await grid().type(at(0, 3), "5");
    await grid().untilValue(at(0, 3), 5);
    expect(await grid().changes()).toEqual([{ sheet: S, row: 0, col: 3, value: 5 }]);
    expect(await grid().cell(S, 0, 0)).toEqual({ row: 0, col: 0, value: 2, formula: "D1:E1*2" });
  });
});

describe("much", () => {
  test("20,000 rows of 20 columns are shown with progress, and typing still answers", async () => {
    const progress = await grid().page.evaluate(async () => {
      const rows = Array.from({ length: 20_000 }, (_, row) =>
        Array.from({ length: 20 }, (__, col) => row + col),
      );
      const seen: number[] = [];
      await window.gridPage.grid.show(window.gridPage.make({ 评分表: { rows } }), {
        onProgress: (done) => seen.push(done),
      });
      return seen;
    });
    expect(progress.length).toBeGreaterThan(3);
    expect(progress[progress.length - 1]).toBe(1);
    await grid().type(at(19_999, 0), "=SUM(B1:B20000)");
    await grid().untilValue(at(19_999, 0), 200_010_000);
  });

  test("60 sheets are shown, and the last can be typed into", async () => {
    const names = Array.from({ length: 60 }, (_, index) => `表${index + 1}`);
    await grid().showMade(Object.fromEntries(names.map((name) => [name, { rows: [[name, 1]] }])));
    await grid().type({ sheet: "表60", row: 0, col: 2 }, "=表1!B1+B1");
    await grid().untilValue({ sheet: "表60", row: 0, col: 2 }, 2);
  });
});
