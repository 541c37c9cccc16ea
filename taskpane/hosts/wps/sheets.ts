/** Which worksheets there are, and what their protection allows. */
import { FINDINGS_NAME } from "../../../src/workbook/mark-style";
import type { DefinedName, Visibility } from "../../../src/workbook/model";
import type { SheetState } from "../host";
import { itemsOf } from "./collections";
import { type WpsWorkbook, type WpsWorksheet, XL } from "./jsapi";

export function visibilityOf({ Visible }: WpsWorksheet): Visibility {
  if (Visible === XL.sheetVisible) return "visible";
  return Visible === XL.sheetVeryHidden ? "veryHidden" : "hidden";
}

export function canMark({ ProtectContents, Protection }: WpsWorksheet): boolean {
  return !ProtectContents || Protection.AllowFormattingCells === true;
}

export function stateOf(sheet: WpsWorksheet): SheetState {
  const isProtected = sheet.ProtectContents;
  return {
    name: sheet.Name,
    protected: isProtected,
    canMark: canMark(sheet),
    // Null where some cells are locked and some are not: a form with fields to fill in.
    canWrite: !isProtected || sheet.UsedRange.Locked !== true,
  };
}

/** Excel's own: print areas and the like. The file reader leaves them out too. */
const INTERNAL = /(?:^|!)(?:_xlnm\.|_FilterDatabase$|Print_Area$|Print_Titles$)/;
/** "评分表!名称", "'甲 乙'!名称": local to that sheet. */
const LOCAL = /^(?:'((?:[^']|'')*)'|([^!]+))!(.+)$/;

export interface BookNames {
  readonly names: readonly DefinedName[];
  /** The findings sheet of a marked copy, which we added; null where there is none. */
  readonly findingsSheet: string | null;
}

export function bookNames(book: WpsWorkbook): BookNames {
  const all = itemsOf(book.Names).flatMap(({ Name, RefersTo }): DefinedName[] => {
    if (INTERNAL.test(Name)) return [];
    const [, quoted, bare, local] = LOCAL.exec(Name) ?? [];
    const sheet = quoted?.replace(/''/g, "'") ?? bare ?? null;
    return [{ name: local ?? Name, refersTo: String(RefersTo).replace(/^=/, ""), sheet }];
  });
  return {
    names: all.filter(({ name }) => name !== FINDINGS_NAME),
    findingsSheet: all.find(({ name }) => name === FINDINGS_NAME)?.sheet ?? null,
  };
}
