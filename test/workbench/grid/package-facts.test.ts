import { NO_RULES } from "../../../workbench/grid/input/rules";
import { packageFacts } from "../../../workbench/grid/snapshot/package-facts";
import { smallBook } from "../../files/small-book";

test("arrays of several cells are known by the cells that they fill", () => {
  const bytes = smallBook({
    rows: '<row r="1"><c r="A1"><f t="array" ref="A1:B2">TRANSPOSE(C1:D2)</f><v>1</v></c></row>',
  });
  expect(packageFacts(bytes, 1)).toMatchObject([
    { protected: false, arrays: [{ top: 0, left: 0, bottom: 1, right: 1 }] },
  ]);
});

test("what is no package says nothing", () => {
  expect(packageFacts(new Uint8Array([1, 2, 3]), 2)).toEqual([
    { protected: false, arrays: [], rules: NO_RULES },
    { protected: false, arrays: [], rules: NO_RULES },
  ]);
});
