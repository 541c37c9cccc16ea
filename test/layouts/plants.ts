/** Faults that accountants make, planted into a consistent workbook one at a time, in any layout. */
import { decimal, type Decimal } from "../../src/decimal";
import type { CheckId } from "../../src/checks/catalogue";
import { set } from "../support/edit";
import { withScored, type DepartmentYear } from "./department";
import type { Tamper } from "./generate";
import type { Layout } from "./layout";
import { at, emptied, figure, rescored, scoreOf, textAt, valueOf, type Slip } from "./slips";

export interface Plant {
  readonly what: string;
  /** Any of these ids says it. */
  readonly checks: readonly CheckId[];
  /** The marks of the cells where it may be said. */
  readonly at: (year: DepartmentYear) => readonly string[];
  /** Checks that may speak too: the fault has consequences. */
  readonly alsoTrue?: readonly CheckId[];
  /** The workbook must have this. */
  readonly needs?: (layout: Layout) => boolean;
  /** The department must have this. */
  readonly suits?: (year: DepartmentYear) => boolean;
  /** A slip in the scores, with a total that follows. */
  readonly tamper?: Tamper;
  readonly slip?: Slip;
}

const onScore = (id: string) => () => [`score:${id}`];
/** A grade that turns with the slip would be a fault more. */
const wherever = (marks: readonly string[]) => () => marks;
const withTables = (layout: Layout) => layout.details;
const withList = (layout: Layout) => layout.dataList && layout.dataForm !== "units-in-cells";

const GRADES = ["优", "良", "中", "差"];
const more = (by: number) => (value: Decimal) => value.plus(by);

