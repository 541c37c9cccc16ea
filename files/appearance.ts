/** How a workbook looks, read from the bytes that files/read.ts reads for what it says. */
import { type Appearance, type Drawing, PLAIN_SHEET, type SheetAppearance } from "../src/workbook/appearance";
import type { Workbook } from "../src/workbook/model";
import { readDrawings, readCellImages } from "./appearance/drawing-parts";
import { fittedAppearance, tableAppearance } from "./appearance/fitted";
import { gridOf } from "./appearance/grid";
import { readLegacyAppearance } from "./appearance/legacy";
import { type LooksContext, readLooks } from "./appearance/read-looks";
import { roomFor } from "./appearance/sheet-looks";
import { readConditions } from "./appearance/read-conditions";
import { readStyles } from "./appearance/read-styles";
import { readTheme } from "./appearance/read-theme";
import { StyleTable } from "./appearance/style-table";
import { ignoreFileErrors } from "./appearance/ignore-file-errors";
import { decodeText } from "./csv";
import { isDocx } from "./docx/read/read-docx";
import { DEFAULT_LIMITS, type Limits } from "./limits";
import { OfficePackage } from "./package/package";
import { sniff } from "./sniff";
import { readWorkbookPart } from "./xlsx/read-workbook-part";
import { partOf, worksheets } from "./xlsx/read-xlsx";

/**
 * The looks of an .xlsx or .xlsm file, its sheets in the order of readWorkbook. Throws a FileError only where the
 * workbook itself cannot be read; whatever is wrong with a style, a theme or a drawing counts for what it does say.
 */
export function readAppearance(bytes: Uint8Array, limits: Limits = DEFAULT_LIMITS): Appearance {
  const pkg = new OfficePackage(bytes, limits);
  const book = readWorkbookPart(pkg, limits);
  const theme = readTheme(pkg, partOf(book, "theme"));
  const styles = new StyleTable(readStyles(pkg, partOf(book, "styles")), theme);
  const context: LooksContext = {
    styles,
    cellImages: readCellImages(pkg, book.relationships),
    room: roomFor(limits),
  };
  const sheets = worksheets(book).map((entry) => withAllDrawn(pkg, entry.part, context));
  return { styles: styles.styles, sheets };
}

function withAllDrawn(pkg: OfficePackage, part: string, context: LooksContext): SheetAppearance {
  const looks = readLooks(pkg, part, context);
  const drawings: Drawing[] = [];
  ignoreFileErrors(() => drawings.push(...readDrawings(pkg, pkg.relationships(part), gridOf(looks))));
  const conditions = readConditions(pkg, part, context.styles);
  return {
    ...looks,
    drawings: [...looks.drawings, ...drawings],
    ...(conditions.length > 0 ? { conditions } : {}),
  };
}

/**
 * The looks of the file that a workbook was read from, whatever kind it is. Never fails: what cannot be read of the
 * looks is plain.
 */
export async function appearanceOf(
  bytes: Uint8Array,
  workbook: Workbook,
  limits: Limits = DEFAULT_LIMITS,
): Promise<Appearance> {
  try {
    const found = await read(bytes, workbook, limits);
    if (found.sheets.length === workbook.sheets.length) return found;
  } catch {
    // Nothing that a workbook says is lost without its looks, and opening it must not fail for them.
  }
  return { styles: [], sheets: workbook.sheets.map(() => PLAIN_SHEET) };
}

async function read(bytes: Uint8Array, workbook: Workbook, limits: Limits): Promise<Appearance> {
  switch (sniff(bytes)) {
    case "zip":
      return isDocx(bytes, limits) ? tableAppearance(workbook) : readAppearance(bytes, limits);
    case "ole2":
    case "biff":
      return readLegacyAppearance(bytes, limits);
    case "markup":
      return readLegacyAppearance(decodeText(bytes), limits);
    default:
      return fittedAppearance(workbook);
  }
}
