/** Every wording of the table is understood: as a heading, and as a label of a list whose figure becomes a fact. */
import type { NumericFactId } from "../../src/facts/facts";
import { FACT_UNITS } from "../../src/facts/facts";
import { readLabel } from "../../src/facts/labels";
import { factsOf, recognised } from "../support/recognised";
import { HEADINGS, LABELS } from "./wordings";

const FIGURES = { money: 12.5, ratio: "87.5%", count: 7 } as const;

/** A list of the one label, in a workbook of 2022 whose heading could stand over anything. */
function read(label: string, fact: NumericFactId | null) {
  const figure = FIGURES[fact ? FACT_UNITS[fact] : "money"];
  return factsOf(
    recognised({
      基础数据: {
        rows: [
          ["2022年度基础数据"],
          ["单位：万元"],
          ["项目", "金额（数量）"],
          [label, figure],
          ["其他事项", 3],
        ],
      },
    }),
  );
}

test("the table is large enough to mean something", () => {
  expect(LABELS.length + HEADINGS.length).toBeGreaterThanOrEqual(200);
  expect(new Set(LABELS.map(([text]) => text)).size).toBe(LABELS.length);
});

test.each(LABELS)("%s is %s (%s, %s)", (text, fact) => {
  expect(Object.keys(read(text, fact))).toEqual(fact === null ? [] : [fact]);
});

test.each(HEADINGS)("heading $text", ({ text, measure, subject, period, generic }) => {
  const said = readLabel(text);
  expect({ measure: said.measure, generic: said.isGeneric }).toEqual({ measure, generic: generic ?? false });
  if (subject !== undefined) expect(said.subject).toBe(subject);
  if (period !== undefined) expect(said.period).toBe(period);
});
