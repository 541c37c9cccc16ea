/** Score sheets in shapes of other places: plain words, points with their unit, all levels in one column. */
import { indicatorsOf, type Indicator } from "../../../src/frameworks/framework";
import type { DepartmentYear, Scored } from "../department";
import { decimal } from "../../../src/decimal";
import type { Range } from "../../../src/workbook/address";
import type { CellValue } from "../../../src/workbook/model";
import { filled, percent, type Grid } from "./grid";

const scoredIn = (year: DepartmentYear) => {
  const scored = new Map(year.scores.map((each) => [each.indicator.id, each]));
  return ({ id }: Indicator): Scored => scored.get(id)!;
};

const sumOf = (year: DepartmentYear, indicators: readonly Indicator[]): number =>
  Number(
    indicators
      .map((indicator) => Number(scoredIn(year)(indicator).score))
      .reduce((a, b) => a + b, 0)
      .toFixed(2),
  );

/** Words that no form of the frameworks uses, every level repeated in every row. */
const otherWords = (year: DepartmentYear): Grid => {
  const of = scoredIn(year);
  const rows = year.framework.dimensions.flatMap((dimension) =>
    dimension.groups.flatMap((group) =>
      group.indicators.map((indicator) => {
        const { score, remark } = of(indicator);
        return [
          dimension.name,
          group.name,
          indicator.name,
          Number(indicator.weight),
          Number(score),
          remark || null,
        ];
      }),
    ),
  );
  return {
    name: "整体支出评分",
    rows: [
      [`${year.name}${year.year}年度部门整体支出绩效自评打分表`],
      [`填表单位（盖章）：${year.name}`, ...filled(4, null), `评价年度：${year.year}年`],
      ["评价维度", "评价要素", "评价点", "满分值", "自评得分", "失分缘由"],
      ...rows,
      ["得分合计", null, null, 100, Number(year.total), null],
      ["自评等级", null, null, null, year.grade, null],
      ["填表人：", null, "复核人：", null, "填表日期：", null],
    ],
  };
};

/** Points with their unit, weights of the levels in their names, the year in a cell of its own. */
const pointsWithUnit = (year: DepartmentYear): Grid => {
  const of = scoredIn(year);
  const rows = year.framework.dimensions.flatMap((dimension) =>
    dimension.groups.flatMap((group, g) =>
      group.indicators.map((indicator, i) => {
        const { score, remark } = of(indicator);
        return [
          g === 0 && i === 0 ? `${dimension.name}（${Number(dimension.weight)}分）` : null,
          i === 0 ? `${group.name}\n（${Number(group.weight)}分）` : null,
          indicator.name,
          `${Number(indicator.weight)}分`,
          "反映部门履职与资金使用的总体情况。",
          `${Number(score)}分`,
          remark || "未扣分",
        ];
      }),
    ),
  );
  return {
    name: "整体支出评分",
    rows: [
      ["附表3"],
      ["部门整体支出绩效评价评分表"],
      [`单位名称：${year.name}`, ...filled(6, null), `${year.year}年度`],
      [
        "序号",
        "一级指标（分值）",
        "二级指标（分值）",
        "三级指标",
        "标准分",
        "指标释义",
        "实得分",
        "扣分情况说明",
      ],
      ...rows.map((row, i) => [i + 1, ...row]),
      [null, "总    分", null, null, "100分", null, `${Number(year.total)}分`, `评定等次：${year.grade}`],
      ["说明：1.满分100分；2.90分（含）以上为优，80分（含）至90分为良；3.扣分项目需写明理由。"],
    ],
  };
};

/** Dimensions, groups and indicators in one column, each with its points. */
const oneColumn = (year: DepartmentYear): Grid => {
  const of = scoredIn(year);
  const rows = year.framework.dimensions.flatMap((dimension) => [
    [
      dimension.name,
      Number(dimension.weight),
      sumOf(
        year,
        dimension.groups.flatMap((group) => group.indicators),
      ),
      null,
    ],
    ...dimension.groups.flatMap((group) => [
      [`  ${group.name}`, Number(group.weight), sumOf(year, group.indicators), null],
      ...group.indicators.map((indicator) => {
        const { score, remark } = of(indicator);
        return [`    ${indicator.name}`, Number(indicator.weight), Number(score), remark || null];
      }),
    ]),
  ]);
  return {
    name: "整体支出评分",
    rows: [
      [`${year.year}年部门整体绩效自评结果`],
      ["指标名称", "权重", "得分", "备注"],
      ...rows,
      ["总计", sumOfWeights(year), Number(year.total), year.grade],
    ],
  };
};

