/** The workbook of project forms: each form a sheet that scores itself, and one that says what was not carried over. */
import type { ProjectForm } from "../../forms/project-form";
import { projectWorkbookWords as words } from "../../messages/chinese-only/project-workbook";
import { standardWorkbookWords } from "../../messages/chinese-only/standard-workbook";
import { FORM_NAME } from "../../recognise/standard-names";
import type { WorkbookPlan } from "../../workbook/plan";
import { BookDraft } from "../draft";
import type { OpenLine } from "../filling";
import type { StandardOptions } from "../form";
import { OPEN_SHEET, openLines } from "../sheets/open";
import { closingBlock, closingNotes } from "./closing";
import type { ProjectFormFilling } from "./filling";
import { fundsBlock } from "./funds";
import { LAST, put, WIDTHS, type Page } from "./layout";
import { linesBlock } from "./lines";

/**
 * @param fillings what is known of each project; a single empty form where nothing is
 * @param open what was not carried over from another workbook
 */
export function projectWorkbook(
  form: ProjectForm,
  options: StandardOptions,
  fillings: readonly ProjectFormFilling[] = [{}],
  open: readonly OpenLine[] = [],
): WorkbookPlan {
  const book = new BookDraft();
  book.constant(FORM_NAME, form.id);
  const names = sheetNames(fillings);
  fillings.forEach((filling, i) => formSheet(book, names[i]!, { form, options, filling }));
  if (open.length > 0) {
    const { sheets, titles } = standardWorkbookWords;
    const sheet = book.sheet(sheets.open, OPEN_SHEET.widths);
    sheet.put(0, 0, titles.open(options.year), "title", { to: { col: OPEN_SHEET.widths.length - 1 } });
    openLines(book, sheet, open);
  }
  return book.plan([...names, ...(open.length > 0 ? [standardWorkbookWords.sheets.open] : [])]);
}

/** The projects' names, each used once; a single form is called what it is. */
function sheetNames(fillings: readonly ProjectFormFilling[]): readonly string[] {
  if (fillings.length === 1) return [words.sheet];
  const used = new Set<string>([standardWorkbookWords.sheets.open]);
  return fillings.map(({ name }) => {
    const wanted = String(name?.value ?? words.sheet)
      .replace(/[[\]:*?/\\']/g, "")
      .slice(0, LONGEST_NAME);
    let free = wanted;
    for (let n = 2; used.has(free); n++) free = `${wanted}${n}`;
    used.add(free);
    return free;
  });
}

/** Excel takes 31 characters; a number may come behind. */
const LONGEST_NAME = 28;

function formSheet(book: BookDraft, name: string, given: Omit<Page, "sheet">): void {
  const sheet = book.sheet(name, WIDTHS);
  const page: Page = { ...given, sheet };
  const { options } = page;
  sheet.print = { orientation: "landscape", fitWidth: true, titleRows: null, area: null, footer: words.page };
  const title = page.filling.isDepartments ? words.departmentTitle : words.title;
  sheet.put(0, 0, title(options.year), "title", { to: { col: LAST } });
  sheet.height(0, 48);
  const funds = fundsBlock(page, head(page, 1));
  const lines = linesBlock(page, goals(page, funds.end));
  closingNotes(page, closingBlock(page, funds, lines));
}

/** Whose form it is. @returns the first row below */
function head(page: Page, top: number): number {
  const { sheet, options, filling } = page;
  const ofDepartment = { value: options.department || null };
  const label = filling.isDepartments ? words.department : words.project;
  sheet.put(top, 0, label, "label", { to: { col: 1 } });
  put(page, top, 2, filling.name, "inputText", { col: LAST });
  sheet.put(top + 1, 0, words.authority, "label", { to: { col: 1 } });
  put(page, top + 1, 2, filling.authority ?? ofDepartment, "inputText", { col: 4 });
  sheet.put(top + 1, 5, words.carriedOutBy, "label", { to: { col: 6 } });
  put(page, top + 1, 7, filling.carriedOutBy ?? ofDepartment, "inputText", { col: LAST });
  const notes = filling.head ?? [];
  notes.forEach(({ label, text }, i) => {
    sheet.put(top + 2 + i, 0, label, "label", { to: { col: 1 } });
    put(page, top + 2 + i, 2, text, "inputText", { col: LAST });
  });
  return top + 2 + notes.length;
}

/** 年度总体目标. @returns the first row below */
function goals(page: Page, top: number): number {
  const { sheet, filling } = page;
  sheet.put(top, 0, words.goals, "centre", { to: { row: top + 1 } });
  sheet.put(top, 1, words.expected, "head", { to: { col: 4 } });
  sheet.put(top, 5, words.achieved, "head", { to: { col: LAST } });
  put(page, top + 1, 1, filling.expected, "inputText", { col: 4 });
  put(page, top + 1, 5, filling.achieved, "inputText", { col: LAST });
  if (!filling.expected && !filling.achieved) sheet.height(top + 1, 54);
  return top + 2;
}
