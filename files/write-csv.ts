/** A table as comma-separated text (RFC 4180) that Excel, WPS and LibreOffice open by a double click. */

/** Without it Excel takes the text for GBK. */
const BYTE_ORDER_MARK = "\ufeff";
/** Programs compute what begins so, the full-width signs of Chinese keyboards included. */
const FORMULA_STARTS = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/;
/** Begins so as well and is harmless: a signed number, a dash where nothing is to be said. */
const HARMLESS = /^[+-]?(?:\d+(?:\.\d+)?%?)?$/;

export type CsvValue = string | number | null;

/** Numbers stay numbers; a text that a program would take for a formula gets an apostrophe in front. */
export function writeCsv(rows: readonly (readonly CsvValue[])[]): Uint8Array {
  const lines = rows.map((row) => `${row.map(field).join(",")}\r\n`);
  return new TextEncoder().encode(BYTE_ORDER_MARK + lines.join(""));
}

function field(value: CsvValue): string {
  if (value === null || typeof value === "number") return Number.isFinite(value) ? String(value) : "";
  const isGuarded = /^[\t\r]/.test(value) || (FORMULA_STARTS.test(value) && !HARMLESS.test(value));
  const text = isGuarded ? `'${value}` : value;
  return /[",\r\n;\t]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
