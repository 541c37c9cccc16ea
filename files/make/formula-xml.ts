import { escapeXml } from "../package/xml-scan";
import { storedFormula } from "../set-formulas/stored";

/** A formula as Excel shows it → as the XML of a new part holds it. */
export function formulaXml(formula: string): string {
  return escapeXml(storedFormula(formula, ""));
}
