/** Every wording of the table is understood: as a heading, and as a label of a list whose figure becomes a fact. */
import type { NumericFactId } from "../../src/facts/facts";
import { FACT_UNITS } from "../../src/facts/facts";
import { readLabel } from "../../src/facts/labels";
import { factsOf, recognised } from "../support/recognised";
import { HEADINGS } from "./headings";
import { LABELS } from "./wordings";

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

const facts = (...sheets: { title: string; rows: (string | number | null)[][] }[]) =>
  factsOf(
    recognised(
      Object.fromEntries(
        sheets.map(({ title, rows }, i) => [`表${i + 1}`, { rows: [[title], ["单位：万元"], ...rows] }]),
      ),
    ),
  );

test("kinds of staff are added up where a list names several; one kind alone is not the whole", () => {
  const list = (...rows: (string | number)[][]) =>
    facts({ title: "2022年度基础数据", rows: [["项目", "人数"], ...rows] });
  expect(list(["行政编制", 12], ["事业编制", 8], ["在编人员", 18])).toEqual({
    "authorised-staff": "20",
    "established-staff": "18",
  });
  expect(list(["行政编制", 12], ["在编人员", 18])).toEqual({ "established-staff": "18" });
  expect(list(["核定编制数", 21], ["其中：行政编制", 12], ["事业编制", 9])).toEqual({
    "authorised-staff": "21",
  });
  expect(list(["临聘人员", 5], ["劳务派遣人员", 3])).toEqual({ "off-establishment-staff": "8" });
});

test("of two years side by side, only the evaluated year's column feeds the rules", () => {
  const rows = [
    ["项目", "2021年度年初预算数", "2022年度年初预算数", "上年决算数", "本年决算数"],
    ["部门预算", 4180.57, 2991.16, 4000, 2900],
    ["合计", 4180.57, 2991.16, 4000, 2900],
  ];
  expect(facts({ title: "2022年度部门预算收支对比表", rows })).toEqual({
    "original-budget": "2991.16",
    spending: "2900",
  });
});

test("a row's own label beats a heading that could stand over anything", () => {
  const rows = [
    ["指标", "金额（数量）"],
    ["年初预算数", 100],
    ["核定编制数", 20],
    ["固定资产", 55.5],
    ["满意度", "96%"],
  ];
  expect(facts({ title: "2022年度基础数据", rows })).toEqual({
    "original-budget": "100",
    "authorised-staff": "20",
    "fixed-assets-total": "55.5",
    "satisfaction-rate": "0.96",
  });
});

test("a part of the money speaks only where the whole is not said", () => {
  const rows = [
    ["项目", "金额"],
    ["财政拨款支出", 80],
    ["部门支出合计", 100],
  ];
  expect(facts({ title: "2022年度基础数据", rows })).toEqual({ spending: "100" });
});
