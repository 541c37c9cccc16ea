/**
 * What every workbook asks of big.js thousands of times, done on whole numbers that a double holds exactly: numbers
 * read, quotients, numbers given back. The results are those of big.js, digit for digit.
 */
import BigCtor, { type Big, type BigSource } from "big.js";

/** Decimals of a quotient that does not end before. */
const QUOTIENT_DECIMALS = 30;
/** Ten times as much is still exact, and so is the whole part of its quotients below ten. */
const MOST_DIVISOR = 9e14;
/** A number of so many digits, and each of these powers of ten, is a double: their product or quotient is rounded once. */
const EXACT_DIGITS = 15;
const POWERS = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
const PLAIN = /^-?\d+(\.\d+)?$/;
const DIGIT_ZERO = 48;

/** A constructor of our own, so that settings of big.js elsewhere do not change our results, nor ours theirs. */
export const Exact = BigCtor();

const numbers = Exact as unknown as { prototype: Big };
const plain = numbers.prototype;
const NOTHING = new Exact(0);

/** @param c digits of which the first has the weight 10^e; no zeros on either side (none at all: zero) */
function made(s: number, e: number, c: number[]): Big {
  const number = new Exact(NOTHING);
  number.s = s;
  if (c.length > 0) {
    number.e = e;
    number.c = c;
  }
  return number;
}

function withoutLastZeros(digits: number[]): number[] {
  while (digits[digits.length - 1] === 0) digits.pop();
  return digits;
}

/** @throws what big.js throws for a text that is no number */
export function read(text: string): Big {
  if (!PLAIN.test(text)) return new Exact(text);
  const digits: number[] = [];
  const point = text.indexOf(".");
  let e = (point < 0 ? text.length : point) - 1;
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(i) - DIGIT_ZERO;
    // A sign and zeros before the first digit are places too; the point is none.
    if (digit > 0 || (digit === 0 && digits.length > 0)) digits.push(digit);
    else if (digits.length === 0 && i !== point) e--;
  }
  return made(text[0] === "-" ? -1 : 1, e, withoutLastZeros(digits));
}

const wholeOf = (digits: readonly number[]) => digits.reduce((value, digit) => value * 10 + digit, 0);

/** Long division, as on paper; of a divisor too long for doubles the times are counted by subtraction. */
function div(this: Big, by: BigSource): Big {
  const { c } = this;
  const y = by instanceof Exact ? by : read(String(by));
  const divisor = wholeOf(y.c);
  if (divisor === 0) throw new RangeError("division by zero");
  const long = divisor > MOST_DIVISOR && made(1, y.c.length - 1, y.c);
  let rest = 0;
  let longRest = NOTHING;
  const digits: number[] = [];
  let first = 0;
  let weight = this.e - y.e + y.c.length - 1;
  const last = -QUOTIENT_DECIMALS - 1;
  for (let i = 0; weight >= last && (i < c.length || rest > 0 || longRest.c[0]! > 0); weight--) {
    const next = c[i++] ?? 0;
    let digit = 0;
    if (long) {
      longRest = longRest.times(10).plus(next);
      for (; longRest.gte(long); digit++) longRest = longRest.minus(long);
    } else {
      rest = rest * 10 + next;
      digit = Math.floor(rest / divisor);
      rest -= digit * divisor;
    }
    if (digits.length === 0) first = weight;
    if (digit > 0 || digits.length > 0) digits.push(digit);
  }
  const quotient = made(this.s * y.s, first, withoutLastZeros(digits));
  // One digit more than is kept, where it does not end before.
  return weight < last ? quotient.round(QUOTIENT_DECIMALS) : quotient;
}

function toNumber(this: Big): number {
  const { s, e, c } = this;
  const exponent = e - c.length + 1;
  const power = POWERS[Math.abs(exponent)];
  if (c.length > EXACT_DIGITS || power === undefined) return Number(this.toString());
  return s * (exponent < 0 ? wholeOf(c) / power : wholeOf(c) * power);
}

numbers.prototype = Object.assign(Object.create(plain) as Big, { div, toNumber });
