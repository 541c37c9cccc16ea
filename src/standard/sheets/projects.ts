/** 项目执行: the list of projects; its total stands first, so that the list can grow. */
import { YES_NO } from "../../facts/words";
import { standardWorkbookWords as words } from "../../messages/chinese-only/standard-workbook";
import { tableName } from "../../recognise/standard-names";
import type { CellRef } from "../../workbook/model";
import { namesIn, quotient, serialOf, sumOf, yesIn } from "../expression";
import type { Form } from "../form";
import { FORMATS } from "../styles";

const HEAD = 2;
const TOTAL = HEAD + 1;
const FIRST = TOTAL + 1;
const FEWEST_ROWS = 20;
/** Empty rows for more projects. */
const SPARE_ROWS = 5;
const COLUMN = { serial: 0, name: 1, original: 2, adjusted: 3, spent: 4, rate: 5, onTime: 6, reason: 7 };

/** @returns the totals by column */
export function projectsSheet(form: Form): Readonly<Record<"original" | "adjusted" | "spent", CellRef>> {
  const { projects } = words;
  const filled = form.filling.projects ?? [];
  const rows = Math.max(FEWEST_ROWS, filled.length + SPARE_ROWS);
  const last = FIRST + rows - 1;
  const sheet = form.page(
    "projects",
    words.titles.projects(form.options.year),
    [6, 34, 15, 15, 15, 12, 12, 32],
    form.options.unit,
    { from: HEAD, to: HEAD },
  );
  form.heads(sheet, HEAD, projects.heads);
  const column = (col: number) => Array.from({ length: rows }, (_, i) => sheet.at(FIRST + i, col));
  const total = (col: number) =>
    sheet.put(TOTAL, col, sumOf(column(col), false), "computed", { format: FORMATS.money });

  sheet.put(TOTAL, COLUMN.serial, null, "nothing");
  sheet.put(TOTAL, COLUMN.name, projects.total, "labelStrong");
  const totals = {
    original: total(COLUMN.original),
    adjusted: total(COLUMN.adjusted),
    spent: total(COLUMN.spent),
  };
  sheet.put(TOTAL, COLUMN.rate, quotient(totals.spent, [totals.adjusted]), "computed", {
    format: FORMATS.ratio,
  });
  sheet.put(TOTAL, COLUMN.onTime, null, "nothing");
  sheet.put(TOTAL, COLUMN.reason, null, "nothing");

  for (let i = 0; i < rows; i++) {
    const row = FIRST + i;
    const project = filled[i];
    const number = (col: number, given: { readonly value: unknown; readonly note?: string } | undefined) =>
      sheet.put(row, col, (given?.value as number | undefined) ?? null, "inputNumber", {
        format: FORMATS.money,
        ...(given?.note === undefined ? {} : { note: given.note }),
      });
    sheet.put(row, COLUMN.serial, serialOf(sheet.at(row, COLUMN.name), FIRST), "computedCentre");
    form.text(sheet, row, COLUMN.name, project?.name);
    number(COLUMN.original, project?.original);
    const adjusted = number(COLUMN.adjusted, project?.adjusted);
    const spent = number(COLUMN.spent, project?.spent);
    sheet.put(row, COLUMN.rate, quotient(spent, [adjusted]), "computed", { format: FORMATS.ratio });
    form.text(sheet, row, COLUMN.onTime, project?.onTime, "inputChoice");
    form.text(sheet, row, COLUMN.reason, project?.reason);
  }

  const block = (left: number, right = left) => ({ top: FIRST, bottom: last, left, right });
  const money = { title: words.data.heads[2], text: words.data.prompts.money(form.options.unit) };
  sheet.allow(form.validationOf("money", block(COLUMN.original, COLUMN.spent), money));
  form.choice(sheet, block(COLUMN.onTime), YES_NO, projects.heads[6], words.judgements.yesNo);
  form.prompt(sheet, block(COLUMN.name), projects.heads[1], projects.namePrompt);
  form.prompt(sheet, block(COLUMN.reason), projects.heads[7], projects.reasonPrompt);
  form.book.name(tableName("projects"), sheet.at(FIRST, 0), sheet.at(last, COLUMN.reason));

  const [names, answers] = [column(COLUMN.name), column(COLUMN.onTime)];
  form.counts = { planned: namesIn(names), done: yesIn(names, answers, YES_NO), sheet: sheet.name };
  return totals;
}