export const PLANTS: readonly Plant[] = [
  {
    what: "a score that is no step of its bands",
    checks: ["score-not-a-step"],
    at: onScore("satisfaction"),
    tamper: rescored("satisfaction", () => decimal(5)),
    alsoTrue: ["score-differs-from-formula"],
  },
  {
    what: "a checklist's score that its items do not make up",
    checks: ["score-not-a-step"],
    at: onScore("asset-safety"),
    tamper: rescored("asset-safety", () => decimal("1.3")),
  },
  {
    what: "a step, but not that of the figures",
    checks: ["score-differs-from-formula"],
    at: onScore("fixed-asset-utilisation"),
    tamper: rescored("fixed-asset-utilisation", () => decimal("0.4")),
  },
  {
    what: "预算执行率 a little too high or low",
    checks: ["score-differs-from-formula"],
    at: onScore("budget-execution"),
    tamper: rescored("budget-execution", (_, own) => own.minus("0.37")),
  },
  {
    what: "a score above its weight",
    checks: ["score-out-of-range"],
    at: onScore("project-procedure"),
    alsoTrue: ["score-not-a-step"],
    needs: ({ coefficient }) => !coefficient,
    tamper: rescored("project-procedure", () => decimal(3)),
  },
  {
    what: "a total one point too high",
    checks: ["total-mismatch"],
    at: wherever(["total"]),
    alsoTrue: ["grade-mismatch"],
    slip: figure("total", more(1)),
  },
  {
    what: "a total of which a decimal was dropped",
    checks: ["total-mismatch"],
    at: wherever(["total"]),
    alsoTrue: ["grade-mismatch"],
    slip: figure("total", (total) => total.minus("0.1")),
  },
  {
    what: "the wrong grade",
    checks: ["grade-mismatch"],
    at: wherever(["grade"]),
    needs: ({ grade, total }) => grade !== null && total !== "sentence",
    slip: ({ workbook, sheets }, mark) => {
      const place = mark("grade");
      if (!place) return null;
      const own = sheets[0]!.year.grade;
      const other = GRADES[(GRADES.indexOf(own) + 1) % GRADES.length]!;
      return set(at(place), String(valueOf(workbook, place)).replace(own, other));
    },
  },
  {
    what: "a third-level weight off",
    checks: ["weight-not-framework", "weight-sum-mismatch", "weight-total-not-100"],
    at: ({ framework }) => [
      "weight:management-system",
      "group-weight:system-management",
      "dimension-weight:management",
      `weight:${framework.dimensions[0]!.groups[0]!.indicators[0]!.id}`,
    ],
    alsoTrue: [
      "criteria-points-mismatch",
      "mixed-framework-years",
      "deduction-unexplained",
      "deduction-text-mismatch",
      "score-not-a-step",
    ],
    needs: ({ weights, subtotals, deduction, coefficient }) =>
      weights !== "only-in-names" &&
      weights !== "in-names" &&
      subtotals === null &&
      !deduction &&
      !coefficient,
    slip: figure("weight:management-system", more(1)),
  },
  {
    what: "a group's weight off",
    checks: ["weight-sum-mismatch"],
    at: wherever(["group-weight:fund-management"]),
    needs: ({ weights }) => weights === "all",
    slip: figure("group-weight:fund-management", more(2)),
  },
  {
    what: "a printed execution rate off",
    checks: ["rate-mismatch"],
    at: wherever(["exp:personnel:rate"]),
    alsoTrue: ["low-execution"],
    needs: withTables,
    slip: figure("exp:personnel:rate", (rate) => rate.minus("0.0123")),
  },
  {
    what: "a rate of the list off",
    checks: ["rate-mismatch"],
    at: wherever(["data:three-public-rate"]),
    alsoTrue: ["deduction-text-mismatch"],
    needs: withList,
    slip: figure("data:three-public-rate", (rate) => rate.plus("0.031")),
  },
  {
    what: "a quarter's rate off",
    checks: ["rate-mismatch"],
    at: wherever(["quarter:2:rate"]),
    alsoTrue: ["rate-mismatch"],
    slip: figure("quarter:2:rate", (rate) => rate.plus("0.05")),
  },
  {
    what: "a part changed, its sum left as it was",
    checks: ["sum-mismatch"],
    at: wherever(["public:actual"]),
    needs: withTables,
    slip: figure("public:1:actual", (amount) => amount.times("1.5")),
  },
  {
    what: "the staff's budget changed, its sum left as it was",
    checks: ["sum-mismatch", "figures-conflict"],
    at: wherever(["makeup:basic", "makeup:personnel", "exp:personnel:original"]),
    alsoTrue: ["rate-mismatch"],
    needs: withTables,
    slip: figure("makeup:personnel", (amount) => amount.times("0.9").round(2)),
  },
  {
    what: "another spending in the list than in the tables",
    checks: ["figures-conflict"],
    at: wherever(["data:spending", "exp:total:spent", "targets:sum:spent", "quarter:4:paid"]),
    alsoTrue: ["rate-mismatch"],
    needs: (layout) => withTables(layout) && withList(layout),
    slip: figure("data:spending", (amount) => amount.times("0.97").round(2)),
  },
  {
    what: "a remark with another rate",
    checks: ["deduction-text-mismatch"],
    at: (year) => [`remark:${remarkWithRate(year)}`],
    needs: ({ remark, dataList }) => remark && dataList,
    suits: (year) => remarkWithRate(year) !== null,
    tamper: (year) => {
      const id = remarkWithRate(year)!;
      const { remark } = scoreOf(year, id);
      const other = remark.replace(/\d+\.\d+(?=%)/, (rate) => decimal(rate).plus("1.28").toFixed(2));
      return withScored(year, id, { remark: other });
    },
  },
  {
    what: "a deduction without a reason",
    checks: ["deduction-unexplained"],
    at: (year) => [`remark:${year.scores.find(({ remark }) => remark)?.indicator.id}`],
    needs: ({ remark, cutCells, noRemark }) => remark && !cutCells && noRemark === null,
    suits: (year) => year.scores.some(({ remark }) => remark),
    slip: (made, mark) => {
      const first = made.sheets[0]!.year.scores.find(({ remark }) => remark);
      return first ? emptied(`remark:${first.indicator.id}`)(made, mark) : null;
    },
  },
  {
    what: "a blank score",
    checks: ["score-missing"],
    at: onScore("key-tasks"),
    alsoTrue: ["total-mismatch"],
    slip: emptied("score:key-tasks"),
  },
  {
    what: "a word for a score",
    checks: ["score-not-numeric"],
    at: onScore("key-tasks"),
    alsoTrue: ["total-mismatch", "grade-mismatch"],
    slip: (_, mark) => {
      const place = mark("score:key-tasks");
      return place ? set(at(place), "满分") : null;
    },
  },
  {
    what: "an indicator typed twice",
    checks: ["indicator-duplicate"],
    at: wherever(["name:project-procedure", "name:project-supervision"]),
    alsoTrue: ["indicator-missing", "indicator-name-variant", "criteria-points-mismatch"],
    slip: textAt("name:project-supervision", (name) => name.replace(/项\s*目\s*监\s*管/, "项目实施程序")),
  },
  {
    what: "项目管理 typed for 项目监管",
    checks: ["indicator-name-variant"],
    at: wherever(["name:project-supervision"]),
    slip: textAt("name:project-supervision", (name) => name.replace(/监(\s*)管/, "管$1理")),
  },
  {
    what: "部门决算 typed for 部门决策",
    checks: ["indicator-name-variant"],
    at: wherever(["dimension:decision"]),
    needs: ({ levels, dimensionRows, subtotals }) =>
      levels !== "repeated" && !dimensionRows && subtotals === null,
    slip: textAt("dimension:decision", (name) => name.replace("策", "算")),
  },
  {
    what: "a total of the re-examined scores off",
    checks: ["total-mismatch"],
    at: wherever(["reviewed-total"]),
    needs: ({ review, total }) => review === "filled" && total === "bottom",
    slip: figure("reviewed-total", more(2)),
  },
  {
    what: "a re-examined score that is no step",
    checks: ["score-not-a-step"],
    at: wherever(["reviewed:management-system"]),
    needs: ({ review, subtotals, total }) => review === "filled" && subtotals === null && total === "bottom",
    alsoTrue: ["total-mismatch"],
    slip: figure("reviewed:management-system", () => decimal("2.7")),
  },
  {
    what: "more in use than there is",
    checks: ["part-exceeds-whole"],
    at: wherever(["assets:2:in-use"]),
    alsoTrue: ["sum-mismatch", "rate-mismatch"],
    needs: withTables,
    slip: figure("assets:2:in-use", (amount) => amount.times(3)),
  },
  {
    what: "a cumulative payment that falls",
    checks: ["progress-decreasing"],
    at: wherever(["quarter:3:paid", "quarter:3:progress", "quarter:3:rate"]),
    alsoTrue: ["rate-mismatch", "score-differs-from-formula", "deduction-text-mismatch", "figures-conflict"],
    slip: figure("quarter:3:paid", (amount) => amount.times("0.4").round(2)),
  },
  {
    what: "a target that was missed",
    checks: ["target-missed"],
    at: wherever(["actual:开展检查次数"]),
    needs: ({ targets }) => targets !== null,
    slip: figure("actual:开展检查次数", (value) => value.times("0.5").round(0)),
  },
  {
    what: "a target without an actual value",
    checks: ["actual-missing"],
    at: wherever(["actual:项目验收合格率"]),
    needs: ({ targets }) => targets !== null,
    slip: emptied("actual:项目验收合格率"),
  },
];

/** The first indicator whose remark states a rate that a list of figures holds too. */
function remarkWithRate({ scores }: DepartmentYear): string | null {
  const stated = [
    "satisfaction",
    "off-establishment-control",
    "fixed-asset-utilisation",
    "operating-expense-control",
  ];
  const found = scores.find(
    ({ indicator, remark }) => stated.includes(indicator.id) && /\d+\.\d+%/.test(remark),
  );
  return found?.indicator.id ?? null;
}
