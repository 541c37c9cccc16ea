/** Stage 4b: which printed amounts a printed rate comes from. Amounts only: never a rate from other rounded rates. */
import { decimal, round, sum, type Decimal } from "../decimal";
import { YUAN_PER } from "../facts/units";
import { AVERAGE_LABEL, quarterOf } from "../facts/wordings";
import type { Measure } from "../facts/wordings";
import { amountsOf, termsByMeaning } from "./rate-terms";
import { isRatioMeasure } from "./table-columns";
import { squeeze } from "../text";
import type { Column, Figure, Quantity, RatioRelation, Table, TableRow } from "./types";

/** "节约率" is (预算 − 合同) ÷ 预算: of what is left, or of how far two figures are apart. */
const IS_OF_THE_REST = /节约|节支|节省|结余|压[减缩]|下降|降低|偏[离差]|差异/;

/** Enough rows to see how a column was computed, however long the table. */
const ROWS_TO_JUDGE_BY = 200;
const MOST_AMOUNT_COLUMNS = 12;
/** So many rates of one column may be wrong together; where more are, it is the way to compute them that is not known. */
const MOST_WRONG = 2;
/** Of one table: the hypotheses for each are many, and no table has nearly as many rates. */
const MOST_RATE_COLUMNS = 60;

interface Terms {
  readonly numerator: Figure;
  readonly denominator: Figure;
  /** Quarter ÷ 4 where the denominator is the year's budget and the rate is against the schedule. */
  readonly share?: Decimal;
}

/** One way in which the rates of a column may have been computed. */
interface Hypothesis {
  readonly kind: "ratio" | "change" | "deviation";
  readonly terms: readonly string[];
  /** How well the headings fit: only decides between hypotheses that the numbers fit alike. */
  readonly prior: number;
  of(row: TableRow): Terms | null;
}

interface Fraction {
  readonly terms: Terms;
  readonly top: Decimal;
  readonly over: Decimal;
}

/** 支出（元） beside 预算（万元）: both in 元. */
function inOneUnit(a: Figure, b: Figure): readonly [Decimal, Decimal] {
  const [of, by] = [a.unit, b.unit];
  if (of?.kind !== "money" || by?.kind !== "money" || of.name === by.name) return [a.value, b.value];
  return [a.value.times(YUAN_PER[of.name]), b.value.times(YUAN_PER[by.name])];
}

/** Null where it would divide by nothing. */
function fractionOf(hypothesis: Hypothesis, row: TableRow): Fraction | null {
  const terms = hypothesis.of(row);
  if (!terms || terms.denominator.value.eq(0)) return null;
  const { numerator, denominator, share } = terms;
  if (hypothesis.kind === "deviation" && numerator.value.eq(0)) return null;
  const [above, below] = inOneUnit(numerator, denominator);
  return {
    terms,
    top: hypothesis.kind === "ratio" ? above : above.minus(below),
    over: hypothesis.kind === "deviation" ? above : share ? below.times(share) : below,
  };
}

const ratio = ({ top, over }: Fraction): Decimal => top.div(over);

function printsAs(rate: Figure, exact: Decimal): boolean {
  return round(exact, rate.decimals).eq(rate.printed);
}

/** Of many fractions nearly all are far from the printed rate: a multiplication shows it, and costs less than a division. */
function bearsOut(rate: Figure, fraction: Fraction): boolean {
  const { top, over } = fraction;
  const off = top.minus(rate.printed.times(over)).abs();
  return off.lte(over.abs().times(decimal(`1e-${rate.decimals}`))) && printsAs(rate, ratio(fraction));
}

const NUMERATORS: Partial<Record<Measure, number>> = {
  spending: 2,
  actual: 2,
  "in-use": 3,
  "paid-cumulative": 2,
  progress: 1,
};
const DENOMINATORS: Partial<Record<Measure, number>> = {
  "adjusted-budget": 3,
  planned: 3,
  "total-value": 3,
  budget: 2,
  "original-budget": 1,
};

function semanticPrior(numerator: Column, denominator: Column): number {
  return (
    (NUMERATORS[numerator.measure ?? "count"] ?? 0) * (DENOMINATORS[denominator.measure ?? "count"] ?? 0)
  );
}

