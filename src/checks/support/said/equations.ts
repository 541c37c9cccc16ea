/** Rates that a sentence works out in writing: "预算执行率＝支出数÷预算数＝4,800÷5,000×100%＝96%". */
import { decimal } from "../../../decimal";
import { clauseOf } from "./figures";
import { ratio, term, type Reader, type Term } from "./ways";

const OPERAND = String.raw`(\d[\d,]*(?:\.\d+)?)(亿元|万元|千元|元|人|名|个|项|辆)?`;
/** Two figures and nothing of a longer term before them; what they come to stands behind. */
const DIVISION = new RegExp(String.raw`(?:^|[^\d.,+\-−–×*÷/)%])${OPERAND}[÷/]${OPERAND}(?:[×*]100%)?[=≈]$`);
/** Counts are as they are; from here on a number without decimals may be an amount that was rounded. */
const LEAST_ROUNDED = 100;
const LONGEST = 80;

function operand(digits: string, unit = ""): Term {
  const [whole = "", decimals = ""] = digits.replace(/,/g, "").split(".");
  const value = decimal(decimals === "" ? whole : `${whole}.${decimals}`);
  const isRounded = decimals !== "" || unit.endsWith("元") || (unit === "" && value.gte(LEAST_ROUNDED));
  return term(value, decimal(isRounded ? `5e${-decimals.length - 1}` : 0), digits + unit);
}

export const equation: Reader = ({ whole, figures }, at) => {
  const rate = figures[at]!;
  const ahead = whole.slice(0, whole.indexOf(rate)).map(({ words, shown }) => words + shown);
  const text = (ahead.slice(-4).join("") + rate.words).slice(-LONGEST);
  const match = DIVISION.exec(text);
  if (!match) return null;
  const [, above = "", aboveUnit, below = "", belowUnit] = match;
  // "5万元÷20人" is no rate, and in "5万元÷80" nobody knows what the 80 are.
  if (aboveUnit !== belowUnit) return null;
  const [name = ""] = clauseOf(text.slice(0, text.indexOf(above, match.index))).split("=");
  return {
    name: name.replace(/(?:为|是|达到?)$/, ""),
    sign: null,
    ways: [ratio(operand(above, aboveUnit), operand(below, belowUnit))],
  };
};
