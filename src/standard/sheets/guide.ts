/** 填报说明: whose workbook this is, what the colours mean, what to fill in where, in which order. */
import { standardWorkbookWords as words } from "../../messages/chinese-only/standard-workbook";
import { fullTitle } from "../../frameworks/framework";
import { DEPARTMENT_NAME, FRAMEWORK_NAME, YEAR_NAME } from "../../recognise/standard-names";
import { cellRange, type Form } from "../form";
import type { Look } from "../styles";

type SheetId = keyof typeof words.sheets;

/** @param sheets those of the workbook, in the order in which they are filled in */
export function guideSheet(form: Form, sheets: readonly SheetId[]): void {
  const { guide } = words;
  const { framework, options } = form;
  const sheet = form.page("guide", words.titles.guide(options.year), [14, 14, 75], null, null);
  const { department } = form;
  const facts: [string, string | null, string | null][] = [
    [guide.facts.department, options.department || null, DEPARTMENT_NAME],
    [guide.facts.year, guide.yearText(options.year), YEAR_NAME],
    [guide.facts.unit, options.unit, null],
    [guide.facts.framework, fullTitle(framework), null],
    [guide.facts.frameworkId, framework.id, FRAMEWORK_NAME],
  ];
  facts.forEach(([label, value, name], i) => {
    const row = department.row + i;
    sheet.put(row, 0, label, "labelStrong");
    const at = sheet.put(row, 1, value, i === 0 ? "inputText" : "text", { to: { col: 2 } });
    if (name) form.book.name(name, at);
    if (i === 0) form.prompt(sheet, { ...cellRange(at), right: 2 }, label, guide.departmentPrompt);
  });

  let row = department.row + facts.length + 1;
  sheet.put(row++, 0, guide.legendTitle, "heading");
  const legend: [Look, string][] = [
    ["swatchInput", guide.legend.input],
    ["swatchJudgement", guide.legend.judgement],
    ["swatchComputed", guide.legend.computed],
    ["swatchOpen", guide.legend.open],
  ];
  for (const [look, text] of legend) {
    sheet.put(row, 0, null, look);
    sheet.put(row++, 1, text, "text", { to: { col: 2 } });
  }

  row++;
  sheet.put(row++, 0, guide.stepsTitle, "heading");
  sheet.heads(row++, guide.stepHeads);
  sheets.forEach((id, i) => {
    if (id === "guide") return;
    sheet.put(row, 0, i + 1, "centre");
    sheet.put(row, 1, words.sheets[id], "boxedLink");
    sheet.link(row, 1, words.sheets[id]);
    sheet.put(row++, 2, guide.steps[id], "text");
  });

  row++;
  sheet.put(row++, 0, guide.notesTitle, "heading");
  guide.notes.forEach((note, i) => {
    sheet.put(row++, 0, `${i + 1}. ${note}`, "lineWrapped", { to: { col: 2 } });
  });
}
