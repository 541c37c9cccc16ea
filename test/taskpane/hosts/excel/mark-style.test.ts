/** Marks look the same and are known again by the same sign, whether set in a file or in Excel. */
import {
  addressLists as listsInFiles,
  markerFormula as formulaInFiles,
} from "../../../../files/mark/conditional-formats";
import { dxfOf } from "../../../../files/mark/styles";
import { FINDINGS_NAME as nameInFiles, MARKER as markerInFiles } from "../../../../files/xlsx/markers";
import {
  addressLists,
  FINDINGS_NAME,
  MARK_LOOKS,
  MARK_SEVERITIES,
  MARKER,
  markerFormula,
} from "../../../../src/workbook/mark-style";

it.each(MARK_SEVERITIES)("%s", (severity) => {
  const { fill, text, line, emphasis, border } = MARK_LOOKS[severity];
  expect(markerFormula(severity)).toBe(formulaInFiles(severity));
  const format = dxfOf(severity);
  expect(format).toContain(`<bgColor rgb="FF${fill}"/>`);
  expect(format).toContain(`<color rgb="FF${text}"/></font>`);
  expect(/<([biu])\/>/.exec(format)?.[1]).toBe(emphasis?.charAt(0));
  expect(/<left style="(\w+)"><color rgb="FF(\w+)"/.exec(format)?.slice(1)).toEqual(
    border === null ? undefined : [border, line],
  );
});

it("the signs and the lists of addresses", () => {
  expect([MARKER, FINDINGS_NAME]).toEqual([markerInFiles, nameInFiles]);
  const addresses = Array.from({ length: 4_000 }, (_, n) => `AB${n + 1}`);
  expect(addressLists(addresses, " ")).toEqual(listsInFiles(addresses));
});
