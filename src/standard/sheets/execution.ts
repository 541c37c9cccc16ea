/** 口径 of 预算执行率: which budget the quarters are measured against, and how the year's part is read. */
import { standardWorkbookWords as words } from "../../messages/chinese-only/standard-workbook";
import { BASIS_NAME, READING_NAME } from "../../recognise/standard-names";
import { READING_NAMES, RULE_READINGS } from "../../rules/quarterly/readings";
import type { CellRef } from "../../workbook/model";
import type { SheetDraft } from "../draft";
import { chosenBy, same, sumOf, type Expression } from "../expression";
import type { Filled } from "../filling";
import { cellRange, type Form } from "../form";

const LABEL = 1;
/** The words take two columns: that of the figures and that of their units. */
const LAST = 3;

/** The budgets that there are to choose from, as cells. */
export interface Budgets {
  readonly original: CellRef;
  readonly adjusted: CellRef;
  readonly carried: CellRef;
}

/** The budget that was chosen. */
export function chosenBudget(basis: CellRef, { original, adjusted, carried }: Budgets): Expression {
  const { items } = words.execution.basis;
  return chosenBy(basis, [
    [items.adjusted, same(adjusted)],
    [items.original, same(original)],
    [items.carried, sumOf([adjusted, carried], true)],
  ]);
}

/** The lines in which both are chosen, below the basic data. */
export function executionChoices(form: Form, sheet: SheetDraft): void {
  const { title, basis, reading } = words.execution;
  const filled = form.filling.execution ?? {};
  const line = (
    at: CellRef | null,
    said: { readonly label: string; readonly prompt: string },
    items: readonly string[],
    own: Filled | undefined,
    name: string,
  ) => {
    if (!at) return;
    sheet.put(at.row, LABEL, said.label, "label");
    form.text(sheet, at.row, at.col, own ?? { value: items[0]! }, "inputChoice", { col: LAST });
    form.choice(sheet, { ...cellRange(at), right: LAST }, items, title, said.prompt);
    form.book.name(name, at);
  };
  const first = form.basis ?? form.reading;
  if (!first) return;
  sheet.put(first.row, 0, title, "centre", { to: { row: (form.reading ?? first).row } });
  const readings = RULE_READINGS.map((each) => READING_NAMES[each]);
  line(form.basis, basis, Object.values(basis.items), filled.basis, BASIS_NAME);
  line(form.reading, reading, readings, filled.reading, READING_NAME);
}
