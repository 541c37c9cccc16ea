/** Formulas of the add-in that point at nothing, failed, or were never computed. */
import { defineName, edits, formula, renameSheet, set } from "../../support/edit";
import { onSheet as S, plant, type Planting } from "./planting";

export const formulas: readonly Planting[] = [
  ...plant("function-argument-blank", [
    [
      "office",
      "the column beside the one that was meant",
      S("I20"),
      formula(S("I20"), "PERF.QUARTERLY_EXEC_SCORE(基础数据!C16:C19)", 0),
    ],
    [
      "station",
      "the add-in is not installed: #NAME?",
      S("I16"),
      formula(S("I16"), "PERF.STAFF_CONTROL_SCORE(人员情况!C5,人员情况!B5)", { error: "#NAME?" }),
      { actual: "#NAME?" },
    ],
    [
      "futian",
      "the stored form, at an empty cell",
      S("I19"),
      formula(S("I19"), "_xldudf_PERF_CONTROL_RATE_SCORE(基础数据!D7,基础数据!B6)", 3),
      { actual: "基础数据!D7" },
    ],
    [
      "station",
      "saved before it was computed: #BUSY!",
      S("I20"),
      formula(S("I20"), "PERF.QUARTERLY_EXEC_SCORE(预算执行!D4:D7)", { error: "#BUSY!" }),
      { actual: "#BUSY!" },
    ],
    [
      "futian",
      "written by a program, never computed",
      S("I17"),
      formula(S("I17"), "PERF.OFF_ESTABLISHMENT_SCORE(基础数据!B14,基础数据!B12)", null),
      { actual: null },
    ],
    [
      "office",
      "a name that stands for an empty cell",
      S("I17"),
      edits(
        defineName("编外人数", "基础数据!$D$23"),
        formula(S("I17"), "PERF.OFF_ESTABLISHMENT_SCORE(编外人数,基础数据!B22)", 1),
      ),
    ],
    [
      "station",
      "the cell that it points at was emptied",
      S("I22"),
      edits(
        formula(S("I22"), "PERF.PROJECT_TIMELINESS_SCORE(其他数据!B13,其他数据!B12)", 1.5),
        set("其他数据!B13", null),
      ),
      { actual: "其他数据!B13" },
    ],
    [
      "futian",
      "inside a sum and a rounding, the stored form, #NAME? as text",
      S("I26"),
      formula(S("I26"), "ROUND(_xldudf_PERF_TOTAL_SCORE(I5:I25)+0,2)", "#NAME?"),
      { actual: "#NAME?" },
    ],
    [
      "office",
      "the total reads a column with a blank score",
      S("I26"),
      formula(S("I26"), "PERF.TOTAL_SCORE(I5:I25)", 71.97),
      { actual: "I23" },
    ],
    [
      "futian",
      "one of four quarters is blank, in lower case",
      S("I20"),
      edits(
        set("预算支出!H4", 0.25),
        set("预算支出!H5", 0.52),
        set("预算支出!H7", 0.98),
        formula(S("I20"), "perf.quarterly_exec_score(预算支出!$H$4:$H$7)", 4.1),
      ),
      { actual: "预算支出!H6" },
    ],
    [
      "office",
      "a quoted sheet with a blank in its name, at the cell beside",
      S("I19"),
      edits(
        renameSheet("基础数据", "基础 数据"),
        formula(S("I19"), "PERF.CONTROL_RATE_SCORE('基础 数据'!$C$11,'基础 数据'!$B$10)+2", 5),
      ),
      { actual: "基础 数据!C11" },
    ],
    [
      "station",
      "a helper cell outside the sheet, still loading",
      "预算执行!G4",
      formula("预算执行!G4", "PERF.QUARTERLY_EXEC_RATES(D4:D7)", { error: "#GETTING_DATA" }),
      { actual: "#GETTING_DATA" },
    ],
  ]),
];