function columnHypotheses(table: Table, rate: Column, amounts: readonly Column[]): Hypothesis[] {
  const figure = (row: TableRow, column: Column) => row.figures.get(column.col) ?? null;
  const pair = (numerator: Figure | null, denominator: Figure | null): Terms | null =>
    numerator && denominator ? { numerator, denominator } : null;
  const totalRow = table.rows.find((row) => row.isTotal);
  const quarters = table.rows.filter((row) => quarterOf(row.label) !== null);
  const yearEnd = quarters.find((row) => quarterOf(row.label) === 4);
  const found: Hypothesis[] = [];

  for (const a of amounts) {
    const total = totalRow && figure(totalRow, a);
    if (total && (rate.measure === "share" || rate.measure === null)) {
      const near = amounts.filter((column) => column.col < rate.col).at(-1) === a ? 2 : 1;
      found.push({
        kind: "ratio",
        terms: [a.heading, `${totalRow.label} ${a.heading}`],
        prior: rate.measure === "share" ? 8 + near : near,
        of: (row) => pair(figure(row, a), total),
      });
    }
    for (const b of amounts) {
      if (a === b) continue;
      const annual = yearEnd && figure(yearEnd, b);
      if (annual) {
        found.push({
          kind: "ratio",
          terms: [a.heading, `全年 ${b.heading}`],
          prior: 1,
          of: (row) => (quarterOf(row.label) ? pair(figure(row, a), annual) : null),
        });
        found.push({
          kind: "ratio",
          terms: [a.heading, `${b.heading} × 序时进度`],
          prior: 0,
          of: (row) => {
            const quarter = quarterOf(row.label);
            const terms = quarter && pair(figure(row, a), annual);
            return terms ? { ...terms, share: round(quarter / 4, 2) } : null;
          },
        });
      }
      if (rate.measure === "change-rate") {
        const prior = b.measure === "original-budget" || b.col < a.col ? 4 : 2;
        found.push({
          kind: "change",
          terms: [a.heading, b.heading],
          prior,
          of: (row) => pair(figure(row, a), figure(row, b)),
        });
      } else {
        if (IS_OF_THE_REST.test(squeeze(rate.heading)))
          found.push({
            kind: "deviation",
            terms: [a.heading, b.heading],
            prior: a.col < b.col ? 2 : 1,
            of: (row) => pair(figure(row, a), figure(row, b)),
          });
        found.push({
          kind: "ratio",
          terms: [a.heading, b.heading],
          prior: rate.measure === "share" ? 0 : 1 + semanticPrior(a, b),
          of: (row) => pair(figure(row, a), figure(row, b)),
        });
      }
    }
  }
  return found;
}

/** The hypothesis that most printed rates bear out; the headings decide where the numbers do not. */
function bestHypothesis(table: Table, rate: Column, hypotheses: readonly Hypothesis[]): Hypothesis | null {
  const rows = table.rows
    .slice(0, ROWS_TO_JUDGE_BY)
    .filter((row) => row.figures.has(rate.col) && !AVERAGE_LABEL.test(row.label));
  let best: Hypothesis | null = null;
  let bestScore = 0;
  for (const hypothesis of hypotheses) {
    let hits = 0;
    let tried = 0;
    for (const row of rows) {
      const fraction = fractionOf(hypothesis, row);
      if (!fraction) continue;
      tried++;
      if (bearsOut(row.figures.get(rate.col)!, fraction)) hits++;
    }
    if (tried === 0) continue;
    const borneOut = hits * 2 >= tried && hits > 0;
    const score = borneOut
      ? 100 * (hits / Math.max(tried, rows.length / 2)) + hypothesis.prior
      : // What no number bears out rests on the headings alone, the rate's own among them; many rates are not all wrong.
        hypothesis.prior >= 5 &&
          rate.measure !== null &&
          rate.measure !== "share" &&
          rows.length <= MOST_WRONG
        ? hypothesis.prior
        : 0;
    if (score > bestScore) [best, bestScore] = [hypothesis, score];
  }
  return best;
}

