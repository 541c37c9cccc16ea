/** The workbook of a project form: one sheet that scores itself, with the sign and the unit of each target in cells of their own. */
import { decimal, roundPoints, sum, ZERO, type Decimal } from "../decimal";
import { executionRule } from "../forms/execution-rule";
import type { ProjectForm } from "../forms/project-form";
import { boundText } from "../facts/format";
import { projectWorkbookWords as words } from "../messages/chinese-only/project-workbook";
import { asPoints } from "../rules/native";
import { pointsOf } from "../rules/outcome";
import { apportion } from "../rules/params";
import { nativeTargetShare, targetShare, type TargetSense } from "../rules/target-share";
import type { CellRef, CellValue } from "../workbook/model";
import type { WorkbookPlan } from "../workbook/plan";
import { BookDraft, type SheetDraft } from "./draft";
import { cellText, numberIn, quotient, sumOf, type Expression } from "./expression";
import type { StandardOptions } from "./form";
import { runs } from "./runs";
import { FORMATS } from "./styles";

const WIDTHS = [12, 16, 26, 10, 14, 10, 14, 8, 9, 34];
const LAST = WIDTHS.length - 1;
const COLUMN = {
  level1: 0,
  level2: 1,
  name: 2,
  sign: 3,
  target: 4,
  unit: 5,
  actual: 6,
  weight: 7,
  score: 8,
  remark: 9,
} as const;
const AMOUNT = { original: 3, budget: 4, executed: 5, rate: 6 } as const;
const ROW = {
  title: 0,
  project: 1,
  department: 2,
  funds: 3,
  total: 4,
  sources: 5,
  goals: 8,
  head: 10,
} as const;

export function projectWorkbook(form: ProjectForm, options: StandardOptions): WorkbookPlan {
  const book = new BookDraft();
  const sheet = book.sheet(words.sheet, WIDTHS);
  sheet.print = { orientation: "landscape", fitWidth: true, titleRows: null, area: null, footer: words.page };
  sheet.put(ROW.title, 0, words.title(options.year), "title", { to: { col: LAST } });
  sheet.height(ROW.title, 48);
  headOf(sheet, options);
  const execution = funds(sheet, form, options);
  goals(sheet);
  const lines = indicators(sheet, form);
  closing(sheet, form, [execution, ...lines]);
  return book.plan([words.sheet]);
}

function headOf(sheet: SheetDraft, { department }: StandardOptions): void {
  sheet.put(ROW.project, 0, words.project, "label", { to: { col: 1 } });
  sheet.put(ROW.project, 2, null, "inputText", { to: { col: LAST } });
  sheet.put(ROW.department, 0, words.authority, "label", { to: { col: 1 } });
  sheet.put(ROW.department, 2, department || null, "inputText", { to: { col: 4 } });
  sheet.put(ROW.department, 5, words.carriedOutBy, "label", { to: { col: 6 } });
  sheet.put(ROW.department, 7, department || null, "inputText", { to: { col: LAST } });
}

interface ScoredLine {
  readonly weight: CellRef;
  readonly score: CellRef;
}

function funds(sheet: SheetDraft, form: ProjectForm, { unit }: StandardOptions): ScoredLine {
  const last = ROW.sources + words.sources.length - 1;
  sheet.put(ROW.funds, 0, words.funds(unit), "centre", { to: { row: last } });
  sheet.put(ROW.funds, 1, null, "head", { to: { col: 2 } });
  words.fundHeads.forEach((head, i) => sheet.put(ROW.funds, AMOUNT.original + i, head, "head"));
  sheet.put(ROW.total, 1, words.total, "labelStrong", { to: { col: 2 } });
  const amounts = [AMOUNT.original, AMOUNT.budget, AMOUNT.executed];
  const block = { top: ROW.sources, bottom: last, left: AMOUNT.original, right: AMOUNT.executed };
  const source = (row: number, col: number) => sheet.at(row, col);
  const rows = words.sources.map((_, i) => ROW.sources + i);
  for (const col of amounts)
    sheet.put(
      ROW.total,
      col,
      sumOf(
        rows.map((row) => source(row, col)),
        false,
      ),
      "computed",
      { format: FORMATS.money },
    );
  words.sources.forEach((name, i) => {
    const row = ROW.sources + i;
    sheet.put(row, 1, name, "labelPart", { to: { col: 2 } });
    for (const col of amounts) sheet.put(row, col, null, "inputNumber", { format: FORMATS.money });
    sheet.put(row, COLUMN.weight, "—", "centre");
    sheet.put(row, COLUMN.score, "—", "centre");
    sheet.put(row, COLUMN.remark, null, "nothing");
  });
  for (const row of [ROW.total, ...rows])
    sheet.put(
      row,
      AMOUNT.rate,
      quotient(source(row, AMOUNT.executed), [source(row, AMOUNT.budget)]),
      "computed",
      {
        format: FORMATS.ratio,
      },
    );
  sheet.allow({
    ranges: [block],
    allow: { kind: "decimal", from: 0, to: null },
    prompt: { title: words.total, text: words.prompts.money(unit) },
  });
  const weight = sheet.put(ROW.total, COLUMN.weight, form.execution.weight.toNumber(), "centreStrong");
  const score = sheet.put(ROW.total, COLUMN.score, executionScore(sheet, form), "computed", {
    format: FORMATS.points,
  });
  sheet.put(ROW.total, COLUMN.remark, null, "inputText");
  prompted(
    sheet,
    ROW.total,
    ROW.total,
    COLUMN.remark,
    words.prompts.reason(boundText(form.execution.explainBelow)),
  );
  return { weight, score };
}

