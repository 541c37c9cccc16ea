/** 核对: consistency checks in native formulas, which work without the add-in. */
import { decimal, round, sum, type Decimal } from "../../decimal";
import { standardWorkbookWords as words } from "../../messages/chinese-only/standard-workbook";
import { groupedNumber } from "../../facts/format";
import { FACT_UNITS, type NumericFactId } from "../../facts/facts";
import { FACT_IDS, FACTS } from "../../facts/table";
import { isCellError, type CellRef } from "../../workbook/model";
import { cellsText, isBlank, numberIn, type Expression, type Read } from "../expression";
import type { Form } from "../form";
import { COLOURS } from "../styles";
import { runs } from "../runs";
import type { TableCells } from "./amount-table";
import type { MadeList } from "./list-table";
import type { ScoreCells } from "./score";
import type { TargetTotals } from "./targets";

const HEAD = 2;
/** Totals of rounded parts differ by the roundings; points do not. */
const TOLERANCE = { amounts: "0.05", points: "0.005" } as const;

/** One side of a comparison: cells that are added up, or counted, or a constant. */
interface Side {
  readonly formula: (home: string) => string;
  readonly value: (read: Read) => Decimal;
  /** Whether it is complete: as a formula, and its current value. */
  readonly known: (home: string) => string;
  readonly isKnown: (read: Read) => boolean;
  readonly isCount: boolean;
  /** Cells of which none may hold a number yet, so that there is no sum to show; a count and a constant always show. */
  readonly summed: readonly CellRef[];
}

interface Check {
  readonly text: string;
  readonly left: Side;
  readonly right: Side;
  readonly relation: "=" | "<=";
  readonly tolerance: keyof typeof TOLERANCE;
  /** While these are all empty, there is nothing to compare: not everybody has such figures. */
  readonly optional?: readonly (readonly CellRef[])[];
}

const numbersIn = (cells: readonly CellRef[], read: Read) => cells.flatMap((at) => numberIn(read(at)) ?? []);

/** @param least so many of the cells must hold a number; all, where nothing is said */
function sumSide(cells: readonly CellRef[], isCount = false, least = cells.length): Side {
  return {
    formula: (home) => `SUM(${cellsText(cells, home)})`,
    value: (read) => sum(numbersIn(cells, read)),
    known: (home) => `COUNT(${cellsText(cells, home)})>=${least}`,
    isKnown: (read) => numbersIn(cells, read).length >= least,
    isCount,
    summed: cells,
  };
}

/** How many of the cells hold a number; the comparison stays open until all do. */
function countSide(cells: readonly CellRef[]): Side {
  return {
    ...sumSide(cells, true),
    formula: (home) => `COUNT(${cellsText(cells, home)})`,
    value: (read) => decimal(numbersIn(cells, read).length),
    summed: [],
  };
}

function constantSide(value: number, isCount = false): Side {
  return {
    formula: () => String(value),
    value: () => decimal(value),
    known: () => "TRUE()",
    isKnown: () => true,
    isCount,
    summed: [],
  };
}

/** The department's budget, and the tables that break it down in other ways. */
export interface BudgetTotals {
  readonly budget: TableCells;
  readonly sources: TableCells;
  readonly functions: MadeList;
  readonly units: MadeList;
}

const TOTALS = ["original", "adjusted", "spent"] as const;

function checksOf(
  form: Form,
  score: ScoreCells,
  totals: BudgetTotals,
  targets: TargetTotals,
): [string, Check][] {
  const { groups, ...say } = words.checks;
  const { columns } = words.tables.budget;
  const { sources, functions, units } = totals;
  const entered = ["name", ...TOTALS].map((column) => units.cells(column));
  const breakdowns = [
    { sheet: words.sheets.sources, total: (column: string) => sources.get(`total/${column}`)! },
    { sheet: words.sheets.functions, total: functions.total },
    { sheet: words.sheets.units, total: units.total, optional: entered },
  ];
  const equal = (text: string, left: Side, right: Side): Check => ({
    text,
    left,
    right,
    relation: "=",
    tolerance: "amounts",
  });
  const points = (text: string, left: Side, right: Side): Check => ({
    ...equal(text, left, right),
    tolerance: "points",
  });
  const within = (text: string, part: CellRef, whole: CellRef, isCount = false): Check => ({
    text,
    left: sumSide([part], isCount),
    right: sumSide([whole], isCount),
    relation: "<=",
    tolerance: "points",
  });
  const scores = score.scores.map(({ at }) => at);
  const own = [
    points(say.weights, sumSide(score.weights), constantSide(100)),
    ...score.dimensions.map(({ name, weight, weights }) =>
      points(say.weightsOf(name), sumSide([weight]), sumSide(weights)),
    ),
    points(say.scores, countSide(scores), constantSide(scores.length, true)),
    points(say.total, sumSide([score.total]), sumSide(scores)),
    points(say.subtotals, sumSide([score.total]), sumSide(score.dimensions.map(({ subtotal }) => subtotal))),
  ];
  const { budget } = totals;
  const [adjusted, spent] = [budget.get("total/adjusted")!, budget.get("total/spent")!];
  const fourth = form.place("paid-q4");
  const between = [
    ...form.figures.flatMap(({ id: fact, unit, text }) => {
      const feed = form.feeds.get(fact);
      if (!feed) return [];
      const { at, sheet, parts } = feed;
      const name = form.factName({ id: fact, text });
      const isCount = unit === "count";
      const total = sumSide([at], isCount);
      return [
        ...(parts.length > 0 ? [equal(say.parts(name, sheet), total, sumSide(parts, isCount, 1))] : []),
        equal(say.fact(name, sheet), sumSide([form.place(fact)!], isCount), total),
      ];
    }),
    equal(say.tasks, sumSide([targets.budget]), sumSide([adjusted])),
    equal(say.tasksSpent, sumSide([targets.spent]), sumSide([spent])),
    ...(fourth ? [equal(say.fourth, sumSide([fourth]), sumSide([spent]))] : []),
    ...TOTALS.flatMap((column) => {
      const whole = sumSide([budget.get(`total/${column}`)!]);
      return breakdowns.map(({ sheet, total, optional }) => ({
        ...equal(
          say.totalOf(sheet, columns[column], say.budgetOf(columns[column])),
          sumSide([total(column)]),
          whole,
        ),
        ...(optional && { optional }),
      }));
    }),
  ];
  const name = (id: NumericFactId) => form.factName({ id, text: null });
  const limits = FACT_IDS.flatMap((part) => {
    const whole = FACTS[part].atMost;
    const [a, b] = [form.place(part), whole ? form.place(whole) : null];
    return a && b && whole
      ? [within(say.within(name(part), name(whole)), a, b, FACT_UNITS[part] === "count")]
      : [];
  });
  const tagged = (group: string, list: readonly Check[]) =>
    list.map((check): [string, Check] => [group, check]);
  return [...tagged(groups.score, own), ...tagged(groups.tables, between), ...tagged(groups.limits, limits)];
}

