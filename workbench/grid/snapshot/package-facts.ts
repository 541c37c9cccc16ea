/** Reads from the package which sheets are protected and which formulas are array formulas. */
import { worksheets } from "../../../files/xlsx/read-xlsx";
import { readWorkbookPart } from "../../../files/xlsx/read-workbook-part";
import { DEFAULT_LIMITS } from "../../../files/limits";
import { OfficePackage } from "../../../files/package/package";
import { isOn, type Attributes, type XmlHandler } from "../../../files/package/xml";
import { parseRange, type Range } from "../../../src/workbook/address";

export interface SheetFacts {
  readonly protected: boolean;
  /** The cells that array formulas fill. */
  readonly arrays: readonly Range[];
}

const PLAIN: SheetFacts = { protected: false, arrays: [] };

class FactsReader implements XmlHandler {
  protected = false;
  readonly arrays: Range[] = [];

  open(name: string, attributes: Attributes): void {
    if (name === "sheetProtection") this.protected = isOn(attributes["sheet"]);
    const range = name === "f" && attributes["t"] === "array" ? parseRange(attributes["ref"] ?? "") : null;
    if (range) this.arrays.push(range);
  }
}

/** In the order of the workbook's sheets. A package that cannot be read has none of these. */
export function packageFacts(bytes: Uint8Array, sheets: number): readonly SheetFacts[] {
  try {
    const pkg = new OfficePackage(bytes, DEFAULT_LIMITS);
    const found = worksheets(readWorkbookPart(pkg, DEFAULT_LIMITS)).map(({ part }) => factsOf(pkg, part));
    if (found.length === sheets) return found;
  } catch {
    // No package, or a damaged one: its contents were read all the same.
  }
  return Array.from({ length: sheets }, () => PLAIN);
}

function factsOf(pkg: OfficePackage, part: string): SheetFacts {
  // Most sheets have neither, and reading them a second time would cost as much as the first.
  const text = new TextDecoder().decode(pkg.read(part));
  if (!/sheetProtection|t=["']array["']/.test(text)) return PLAIN;
  const reader = new FactsReader();
  pkg.parse(part, reader);
  return reader;
}
