/** The workbook part: which sheets there are, where, and the defined names. */
import type { Visibility } from "../../src/workbook/model";
import { corrupt, FileError } from "../errors";
import { type Limits, within } from "../limits";
import { type OfficePackage, type Relationship, relationshipsPart } from "../package/package";
import { isOn, prefixed } from "../package/xml";

export interface SheetEntry {
  readonly name: string;
  readonly visibility: Visibility;
  readonly part: string;
  /** "worksheet", "chartsheet", "dialogsheet" … */
  readonly kind: string;
}

export interface StoredName {
  readonly name: string;
  readonly refersTo: string;
  /** Position in `sheets` of the sheet it is local to. */
  readonly localTo: number | null;
}

export interface WorkbookPart {
  readonly part: string;
  readonly relationships: readonly Relationship[];
  /** In tab order; null where the sheet's part cannot be found. */
  readonly sheets: readonly (SheetEntry | null)[];
  /** Of all sheets that are listed, found or not. */
  readonly listed: readonly string[];
  readonly names: readonly StoredName[];
  readonly date1904: boolean;
}

/** Finds the main part, and says what the file is instead when it is no workbook. */
function findWorkbookPart(pkg: OfficePackage): string {
  const main = pkg.relationships("").find((rel) => rel.kind === "officeDocument" && !rel.external)?.target;
  const part = main !== undefined && pkg.has(main) ? main : "xl/workbook.xml";
  if (/\.bin$/i.test(part)) throw new FileError({ code: "unsupported-format", format: "xlsb" });
  if (pkg.has(part) && !/^(word|ppt)\//i.test(part)) return part;
  throw new FileError(notAWorkbook(pkg));
}

function notAWorkbook(pkg: OfficePackage): FileError["problem"] {
  if (pkg.has("xl/workbook.bin")) return { code: "unsupported-format", format: "xlsb" };
  if (pkg.has("word/document.xml")) return { code: "not-a-workbook", found: "word" };
  if (pkg.has("ppt/presentation.xml")) return { code: "not-a-workbook", found: "presentation" };
  if (pkg.has("content.xml") && pkg.has("mimetype")) return { code: "unsupported-format", format: "ods" };
  return { code: "not-a-workbook", found: "zip" };
}

export function readWorkbookPart(pkg: OfficePackage, limits: Limits): WorkbookPart {
  const part = findWorkbookPart(pkg);
  const relationships = pkg.relationships(part);
  const byId = new Map(relationships.map((rel) => [rel.id, rel]));
  const sheets: (SheetEntry | null)[] = [];
  const listed: string[] = [];
  const names: StoredName[] = [];
  let date1904 = false;
  let isWorkbook = false;
  let current: { name: string; localTo: number | null } | null = null;
  let text = "";
  /** The elements that are open, outermost first. */
  const path: string[] = [];
  const handler = {
    wantsText: false,
    open(element: string, attributes: Readonly<Record<string, string | undefined>>) {
      path.push(element);
      if (element === "workbook") isWorkbook = true;
      else if (element === "workbookPr") date1904 = isOn(attributes.date1904);
      // Not one that strayed elsewhere: whoever marks the workbook counts those of the list.
      else if (path.join("/") === "workbook/sheets/sheet") {
        const rel = byId.get(prefixed(attributes, "id") ?? "");
        const { name = "", state } = attributes;
        const visibility = state === "hidden" || state === "veryHidden" ? state : "visible";
        const found = rel && !rel.external && pkg.has(rel.target);
        sheets.push(found ? { name, visibility, part: rel.target, kind: rel.kind } : null);
        listed.push(name);
        within(limits, "sheets", sheets.length);
      } else if (element === "definedName") {
        const { name = "", localSheetId } = attributes;
        current = { name, localTo: localSheetId === undefined ? null : Number(localSheetId) };
        text = "";
        handler.wantsText = true;
      }
    },
    close(element: string) {
      path.pop();
      if (element !== "definedName" || current === null) return;
      names.push({ ...current, refersTo: text });
      handler.wantsText = false;
      current = null;
    },
    text(piece: string) {
      text += piece;
    },
  };
  pkg.parse(part, handler);
  if (!isWorkbook || sheets.length === 0) throw corrupt(part);
  if (sheets.every((sheet) => sheet === null)) throw corrupt(relationshipsPart(part));
  return { part, relationships, sheets, listed, names, date1904 };
}
