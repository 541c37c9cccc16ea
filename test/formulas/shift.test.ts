import fc from "fast-check";
import { areaText, parseReference } from "../../src/formulas/references";
import { shiftFormula } from "../../src/formulas/shift";
import { tokenize } from "../../src/formulas/tokenize";
import { formula, rubbish } from "./arbitrary";

describe("a formula moved to another cell", () => {
  test.each<[string, number, number, string]>([
    ["=A1+B2", 1, 2, "=C2+D3"],
    ["$A1+A$1+$A$1", 1, 1, "$A2+B$1+$A$1"],
    ["评分表!A1:$B$2", 1, 0, "评分表!A2:$B$2"],
    ["'一 月 A1'!A1", 1, 0, "'一 月 A1'!A2"],
    ["[1]S!A1+一月:三月!B2", 0, 1, "[1]S!B1+一月:三月!C2"],
    ["E2:B2", 1, 0, "E3:B3"],
    ["A:$B", 5, 1, "B:$B"],
    ["$1:2", 5, 1, "$1:7"],
    ["A1", -1, 0, "#REF!"],
    ["A1:B2", 0, -1, "#REF!"],
    ["Sheet1!B2:A1", 0, -1, "Sheet1!#REF!"],
    ["A:A+1:1", -1, -1, "#REF!+#REF!"],
    ["XFD1048576", 1, 0, "#REF!"],
    ["XFD1048576", 0, 1, "#REF!"],
    ['LOG10(A1)&"A1"&A1B&T[A1]&#REF!A1&PERF.A1(B1)', 1, 0, 'LOG10(A2)&"A1"&A1B&T[A1]&#REF!A1&PERF.A1(B2)'],
    ["A1# : @B2", 1, 1, "B2# : @C3"],
    ["'open A1", 1, 1, "'open A1"],
    ["a1", 0, 0, "a1"],
  ])("%s by %i, %i is %s", (text, rows, columns, expected) => {
    expect(shiftFormula(text, rows, columns)).toBe(expected);
  });

  const by = fc.integer({ min: -30, max: 30 });
  /** Letters in capitals: those of a moved reference are. */
  const tidy = (text: string): string =>
    tokenize(text)
      .map((token) => (token.kind === "reference" ? areaText(parseReference(token.text)!) : token.text))
      .join("");

  test("and back is as it was, unless it left the sheet", () => {
    fc.assert(
      fc.property(fc.oneof(formula, rubbish), by, by, (text, rows, columns) => {
        const moved = shiftFormula(text, rows, columns);
        const lost = (from: string): number => from.split("#REF!").length;
        if (lost(moved) > lost(text)) return;
        expect(tidy(shiftFormula(moved, -rows, -columns))).toBe(tidy(text));
      }),
      { numRuns: 2000 },
    );
  });

  test("keeps its shape: the same tokens but for references", () => {
    fc.assert(
      fc.property(formula, by, by, (text, rows, columns) => {
        const shape = (from: string): string[] =>
          tokenize(from).map(({ kind, text: part }) =>
            kind === "reference" || part.endsWith("#REF!") ? "@" : part,
          );
        expect(shape(shiftFormula(text, rows, columns))).toEqual(shape(text));
      }),
      { numRuns: 1000 },
    );
  });
});
