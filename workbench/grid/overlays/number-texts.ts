/** Number formats that Univer does not show as Excel does: those that show nothing, and Chinese characters. */
import { CellValueType, type ICellData, type IStyleData, type Nullable, numfmt } from "@univerjs/core";
import { chineseNumber, isChinese } from "./chinese-numbers";

const LOCALE = { locale: "zh-CN", throws: false } as const;

/** What the cell shows; null where Univer shows it rightly. */
export function numberText(raw: Nullable<ICellData>, { n }: IStyleData): string | null {
  const pattern = n?.pattern;
  const value = raw?.v;
  if (!pattern || value === undefined || value === null) return null;
  if (raw?.t !== CellValueType.NUMBER) return isTextHidden(pattern) ? "" : null;
  const number = Number(value);
  const format = (code: string) => numfmt.format(code, number, LOCALE);
  if (isChinese(pattern)) return chineseNumber(pattern, number, format);
  // Univer takes a text without letters for none, and shows the number as it was typed.
  return pattern.includes(";") && format(pattern) === "" ? "" : null;
}

/** The fourth part of a format is for texts. */
function isTextHidden(pattern: string): boolean {
  return (pattern.match(/;/g)?.length ?? 0) === 3 && numfmt.format(pattern, "x", LOCALE) === "";
}
