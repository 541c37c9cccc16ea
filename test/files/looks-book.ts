/** A workbook written by hand for its looks: whole parts given as XML, the rest the least that a workbook needs. */
import { strToU8, zipSync } from "fflate";
import { readAppearance } from "../../files/appearance";
import type { CellStyle, SheetAppearance } from "../../src/workbook/appearance";
import { parseAddress } from "../../src/workbook/address";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";

export interface LooksBook {
  /** What stands in the worksheet. */
  readonly sheet?: string;
  /** What stands in the style sheet; absent: no such part. */
  readonly styles?: string;
  /** What stands in the theme; absent: no such part. */
  readonly theme?: string;
  /** What stands in the drawing; absent: no such part. */
  readonly drawing?: string;
  /** Further parts of the sheet: the last word of their relationship's type, and their whole text. */
  readonly sheetParts?: Readonly<Record<string, string>>;
  readonly bookParts?: Readonly<Record<string, string>>;
  /** Whole parts by name, instead of what is written otherwise. */
  readonly raw?: Readonly<Record<string, string>>;
}

function relationships(targets: readonly (readonly [kind: string, target: string])[]): string {
  const items = targets.map(([kind, target], i) => {
    return `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  });
  return `<Relationships xmlns="${PACKAGE}">${items.join("")}</Relationships>`;
}

export function looksBook(given: LooksBook): Uint8Array {
  const { sheet = "<sheetData/>", styles, theme, drawing, sheetParts = {}, bookParts = {}, raw = {} } = given;
  const parts: Record<string, string> = {
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="评分表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}">${sheet}</worksheet>`,
  };
  const ofBook: [string, string][] = [["worksheet", "worksheets/sheet1.xml"]];
  if (styles !== undefined) {
    ofBook.push(["styles", "styles.xml"]);
    parts["xl/styles.xml"] = `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`;
  }
  if (theme !== undefined) {
    ofBook.push(["theme", "theme/theme1.xml"]);
    parts["xl/theme/theme1.xml"] =
      `<a:theme xmlns:a="${DRAWING}/main"><a:themeElements>${theme}</a:themeElements></a:theme>`;
  }
  const ofSheet: [string, string][] = [];
  if (drawing !== undefined) {
    ofSheet.push(["drawing", "../drawings/drawing1.xml"]);
    parts["xl/drawings/drawing1.xml"] =
      `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main">${drawing}</xdr:wsDr>`;
  }
  for (const [kind, text] of Object.entries(sheetParts)) {
    ofSheet.push([kind, `../${kind}.xml`]);
    parts[`xl/${kind}.xml`] = text;
  }
  for (const [kind, text] of Object.entries(bookParts)) {
    ofBook.push([kind, `${kind}.xml`]);
    parts[`xl/${kind}.xml`] = text;
  }
  parts["xl/_rels/workbook.xml.rels"] = relationships(ofBook);
  parts["xl/worksheets/_rels/sheet1.xml.rels"] = relationships(ofSheet);
  const all = Object.entries({ ...parts, ...raw });
  return zipSync(Object.fromEntries(all.map(([name, text]) => [name, strToU8(text)])));
}

export interface Looks extends SheetAppearance {
  readonly all: readonly CellStyle[];
  /** Undefined for a cell that has no style of its own. */
  at(address: string): CellStyle | undefined;
}

/** The first sheet, with its styles by address. */
export function looksOf(bytes: Uint8Array): Looks {
  const { styles: all, sheets } = readAppearance(bytes);
  const sheet = sheets[0]!;
  return {
    ...sheet,
    all,
    at(address) {
      const { row, col } = parseAddress(address)!;
      const index = sheet.styles.get(row)?.get(col);
      return index === undefined ? undefined : all[index];
    },
  };
}

export function looks(given: LooksBook): Looks {
  return looksOf(looksBook(given));
}