function executionScore(sheet: SheetDraft, { execution }: ProjectForm): Expression {
  const rule = executionRule(execution.weight);
  const places = new Map([
    ["spending", sheet.at(ROW.total, AMOUNT.executed)],
    ["adjusted-budget", sheet.at(ROW.total, AMOUNT.budget)],
  ]);
  return {
    formula: (home) =>
      rule.formula((id) => {
        const at = places.get(id);
        return at ? cellText(at, home) : null;
      }) ?? "",
    value(read) {
      const facts = [...places].flatMap(([id, at]) => {
        const value = numberIn(read(at));
        return value ? [[id, value] as const] : [];
      });
      return pointsOf(rule.score(new Map(facts as never)))?.toNumber() ?? "";
    },
  };
}

function goals(sheet: SheetDraft): void {
  sheet.put(ROW.goals, 0, words.goals, "centre", { to: { row: ROW.goals + 1 } });
  sheet.put(ROW.goals, 1, words.expected, "head", { to: { col: 4 } });
  sheet.put(ROW.goals, 5, words.achieved, "head", { to: { col: LAST } });
  sheet.put(ROW.goals + 1, 1, null, "inputText", { to: { col: 4 } });
  sheet.put(ROW.goals + 1, 5, null, "inputText", { to: { col: LAST } });
  sheet.height(ROW.goals + 1, 54);
}

interface Line {
  readonly level1: string;
  readonly level2: string;
  readonly weight: number;
}

/** The lines of each part; their weights are the usual ones, in proportion where the form gives the part others. */
function linesOf({ parts }: ProjectForm): Line[] {
  return parts.flatMap(({ id, name, weight }) => {
    const groups = words.groups[id] ?? [[words.otherGroup, weight.toNumber()] as const];
    const usual = groups.map(([, points]) => points);
    const points = apportion(usual, sum(usual), weight);
    return groups.map(([level2], i) => ({ level1: name, level2, weight: points[i]! }));
  });
}

function indicators(sheet: SheetDraft, form: ProjectForm): ScoredLine[] {
  words.heads.forEach((head, col) => sheet.put(ROW.head, col, head, "head"));
  sheet.height(ROW.head, 32);
  const lines = linesOf(form);
  const first = ROW.head + 1;
  for (const [from, to] of runs(lines, ({ level1 }) => level1))
    sheet.put(first + from, COLUMN.level1, lines[from]!.level1, "centre", { to: { row: first + to } });
  for (const [from, to] of runs(lines, ({ level1, level2 }) => `${level1}/${level2}`))
    sheet.put(first + from, COLUMN.level2, lines[from]!.level2, "centre", { to: { row: first + to } });
  const scored = lines.map(({ weight: points }, i): ScoredLine => {
    const row = first + i;
    for (const col of [COLUMN.name, COLUMN.remark]) sheet.put(row, col, null, "inputText");
    for (const col of [COLUMN.sign, COLUMN.target, COLUMN.unit, COLUMN.actual])
      sheet.put(row, col, null, "inputChoice");
    const weight = sheet.put(row, COLUMN.weight, points, "inputNumber");
    const score = sheet.put(row, COLUMN.score, targetScore(sheet, form, row), "computed", {
      format: FORMATS.points,
    });
    return { weight, score };
  });
  const last = first + lines.length - 1;
  const { prompts } = words;
  sheet.allow({
    ranges: [{ top: first, bottom: last, left: COLUMN.sign, right: COLUMN.sign }],
    allow: { kind: "list", items: words.signs },
    prompt: { title: words.heads[COLUMN.sign], text: prompts.sign },
  });
  const partPoints = sum(form.parts.map(({ weight }) => weight)).toString();
  prompted(sheet, first, last, COLUMN.target, prompts.target);
  prompted(sheet, first, last, COLUMN.actual, prompts.actual);
  prompted(sheet, first, last, COLUMN.weight, prompts.weight(partPoints));
  prompted(sheet, first, last, COLUMN.score, prompts.score);
  prompted(sheet, first, last, COLUMN.remark, prompts.remark);
  return scored;
}

