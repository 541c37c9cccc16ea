/** 核对: whether it all adds up, in native formulas, so that it can be seen without the product. */
import { decimal, round } from "../../decimal";
import { standardWorkbookWords as words } from "../../messages/zh-CN/standard-workbook";
import { groupedNumber } from "../../rules/format";
import { PAID } from "../../rules/quarterly-facts";
import type { NumericFactId } from "../../rules/facts";
import type { CellRef } from "../../workbook/model";
import { cellsText, numberIn, type Expression, type Read } from "../expression";
import type { Form } from "../form";
import { COLOURS } from "../styles";
import { runs } from "./targets";
import type { TableCells } from "./amount-table";
import type { ScoreCells } from "./score";
import type { TargetTotals } from "./targets";

const HEAD = 2;
/** Totals of rounded parts differ by the roundings; points do not. */
const TOLERANCE = { amounts: "0.05", points: "0.005" } as const;
const TEXT_FORMAT = "#,##0.00";

/** One side of a comparison: cells that are added up, or counted, or a constant. */
interface Side {
  readonly formula: (home: string) => string;
  /** null while it is not all there. */
  readonly value: (read: Read) => ReturnType<typeof numberIn>;
  /** The formula of "it is all there". */
  readonly known: (home: string) => string;
}

interface Check {
  readonly text: string;
  readonly left: Side;
  readonly right: Side;
  readonly relation: "=" | "<=";
  readonly tolerance: keyof typeof TOLERANCE;
}

function sumSide(cells: readonly CellRef[]): Side {
  return {
    formula: (home) => `SUM(${cellsText(cells, home)})`,
    known: (home) => `COUNT(${cellsText(cells, home)})=${cells.length}`,
    value(read) {
      const numbers = cells.flatMap((at) => numberIn(read(at)) ?? []);
      return numbers.length < cells.length ? null : numbers.reduce((a, b) => a.plus(b), decimal(0));
    },
  };
}

function countSide(cells: readonly CellRef[]): Side {
  return {
    formula: (home) => `COUNT(${cellsText(cells, home)})`,
    known: () => "TRUE()",
    value: (read) => decimal(cells.filter((at) => numberIn(read(at))).length),
  };
}

function constantSide(value: number): Side {
  return { formula: () => String(value), known: () => "TRUE()", value: () => decimal(value) };
}

function checksOf(
  form: Form,
  score: ScoreCells,
  budget: TableCells,
  targets: TargetTotals,
): [string, Check][] {
  const { groups, ...say } = words.checks;
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
  const within = (text: string, part: CellRef, whole: CellRef): Check => ({
    text,
    left: sumSide([part]),
    right: sumSide([whole]),
    relation: "<=",
    tolerance: "points",
  });
  const scores = score.scores.map(({ at }) => at);
  const own = [
    points(say.weights, sumSide(score.weights), constantSide(100)),
    ...score.dimensions.map(({ name, weight, weights }) =>
      points(say.weightsOf(name), sumSide([weight]), sumSide(weights)),
    ),
    points(say.scores, countSide(scores), constantSide(scores.length)),
    points(say.total, sumSide([score.total]), sumSide(scores)),
    points(say.subtotals, sumSide([score.total]), sumSide(score.dimensions.map(({ subtotal }) => subtotal))),
  ];
  const totals = ["adjusted", "spent"].map((column) => budget.get(`total/${column}`)!);
  const [adjusted, spent] = [totals[0]!, totals[1]!];
  const fourth = form.place("paid-q4");
  const between = [
    ...[...form.feeds].map(([fact, { at, sheet }]) =>
      equal(
        say.fact(form.factName({ id: fact, text: null }), sheet),
        sumSide([form.place(fact)!]),
        sumSide([at]),
      ),
    ),
    equal(say.tasks, sumSide([targets.budget]), sumSide([adjusted])),
    equal(say.tasksSpent, sumSide([targets.spent]), sumSide([spent])),
    ...(fourth ? [equal(say.fourth, sumSide([fourth]), sumSide([spent]))] : []),
  ];
  const limits = LIMITS.flatMap(([part, whole]) => {
    const [a, b] = [form.place(part), form.place(whole)];
    const name = (id: NumericFactId) => form.factName({ id, text: null });
    return a && b ? [within(say.within(name(part), name(whole)), a, b)] : [];
  });
  const rising = PAID.flatMap((id, i) => {
    const next = PAID[i + 1];
    const [a, b] = [form.place(id), next ? form.place(next) : null];
    const name = (fact: NumericFactId) => form.factName({ id: fact, text: null });
    return a && b && next ? [within(say.within(name(id), name(next)), a, b)] : [];
  });
  const tagged = (group: string, list: readonly Check[]) =>
    list.map((check): [string, Check] => [group, check]);
  return [
    ...tagged(groups.score, own),
    ...tagged(groups.tables, between),
    ...tagged(groups.limits, [...limits, ...rising]),
  ];
}

const LIMITS = [
  ["spending", "adjusted-budget"],
  ["procurement-actual", "procurement-planned"],
  ["three-public-actual", "three-public-budget"],
  ["routine-actual", "routine-budget"],
  ["fixed-assets-in-use", "fixed-assets-total"],
  ["established-staff", "authorised-staff"],
  ["projects-done", "projects-planned"],
] as const;

/** Both sides as one text: numbers in cells of their own would be read as figures of the workbook. */
function sidesText({ left, right, relation }: Check): Expression {
  const sign = relation === "=" ? "／" : "≤";
  const shown = ({ formula, known }: Side, home: string) =>
    `IF(${known(home)},TEXT(${formula(home)},"${TEXT_FORMAT}"),"—")`;
  const text = (side: Side, read: Read) => {
    const value = side.value(read);
    return value ? groupedNumber(round(value, 2), 2) : "—";
  };
  return {
    formula: (home) => `${shown(left, home)}&" ${sign} "&${shown(right, home)}`,
    value: (read) => `${text(left, read)} ${sign} ${text(right, read)}`,
  };
}

function conclusion({ left, right, relation, tolerance }: Check): Expression {
  const limit = TOLERANCE[tolerance];
  const { equal, different, open, fine, notFine } = words.checks;
  const [good, bad] = relation === "=" ? [equal, different] : [fine, notFine];
  return {
    formula(home) {
      const [a, b] = [left.formula(home), right.formula(home)];
      const holds = relation === "=" ? `ABS(${a}-${b})<=${limit}` : `${a}<=${b}+${limit}`;
      const known = [left.known(home), right.known(home)].join(",");
      return `IF(AND(${known}),IF(${holds},"${good}","${bad}"),"${open}")`;
    },
    value(read) {
      const [a, b] = [left.value(read), right.value(read)];
      if (!a || !b) return open;
      const gap = a.minus(b);
      return (relation === "=" ? gap.abs() : gap).lte(limit) ? good : bad;
    },
  };
}

export function checksSheet(form: Form, score: ScoreCells, budget: TableCells, targets: TargetTotals): void {
  const sheet = form.page("checks", words.titles.checks(form.options.year), [14, 64, 36, 14], null, {
    from: HEAD,
    to: HEAD,
  });
  form.heads(sheet, HEAD, words.checks.heads);
  const all = checksOf(form, score, budget, targets);
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
  for (const word of [equal, fine]) sheet.fillWhere({ range, formula: says(word), fill: COLOURS.good });
  for (const word of [different, notFine]) sheet.fillWhere({ range, formula: says(word), fill: COLOURS.bad });
}
