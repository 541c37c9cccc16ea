/** 绩效目标完成情况自评表: the tasks with their money, then the department's own indicators. */
import { standardWorkbookWords as words } from "../../messages/chinese-only/standard-workbook";
import { tableName } from "../../recognise/standard-names";
import type { CellRef } from "../../workbook/model";
import { same, sumOf } from "../expression";
import type { Filled, TargetFilling } from "../filling";
import type { Form } from "../form";
import { cellRange } from "../form";
import type { SheetDraft } from "../draft";
import { runs } from "../runs";
import { FORMATS } from "../styles";

const HEAD = 2;
const FEWEST_TASKS = 8;
const SPARE_TASKS = 2;
/** Empty lines for each kind of indicator beside those that are filled in. */
const LINES = 2;
const AMOUNTS = [
  [2, "budget"],
  [3, "budgetFiscal"],
  [4, "spent"],
  [5, "spentFiscal"],
] as const;
const LAST = 5;

export interface TargetTotals {
  readonly budget: CellRef;
  readonly spent: CellRef;
}

export function targetsSheet(form: Form): TargetTotals {
  const sheet = form.page(
    "targets",
    words.titles.tasks(form.options.year),
    [16, 20, 24, 20, 20, 30],
    form.options.unit,
    null,
  );
  sheet.frozen = { rows: HEAD + 2, columns: 0 };
  const totals = tasks(form, sheet);
  indicators(form, sheet, sheet.lastRow + 1);
  return totals;
}

function tasks(form: Form, sheet: SheetDraft): TargetTotals {
  const { tasks: t } = words.targets;
  sheet.put(HEAD, 0, t.name, "head", { to: { row: HEAD + 1, col: 1 } });
  sheet.put(HEAD, 2, t.budget, "head", { to: { col: 3 } });
  sheet.put(HEAD, 4, t.spent, "head", { to: { col: 5 } });
  for (const col of [2, 4]) {
    sheet.put(HEAD + 1, col, t.all, "head");
    sheet.put(HEAD + 1, col + 1, t.fiscal, "head");
  }
  const filled = form.filling.tasks ?? [];
  const count = Math.max(FEWEST_TASKS, filled.length + SPARE_TASKS);
  const first = HEAD + 2;
  const last = first + count - 1;
  for (let i = 0; i < count; i++) {
    const task = filled[i];
    const name = task?.name;
    sheet.put(first + i, 0, name?.value ?? null, "inputText", {
      to: { col: 1 },
      ...(name?.note === undefined ? {} : { note: name.note }),
    });
    for (const [col, key] of AMOUNTS) amount(sheet, first + i, col, task?.[key]);
  }
  const block = { top: first, bottom: last, left: 2, right: LAST };
  const prompt = { title: t.budget, text: words.data.prompts.money(form.options.unit) };
  sheet.allow(form.validationOf("money", block, prompt));
  sheet.put(last + 1, 0, t.total, "labelStrong", { to: { col: 1 } });
  const cells = (col: number) => Array.from({ length: count }, (_, i) => sheet.at(first + i, col));
  const totals = AMOUNTS.map(([col]) =>
    sheet.put(last + 1, col, sumOf(cells(col), false), "computed", { format: FORMATS.money }),
  );
  form.book.name(tableName("tasks"), sheet.at(first, 0), sheet.at(last, LAST));
  return { budget: totals[0]!, spent: totals[2]! };
}

function amount(sheet: SheetDraft, row: number, col: number, filled: Filled | undefined): void {
  sheet.put(row, col, filled?.value ?? null, "inputNumber", {
    format: FORMATS.money,
    ...(filled?.note === undefined ? {} : { note: filled.note }),
  });
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
  form.heads(sheet, head, heads);
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
    form.text(sheet, row, 5, filled?.reason);
    const { targetPrompt, actualPrompt, reasonPrompt } = words.targets;
    [targetPrompt, actualPrompt, reasonPrompt].forEach((text, k) =>
      form.prompt(sheet, cellRange({ row, col: 3 + k }), heads[3 + k]!, text),
    );
  });
  form.book.name(tableName("targets"), sheet.at(first, 0), sheet.at(first + lines.length - 1, LAST));
}

const isSatisfaction = (level2: string) => level2 === words.targets.levels.at(-1)![1][0];
