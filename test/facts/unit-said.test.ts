/** A unit that the amount contradicts is not repeated in our own sentences. */
import { decimal } from "../../src/decimal";
import { figureText } from "../../src/facts/format";

test.each([
  ["1712.76", "万元", "1,712.76万元"],
  ["999999.99", "万元", "999,999.99万元"],
  ["12736464.7", "万元", "12,736,464.7"],
  ["12736464.7", "元", "12,736,464.7元"],
  ["-12736464.7", " 万元", "-12,736,464.7"],
])("%s %s", (value, unit, said) => {
  expect(figureText(decimal(value), "money", unit)).toBe(said);
});
