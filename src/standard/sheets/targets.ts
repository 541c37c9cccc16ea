/** 绩效目标完成情况自评表: the tasks with their money, then the department's own indicators. */
import { standardWorkbookWords as words } from "../../messages/chinese-only/standard-workbook";
import { tableName } from "../../recognise/standard-names";
import type { CellRef } from "../../workbook/model";
import { same, sumOf } from "../expression";
import type { Filled, TargetFilling } from "../filling";
import { cellRange, type Form } from "../form";
import type { SheetDraft } from "../draft";
import { runs } from "../runs";
import { FORMATS } from "../styles";

const HEAD = 2;
const FEWEST_TASKS = 8;
const SPARE_TASKS = 2;
/** Empty lines for each kind of indicator beside those that are filled in. */
const LINES = 2;
const TEXTS = [
  [1, "content"],
  [2, "result"],
] as const;
const AMOUNTS = [
  [3, "budget"],
  [4, "budgetFiscal"],
  [5, "spent"],
  [6, "spentFiscal"],
] as const;
const LAST = 6;
/** Columns of the indicators: what is measured, and at the right, over two columns, why it was missed. */
const [NAME, REASON] = [2, 5];
/** The department's aim of the year takes a paragraph. */
const GOAL_HEIGHT = 90;

export interface TargetTotals {
  readonly budget: CellRef;
  readonly spent: CellRef;
}

export function targetsSheet(form: Form): TargetTotals {
  const sheet = form.page(
    "targets",
    words.titles.tasks(form.options.year),
    [20, 24, 26, 18, 18, 18, 18],
    form.options.unit,
    null,
  );
  sheet.frozen = { rows: HEAD, columns: 0 };
  goals(form, sheet, HEAD);
  const totals = tasks(form, sheet, HEAD + 2);
  indicators(form, sheet, sheet.lastRow + 1);
  form.signatures(sheet, [
    [0, 1],
    [2, 2],
    [3, 4],
    [5, 6],
  ]);
  return totals;
}

/** 年度总体目标: what was aimed at, and what became of it, side by side. */
function goals(form: Form, sheet: SheetDraft, row: number): void {
  const { goals: said } = words.targets;
  const { expected, actual } = form.filling.goals ?? {};
  const put = (left: number, right: number, label: string, prompt: string, filled: Filled | undefined) => {
    sheet.put(row, left, label, "head", { to: { col: right } });
    const at = form.text(sheet, row + 1, left, filled, "inputText", { col: right });
    form.prompt(sheet, { ...cellRange(at), right }, label, prompt);
    return at;
  };
  const first = put(0, 2, said.expected, said.expectedPrompt, expected);
  put(3, LAST, said.actual, said.actualPrompt, actual);
  sheet.height(row + 1, GOAL_HEIGHT);
  form.book.name(tableName("goals"), first, { row: row + 1, col: LAST });
}

function tasks(form: Form, sheet: SheetDraft, head: number): TargetTotals {
  const { tasks: t } = words.targets;
  [t.name, t.content, t.result].forEach((name, col) =>
    sheet.put(head, col, name, "head", { to: { row: head + 1 } }),
  );
  sheet.put(head, 3, t.budget, "head", { to: { col: 4 } });
  sheet.put(head, 5, t.spent, "head", { to: { col: 6 } });
  for (const col of [3, 5]) {
    sheet.put(head + 1, col, t.all, "head");
    sheet.put(head + 1, col + 1, t.fiscal, "head");
  }
  const filled = form.filling.tasks ?? [];
  const count = Math.max(FEWEST_TASKS, filled.length + SPARE_TASKS);
  const first = head + 2;
  const last = first + count - 1;
  for (let i = 0; i < count; i++) {
    const task = filled[i];
    form.text(sheet, first + i, 0, task?.name);
    for (const [col, key] of TEXTS) form.text(sheet, first + i, col, task?.[key]);
    for (const [col, key] of AMOUNTS) form.amount(sheet, first + i, col, task?.[key], "money");
  }
  const block = (left: number, right = left) => ({ top: first, bottom: last, left, right });
  const prompt = { title: t.budget, text: form.promptOf("money") };
  sheet.allow(form.validationOf("money", block(AMOUNTS[0][0], LAST), prompt));
  form.prompt(sheet, block(0), t.name, t.namePrompt);
  form.prompt(sheet, block(1), t.content, t.contentPrompt);
  form.prompt(sheet, block(2), t.result, t.resultPrompt);
  sheet.put(last + 1, 0, t.total, "labelStrong", { to: { col: 2 } });
  const cells = (col: number) => Array.from({ length: count }, (_, i) => sheet.at(first + i, col));
  const totals = AMOUNTS.map(([col]) =>
    sheet.put(last + 1, col, sumOf(cells(col), false), "computed", { format: FORMATS.money }),
  );
  form.book.name(tableName("tasks"), sheet.at(first, 0), sheet.at(last, LAST));
  return { budget: totals[0]!, spent: totals[2]! };
}

