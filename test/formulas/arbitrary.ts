/** Generated formulas: valid ones, piece by piece, and any text at all. */
import fc from "fast-check";

const sheet = fc.constantFrom(
  "",
  "评分表!",
  "'一 季''度'!",
  "Sheet1!",
  "[1]评分表!",
  "一月:三月!",
  "'[b.xlsx]S 1'!",
);
const dollar = fc.constantFrom("", "$");
const column = fc.constantFrom("A", "B", "Z", "AA", "xfd", "c");
const row = fc.integer({ min: 1, max: 1_048_576 });

export const cell = fc.tuple(dollar, column, dollar, row).map((parts) => parts.join(""));
export const reference = fc
  .tuple(
    sheet,
    fc.oneof(
      cell,
      fc.tuple(cell, cell).map(([a, b]) => `${a}:${b}`),
      fc.tuple(dollar, column, dollar, column).map(([a, b, c, d]) => `${a}${b}:${c}${d}`),
      fc.tuple(dollar, row, dollar, row).map(([a, b, c, d]) => `${a}${b}:${c}${d}`),
    ),
  )
  .map((parts) => parts.join(""));

const text = fc.string({ unit: fc.constantFrom("a", '"', ",", "(", ")", "，", "'", "[", "A1", "中") });
const literal = fc.oneof(
  fc.constantFrom(
    "1E+5",
    ".5",
    "12.25",
    "TRUE",
    "false",
    "#N/A",
    "#REF!",
    "#DIV/0!",
    '{1,-2;"a",TRUE}',
    "表1[[#All],[列]]",
  ),
  text.map((value) => `"${value.replace(/"/g, '""')}"`),
);
const name = fc.constantFrom("年度预算", "评分表!季度", "_xlpm.x", "rate_1.a", "\\b");
const space = fc.constantFrom("", "", " ", "\n  ");
const operator = fc.constantFrom("+", "-", "*", "/", "^", "&", "=", "<>", "<=", ">=", "<", ">");
const fn = fc.constantFrom(
  "SUM",
  "IF",
  "_xlfn.XLOOKUP",
  "PERF.GRADE",
  "perf.control_rate",
  "_xldudf_PERF_TOTAL_SCORE",
  "LOG10",
);

/** A well-formed formula without its "=". */
export const formula = fc.letrec<{ expression: string; call: string; sum: string }>((tie) => ({
  expression: fc.oneof({ maxDepth: 4 }, reference, literal, name, tie("call"), tie("sum")),
  sum: fc
    .tuple(tie("expression"), space, operator, space, tie("expression"))
    .map(([a, s, op, t, b]) => `(${a}${s}${op}${t}${b})`),
  call: fc
    .tuple(
      fn,
      space,
      fc.array(fc.tuple(space, fc.oneof(tie("expression"), fc.constant(""))), { maxLength: 4 }),
    )
    .map(([called, pad, args]) => `${called}(${args.map((arg) => arg.join("")).join(",")}${pad})`),
})).expression;

/** Characters that mean something in a formula, in any order. */
export const rubbish = fc.string({
  unit: fc.oneof(
    fc.constantFrom(..."'\"[](){},;:!#@$%.+-*/ABZ19e_\\? \n，（）“１中\u{20000}\uD800".split("")),
    fc.constantFrom("A1", "#REF!", "PERF.", "TRUE", "评分表!", "[1]"),
  ),
  maxLength: 40,
});
