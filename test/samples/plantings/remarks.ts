/** Remarks that are blank where points were lost, or state what the data contradict. */
import { edits, replace, set, setAll } from "../../support/edit";
import { onSheet as S, plant, type Planting } from "./planting";

const SHEET = "评分表";
/** Two of the sheets have no column of remarks: the department adds one. */
const remarks = (heading: string, texts: Readonly<Record<string, string>>) =>
  setAll(SHEET, { J2: heading, ...texts });
const OFF_STAFF = "扣分情况：编外人员较多。整改情况：严控编外人员数量。";

export const remarkFaults: readonly Planting[] = [
  ...plant("deduction-unexplained", [
    ["station", "the remark was deleted", S("J17"), set(S("J17"), null), { expected: null, actual: null }],
    ["station", "无 where a point was lost", S("J23"), set(S("J23"), "无"), { actual: "无" }],
    ["station", "a stroke where a point was lost", S("J25"), set(S("J25"), "/"), { actual: "/" }],
    ["station", "a score was lowered afterwards, nothing said", S("J18"), set(S("I18"), 2.5), { actual: null }],
    ["station", "a full-width blank", S("J20"), set(S("J20"), "\u3000")],
    [
      "office",
      "a column of remarks was added, with one of the reasons",
      S("J19"),
      remarks("扣分情况及整改情况说明", { J17: OFF_STAFF }),
    ],
    ["futian", "a column of reasons was added for one of them", S("J8"), remarks("扣分原因", { J17: OFF_STAFF })],
    [
      "futian",
      "the remark stands in the row above",
      S("J20"),
      remarks("扣分说明及整改措施", { J8: "个别指标值不够清晰。", J17: OFF_STAFF, J19: "第三季度进度偏慢。" }),
    ],
    ["station", "two dashes for a reason", S("J22"), set(S("J22"), "——")],
  ]),
  ...plant("deduction-text-mismatch", [
    [
      "station",
      "a digit mistyped",
      S("J17"),
      replace(S("J17"), "28.57%", "23.57%"),
      { expected: 0.2857, actual: 0.2357 },
    ],
    ["station", "other points than the score", S("J22"), replace(S("J22"), "得1.5分", "得2分"), { expected: 1.5, actual: 2 }],
    [
      "station",
      "the rate of the wrong row",
      S("J20"),
      replace(S("J20"), "93.95%", "96.50%"),
      { expected: 0.9395, actual: 0.965 },
    ],
    [
      "futian",
      "a rate of last year",
      S("J17"),
      remarks("扣分情况及整改情况说明", { J8: "个别指标值不够清晰。", J17: "编外人员控制率为45.9%。", J20: "第三季度偏慢。" }),
      { expected: 0.495, actual: 0.459 },
    ],
    [
      "office",
      "two digits exchanged",
      S("J19"),
      remarks("扣分情况及整改情况说明", { J17: OFF_STAFF, J19: "日常公用经费控制率为92.38%，得2分。" }),
      { expected: 0.9328, actual: 0.9238 },
    ],
    [
      "station",
      "more points said to be lost than were",
      S("J23"),
      set(S("J23"), "扣分情况：部分项目绩效目标设定不全面，扣2分。整改情况：组织预算绩效培训。"),
      { expected: 1, actual: 2 },
    ],
    [
      "futian",
      "the year's rate without one of its points",
      S("J20"),
      remarks("扣分原因", { J20: "年度预算执行率为96.87%。" }),
      { expected: 0.9787, actual: 0.9687 },
    ],
    [
      "office",
      "the denominator without the established staff's half",
      S("J17"),
      remarks("扣分情况及整改情况说明", { J17: "编外人员控制率37.63%，扣1分。" }),
      { expected: 0.3736, actual: 0.3763 },
    ],
    [
      "futian",
      "the points of another indicator copied",
      S("J8"),
      remarks("扣分情况", { J8: "个别指标未量化，扣0.15分。" }),
      { expected: 1, actual: 0.15 },
    ],
    [
      "station",
      "the score was corrected, its remark not",
      S("J25"),
      edits(set(S("I25"), 4), set(S("J25"), "扣分情况：满意度未达95%，本项得5分。整改情况：完善调查机制。")),
      { expected: 4, actual: 5 },
    ],
    [
      "station",
      "half of the points that were lost",
      S("J17"),
      set(S("J17"), "扣分情况：编外人员控制率为28.57%，扣0.5分。"),
      { expected: 1, actual: 0.5 },
    ],
  ]),
  ...plant("text-figure-mismatch", [
    [
      "station",
      "two digits exchanged",
      S("J17"),
      set(S("J17"), "扣分情况：在编人员20人，编外人员81人。整改情况：严控编外人员数量。"),
      { expected: 8, actual: 81 },
    ],
    [
      "station",
      "the budget in the place of the final accounts",
      S("J18"),
      set(S("J18"), "日常公用经费实际支出71.67万元，日常公用经费控制率为91.38%，得2分。"),
      { expected: 65.49, actual: 71.67 },
    ],
    [
      "station",
      "元 for 万元",
      S("J22"),
      replace(S("J22"), "得1.5分", "得1.5分。“三公”经费实际支出1.09元"),
      { expected: 10900, actual: 1.09 },
    ],
    [
      "office",
      "a digit left out",
      S("J19"),
      remarks("扣分情况及整改情况说明", { J17: OFF_STAFF, J19: "日常公用经费决算数48.99万元。" }),
      { expected: 481.99, actual: 48.99 },
    ],
    [
      "futian",
      "the authorised number for the staff",
      S("J17"),
      remarks("扣分情况及整改情况说明", { J17: "在编人员64人，编外人员55人。" }),
      { expected: 56, actual: 64 },
    ],
    [
      "futian",
      "a figure of no table",
      S("J20"),
      remarks("扣分原因", { J20: "部门年度总支出7,800.00万元。" }),
      { expected: 7975.66, actual: 7800 },
    ],
  ]),
];
