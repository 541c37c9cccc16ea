/** Spending by class: figures in order draw nothing, and a total that is not the sum of its parts is found by its code. */
import { checkWorkbook } from "../../../src/check";
import { publishedFrameworks } from "../../../src/frameworks/published";
import { zhCN } from "../../../src/messages/zh-CN";
import { address } from "../../../src/workbook/address";
import { Random } from "../random";
import { CODE_STYLES, classTable, type ClassTable } from "./class-trees";

const frameworks = publishedFrameworks();
const SEEDS = Array.from({ length: Number(process.env["CLASS_SEEDS"] ?? 20) }, (_, i) => i + 1);

const findingsOf = ({ sheet }: ClassTable) =>
  checkWorkbook(
    { sheets: [sheet], definedNames: [], date1904: false },
    { frameworks, messages: zhCN },
  ).findings.filter(({ check }) => check !== "sheet-not-found");

describe.each(CODE_STYLES)("codes: %s", (style) => {
  test.each(SEEDS)("in order, seed %i", (seed) => {
    const findings = findingsOf(classTable(new Random(seed), style));
    expect(findings.map(({ check, cell, message }) => `${check} ${cell}: ${message}`)).toEqual([]);
  });

  test.each(SEEDS)("a wrong total of all, seed %i", (seed) => {
    const table = classTable(new Random(seed), style, { code: "", by: 12_345 });
    const { row, col } = table.cells.get("")!;
    const found = findingsOf(table).map(({ check, cell }) => `${check} ${cell}`);
    // Without codes, nobody can tell for certain what the total adds up.
    const isCertain = style !== "none" && style !== "indented";
    const right = [`sum-mismatch ${address(row, col)}`];
    expect(isCertain ? [right] : [right, []]).toContainEqual(found);
  });
});

test.each(SEEDS)("a wrong total of one class is found in its row, seed %i", (seed) => {
  const made = classTable(new Random(seed), "whole");
  const parts = (code: string) =>
    made.codes.filter((each) => each.length === code.length + 2 && each.startsWith(code));
  const code = made.codes.find((each) => parts(each).length > 1);
  if (code === undefined) return expect(made.codes.every((each) => parts(each).length < 2)).toBe(true);
  const table = classTable(new Random(seed), "whole", { code, by: 12_345 });
  const { row, col } = table.cells.get(code)!;
  expect(findingsOf(table).map(({ check, cell }) => `${check} ${cell}`)).toContain(
    `sum-mismatch ${address(row, col)}`,
  );
});
