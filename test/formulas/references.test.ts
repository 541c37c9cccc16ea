import fc from "fast-check";
import { areaCells, areaSize, areaText, parsePrefix, parseReference } from "../../src/formulas/references";
import { cell, reference } from "./arbitrary";

describe("what stands before a reference", () => {
  test.each([
    ["A1", { prefix: "", book: null, sheet: null, lastSheet: null }],
    ["评分表!A1", { prefix: "评分表!", book: null, sheet: "评分表", lastSheet: null }],
    ["'it''s!'!A1", { prefix: "'it''s!'!", book: null, sheet: "it's!", lastSheet: null }],
    ["一月:三月!A1", { prefix: "一月:三月!", book: null, sheet: "一月", lastSheet: "三月" }],
    ["'一 月:三月'!A1", { prefix: "'一 月:三月'!", book: null, sheet: "一 月", lastSheet: "三月" }],
    ["[1]S!A1", { prefix: "[1]S!", book: "1", sheet: "S", lastSheet: null }],
    ["[1]!名称", { prefix: "[1]!", book: "1", sheet: null, lastSheet: null }],
    [
      "'C:\\d\\[b.xlsx]S 1'!A1",
      { prefix: "'C:\\d\\[b.xlsx]S 1'!", book: "C:\\d\\b.xlsx", sheet: "S 1", lastSheet: null },
    ],
  ])("%s", (text, place) => {
    expect(parsePrefix(text)).toEqual(place);
  });
});

describe("a reference", () => {
  test.each([
    ["B2", [1, 1, 1, 1], "B2"],
    ["b2", [1, 1, 1, 1], "B2"],
    ["评分表!$B$2:E2", [1, 1, 1, 4], "评分表!$B$2:E2"],
    ["E$5:$B2", [1, 1, 4, 4], "$B2:E$5"],
    ["B2:B2", [1, 1, 1, 1], "B2"],
    ["$C:A", [0, 0, 1048575, 2], "A:$C"],
    ["3:$2", [1, 0, 2, 16383], "$2:3"],
  ])("%s", (text, [top, left, bottom, right], back) => {
    const area = parseReference(text)!;
    expect(area.range).toEqual({ top, left, bottom, right });
    expect(areaText(area)).toBe(back);
  });

  test.each([
    "",
    "A",
    "1",
    "A1:B",
    "A:1",
    "A0",
    "XFE1",
    "A1048577",
    "$$A1",
    "A$",
    "$$1:2",
    "A1:B2:C3",
    "年度",
    "S!#REF!",
    "S!",
  ])("%s is none", (text) => {
    expect(parseReference(text)).toBeNull();
  });

  test("of one cell keeps both corners where they are fixed differently", () => {
    expect(["AA16:AA$16", "B2:B2", "$B$2:$B$2"].map((text) => areaText(parseReference(text)!))).toEqual([
      "AA16:AA$16",
      "B2",
      "$B$2",
    ]);
  });

  test("is read for every reference token, and written back as the same area", () => {
    fc.assert(
      fc.property(reference, (text) => {
        const area = parseReference(text)!;
        expect(parseReference(areaText(area))).toEqual(area);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a range in single cells", () => {
  test.each<[string, string[]]>([
    ["B2", ["B2"]],
    ["Sheet!$B$2:$E$2", ["Sheet!$B$2", "Sheet!$C$2", "Sheet!$D$2", "Sheet!$E$2"]],
    ["'一 月'!B2:C3", ["'一 月'!B2", "'一 月'!C2", "'一 月'!B3", "'一 月'!C3"]],
    ["$B2:D2", ["$B2", "C2", "D2"]],
    ["$B2:$D2", ["$B2", "$C2", "$D2"]],
    ["E2:$B$2", ["$B2", "C2", "D2", "E2"]],
    ["A$1:A3", ["A$1", "A2", "A3"]],
    ["[1]S!A1:A2", ["[1]S!A1", "[1]S!A2"]],
  ])("%s", (text, cells) => {
    expect(areaCells(parseReference(text)!)).toEqual(cells);
  });

  test("has as many as its size, all different, all inside, in reading order", () => {
    const small = fc.tuple(cell, fc.nat(5), fc.nat(5)).map(([text, rows, columns]) => {
      const area = parseReference(text)!;
      const { top, left } = area.range;
      return { ...area, range: { top, left, bottom: top + rows, right: left + columns } };
    });
    fc.assert(
      fc.property(small, (area) => {
        const inner = areaCells(area).map((text) => parseReference(text)?.range);
        const inside = inner.filter((range) => range !== undefined);
        expect(inner).toHaveLength(areaSize(area));
        const keys = inside.map((range) => range.top * 16384 + range.left);
        expect([...new Set(keys)].sort((a, b) => a - b)).toEqual(keys);
      }),
    );
  });
});
