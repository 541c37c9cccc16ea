/** Numbers in Chinese characters, as the formats [DBNum1] to [DBNum3] of Excel and [$RMB] of WPS show them. */

interface Characters {
  readonly digits: string;
  /** Ten, a hundred, a thousand. */
  readonly tens: string;
}

const CAPITAL: Characters = { digits: "零壹贰叁肆伍陆柒捌玖", tens: "拾佰仟" };
const CHARACTERS: readonly Characters[] = [
  { digits: "○一二三四五六七八九", tens: "十百千" },
  CAPITAL,
  { digits: "０１２３４５６７８９", tens: "十百千" },
];
/** What groups of four figures are followed by, from the right. */
const MYRIADS = ["", "万", "亿"];
/** Longer ones are read figure by figure. */
const MOST_DIGITS = 12;

const TAG = /\[DBNum([123])\]/gi;
const AMOUNT = /\[\$RMB\]/i;
const NUMBERS = /\d[\d,]*(?:\.\d+)?/g;
const LITERALS = /"[^"]*"|\\.|\[[^\]]*\]|General/gi;

/** Whether a number format asks for Chinese characters. */
export const isChinese = (pattern: string): boolean => pattern.search(TAG) >= 0;

/**
 * What a number looks like under such a format.
 * @param format how it looks under a pattern with ordinary figures
 */
export function chineseNumber(pattern: string, value: number, format: (pattern: string) => string): string {
  if (AMOUNT.test(pattern)) return amount(value);
  const kind = Number([...pattern.matchAll(TAG)][0]?.[1] ?? 1);
  const isDate = /[ymdhs]/i.test(pattern.replace(LITERALS, ""));
  const read = isDate ? dateFigures : plainFigures;
  return format(pattern.replace(TAG, "")).replace(NUMBERS, (figures) =>
    read(figures.replace(/,/g, ""), CHARACTERS[kind - 1]!),
  );
}

/** Years are read figure by figure, and of the eleventh only ten and one. */
function dateFigures(figures: string, characters: Characters): string {
  if (figures.length === 4) return oneByOne(figures, characters);
  const [ten, one] = [characters.tens[0]!, characters.digits[1]!];
  const read = plainFigures(figures, characters);
  return read.startsWith(one + ten) ? read.slice(1) : read;
}

function plainFigures(figures: string, characters: Characters): string {
  const [whole = "", decimals] = figures.split(".");
  const read = integer(whole, characters);
  return decimals === undefined ? read : `${read}.${oneByOne(decimals, characters)}`;
}

const oneByOne = (figures: string, { digits }: Characters): string =>
  [...figures].map((figure) => digits[Number(figure)]).join("");

/** Zeros between figures are read once. */
function integer(figures: string, characters: Characters): string {
  const { digits, tens } = characters;
  const plain = figures.replace(/^0+(?=\d)/, "");
  if (plain === "0") return digits[0]!;
  if (plain.length > MOST_DIGITS) return oneByOne(plain, characters);
  const groups = plain.padStart(Math.ceil(plain.length / 4) * 4, "0").match(/\d{4}/g) ?? [];
  let read = "";
  let isGap = false;
  groups.forEach((group, index) => {
    [...group].forEach((figure, place) => {
      if (figure === "0") isGap = read !== "";
      else {
        read += (isGap ? digits[0]! : "") + digits[Number(figure)]! + (tens[2 - place] ?? "");
        isGap = false;
      }
    });
    if (group === "0000") return;
    read += MYRIADS[groups.length - 1 - index]!;
    isGap = false;
  });
  return read;
}

/** An amount of money as it is written on a bill: 壹佰贰拾元零伍分, 叁元整. */
function amount(value: number): string {
  const { digits } = CAPITAL;
  const fen = Math.round(Math.abs(value) * 100);
  const [yuan, tenths, hundredths] = [Math.floor(fen / 100), Math.floor(fen / 10) % 10, fen % 10];
  const whole = yuan > 0 || fen === 0 ? `${integer(String(yuan), CAPITAL)}元` : "";
  const jiao = tenths > 0 ? `${digits[tenths]!}角` : whole && hundredths > 0 ? digits[0]! : "";
  const end = hundredths > 0 ? `${digits[hundredths]!}分` : "整";
  return `${value < 0 && fen > 0 ? "-" : ""}${whole}${jiao}${end}`;
}
