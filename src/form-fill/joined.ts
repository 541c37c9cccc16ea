/** The form beside the figures, as one workbook: recognised together, so that owner, year and facts are sorted as ever. */
import { quoteSheetName } from "../workbook/address";
import type { Sheet, Workbook } from "../workbook/model";

/** A name that no sheet of the form has. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let n = 2, free = name; ; free = `${name} (${n++})`) if (!taken.has(free.toLowerCase())) return free;
}

const SHEET_NAME = /^(?:'((?:[^']|'')+)'|([^'!]+))!/;

/** The form's sheets keep their names; those of the data give way. */
export function joined(form: Workbook, data: Workbook | null): Workbook {
  if (!data) return form;
  const taken = new Set(form.sheets.map(({ name }) => name.toLowerCase()));
  const renamed = new Map(
    data.sheets.map(({ name }) => {
      const free = freeName(name, taken);
      taken.add(free.toLowerCase());
      return [name, free];
    }),
  );
  const moved = (sheet: Sheet): Sheet => ({ ...sheet, name: renamed.get(sheet.name)! });
  const names = data.definedNames.map((defined) => ({
    ...defined,
    sheet: defined.sheet === null ? null : (renamed.get(defined.sheet) ?? defined.sheet),
    refersTo: defined.refersTo.replace(SHEET_NAME, (whole, quoted?: string, bare?: string) => {
      const to = renamed.get(quoted?.replace(/''/g, "'") ?? bare ?? "");
      return to === undefined ? whole : `${quoteSheetName(to)}!`;
    }),
  }));
  const prose = form.prose && data.prose ? { ...form.prose, ...data.prose } : (form.prose ?? data.prose);
  return {
    sheets: [...form.sheets, ...data.sheets.map(moved)],
    definedNames: [...form.definedNames, ...names],
    date1904: form.date1904,
    ...(prose ? { prose } : {}),
  };
}
