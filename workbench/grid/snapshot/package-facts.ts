/** Reads from the package what the grid needs of a sheet beside its cells: protection, array formulas, rules for typing. */
import { worksheets } from "../../../files/xlsx/read-xlsx";
import { readWorkbookPart } from "../../../files/xlsx/read-workbook-part";
import { DEFAULT_LIMITS } from "../../../files/limits";
import { OfficePackage } from "../../../files/package/package";
import { isOn, type Attributes } from "../../../files/package/xml";
import { parseRange, type Range } from "../../../src/workbook/address";
import { RulesReader } from "../input/read-rules";
import { NO_RULES, type SheetRules } from "../input/rules";

export interface SheetFacts {
  readonly protected: boolean;
  /** The cells that array formulas fill. */
  readonly arrays: readonly Range[];
  readonly rules: SheetRules;
}

const PLAIN: SheetFacts = { protected: false, arrays: [], rules: NO_RULES };

class FactsReader extends RulesReader {
  protected = false;
  readonly arrays: Range[] = [];

  get rules(): SheetRules {
    return { validations: this.validations, links: this.links };
  }

  override open(name: string, attributes: Attributes): void {
    super.open(name, attributes);
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
  // Most sheets have none of it, and reading them a second time would cost as much as the first.
  const text = new TextDecoder().decode(pkg.read(part));
  if (!/sheetProtection|dataValidation|hyperlink|t=["']array["']/.test(text)) return PLAIN;
  const relationships = pkg.relationships(part);
  const reader = new FactsReader((id) => relationships.find((each) => each.id === id)?.target ?? null);
  pkg.parse(part, reader);
  return reader;
}
