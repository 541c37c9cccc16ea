/** Rules for what may be typed into cells, as sheet XML. */
import { rangeText } from "../../src/workbook/address";
import type { Validation } from "../../src/workbook/plan";
import { escapeAttribute } from "../package/xml-scan";
import { cutText } from "../../src/workbook/cut-text";
import { escapeText } from "../xlsx/text";
import { formulaXml } from "./formula-xml";

/** Excel's own limits, in characters. */
const LONGEST = { formula: 255, title: 32, prompt: 255, error: 225 } as const;
/** Wider than any number that a cell can hold. */
const BOUND = "9.99E+307";

/** Puts a list's items where a formula can refer to them; returns that reference. */
export type ListPlace = (items: readonly string[]) => string;

export function validationsXml(validations: readonly Validation[], placeList: ListPlace): string {
  const used = validations.filter(({ ranges }) => ranges.length > 0);
  if (used.length === 0) return "";
  const each = used.map((validation) => validationXml(validation, placeList));
  return `<dataValidations count="${each.length}">${each.join("")}</dataValidations>`;
}

function validationXml(validation: Validation, placeList: ListPlace): string {
  const { ranges, allow, prompt, error, onError = "stop" } = validation;
  const refuses = allow.kind !== "any";
  const { type, formulas } = rule(allow, placeList);
  const attributes = [
    type,
    refuses && onError === "warning" ? ' errorStyle="warning"' : "",
    ' allowBlank="1"',
    prompt ? ' showInputMessage="1"' : "",
    refuses ? ' showErrorMessage="1"' : "",
    ...(error
      ? [text("errorTitle", error.title, LONGEST.title), text("error", error.text, LONGEST.error)]
      : []),
    ...(prompt
      ? [text("promptTitle", prompt.title, LONGEST.title), text("prompt", prompt.text, LONGEST.prompt)]
      : []),
    ` sqref="${ranges.map(rangeText).join(" ")}"`,
  ];
  const content = formulas.map((one, i) => `<formula${i + 1}>${formulaXml(one)}</formula${i + 1}>`).join("");
  return `<dataValidation${attributes.join("")}>${content}</dataValidation>`;
}

interface Rule {
  readonly type: string;
  readonly formulas: readonly string[];
}

function rule(allow: Validation["allow"], placeList: ListPlace): Rule {
  switch (allow.kind) {
    case "any":
      return { type: "", formulas: [] };
    case "list":
      return { type: ' type="list"', formulas: [inlineList(allow.items) ?? placeList(allow.items)] };
    case "formula":
      return { type: ' type="custom"', formulas: [short(allow.formula)] };
    case "decimal":
    case "whole":
      return numbers(allow.kind, allow.from, allow.to);
  }
}

function numbers(kind: "decimal" | "whole", from: number | null, to: number | null): Rule {
  if (from !== null && to === null)
    return { type: ` type="${kind}" operator="greaterThanOrEqual"`, formulas: [String(from)] };
  if (from === null && to !== null)
    return { type: ` type="${kind}" operator="lessThanOrEqual"`, formulas: [String(to)] };
  return { type: ` type="${kind}"`, formulas: [String(from ?? `-${BOUND}`), String(to ?? BOUND)] };
}

/** The items inside the rule itself; null where commas or blanks would cut them up or they are too long. */
function inlineList(items: readonly string[]): string | null {
  if (items.some((item) => item === "" || item !== item.trim() || /[,"\n\r]/.test(item))) return null;
  const list = items.join(",");
  return list.length > LONGEST.formula || items.length === 0 ? null : `"${list}"`;
}

function short(formula: string): string {
  if (formula.length > LONGEST.formula)
    throw new RangeError(`a validation's formula is longer than ${LONGEST.formula}: ${formula}`);
  return formula;
}

function text(name: string, words: string, longest: number): string {
  return ` ${name}="${escapeAttribute(escapeText(cutText(words, longest)))}"`;
}