const hasError = ({ summed }: Side, read: Read): boolean => summed.some((at) => isCellError(read(at)));

/** A side as people read it: an error is named, and what nobody has filled in is no 0. */
function sideText(side: Side, format: string, decimals: number): Expression {
  const { blank, error } = words.checks;
  const { summed } = side;
  return {
    formula(home) {
      const shown = `TEXT(${side.formula(home)},"${format}")`;
      if (summed.length === 0) return shown;
      // Errors first: cells that hold nothing but errors hold no number either.
      return `IF(ISERROR(${side.formula(home)}),"${error}",IF(COUNT(${cellsText(summed, home)})=0,"${blank}",${shown}))`;
    },
    value(read) {
      if (hasError(side, read)) return error;
      if (summed.length > 0 && numbersIn(summed, read).length === 0) return blank;
      return groupedNumber(round(side.value(read), decimals), decimals);
    },
  };
}

/** Both sides as one text: numbers in cells of their own would be read as figures of the workbook. */
function sidesText({ left, right, relation }: Check): Expression {
  const sign = relation === "=" ? "／" : "≤";
  const decimals = left.isCount && right.isCount ? 0 : 2;
  const format = decimals === 0 ? "#,##0" : "#,##0.00";
  const sides = [left, right].map((side) => sideText(side, format, decimals));
  return {
    formula: (home) => sides.map((side) => side.formula(home)).join(`&" ${sign} "&`),
    value: (read) => sides.map((side) => side.value(read)).join(` ${sign} `),
  };
}

function conclusion({ left, right, relation, tolerance, optional }: Check): Expression {
  const limit = TOLERANCE[tolerance];
  const { equal, different, open, fine, notFine, error, notApplicable } = words.checks;
  const [good, bad] = relation === "=" ? [equal, different] : [fine, notFine];
  return {
    formula(home) {
      const [a, b] = [left.formula(home), right.formula(home)];
      const holds = relation === "=" ? `ABS(${a}-${b})<=${limit}` : `${a}<=${b}+${limit}`;
      const known = [left.known(home), right.known(home)].join(",");
      const said = `IF(AND(${known}),IF(${holds},"${good}","${bad}"),"${open}")`;
      const certain = `IF(ISERROR(${a}-${b}),"${error}",${said})`;
      return optional
        ? `IF(COUNTA(${optional.map((cells) => cellsText(cells, home)).join(",")})=0,"${notApplicable}",${certain})`
        : certain;
    },
    value(read) {
      if (optional?.flat().every((at) => isBlank(read(at)))) return notApplicable;
      if ([left, right].some((side) => hasError(side, read))) return error;
      if (!left.isKnown(read) || !right.isKnown(read)) return open;
      const gap = left.value(read).minus(right.value(read));
      return (relation === "=" ? gap.abs() : gap).lte(limit) ? good : bad;
    },
  };
}

export function checksSheet(
  form: Form,
  score: ScoreCells,
  totals: BudgetTotals,
  targets: TargetTotals,
): void {
  const sheet = form.page("checks", words.titles.checks(form.options.year), [11, 50, 30, 13], null, {
    from: HEAD,
    to: HEAD,
  });
  sheet.heads(HEAD, words.checks.heads);
  const all = checksOf(form, score, totals, targets);
  const first = HEAD + 1;
  for (const [from, to] of runs(all, ([group]) => group))
    sheet.put(first + from, 0, all[from]![0], "centre", { to: { row: first + to } });
  all.forEach(([, check], i) => {
    sheet.put(first + i, 1, check.text, "label");
    sheet.put(first + i, 2, sidesText(check), "computedCentre");
    sheet.put(first + i, 3, conclusion(check), "computedStrong");
  });
  const { equal, different, fine, notFine } = words.checks;
  const range = { top: first, bottom: first + all.length - 1, left: 3, right: 3 };
  const says = (word: string) => `$D${first + 1}="${word}"`;
  for (const word of [equal, fine]) sheet.fillWhere(range, says(word), COLOURS.good);
  for (const word of [different, notFine]) sheet.fillWhere(range, says(word), COLOURS.bad);
}
