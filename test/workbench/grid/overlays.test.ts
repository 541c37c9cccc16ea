/** What is drawn over the cells and changes none of them. */
import { eventually } from "../../support/eventually";
import { sampleBytes } from "../../support/samples";
import { gridSuite } from "./grid-page";

const grid = gridSuite();
const S = "评分表";

describe("marks", () => {
  test("are drawn over the cells and taken away without a trace", async () => {
    await grid().showFile(sampleBytes("longgang-office-2022"), "a.xlsx");
    await grid().select(S, 20, 0);
    const seen = () => grid().page.screenshot({ clip: { x: 0, y: 60, width: 1300, height: 760 } });
    let before = await seen();
    /** Whether it looks now as it did at the last look. */
    const isStill = async () => {
      const last = before;
      before = await seen();
      return before.equals(last);
    };
    await eventually(isStill, true);
    const read = await grid().read();
    const mark = (on: boolean) =>
      grid().page.evaluate((marked) => {
        const refs = [20, 21].map((row) => ({ sheet: "评分表", row, col: 5 }));
        window.gridPage.grid.highlight(
          marked ? refs.map((ref) => ({ ref, severity: "error" as const })) : [],
        );
        window.gridPage.grid.point(marked ? { sheet: "评分表", row: 22, col: 5 } : null);
      }, on);
    const looksAsBefore = async () => (await seen()).equals(before);
    await mark(true);
    await eventually(looksAsBefore, false);
    expect(await grid().read()).toEqual(read);
    expect(await grid().changes()).toEqual([]);
    await mark(false);
    await eventually(looksAsBefore, true);
  });
});

test("a text of thousands of letters without a blank is drawn cut, and stays whole", async () => {
  const long = "长".repeat(32_000);
  await grid().showMade({ 表: { rows: [[long, "短"]] } });
  expect(await grid().shown("表", 0, 0)).toBe(`${"长".repeat(3_999)}…`);
  expect(await grid().shown("表", 0, 1)).toBe("短");
  await grid().type({ sheet: "表", row: 1, col: 0 }, "1");
  await grid().untilValue({ sheet: "表", row: 1, col: 0 }, 1);
  expect((await grid().cell("表", 0, 0))?.value).toBe(long);
  expect(await grid().changes()).toEqual([{ sheet: "表", row: 1, col: 0, value: 1 }]);
});

describe("a number that does not fit", () => {
  const cells = {
    rows: [[123456789.12, 0.333333333333, "123456789.12", 12, { v: 123456789.12, nf: "#,##0.00" }]],
  };

  test("shows ####, says in full what it is, and stays the number that it is", async () => {
    await grid().showMade({ 表: cells });
    const shown = (col: number) => grid().shown("表", 0, col);
    expect(await shown(0)).toMatch(/^(?:#+|\d{9}\.?\d?)$/);
    expect(await shown(1)).toMatch(/^0\.3{3,}$/);
    expect(await shown(2)).toBe("123456789.12");
    expect(await shown(3)).toBe("12");
    expect(await shown(4)).toMatch(/^#{4,}$/);
    await grid().select("表", 0, 4);
    expect(await grid().note()).toContain("123,456,789.12");
    expect((await grid().cell("表", 0, 4))?.value).toBe(123456789.12);
    expect(await grid().changes()).toEqual([]);
  });
});
