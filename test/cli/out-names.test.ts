import { basename, join, resolve } from "node:path";
import { asXlsx, outNames } from "../../cli/out-names";
import type { Input } from "../../cli/walk";

const file = (path: string, below = basename(path)): Input => ({
  isNamed: true,
  path,
  absolute: resolve("/in", path),
  below,
});
const named = (...inputs: Input[]) => [...outNames(inputs).values()];

test.each([
  ["a.xlsx", "a.checked.xlsx"],
  ["a.xlsm", "a.checked.xlsm"],
  ["a.XLSX", "a.checked.XLSX"],
  ["a.xls", "a.checked.xlsx"],
  ["a.csv", "a.checked.xlsx"],
  ["甲局.2022.xlsx", "甲局.2022.checked.xlsx"],
])("%s → %s", (input, output) => {
  expect(named(file(input))).toEqual([output]);
});

test("keeps the folder below the folder that was given", () => {
  expect(named(file("d/a/x.xlsx", join("a", "x.xlsx")), file("d/b/x.xlsx", join("b", "x.xlsx")))).toEqual([
    join("a", "x.checked.xlsx"),
    join("b", "x.checked.xlsx"),
  ]);
});

test("files of one name keep their folders from where the ways part", () => {
  expect(named(file("d/a/x.xlsx"), file("d/b/x.xlsx"), file("d/y.xlsx"))).toEqual([
    join("a", "x.checked.xlsx"),
    join("b", "x.checked.xlsx"),
    "y.checked.xlsx",
  ]);
});

test("names that only some file systems tell apart are not written to one place", () => {
  expect(named(file("d/a/X.xlsx"), file("d/b/x.xlsx"))).toEqual([
    join("a", "X.checked.xlsx"),
    join("b", "x.checked.xlsx"),
  ]);
});

test("a sheet in two formats side by side gives two outputs", () => {
  expect(named(file("x.xls"), file("x.xlsx"), file("x.csv"))).toEqual([
    "x.xls.checked.xlsx",
    "x.checked.xlsx",
    "x.csv.checked.xlsx",
  ]);
});

test("findings alone hold no macros", () => {
  expect(asXlsx(join("a", "x.checked.xlsm"))).toBe(join("a", "x.checked.xlsx"));
});
