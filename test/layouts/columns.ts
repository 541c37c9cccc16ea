/** The columns of a score sheet in a layout, and what each says of an indicator. */
import { round, roundPoints, sum, ZERO, type Decimal } from "../../src/decimal";
import type { Dimension, Group, Indicator } from "../../src/frameworks/framework";
import { zhCN } from "../../src/messages/zh-CN";
import { criteriaOf, descriptionOf } from "./criteria";
import type { DepartmentYear, Scored } from "./department";
import type { Layout } from "./layout";
import { points, rate, text, type Entry, type FigureStyle } from "./page";
import type { Random } from "./random";
import type { Vocabulary } from "./words";

export interface SheetContext {
  readonly layout: Layout;
  readonly style: FigureStyle;
  readonly words: Vocabulary;
  readonly random: Random;
  /** Put before every mark, to tell departments apart. */
  readonly key: string;
  /** The same department in the years before, the latest first. */
  readonly earlier: readonly DepartmentYear[];
}

export interface Row {
  readonly scored: Scored;
  readonly index: number;
  readonly dimension: Dimension;
  readonly group: Group;
  readonly dimensionIndex: number;
  readonly groupIndex: number;
  readonly indexInGroup: number;
}

export type Level = "dimension" | "group";

export interface Column {
  readonly path: readonly string[];
  /** A level's column is merged or left blank over its rows. */
  readonly level?: Level;
  readonly isText?: boolean;
  readonly isScore?: boolean;
  readonly isRemark?: boolean;
  cell(row: Row): Entry;
  /** In the row of a subtotal or of the total. */
  sumOf?(rows: readonly Row[]): Entry;
}

const CHINESE = ["一", "二", "三", "四", "五", "六", "七", "八", "九"];
const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩";

function numbered(name: string, row: Row, level: Level | "indicator", style: Layout["numbering"]): string {
  const inDimension = row.groupIndex;
  const at = { dimension: row.dimensionIndex, group: inDimension, indicator: row.indexInGroup }[level];
  switch (style) {
    case null:
      return name;
    case "chinese":
      return (
        { dimension: `${CHINESE[at]}、`, group: `（${CHINESE[at]}）`, indicator: `${at + 1}.` }[level] + name
      );
    case "arabic": {
      const path = [row.dimensionIndex + 1, inDimension + 1, row.indexInGroup + 1];
      return `${path.slice(0, { dimension: 1, group: 2, indicator: 3 }[level]).join(".")} ${name}`;
    }
    case "circled":
      return level === "indicator" ? `${CIRCLED[at]}${name}` : name;
  }
}

/** As pasted from Word. */
function pasted(name: string, how: Layout["names"]): string {
  if (how === "spaced") return name.length < 6 ? [...name].join(" ") : `${name.slice(0, 2)} ${name.slice(2)}`;
  return how === "plain" || name.length < 6 ? name : `${name.slice(0, 4)}\n${name.slice(4)}`;
}

/** The dimension's weight as the mended form prints it: the sum of its children. */
export function rowsOf({ framework, scores }: DepartmentYear): Row[] {
  const scoredOf = new Map(scores.map((each) => [each.indicator.id, each]));
  let index = 0;
  return framework.dimensions.flatMap((dimension, dimensionIndex) =>
    dimension.groups.flatMap((group, groupIndex) =>
      group.indicators.map((indicator, indexInGroup) => ({
        scored: scoredOf.get(indicator.id)!,
        index: index++,
        dimension,
        group,
        dimensionIndex,
        groupIndex,
        indexInGroup,
      })),
    ),
  );
}

const weightOf = (indicators: readonly { readonly weight: Decimal }[]) =>
  sum(indicators.map(({ weight }) => weight));

