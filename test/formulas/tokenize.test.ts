import fc from "fast-check";
import { tokenize } from "../../src/formulas/tokenize";
import { formula, reference, rubbish } from "./arbitrary";

const shown = (text: string): string =>
  tokenize(text)
    .map((token) => `${token.kind} ${token.text}`)
    .join(" | ");

describe("a formula is cut into tokens", () => {
  const whole: [kind: string, texts: string[]][] = [
    [
      "reference",
      [
        ..."A1 $A$1 a1 XFD1048576 A1:B2 $A1:B$2 A:A $A:XFD 1:3 $1:$1048576".split(" "),
        ..."评分表!A1 Sheet1!$B$2:$E$2 S.1!A:A 2022年!A1 [1]评分表!A1 [b.xlsx]S!1:2 一月:三月!A1 A!B1".split(
          " ",
        ),
        ..."'一 季 度'!A1|'it''s'!A1:B2|'a!b'!C3|'一月:三 月'!A1|'[b 1.xlsx]S'!$A:$B|'C:\\d\\[b.xlsx]S'!A1|'表（一）'!A1".split(
          "|",
        ),
      ],
    ],
    [
      "name",
      "年度预算 _x x.1 \\x 评分表!季度 'a_b'!n [1]!n b.xlsx!n XFE1 A0 A1048577 A1B TRUEX R_1? 表１ Sheet1!TRUE".split(
        " ",
      ),
    ],
    ["number", "1 12.5 .5 5. 1E+5 1e-5 2.5E10".split(" ")],
    ["boolean", ["TRUE", "false"]],
    ["string", ['""', '"a"', '"say ""hi"""', '"A1,(，"', '"\n"']],
    [
      "error",
      "#REF! #N/A #DIV/0! #NAME? #null! #BUSY! #SPILL! #GETTING_DATA Sheet1!#REF! '一_月'!#REF! #REF!A1 #REF!$A$1:B2 #REF!#REF!".split(
        " ",
      ),
    ],
    [
      "table",
      [
        "表1[列]",
        "T[[#All],[列]]",
        "T[]",
        "[@列]",
        "T[@[a b]:[c]]",
        "T['[x'']",
        "[1]!T[a]",
        "T[[a,(b)],[c]]",
      ],
    ],
    ["space", [" ", " \n\t"]],
    [
      "unknown",
      [
        '"open',
        "'open A1",
        "'no sheet'",
        "T[open A1",
        "Sheet1!",
        "，",
        "（",
        "１",
        "～",
        "!",
        "?",
        "\u3000",
        "\u{1F600}",
        "]",
        "$",
      ],
    ],
  ];
  test.each(whole.flatMap(([kind, texts]) => texts.map((text) => [kind, text])))("%s: %s", (kind, text) => {
    expect(tokenize(text)).toEqual([{ kind, text, start: 0 }]);
  });

  test.each([
    ["=PERF.X(B2:E2)", "operator = | function PERF.X | open ( | reference B2:E2 | close )"],
    ["_xldudf_PERF_X(B2)", "function _xldudf_PERF_X | open ( | reference B2 | close )"],
    ["_xlfn._xlws.SORT(A:A)", "function _xlfn._xlws.SORT | open ( | reference A:A | close )"],
    ["LOG10(5)", "function LOG10 | open ( | number 5 | close )"],
    ["TRUE()", "function TRUE | open ( | close )"],
    ["[1]!F()", "function [1]!F | open ( | close )"],
    [
      "{1,-2;#N/A}",
      "array-open { | number 1 | comma , | operator - | number 2 | semicolon ; | error #N/A | array-close }",
    ],
    ["(A1,B2) C3", "open ( | reference A1 | comma , | reference B2 | close ) | space   | reference C3"],
    ["A1#+@B2%", "reference A1 | operator # | operator + | operator @ | reference B2 | operator %"],
    ["F(1)#", "function F | open ( | number 1 | close ) | operator #"],
    ["A1<=B1<>C1", "reference A1 | operator <= | reference B1 | operator <> | reference C1"],
    [
      "A1:INDEX(B:B,3)",
      "reference A1 | operator : | function INDEX | open ( | reference B:B | comma , | number 3 | close )",
    ],
    ["A1:LOG10(5)", "reference A1 | operator : | function LOG10 | open ( | number 5 | close )"],
    ["A1:XFE1", "reference A1 | operator : | name XFE1"],
    ["A1:B2:C3", "reference A1:B2 | operator : | reference C3"],
    ["A1:S!B2", "reference A1 | operator : | reference S!B2"],
    ["S!A1:S!B2", "reference S!A1 | operator : | reference S!B2"],
    ["A1.:.B2", "reference A1 | operator .:. | reference B2"],
    ["A1 : B2", "reference A1 | space   | operator : | space   | reference B2"],
    ["A1+#REF!", "reference A1 | operator + | error #REF!"],
    ["F(B2，C2）", "function F | open ( | reference B2 | unknown ， | reference C2 | unknown ）"],
    ["“甲”", "unknown “ | name 甲 | unknown ”"],
    ["5分", "number 5 | name 分"],
    ["#X", "unknown # | name X"],
  ])("%s", (text, tokens) => {
    expect(shown(text)).toBe(tokens);
  });
});

describe("every formula", () => {
  const concatenates = (text: string): void => {
    const tokens = tokenize(text);
    expect(tokens.map((token) => token.text).join("")).toBe(text);
    let at = 0;
    const places = tokens.map((token) => (at += token.text.length) - token.text.length);
    expect(tokens.map((token) => token.start)).toEqual(places);
    expect(tokens.every((token) => token.text !== "")).toBe(true);
  };

  test("is its tokens one after another, whatever it holds", () => {
    fc.assert(fc.property(fc.oneof(rubbish, formula, fc.string({ unit: "binary" })), concatenates), {
      numRuns: 3000,
    });
  });

  test("that is well formed has nothing unknown and its brackets in pairs", () => {
    fc.assert(
      fc.property(formula, (text) => {
        const kinds = tokenize(text).map((token) => token.kind);
        expect(kinds).not.toContain("unknown");
        expect(kinds.filter((kind) => kind === "open")).toHaveLength(
          kinds.filter((kind) => kind === "close").length,
        );
      }),
      { numRuns: 1000 },
    );
  });

  test("that is a reference is one token, inside a larger formula too", () => {
    fc.assert(
      fc.property(reference, (text) => {
        expect(tokenize(text)).toEqual([{ kind: "reference", text, start: 0 }]);
        expect(tokenize(`SUM(${text},1)*2`)).toContainEqual({ kind: "reference", text, start: 4 });
      }),
      { numRuns: 1000 },
    );
  });

  test("takes time in proportion to its length, even a broken one", () => {
    for (const piece of ["'", '"', "[", "a", "a:", "A1", "[1]", "#", "1", "(", "a.b!"]) {
      const text = piece.repeat(100_000);
      const started = performance.now();
      tokenize(text);
      expect(performance.now() - started).toBeLessThan(3000);
    }
  });
});