/** Weights in percent under a heading of two rows, the share of the points reached beside them. */
const weightsInPercent = (year: DepartmentYear): Grid => {
  const of = scoredIn(year);
  const merges: Range[] = [
    { top: 2, bottom: 2, left: 0, right: 2 },
    { top: 2, bottom: 2, left: 3, right: 5 },
    { top: 2, bottom: 3, left: 6, right: 6 },
  ];
  const rows: CellValue[][] = [
    [`${year.year}年度部门整体支出绩效评价指标评分表`],
    [`单位：${year.name}`],
    ["指标", null, null, "评分", null, null, "备注"],
    ["一级指标", "二级指标", "三级指标", "权重", "得分", "得分率", null],
  ];
  const span = (top: number, left: number, count: number) => {
    if (count > 1) merges.push({ top, bottom: top + count - 1, left, right: left });
  };
  for (const dimension of year.framework.dimensions) {
    span(rows.length, 0, dimension.groups.flatMap(({ indicators }) => indicators).length);
    for (const group of dimension.groups) {
      span(rows.length, 1, group.indicators.length);
      for (const indicator of group.indicators) {
        const { score, remark } = of(indicator);
        const weight = Number(indicator.weight);
        const share = percent(Number(score), weight);
        rows.push([
          dimension.name,
          group.name,
          indicator.name,
          `${weight}%`,
          Number(score),
          share,
          remark || null,
        ]);
      }
    }
  }
  rows.push(["总分", null, null, "100%", Number(year.total), percent(Number(year.total), 100), null]);
  return { name: "整体支出评分", rows, merges };
};

/** Levels in rows of their own, told by their numbers alone, with the points that were taken. */
const numberedLevels = (year: DepartmentYear): Grid => {
  const of = scoredIn(year);
  const rows = year.framework.dimensions.flatMap((dimension, d) => [
    [`${d + 1}`, dimension.name, ...filled(4, null)],
    ...dimension.groups.flatMap((group, g) => [
      [`${d + 1}.${g + 1}`, group.name, ...filled(4, null)],
      ...group.indicators.map((indicator, i) => {
        const { score, remark } = of(indicator);
        const lost = Number(indicator.weight.minus(score));
        const number = `${d + 1}.${g + 1}.${i + 1}`;
        return [number, indicator.name, Number(indicator.weight), lost, Number(score), remark || null];
      }),
    ]),
  ]);
  return {
    name: "整体支出评分",
    rows: [
      [year.name],
      [`${year.year}年部门整体支出绩效评价得分汇总`],
      ["编号", "指标", "满分", "扣分", "得分", "扣分说明"],
      ...rows,
      [null, "合计", 100, Number(decimal(100).minus(year.total)), Number(year.total), null],
    ],
  };
};

/** Last year's scores before this year's, the grade in a sentence, three people who sign. */
const lastYearFirst = (year: DepartmentYear): Grid => {
  const of = scoredIn(year);
  const rows = year.framework.dimensions.flatMap((dimension) =>
    dimension.groups.flatMap((group) =>
      group.indicators.map((indicator) => {
        const { score, remark } = of(indicator);
        const weight = Number(indicator.weight);
        return [
          dimension.name,
          group.name,
          indicator.name,
          weight,
          "见评分细则",
          weight,
          Number(score),
          remark || "/",
        ];
      }),
    ),
  );
  return {
    name: "整体支出评分",
    rows: [
      [`${year.name}${year.year}年度整体支出绩效自评表`],
      ["一级指标", "二级指标", "三级指标", "分值", "评价标准", "上年得分", "自评得分", "扣分原因及整改措施"],
      ...rows,
      ["合计", null, null, 100, null, 100, Number(year.total), null],
      [`综合评价等级：${year.grade}`],
      ["单位负责人（签字）：", null, null, "分管领导：", null, null, "经办人：", null],
    ],
  };
};

const sumOfWeights = ({ framework }: DepartmentYear): number =>
  indicatorsOf(framework).reduce((all, { weight }) => all + Number(weight), 0);

export const SCORE_SHEETS = [
  otherWords,
  pointsWithUnit,
  oneColumn,
  weightsInPercent,
  numberedLevels,
  lastYearFirst,
] as const;
