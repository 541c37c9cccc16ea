/** A cell's value as sheet XML holds it. */
import { isCellError, type CellValue } from "../../src/workbook/model";
import { escapeXml } from "../package/xml-scan";
import { escapeText } from "./text";

export interface WrittenValue {
  /** The cell's `t`; "" for numbers and for nothing. */
  readonly type: string;
  /** Without the part's prefix. */
  readonly content: string;
}

/** @param isResult the value is what a formula came to, not what was typed */
export function writtenValue(value: CellValue, isResult: boolean): WrittenValue {
  if (value === null) return { type: "", content: "" };
  const plain = (type: string, text: string): WrittenValue => ({
    type,
    content: `<v>${escapeXml(text)}</v>`,
  });
  if (typeof value === "number") return plain("", String(value));
  if (typeof value === "boolean") return plain("b", value ? "1" : "0");
  if (isCellError(value)) return plain("e", value.error);
  const text = escapeText(value);
  if (isResult) return plain("str", text);
  // Asked for only where Excel would trim: the published schema does not know the attribute.
  const space = text === text.trim() ? "" : ' xml:space="preserve"';
  return { type: "inlineStr", content: `<is><t${space}>${escapeXml(text)}</t></is>` };
}
