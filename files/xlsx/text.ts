/** Text as sheet XML stores it. */

const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** "_x000D_" → a carriage return; "_x005F_" guards text that only looks like an escape. */
export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

// What XML 1.0 cannot hold at all.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A pair, or half of one alone. */
const SURROGATES = /[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g;

/** The reverse: text that sheet XML can hold and that reads back as it was. Not yet escaped for XML. */
export function escapeText(text: string): string {
  return text
    .replace(SURROGATES, (found) => (found.length === 2 ? found : "\ufffd"))
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/[\r]/g, "_x000D_")
    .replace(FORBIDDEN, (ch) => `_x${ch.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}
