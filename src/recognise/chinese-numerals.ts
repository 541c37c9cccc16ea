/** Chinese numerals, as far as targets and results use them: 三次, 十二场, 百分之九十五. */

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1_000 };

const NUMERAL = "[零〇一二两三四五六七八九十][零〇一二两三四五六七八九十百千]*";

/** "三十二" → 32, "一百零五" → 105; null for what is no numeral ("三二一", "百"). */
export function readChineseNumeral(text: string): number | null {
  let total = 0;
  let digit: number | null = null;
  let lastPower = Infinity;
  for (const ch of text) {
    const power = POWERS[ch];
    if (power === undefined) {
      const value = DIGITS[ch];
      // Two digits side by side are a list or a name (十四五), except a zero that only fills a place.
      if (value === undefined || digit) return null;
      digit = value;
    } else {
      if (power >= lastPower || (digit === null && power !== 10)) return null;
      total += (digit ?? 1) * power;
      lastPower = power;
      digit = null;
    }
  }
  // 三十五 ends with its ones; 一百五 is spoken for 150 and too rare to guess at.
  if (digit && lastPower > 10 && lastPower < Infinity && !/[零〇]/.test(text)) return null;
  return total + (digit ?? 0);
}

const PERCENT = new RegExp(`百分之(${NUMERAL}百?|一?百)`, "g");
/**
 * Measure words after which a numeral is surely a count; 期 and 批 also name things (一期工程, 首批). No count behind a
 * word that makes it a name (第三次). No lookbehind: the functions in cells run this, and older web views know none.
 */
const COUNTED = new RegExp(
  `([第其统同任唯单])?(${NUMERAL})(?=[余多]?(?:个|次(?!性)|人次|份|件|项|场|篇|名|人(?!员)|家|户|台|套|(?:期|批)(?:以上|及以上|以下|$|[,;。])))`,
  "g",
);

/** Writes the numerals that count something with digits: "不少于三次" → "不少于3次"; all other words stay. */
export function withDigits(squeezed: string): string {
  return squeezed
    .replace(PERCENT, (all, numeral: string) => {
      const value = /^一?百$/.test(numeral) ? 100 : readChineseNumeral(numeral);
      return value === null ? all : `${value}%`;
    })
    .replace(COUNTED, (all, naming: string | undefined, numeral: string) =>
      naming === undefined ? String(readChineseNumeral(numeral) ?? all) : all,
    );
}