function ratiosInColumn(table: Table, rate: Column): RatioRelation[] {
  const amounts = table.columns
    .filter((column) => column.col !== table.labelColumn && column.col !== rate.col)
    .filter((column) =>
      table.rows.some(
        (row) =>
          (row.figures.get(column.col)?.unit?.kind ?? "ratio") !== "ratio" ||
          row.figures.get(column.col)?.unit === null,
      ),
    )
    .slice(0, MOST_AMOUNT_COLUMNS);
  const best = bestHypothesis(table, rate, columnHypotheses(table, rate, amounts));
  const exacts: Decimal[] = [];
  const relations: RatioRelation[] = [];
  for (const row of table.rows) {
    const figure = row.figures.get(rate.col);
    if (!figure) continue;
    const label = `${row.label} ${rate.heading}`.trim();
    if (AVERAGE_LABEL.test(row.label)) {
      if (exacts.length < 2) continue;
      const mean = sum(exacts).div(exacts.length);
      relations.push({
        kind: "average",
        rate: figure,
        numerator: null,
        denominator: null,
        of: exacts,
        expected: mean,
        label: row.label,
        terms: [],
      });
      continue;
    }
    const fraction = best && fractionOf(best, row);
    if (!fraction) continue;
    const exact = ratio(fraction);
    exacts.push(exact);
    relations.push({
      kind: best.kind,
      rate: figure,
      ...fraction.terms,
      of: [],
      expected: exact,
      label,
      terms: best.terms,
    });
  }
  return relations;
}

/** Rates of a list ("“三公”经费控制率"), from the amounts of the same subject anywhere in the workbook. */
function ratiosByMeaning(
  quantities: readonly Quantity[],
  taken: ReadonlySet<string>,
  year: number | null,
): RatioRelation[] {
  const amount = amountsOf(quantities, year);
  return quantities.flatMap((rate): RatioRelation[] => {
    const { figure } = rate;
    const isOfTheRest = IS_OF_THE_REST.test(squeeze(rate.label));
    if (
      rate.measure !== "rate" ||
      isOfTheRest ||
      rate.isPart ||
      figure.unit?.kind !== "ratio" ||
      rate.quarter !== null
    )
      return [];
    if (taken.has(`${figure.ref.sheet}!${figure.ref.row},${figure.ref.col}`)) return [];
    const pairs = termsByMeaning(rate, amount);
    const exact = pairs.map(({ top, over }) => ({ top, over, ratio: top.base.div(over.base) }));
    const chosen = exact.find(({ ratio }) => printsAs(figure, ratio)) ?? exact[0];
    if (!chosen) return [];
    return [
      {
        kind: "ratio",
        rate: figure,
        numerator: chosen.top.figure,
        denominator: chosen.over.figure,
        of: [],
        expected: chosen.ratio,
        label: rate.label,
        terms: [chosen.top.label, chosen.over.label],
      },
    ];
  });
}

/** Plain numbers, of which only the rows' own labels make some a rate (合格率 over its points): nothing that the column is. */
function isListOfFigures({ rows }: Table, { col }: Column): boolean {
  const kindOf = (row: TableRow) => row.figures.get(col)?.unit?.kind;
  return (
    rows.some((row) => row.figures.has(col) && kindOf(row) === undefined) &&
    rows.every((row) => kindOf(row) !== "ratio" || isRatioMeasure(row.says.measure))
  );
}

/** Every printed rate whose amounts the workbook holds. */
export function findRatios(
  tables: readonly Table[],
  quantities: readonly Quantity[],
  year: number | null,
): RatioRelation[] {
  const inColumns = tables.flatMap((table) =>
    table.columns
      .filter((column) => column.col !== table.labelColumn && column.unit?.kind !== "money")
      // The calendar's share of the year (25%, 50% …) comes from no amounts.
      .filter((column) => column.measure !== "scheduled-progress")
      .filter((column) => table.rows.some((row) => row.figures.get(column.col)?.unit?.kind === "ratio"))
      // A column that mixes rates and amounts is a list's; its rates are found by their meaning.
      .filter((column) =>
        table.rows.every((row) => (row.figures.get(column.col)?.unit?.kind ?? "ratio") === "ratio"),
      )
      .filter((column) => column.unit?.kind === "ratio" || !isListOfFigures(table, column))
      .slice(0, MOST_RATE_COLUMNS)
      .flatMap((column) => ratiosInColumn(table, column)),
  );
  const taken = new Set(inColumns.map(({ rate }) => `${rate.ref.sheet}!${rate.ref.row},${rate.ref.col}`));
  return [...inColumns, ...ratiosByMeaning(quantities, taken, year)];
}
