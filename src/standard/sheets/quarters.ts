/** 分季度执行情况, below the budget table: what was typed in the basic data, against the schedule. */
import { standardWorkbookWords as words } from "../../messages/chinese-only/standard-workbook";
import { PAID, PROGRESS } from "../../rules/quarterly/facts";
import type { CellRef } from "../../workbook/model";
import { averageOf, quotient, same } from "../expression";
import type { Form } from "../form";
import type { SheetDraft } from "../draft";
import { FORMATS } from "../styles";

const SCHEDULE = [0.25, 0.5, 0.75, 1];
/** Two empty rows, so that every program sees the end of the table above. */
const GAP = 3;

export function quartersTable(form: Form, sheet: SheetDraft): void {
  const top = sheet.lastRow + GAP;
  const { quarters } = words;
  const right = quarters.heads.length - 1;
  sheet.put(top, 0, words.titles.quarters(form.options.year), "title", { to: { col: right } });
  sheet.height(top, 30);
  sheet.put(top + 1, right, words.unit(form.options.unit), "lineRight");
  sheet.heads(top + 2, quarters.heads);
  const rates: CellRef[] = [];
  quarters.rows.forEach((label, i) => {
    const row = top + 3 + i;
    const put = (col: number, at: CellRef | null, format: string) =>
      sheet.put(row, col, at && same(at), at ? "computed" : "nothing", { format });
    sheet.put(row, 0, label, "label");
    put(1, form.place(PAID[i]!), FORMATS.money);
    put(2, form.place("execution-budget"), FORMATS.money);
    const progress = put(3, form.place(PROGRESS[i]!), FORMATS.ratio);
    const scheduled = sheet.put(row, 4, SCHEDULE[i]!, "computedCentre", { format: FORMATS.ratio });
    rates.push(sheet.put(row, 5, quotient(progress, [scheduled]), "computed", { format: FORMATS.ratio }));
  });
  const last = top + 3 + quarters.rows.length;
  sheet.put(last, 0, quarters.average, "labelStrong");
  for (let col = 1; col < right; col++) sheet.put(last, col, null, "nothing");
  sheet.put(last, right, averageOf(rates), "computed", { format: FORMATS.ratio });
}