interface Line {
  readonly level1: string;
  readonly level2: string;
  readonly filled: TargetFilling | null;
}

/** The lines of each kind: those filled in, then empty ones. The department's own kinds come last. */
function linesOf(filled: readonly TargetFilling[]): Line[] {
  const kinds = words.targets.levels.flatMap(([level1, all]) => all.map((level2) => ({ level1, level2 })));
  const own = filled.flatMap(({ level1, level2 }) =>
    kinds.some((kind) => kind.level2 === level2) ? [] : [{ level1: level1 ?? "", level2: level2 ?? "" }],
  );
  const extra = own.filter(
    (kind, i) => own.findIndex((each) => each.level1 === kind.level1 && each.level2 === kind.level2) === i,
  );
  return [...kinds, ...extra].flatMap(({ level1, level2 }) => {
    const isOwn = extra.some((kind) => kind.level2 === level2 && kind.level1 === level1);
    const mine = filled.filter(
      (each) => (each.level2 ?? "") === level2 && (!isOwn || (each.level1 ?? "") === level1),
    );
    const empty = Array.from({ length: isOwn ? 0 : Math.max(1, LINES - mine.length) }, () => null);
    return [...mine, ...empty].map((each) => ({ level1, level2, filled: each }));
  });
}

function indicators(form: Form, sheet: SheetDraft, head: number): void {
  const { heads } = words.targets;
  sheet.heads(head, heads);
  sheet.put(head, REASON, heads[REASON]!, "head", { to: { col: LAST } });
  const lines = linesOf(form.filling.targets ?? []);
  const first = head + 1;
  const put = (col: number, from: number, to: number, text: string) =>
    sheet.put(first + from, col, text, "centre", { to: { row: first + to } });
  runs(lines, (line) => line.level1).forEach(([from, to]) => put(0, from, to, lines[from]!.level1));
  runs(lines, (line) => `${line.level1}/${line.level2}`).forEach(([from, to]) =>
    put(1, from, to, lines[from]!.level2),
  );
  const satisfaction = form.place("satisfaction-rate");
  const own = satisfaction ? lines.findIndex(({ level2, filled }) => isSatisfaction(level2) && !filled) : -1;
  lines.forEach(({ filled }, i) => {
    const row = first + i;
    if (i === own && satisfaction) {
      sheet.put(row, 2, words.targets.satisfaction, "label");
      form.text(sheet, row, 3, undefined);
      sheet.put(row, 4, same(satisfaction), "computedCentre", { format: FORMATS.ratio });
    } else {
      form.text(sheet, row, 2, filled?.name);
      form.text(sheet, row, 3, filled?.target);
      form.text(sheet, row, 4, filled?.actual);
    }
    form.text(sheet, row, REASON, filled?.reason, "inputText", { col: LAST });
  });
  const { namePrompt, targetPrompt, actualPrompt, reasonPrompt } = words.targets;
  const bottom = first + lines.length - 1;
  [namePrompt, targetPrompt, actualPrompt, reasonPrompt].forEach((text, k) => {
    const left = NAME + k;
    const right = left === REASON ? LAST : left;
    form.prompt(sheet, { top: first, bottom, left, right }, heads[left]!, text);
  });
  form.book.name(tableName("targets"), sheet.at(first, 0), sheet.at(bottom, LAST));
}

const isSatisfaction = (level2: string) => level2 === words.targets.levels.at(-1)![1][0];