function prompted(sheet: SheetDraft, top: number, bottom: number, col: number, text: string): void {
  sheet.allow({
    ranges: [{ top, bottom, left: col, right: col }],
    allow: { kind: "any" },
    prompt: { title: words.heads[col] ?? "", text },
  });
}

const SENSES: readonly (readonly [string, TargetSense])[] = [
  ["≥", "at-least"],
  ["≤", "at-most"],
  ["＝", "equal"],
];

/** The points of a row by its sign; nothing while a figure is missing, and for what a person judges. */
function targetScore(sheet: SheetDraft, { data }: ProjectForm, row: number): Expression {
  const [sign, target, actual, weight] = [COLUMN.sign, COLUMN.target, COLUMN.actual, COLUMN.weight].map(
    (col) => sheet.at(row, col),
  ) as [CellRef, CellRef, CellRef, CellRef];
  const { exceeded } = data.target;
  return {
    formula(home) {
      const [s, t, a, w] = [sign, target, actual, weight].map((at) => cellText(at, home)) as [
        string,
        string,
        string,
        string,
      ];
      const bySign = SENSES.reduceRight(
        (rest, [word, sense]) =>
          `IF(${s}="${word}",${asPoints(`${w}*${nativeTargetShare(sense, a, t, exceeded)}`)},${rest})`,
        `""`,
      );
      return `IF(COUNT(${t},${a},${w})<3,"",IF(MIN(${t},${a})<0,"",${bySign}))`;
    },
    value(read): CellValue {
      const [t, a, w] = [target, actual, weight].map((at) => numberIn(read(at)));
      const sense = SENSES.find(([word]) => word === read(sign))?.[1];
      if (!t || !a || !w || !sense || t.lt(ZERO) || a.lt(ZERO)) return "";
      const { part, whole } = targetShare(sense, a, t, exceeded);
      return roundPoints(w.times(part).div(whole)).toNumber();
    },
  };
}

function closing(sheet: SheetDraft, form: ProjectForm, lines: readonly ScoredLine[]): void {
  const row = sheet.lastRow + 1;
  sheet.put(row, 0, words.sum, "centreStrong", { to: { col: COLUMN.weight - 1 } });
  sheet.put(
    row,
    COLUMN.weight,
    sumOf(
      lines.map(({ weight }) => weight),
      false,
    ),
    "computedStrong",
  );
  const total = sheet.put(row, COLUMN.score, totalOf(lines), "computedStrong", { format: FORMATS.points });
  sheet.put(row, COLUMN.remark, null, "nothing");
  sheet.put(row + 1, 0, words.grade, "centreStrong", { to: { col: COLUMN.weight - 1 } });
  sheet.put(row + 1, COLUMN.weight, gradeOfTotal(form, total), "computedStrong", {
    to: { col: COLUMN.score },
  });
  sheet.put(row + 1, COLUMN.remark, null, "nothing");
}

/** The sum of the scores, once every row that has a weight has a score. */
function totalOf(lines: readonly ScoredLine[]): Expression {
  const isOpen = (home: string) =>
    lines
      .map(({ weight, score }) => `(COUNT(${cellText(weight, home)})>COUNT(${cellText(score, home)}))`)
      .join("+");
  return {
    formula: (home) =>
      `IF(${isOpen(home)}>0,"",ROUND(SUM(${lines.map(({ score }) => cellText(score, home)).join(",")}),2))`,
    value(read) {
      const scores = lines.map(({ weight, score }) => ({
        weight: numberIn(read(weight)),
        score: numberIn(read(score)),
      }));
      if (scores.some(({ weight, score }) => weight && !score)) return "";
      return roundPoints(sum(scores.flatMap(({ score }) => score ?? []))).toNumber();
    },
  };
}

/** The bands from the highest down: the first whose lower bound is reached. */
function gradeOfTotal({ grades, data }: ProjectForm, total: CellRef): Expression {
  const bands = data.grades
    .map(({ grade, in: interval }) => ({ grade, low: decimal(/\d+(\.\d+)?/.exec(interval)![0]) }))
    .sort((a, b) => b.low.cmp(a.low));
  return {
    formula(home) {
      const cell = cellText(total, home);
      const byBand = bands.reduceRight(
        (rest, { grade, low }: { grade: string; low: Decimal }) =>
          `IF(${cell}>=${low.toFixed()},"${grade}",${rest})`,
        `""`,
      );
      return `IF(COUNT(${cell})=0,"",${byBand})`;
    },
    value(read) {
      const points = numberIn(read(total));
      return (points && grades.find((band) => band.contains(points))?.grade) ?? "";
    },
  };
}
