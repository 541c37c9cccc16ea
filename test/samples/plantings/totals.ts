/** Totals, grades, points lost, and whether the scores have data behind them. */
import { clear, edits, insertRow, removeSheet, set, setAll } from "../../support/edit";
import { onSheet as S, plant, type Planting } from "./planting";

const SHEET = "评分表";
const gradeRow = (label: string, grade: string) => insertRow(SHEET, 27, { A: label, I: grade });

export const totals: readonly Planting[] = [
  ...plant("total-mismatch", [
    ["station", "two digits exchanged", S("I26"), set(S("I26"), 94.14), { expected: 91.44, actual: 94.14 }],
    ["futian", "one point too many", S("I26"), set(S("I26"), 98.85), { expected: 97.85, actual: 98.85 }],
    [
      "office",
      "the blank score was filled in, the total lowered by one",
      S("I26"),
      setAll(SHEET, { I23: 25, I26: 95.97 }),
      { expected: 96.97, actual: 95.97 },
    ],
    [
      "station",
      "a score was changed, the total is of the older version",
      S("I26"),
      set(S("I22"), 3),
      { expected: 92.94, actual: 91.44 },
    ],
    ["futian", "digits exchanged, as text with its unit", S("I26"), set(S("I26"), "97.58分"), { expected: 97.85, actual: 97.58 }],
    ["futian", "the total was never filled in", S("I26"), set(S("I26"), null), { expected: 97.85, actual: null }],
    [
      "office",
      "a total that no score in the blank cell can bring about",
      S("I26"),
      set(S("I26"), 99),
      { expected: 71.97, actual: 99 },
    ],
    ["station", "an error for the total", S("I26"), set(S("I26"), { error: "#VALUE!" }), { expected: 91.44 }],
    ["station", "rounded to a whole number", S("I26"), set(S("I26"), 91), { expected: 91.44, actual: 91 }],
  ]),
  ...plant("grade-mismatch", [
    ["office", "a grade too low", S("I27"), set(S("I27"), "良"), { expected: "优", actual: "良" }],
    [
      "office",
      "points were lost and added up, the grade left",
      S("I27"),
      setAll(SHEET, { I21: 0, I26: 88.97 }),
      { expected: "良", actual: "优" },
    ],
    ["station", "a row for the grade with the wrong one", S("I27"), gradeRow("评分等级", "良"), { expected: "优", actual: "良" }],
    ["futian", "two grades too low", S("I27"), gradeRow("评价等级", "中"), { expected: "优", actual: "中" }],
    [
      "station",
      "the total fell below 90, the grade left",
      S("I27"),
      edits(setAll(SHEET, { I23: 14, I26: 81.44 }), gradeRow("评分等级", "优")),
      { expected: "良", actual: "优" },
    ],
    ["futian", "the grade in a word of two characters", S("I27"), gradeRow("评分等级", "良好"), { expected: "优", actual: "良" }],
    [
      "station",
      "a total of exactly 90 graded as below it",
      S("I27"),
      edits(setAll(SHEET, { I23: 22.56, I26: 90 }), gradeRow("等级", "良")),
      { expected: "优", actual: "良" },
    ],
    [
      "futian",
      "89.99 graded as 90",
      S("I27"),
      edits(setAll(SHEET, { I23: 12.14, I26: 89.99 }), gradeRow("评价等级", "优")),
      { expected: "良", actual: "优" },
    ],
  ]),
  ...plant("deduction", [
    ["office", "a point off for petitions", S("I24"), set(S("I24"), 2), { expected: 3, actual: 2 }],
    ["futian", "three faults in the targets", S("I7"), set(S("I7"), 5), { expected: 8, actual: 5 }],
    ["station", "an item of the checklist not met", S("I5"), set(S("I5"), 4), { expected: 5, actual: 4 }],
    ["futian", "half of the policy part", S("I9"), set(S("I9"), 1.5), { expected: 2, actual: 1.5 }],
    ["office", "a lower band of satisfaction", S("I25"), set(S("I25"), 4), { expected: 6, actual: 4 }],
    ["station", "a key task not finished, as text", S("I21"), set(S("I21"), "4分"), { expected: 8, actual: 4 }],
    ["office", "the weight was raised, the score left", S("I18"), set(S("F18"), 4), { expected: 4, actual: 3 }],
    ["futian", "nothing at all for the effects", S("I23"), set(S("I23"), 0), { expected: 20, actual: 0 }],
  ]),
  ...plant("input-missing", [
    ["station", "the table of operating expenses was left out", S("I19"), removeSheet("公用经费"), { actual: 5 }],
    ["station", "the table of the quarters was left out", S("I20"), removeSheet("预算执行"), { actual: 5.94 }],
    ["office", "routine expenses were deleted", S("I19"), clear("基础数据!B13:B15"), { actual: 5 }],
    ["futian", "the number of other staff was deleted", S("I17"), set("基础数据!B14", null), { actual: 0 }],
    ["futian", "the rows of the posts were deleted", S("I16"), clear("基础数据!A11:C13"), { actual: 1 }],
    ["office", "the use of the assets was deleted", S("I15"), set("基础数据!B20", null), { actual: 1 }],
    ["station", "the counts of the projects were deleted", S("I22"), clear("其他数据!A12:B13"), { actual: 1.5 }],
    ["office", "the rate of replies was deleted", S("I24"), set("基础数据!B24", "—"), { actual: 3 }],
    ["office", "one quarter is open", S("I20"), set("基础数据!B18", null), { actual: 5.97 }],
    ["station", "the table of staff was left out", S("I17"), removeSheet("人员情况"), { actual: 0 }],
    [
      "futian",
      "no figure of the procurement is left",
      S("I9"),
      edits(removeSheet("政府采购"), clear("基础数据!A8:B8")),
      { actual: 2 },
    ],
  ]),
];