/** Re-examined: a person took points off in two places. */
export function reviewed({ scores }: DepartmentYear): ReadonlyMap<string, Decimal> {
  return new Map(
    scores.map(({ indicator: { id }, score }) => {
      const taken = id === "outcome-effects" ? 2 : id === "budget-compliance" && score.gte(1) ? 1 : 0;
      return [id, score.minus(taken)];
    }),
  );
}

export function columnsOf(year: DepartmentYear, context: SheetContext): Column[] {
  const { layout, words, key, earlier } = context;
  const named = layout.weights === "only-in-names" || layout.weights === "in-names";
  const suffix = context.random.pick([
    (w: Decimal) => `（${w.toString()}分）`,
    (w: Decimal) => ` ${w.toString()}分`,
  ]);
  const name = (plain: string, weight: Decimal, row: Row, level: Level | "indicator") => {
    const shown = numbered(pasted(plain, layout.names), row, level, layout.numbering);
    const hasWeight = level === "indicator" ? layout.weights === "only-in-names" : named;
    return hasWeight ? shown + suffix(weight) : shown;
  };
  const path = (label: string, leaf: string, hasWeight: boolean): string[] => {
    if (layout.headerRows === 1) return [leaf === words.name ? label : leaf];
    if (layout.headerRows === 2) return hasWeight ? [label, leaf] : [words.banner, label];
    return hasWeight ? [words.banner, label, leaf] : [words.banner, label];
  };
  const allWeights = layout.weights === "all";
  const printed = new Map(layout.errata ? year.framework.errata.map((each) => [each.of, each.printed]) : []);
  const printedWeight = (level: Dimension | Group) => printed.get(level.id) ?? weightOf(below(level));
  const printedCriteria = (indicator: Indicator) => {
    if (layout.criteriaText === "short") return indicator.rule.criteria(zhCN.rules);
    return criteriaOf(indicator, year.framework, printed.get(indicator.id));
  };
  const level = (of: Level, label: string): Column[] => [
    {
      path: path(label, words.name, allWeights),
      level: of,
      cell: (row) => text(name(row[of].name, printedWeight(row[of]), row, of), `${key}${of}:${row[of].id}`),
    },
    ...(allWeights
      ? [
          {
            path: path(label, words.weight, true),
            level: of,
            cell: (row: Row) => points(printedWeight(row[of]), `${key}${of}-weight:${row[of].id}`),
            ...(layout.totalWeights ? { sumOf: weightSum } : {}),
          },
        ]
      : []),
  ];
  const thirdWeight = layout.weights !== "only-in-names";
  const weight: Column = {
    path: path(words.indicator, words.weight, true),
    cell: ({ scored: { indicator } }) => points(indicator.weight, `${key}weight:${indicator.id}`),
    sumOf: (rows) => (layout.totalWeights || rows.length < year.scores.length ? weightSum(rows) : null),
  };
  const plain = (label: string, cell: Column["cell"], more: Partial<Column> = {}): Column => ({
    path: [label],
    cell,
    ...more,
  });
  const criteria = plain(words.criteria, ({ scored: { indicator } }) => text(printedCriteria(indicator)), {
    isText: true,
  });
  const score: Column = plain(
    words.score,
    ({ scored }) => points(scored.score, `${key}score:${scored.indicator.id}`),
    {
      sumOf: (rows) => points(roundPoints(sum(rows.map(({ scored }) => scored.score)))),
      isScore: true,
    },
  );
  const nothing = layout.noRemark;
  const remark = layout.remark
    ? [
        plain(
          words.remark,
          ({ scored }) => {
            if (!scored.remark) return nothing === null ? null : text(nothing);
            return text(scored.remark, `${key}remark:${scored.indicator.id}`);
          },
          { isText: true, isRemark: true },
        ),
      ]
    : [];
  const scorePath = (label: string) =>
    layout.reviewBanner && layout.headerRows > 1 ? ["评分情况", label] : [label];
  const again = reviewed(year);
  const taken = (rows: readonly Row[]) =>
    sum(rows.map(({ scored }) => scored.indicator.weight.minus(scored.score)));
  return [
    ...(layout.serial ? [plain(words.serial, ({ index }) => ({ kind: "count", count: index + 1 }))] : []),
    ...(layout.dimensionRows ? [] : level("dimension", words.dimension)),
    ...level("group", words.group),
    {
      path: path(words.indicator, words.name, thirdWeight),
      cell: (row) =>
        text(
          name(row.scored.indicator.name, row.scored.indicator.weight, row, "indicator"),
          `${key}name:${row.scored.indicator.id}`,
        ),
    },
    ...(thirdWeight ? [weight] : []),
    ...(layout.emptyColumn ? [plain("", () => null)] : []),
    ...(layout.description
      ? [plain(words.description, ({ scored }) => text(descriptionOf(scored.indicator)), { isText: true })]
      : []),
    ...(layout.criteria === "after-weight" ? [criteria] : []),
    ...earlier
      .slice()
      .reverse()
      .map((past) => {
        const scores = new Map(past.scores.map((each) => [each.indicator.id, each.score]));
        const label = layout.lastYearScores === 1 ? words.lastScore : `${past.year}年度${words.score}`;
        return plain(label, ({ scored }) => points(scores.get(scored.indicator.id) ?? ZERO), {
          sumOf: (rows) => points(sum(rows.map(({ scored }) => scores.get(scored.indicator.id) ?? ZERO))),
        });
      }),
    ...(layout.coefficient
      ? [
          plain(words.coefficient, ({ scored: { score: got, indicator } }) =>
            words.coefficient.endsWith("率")
              ? rate(got.div(indicator.weight))
              : points(round(got.div(indicator.weight), 4)),
          ),
        ]
      : []),
    ...(layout.remarkAt === "before-score" ? remark : []),
    {
      ...score,
      path: layout.lastYearScores > 1 ? [`${year.year}年度${words.score}`] : scorePath(words.score),
    },
    ...(layout.review
      ? [
          plain(
            words.review,
            ({ scored: { indicator } }) =>
              layout.review === "filled"
                ? points(again.get(indicator.id)!, `${key}reviewed:${indicator.id}`)
                : null,
            {
              sumOf: (rows) =>
                layout.review === "filled"
                  ? points(
                      sum(rows.map(({ scored }) => again.get(scored.indicator.id)!)),
                      rows.length === year.scores.length ? `${key}reviewed-total` : undefined,
                    )
                  : null,
              path: scorePath(words.review),
            },
          ),
        ]
      : []),
    ...(layout.criteria === "after-score" ? [criteria] : []),
    ...(layout.deduction
      ? [
          plain(
            words.deduction,
            ({ scored }) =>
              scored.remark ? points(scored.indicator.weight.minus(scored.score)) : points(ZERO),
            { sumOf: (rows) => points(taken(rows)) },
          ),
        ]
      : []),
    ...(layout.remarkAt === "after-score" ? remark : []),
    ...(layout.review
      ? [
          plain(words.reviewRemark, ({ scored: { indicator, score: own } }) => {
            const less = own.minus(again.get(indicator.id)!);
            if (layout.review !== "filled" || less.eq(0)) return null;
            return text(`佐证材料不充分，再扣${less.toString()}分`);
          }),
        ]
      : []),
    ...(layout.evidence
      ? [plain(words.evidence, ({ scored }) => text(EVIDENCE[scored.indicator.name.length % 4]!))]
      : []),
  ];

  function weightSum(rows: readonly Row[]): Entry {
    return points(sum(rows.map(({ scored }) => scored.indicator.weight)));
  }
}

const EVIDENCE = [
  "见附件1：预算批复文件",
  "见附件2：内部管理制度汇编",
  "见附件3：财务报表",
  "见附件4：工作总结",
];

function below(level: Dimension | Group): readonly { readonly weight: Decimal }[] {
  return "groups" in level ? level.groups.flatMap(({ indicators }) => indicators) : level.indicators;
}
