/**
 * @jest-environment jsdom
 *
 * The fake must be as strict as Excel, or the tests of the host prove nothing.
 */
import { makeSheet } from "../../../../src/workbook/sheet";
import { ExcelError, excelWith, loadClientLibrary } from "../../../support/fake-excel";

beforeAll(loadClientLibrary);

const SHEET = "评分表";

function excel() {
  const cells = [
    { row: 0, col: 0, value: 1 },
    { row: 1, col: 1, value: 2 },
  ];
  const { fake, book } = excelWith(
    { sheets: [makeSheet(SHEET, cells), makeSheet("空", [])], definedNames: [], date1904: false },
    ({ sheets }) =>
      sheets[0]!.formats.push({
        id: "{A}",
        type: "ColorScale",
        ranges: "A1:B2",
        stopIfTrue: false,
        look: {},
      }),
  );
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItem(SHEET);
  return { fake, book, context, sheet };
}

it("queues everything until sync", async () => {
  const { fake, book, context, sheet } = excel();
  sheet.getRange("A1").values = [[5]];
  expect([fake.trips, book.sheets[0]!.cells.A1!.value]).toEqual([0, 1]);
  await context.sync();
  expect([fake.trips, book.sheets[0]!.cells.A1!.value]).toEqual([1, 5]);
});

it("hands out what was loaded and nothing else", async () => {
  const { context, sheet } = excel();
  const range = sheet.getUsedRange(true);
  range.load("values");
  sheet.load("name");
  await context.sync();
  expect(range.values).toEqual([
    [1, ""],
    ["", 2],
  ]);
  expect(() => range.formulas).toThrow(/formulas/);
  expect(() => sheet.visibility).toThrow(/visibility/);
});

it("has null objects for what is not there, and errors where they were not asked for", async () => {
  const { context } = excel();
  const { worksheets } = context.workbook;
  const [used, none] = [
    worksheets.getItem("空").getUsedRangeOrNullObject(true),
    worksheets.getItemOrNullObject("没有"),
  ];
  used.load("address");
  none.load("name");
  await context.sync();
  expect([used.isNullObject, none.isNullObject]).toEqual([true, true]);
  worksheets.getItem("没有").load("name");
  await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
});

it("refuses `custom` of a rule of another type", async () => {
  const { context, sheet } = excel();
  const { conditionalFormats } = sheet.getRange();
  conditionalFormats.load("items/type,items/customOrNullObject/rule/formula");
  await context.sync();
  expect(
    conditionalFormats.items.map(({ type, customOrNullObject }) => [type, customOrNullObject.isNullObject]),
  ).toEqual([["ColorScale", true]]);
  sheet.getRange().conditionalFormats.load("items/custom/rule/formula");
  await expect(context.sync()).rejects.toMatchObject({ code: "InvalidOperation" });
});

it("keeps the first half of a batch that fails in its middle, as Excel does", async () => {
  const { fake, book, context, sheet } = excel();
  let sets = 0;
  fake.refuse = ({ Name }) => (Name === "Values" && ++sets === 2 ? new ExcelError("AccessDenied") : null);
  for (const at of ["A1", "B2", "C3"]) sheet.getRange(at).values = [[9]];
  await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
  const { A1, B2, C3 } = book.sheets[0]!.cells;
  expect([A1?.value, B2?.value, C3]).toEqual([9, 2, undefined]);
});

it("guards protected sheets", async () => {
  const { book, context, sheet } = excel();
  book.sheets[0]!.protection.protected = true;
  sheet.getRange("A1").values = [[9]];
  await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
  sheet.getRange("A1").conditionalFormats.add("Custom");
  await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
});

it("takes no request and gives no answer above 5 MB", async () => {
  const { book, context, sheet } = excel();
  sheet.getRange("A1").values = [["长".repeat(2_000_000)]];
  await expect(context.sync()).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  book.sheets[0]!.cells.A1 = { value: "长".repeat(2_000_000) };
  sheet.getRange("A1").load("values");
  await expect(context.sync()).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
});
