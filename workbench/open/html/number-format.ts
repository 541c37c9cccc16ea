/** Number formats as Office writes them into CSS. */
const NAMED: Readonly<Record<string, string>> = {
  percent: "0.00%",
  fixed: "0.00",
  standard: "#,##0.00",
  scientific: "0.00E+00",
  "short date": "yyyy/m/d",
  "medium date": "d-mmm-yy",
  "long date": 'yyyy"年"m"月"d"日"',
  "short time": "h:mm",
  "long time": "h:mm:ss",
};
const LONGEST = 255;
/** What may stand in a code outside of texts, colours and escapes: Excel takes a file with others for damaged. */
const PLAIN = /^[0#?.,%@:/ ()+\-$¥￥€£EeYyMmDdHhSsGgBbAaPp]*$/;

/** `"\#\,\#\#0\.00\0022万元\0022"` → `#,##0.00"万元"`; undefined for General and for what is no code. */
export function cssNumberFormat(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const inner = value.replace(/^(["'])(.*)\1$/, "$2");
  const code = NAMED[inner.toLowerCase()] ?? unescaped(inner);
  return safeFormat(code);
}

/** The code itself if a workbook can hold it. */
export function safeFormat(code: string): string | undefined {
  if (code === "" || code.length > LONGEST || code.toLowerCase() === "general") return undefined;
  const sections = code
    .replace(/"[^"]*"/g, "")
    .replace(/\\.|_.|\*./g, "")
    .replace(/\[[^[\]"]*\]/g, "")
    .split(";");
  return sections.length <= 4 && sections.every((section) => PLAIN.test(section)) ? code : undefined;
}

/** In CSS a backslash goes before a character's number in four digits, or before the character itself. */
function unescaped(css: string): string {
  return css.replace(/\\(?:([0-9a-fA-F]{4})\s?|(.))/g, (_, hex?: string, character?: string) =>
    hex === undefined ? (character ?? "") : String.fromCharCode(parseInt(hex, 16)),
  );
}
