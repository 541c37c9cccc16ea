import fc from "fast-check";
import { findCalls, functionReader, rewriteCalls } from "../../src/formulas/calls";
import { formula, rubbish } from "./arbitrary";

describe("a function's name", () => {
  test.each([
    ["PERF.GRADE", "GRADE"],
    ["perf.Grade", "GRADE"],
    ["_xldudf_PERF_CONTROL_RATE", "CONTROL_RATE"],
    ["_XLDUDF_perf_Grade", "GRADE"],
    ["_xlfn.PERF.GRADE", "GRADE"],
    ["PERF.", null],
    ["PERF", null],
    ["PERFX.GRADE", null],
    ["PERF_GRADE", null],
    ["XPERF.GRADE", null],
    ["SUM", null],
    ["[1]!PERF.GRADE", null],
  ])("%s is %s", (written, id) => {
    expect(functionReader()(written)).toBe(id);
  });

  test("is spelt as the function set spells it, dots and underscores alike when stored", () => {
    const read = functionReader({ namespace: "My.Own", ids: ["rate.Score"] });
    expect(["my.own.RATE.SCORE", "_xldudf_MY_OWN_RATE_SCORE", "MY.OWN.OTHER"].map(read)).toEqual([
      "rate.Score",
      "rate.Score",
      null,
    ]);
  });
});

describe("calls are found", () => {
  const found = (text: string): string[] =>
    findCalls(text).map((call) => `${call.id}<${call.args.map((arg) => arg.text).join("|")}>`);

  test.each<[string, string[]]>([
    ["=PERF.A(B2:E2)", ["A<B2:E2>"]],
    ["PERF.A()", ["A<>"]],
    ["PERF.A( )", ["A<>"]],
    ["PERF.A(,)", ["A<|>"]],
    ["PERF.A(B2,,3)", ["A<B2||3>"]],
    ["PERF.A( B2 ,\n 3)", ["A< B2 |\n 3>"]],
    ["PERF.A (B2)", ["A<B2>"]],
    ['perf.a("a,b)""(",{1,2;3,4},(B2,C3),SUM(1,2))', ['A<"a,b)""("|{1,2;3,4}|(B2,C3)|SUM(1,2)>']],
    ["PERF.A('x,y (1)'!B2,T[[a,b)],[c]],[1]S!A1)", ["A<'x,y (1)'!B2|T[[a,b)],[c]]|[1]S!A1>"]],
    ["ROUND(PERF.A(C5,B5)+_xldudf_PERF_B_C(C6),2)", ["A<C5|B5>", "B_C<C6>"]],
    [
      "PERF.A(PERF.B(1,PERF.C(2)),IF(D1,PERF.D(),0))",
      ["A<PERF.B(1,PERF.C(2))|IF(D1,PERF.D(),0)>", "B<1|PERF.C(2)>", "C<2>", "D<>"],
    ],
    ["(PERF.A(1))*(2)", ["A<1>"]],
    ["\"PERF.A(1)\"&'PERF.A(1)'!B2", []],
    ["PERF.A+1", []],
    ["PERF.A*(1)", []],
    ["SUM(A1,PERF.X", []],
    ["PERF.A(1))", []],
    ["PERF.A({1)}", []],
    ["PERF.A(B2，C2)", ["A<B2，C2>"]],
  ])("%s", (text, calls) => {
    expect(found(text)).toEqual(calls);
  });

  test("only the given ones", () => {
    expect(
      findCalls("PERF.A(PERF.B(1))", { namespace: "PERF", ids: ["B"] }).map((call) => call.text),
    ).toEqual(["PERF.B(1)"]);
  });

  test("with the places of the call and of its arguments", () => {
    fc.assert(
      fc.property(fc.oneof(formula, rubbish), (text) => {
        for (const call of findCalls(text)) {
          expect(text.slice(call.start, call.end)).toBe(call.text);
          expect(call.text.startsWith(call.written) && call.text.endsWith(")")).toBe(true);
          for (const arg of call.args) {
            expect(text.slice(arg.start, arg.end)).toBe(arg.text);
            expect(arg.tokens.map((token) => token.text).join("")).toBe(arg.text);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("not in a formula nested deeper than any of Excel's", () => {
    expect(findCalls("PERF.A(".repeat(20_000) + ")".repeat(20_000))).toEqual([]);
  });
});

describe("calls are replaced", () => {
  /** A(x,y) becomes x/y, B() stays, C becomes one operand. */
  const rewritten = (text: string): string =>
    rewriteCalls(text, ({ id, args }) => {
      const given = args.map((arg) => arg.text.trim());
      return id === "A" ? given.join("/") : id === "C" ? `ROUND(${given.join(",")})` : null;
    });

  test.each([
    ["=PERF.A(C5,B5)", "=C5/B5"],
    ["= PERF.A(C5,B5) ", "= C5/B5 "],
    ["2*PERF.A(C5,B5)", "2*(C5/B5)"],
    ["-PERF.A(C5,B5)", "-(C5/B5)"],
    ["PERF.A(C5,B5)%", "(C5/B5)%"],
    ["A1=PERF.A(C5,B5)", "A1=(C5/B5)"],
    ["2*PERF.A(C5)", "2*C5"],
    ["2*PERF.C(C5, 2)", "2*ROUND(C5,2)"],
    ["IF( D1 ,PERF.A(1,2), PERF.B( 3 ) )", "IF( D1 ,1/2, PERF.B( 3 ) )"],
    ["PERF.A(PERF.A(1,2),PERF.C(3))", "1/2/ROUND(3)"],
    ["PERF.B(PERF.A(1,2)+1 , 7)", "PERF.B((1/2)+1 , 7)"],
    ["PERF.C(IF(D1,PERF.A(1,2),0))&PERF.A(3,4)", "ROUND(IF(D1,1/2,0))&(3/4)"],
    ['"PERF.A(1)"&PERF.C(1)', '"PERF.A(1)"&ROUND(1)'],
    ["PERF.C(PERF.A(1", "PERF.C(PERF.A(1"],
  ])("%s → %s", (text, expected) => {
    expect(rewritten(text)).toBe(expected);
  });

  test("the replaced arguments come with their own tokens and the old places", () => {
    const seen: unknown[] = [];
    rewriteCalls("PERF.B(PERF.A(1,2),3)", ({ id, text, start, end, args }) => {
      seen.push([id, text, start, end, args.map((arg) => arg.tokens.length)]);
      return id === "A" ? "1/2" : null;
    });
    expect(seen).toEqual([
      ["A", "PERF.A(1,2)", 7, 18, [1, 1]],
      ["B", "PERF.B(1/2,3)", 0, 21, [3, 1]],
    ]);
  });

  test("with nothing, or each with itself, a formula stays as it is", () => {
    fc.assert(
      fc.property(fc.oneof(formula, rubbish), (text) => {
        expect(rewriteCalls(text, () => null)).toBe(text);
        expect(rewriteCalls(text, (call) => call.text)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test("each once, and no call is left", () => {
    fc.assert(
      fc.property(formula, (text) => {
        let count = 0;
        const result = rewriteCalls(text, () => `N(${count++})`);
        expect(count).toBe(findCalls(text).length);
        expect(findCalls(result)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
