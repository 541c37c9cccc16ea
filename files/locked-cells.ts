/** Which cells of a file may not be typed into: locked ones on protected sheets. */
import type { Appearance } from "../src/workbook/appearance";
import type { CellRef } from "../src/workbook/model";
import { readAppearance } from "./appearance";
import { DEFAULT_LIMITS, type Limits } from "./limits";
import { OfficePackage } from "./package/package";
import { isOn, type Attributes, type XmlHandler } from "./package/xml";
import { readWorkbookPart } from "./xlsx/read-workbook-part";
import { worksheets } from "./xlsx/read-xlsx";

export interface Locks {
  readonly protectedSheets: readonly string[];
  isLocked(ref: CellRef): boolean;
}

/** Excel locks every cell of a protected sheet whose style does not say otherwise. */
export function locksOf(
  sheets: readonly { readonly name: string }[],
  isProtected: (index: number) => boolean,
  looks: Appearance,
): Locks {
  const byName = new Map(
    sheets.flatMap(({ name }, index) => (isProtected(index) ? [[name, index] as const] : [])),
  );
  return {
    protectedSheets: [...byName.keys()],
    isLocked({ sheet, row, col }) {
      const index = byName.get(sheet);
      if (index === undefined) return false;
      const style = looks.sheets[index]?.styles.get(row)?.get(col);
      return style === undefined || looks.styles[style]?.unlocked !== true;
    },
  };
}

/** Of sheets that are not protected, no cell's looks matter. */
const NO_LOOKS: Appearance = { styles: [], sheets: [] };

class ProtectionReader implements XmlHandler {
  isProtected = false;

  open(name: string, attributes: Attributes): void {
    if (name === "sheetProtection") this.isProtected = isOn(attributes["sheet"]);
  }
}

/** Of an .xlsx or .xlsm file. Throws a FileError for a file that cannot be read. */
export function lockedCells(bytes: Uint8Array, limits: Limits = DEFAULT_LIMITS): Locks {
  const pkg = new OfficePackage(bytes, limits);
  const sheets = worksheets(readWorkbookPart(pkg, limits));
  const guarded = sheets.map(({ part }) => isProtected(pkg, part));
  const looks = guarded.includes(true) ? readAppearance(bytes, limits) : NO_LOOKS;
  return locksOf(sheets, (index) => guarded[index] === true, looks);
}

function isProtected(pkg: OfficePackage, part: string): boolean {
  // Most sheets are not, and reading them a second time would cost as much as the first.
  if (!new TextDecoder().decode(pkg.read(part)).includes("sheetProtection")) return false;
  const reader = new ProtectionReader();
  pkg.parse(part, reader);
  return reader.isProtected;
}
