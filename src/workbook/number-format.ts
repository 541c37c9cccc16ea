/** What a number format's code says about precision: as far as needed to know which digits the sheet shows. */
import { perText } from "../memo";

export interface NumberFormat {
  /** Decimals shown; null for General, text and formats that do not fix them (fractions, scientific). */
  readonly decimals: number | null;
  readonly percent: boolean;
  /** Words that the format adds behind the number: `0.00"万元"` → "万元". */
  readonly literal: string | null;
}

const GENERAL: NumberFormat = { decimals: null, percent: false, literal: null };
/** Excel writes none that is longer. */
const LONGEST_CODE = 255;

function bare(code: string): string {
  return code
    .replace(/"[^"]*"/g, "")
    .replace(/\\./g, "")
    .replace(/_./g, "")
    .replace(/\*./g, "")
    .replace(/\[[^\]]*\]/g, "");
}

const parse = perText((code): NumberFormat => {
  const section = code.split(";")[0]!;
  const plain = bare(section);
  if (/general|@/i.test(plain) || /[eE/]/.test(plain) || !/[0#?]/.test(plain)) return GENERAL;
  const scaled = /[0#?],+(?=[^0#?]*$)/.test(plain);
  const fraction = /\.([0#?]*)/.exec(plain);
  return {
    decimals: scaled ? null : (fraction?.[1]?.length ?? 0),
    percent: plain.includes("%"),
    literal: /"([^"]+)"\s*$/.exec(section)?.[1]?.trim() ?? null,
  };
});

/** @param code the format's code as stored, for instance `#,##0.00` or `0.00%`; absent means General */
export function readNumberFormat(code: string | undefined): NumberFormat {
  return code === undefined || code === "General" || code.length > LONGEST_CODE ? GENERAL : parse(code);
}

/** Whether the format shows a date or a time. */
export function isDateFormat(code: string | undefined): boolean {
  if (code === undefined || code === "General") return false;
  const plain = bare(code.split(";")[0]!).replace(/general/gi, "");
  return /[ymdhs年月日时]/i.test(plain) && !/[0#?]/.test(plain.replace(/\.0+/g, ""));
}
