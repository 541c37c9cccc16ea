/** In a workbook with very many formulas only what an edit reaches is computed: every value is as if all had been. */
import { gridSuite } from "./grid-page";

const grid = gridSuite();
const ROWS = 400;
const S = "明细";
const OTHER = "汇总";

const formula = (text: string, v: number) => ({ v, f: text });

/** The values that the formulas below have, by the amounts and the rate. */
function computed(amounts: readonly number[], rate: number) {
  let total = 0;
  const rows = amounts.map((amount) => {
    const taxed = amount * rate;
    total += amount;
    return [amount, taxed, taxed > 100 ? taxed : amount, total];
  });
  const sum = amounts.reduce((all, one) => all + one, 0);
  return { rows, other: [rate, sum, sum * rate] };
}

function bookOf(amounts: readonly number[], rate: number) {
  const { rows, other } = computed(amounts, rate);
  return {
    [S]: {
      rows: rows.map(([amount, taxed, larger, total], row) => [
        amount!,
        formula(`A${row + 1}*${OTHER}!$A$1`, taxed!),
        formula(`IF(B${row + 1}>100,B${row + 1},A${row + 1})`, larger!),
        row === 0 ? formula("A1", total!) : formula(`D${row}+A${row + 1}`, total!),
      ]),
    },
    [OTHER]: {
      rows: [[other[0]!, formula(`SUM(${S}!A1:A${ROWS})`, other[1]!), formula("B1*A1", other[2]!)]],
    },
  };
}

const valuesOf = async () =>
  (await grid().read()).map(({ cells }) => cells.map(({ row, col, value }) => [row, col, value]));

const wanted = (amounts: readonly number[], rate: number) => {
  const { rows, other } = computed(amounts, rate);
  return [
    rows.flatMap((values, row) => values.map((value, col) => [row, col, value])),
    other.map((value, col) => [0, col, value]),
  ];
};

test("edits of amounts, of what everything depends on, and of formulas, undone and done again", async () => {
  const amounts = Array.from({ length: ROWS }, (_, row) => (row % 7) + 1);
  await grid().showMade(bookOf(amounts, 2));
  const last = { sheet: S, row: ROWS - 1, col: 3 };
  const total = () => amounts.reduce((all, one) => all + one, 0);
  const edit = async (row: number, value: number) => {
    amounts[row] = value;
    await grid().type({ sheet: S, row, col: 0 }, String(value));
    await grid().untilValue(last, total());
  };
  await edit(ROWS - 1, 80);
  expect(await valuesOf()).toEqual(wanted(amounts, 2));
  await edit(ROWS - 3, 12);
  await edit(0, 9);
  expect(await valuesOf()).toEqual(wanted(amounts, 2));

  await grid().type({ sheet: OTHER, row: 0, col: 0 }, "4");
  await grid().untilValue({ sheet: OTHER, row: 0, col: 2 }, total() * 4);
  await grid().untilValue({ sheet: S, row: ROWS - 1, col: 1 }, 320);
  expect(await valuesOf()).toEqual(wanted(amounts, 4));

  // A formula that now reads something else follows that, and no more what it read before.
  const [typed, source] = [
    { sheet: S, row: 5, col: 2 },
    { sheet: S, row: 7, col: 5 },
  ];
  await grid().type(typed, "=F8*3");
  await grid().untilValue(typed, 0);
  await grid().type(source, "5");
  await grid().untilValue(typed, 15);
  await edit(5, 33);
  expect((await grid().cell(S, 5, 2))?.value).toBe(15);
  await grid().undo();
  amounts[5] = 6;
  await grid().untilValue(last, total());
  expect((await grid().cell(S, 5, 1))?.value).toBe(24);
});

test("a workbook that is opened after a large one has its missing results computed", async () => {
  const amounts = Array.from({ length: ROWS }, () => 1);
  await grid().showMade(bookOf(amounts, 2));
  await grid().type({ sheet: S, row: 0, col: 0 }, "3");
  await grid().untilValue({ sheet: S, row: ROWS - 1, col: 3 }, ROWS + 2);
  await grid().showMade({ [S]: { rows: [[31.91, { v: null, f: "PERF.GRADE(A1+60)" }]] } });
  await grid().untilValue({ sheet: S, row: 0, col: 1 }, "优");
  await grid().type({ sheet: S, row: 0, col: 0 }, "1");
  await grid().untilValue({ sheet: S, row: 0, col: 1 }, "中");
});
