/** Reads data validation and links of a sheet's part, those among its extensions too. */
import { type Attributes, isOn, prefixed, type XmlHandler } from "../../../files/package/xml";
import { parseRange, type Range } from "../../../src/workbook/address";
import type { Link, Operator, Validation, ValidationKind } from "./rules";

const KINDS: Readonly<Record<string, ValidationKind>> = {
  list: "list",
  whole: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
  custom: "custom",
};
const OPERATORS: ReadonlySet<string> = new Set<Operator>([
  "between",
  "notBetween",
  "equal",
  "notEqual",
  "lessThan",
  "lessThanOrEqual",
  "greaterThan",
  "greaterThanOrEqual",
]);
const REFUSALS = { stop: "stop", warning: "warning", information: "information" } as const;

const rangesOf = (text: string): Range[] => text.split(/\s+/).flatMap((each) => parseRange(each) ?? []);

export class RulesReader implements XmlHandler {
  wantsText = false;
  readonly validations: Validation[] = [];
  readonly links: Link[] = [];
  /** Attributes of the validation that is being read. */
  private current: Attributes | null = null;
  private formulas: [string, string] = ["", ""];
  private sqref = "";
  /** Where the text that comes next belongs. */
  private into: 0 | 1 | "sqref" | null = null;

  /** @param targetOf of a relationship of the sheet that leads outside */
  constructor(private readonly targetOf: (id: string) => string | null) {}

  open(name: string, attributes: Attributes): void {
    if (name === "dataValidation") {
      this.current = attributes;
      this.formulas = ["", ""];
      this.sqref = attributes["sqref"] ?? "";
    } else if (name === "hyperlink") this.link(attributes);
    else if (this.current && (name === "formula1" || name === "formula2"))
      this.take(name === "formula1" ? 0 : 1);
    else if (this.current && name === "sqref") this.take("sqref");
  }

  close(name: string): void {
    if (name === "formula1" || name === "formula2" || name === "sqref") this.wantsText = false;
    if (name === "dataValidation" && this.current) {
      this.validation(this.current);
      this.current = null;
    }
  }

  text(piece: string): void {
    if (this.into === "sqref") this.sqref += piece;
    else if (this.into !== null) this.formulas[this.into] += piece;
  }

  private take(into: 0 | 1 | "sqref"): void {
    this.into = into;
    this.wantsText = true;
  }

  private validation(given: Attributes): void {
    const ranges = rangesOf(this.sqref.trim());
    if (ranges.length === 0) return;
    const operator = given["operator"] ?? "between";
    const [from, to] = this.formulas;
    const prompt = { title: given["promptTitle"] ?? "", text: given["prompt"] ?? "" };
    const style = (given["errorStyle"] ?? "stop") as keyof typeof REFUSALS;
    this.validations.push({
      ranges,
      kind: KINDS[given["type"] ?? ""] ?? "any",
      operator: OPERATORS.has(operator) ? (operator as Operator) : "between",
      formulas: [from.trim(), to.trim()],
      refusal: isOn(given["showErrorMessage"]) ? (REFUSALS[style] ?? "stop") : null,
      error: { title: given["errorTitle"] ?? "", text: given["error"] ?? "" },
      prompt: isOn(given["showInputMessage"]) && prompt.title + prompt.text !== "" ? prompt : null,
    });
  }

  private link(given: Attributes): void {
    const range = parseRange(given["ref"] ?? "");
    if (!range) return;
    const id = prefixed(given, "id");
    const outside = id === undefined ? null : this.targetOf(id);
    const inside = given["location"] ?? "";
    if (outside !== null) this.links.push({ range, to: outside, isInside: false });
    else if (inside !== "") this.links.push({ range, to: inside.replace(/^#/, ""), isInside: true });
  }
}
