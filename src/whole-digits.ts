/**
 * Numbers of at most 15 digits, which nearly all of a workbook's are, as a whole number times a power of ten: doubles
 * hold both exactly. What is asked thousands of times is answered from them; the rest, and longer numbers, are left to
 * big.js, which finds their digits laid out when it asks. The results are those of big.js, digit for digit.
 */
import BigCtor, { type Big, type BigSource, type RoundingMode } from "big.js";

/** Decimals of a quotient that does not end before. */
const QUOTIENT_DECIMALS = 30;
/** Ten times as much is still exact, and so is the whole part of its quotients below ten. */
const MOST_DIVISOR = 9e14;
/** Those that a double keeps of any number. */
export const SIGNIFICANT_DIGITS = 15;
const LEAST_OF_MORE_DIGITS = 1e15;
const isExact = (whole: number): boolean => Math.abs(whole) < LEAST_OF_MORE_DIGITS;
/** Of counts, points and money: tried before a double is written out to be read. */
const USUAL_PLACES = [0, 2, 4];
/** The last place of a double is at most 2.2e-16 of it; half a unit of the fifteenth digit is at least 5e-16. */
const NEARLY_ALIKE = 3e-16;
/** Each of them is a double: a product or quotient of one and a whole number is rounded once. */
const POWERS = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
const powerOf = (exponent: number): number => POWERS[exponent] ?? NaN;

const PLAIN = /^-?\d+(\.\d+)?$/;
const DIGIT_ZERO = 48;

/** A constructor of our own, so that settings of big.js elsewhere do not change our results, nor ours theirs. */
const Exact = BigCtor();

const ours = Exact as unknown as { prototype: Big };
const plain = ours.prototype;

function wholeOf(digits: readonly number[]): number {
  let whole = 0;
  for (const digit of digits) whole = whole * 10 + digit;
  return whole;
}

function digitsOf(whole: number): number[] {
  const digits: number[] = [];
  for (const text = String(whole); digits.length < text.length;)
    digits.push(text.charCodeAt(digits.length) - DIGIT_ZERO);
  return digits;
}

/** A number of big.js to whoever asks. No zeros at the end of the whole number: equal numbers are alike. */
class Short {
  constructor(
    readonly whole: number,
    readonly exponent: number,
  ) {}

  get s(): number {
    return this.whole < 0 || Object.is(this.whole, -0) ? -1 : 1;
  }

  get e(): number {
    return this.c.length - 1 + this.exponent;
  }

  get c(): number[] {
    return digitsOf(Math.abs(this.whole));
  }

  /** The whole number under a lower exponent; NaN far below. */
  under(exponent: number): number {
    return this.whole * powerOf(this.exponent - exponent);
  }

  cmp(this: Short & Big, by: BigSource): -1 | 0 | 1 {
    const y = numberOf(by);
    const both = wholes(this, y);
    return (both ? Math.sign(both.a - both.b) : plain.cmp.call(this, y)) as -1 | 0 | 1;
  }

  plus(this: Short & Big, by: BigSource): Big {
    const y = numberOf(by);
    return total(this, y, 1) ?? shortened(plain.plus.call(this, y));
  }

  minus(this: Short & Big, by: BigSource): Big {
    const y = numberOf(by);
    return total(this, y, -1) ?? shortened(plain.minus.call(this, y));
  }

  times(this: Short & Big, by: BigSource): Big {
    const y = numberOf(by);
    if (y instanceof Short) {
      const whole = this.whole * y.whole;
      if (isExact(whole)) return short(whole, this.exponent + y.exponent);
    }
    return shortened(plain.times.call(this, y));
  }

  round(this: Short & Big, places = 0, mode: RoundingMode = BigCtor.roundHalfUp): Big {
    if (-places <= this.exponent) return this;
    const power = powerOf(-places - this.exponent);
    if (isNaN(power)) return shortened(plain.round.call(this, places, mode));
    const whole = Math.abs(this.whole);
    const rest = whole % power;
    const isUp = mode === BigCtor.roundUp ? rest > 0 : mode !== BigCtor.roundDown && rest * 2 >= power;
    return short(this.s * ((whole - rest) / power + Number(isUp)), 0 - places);
  }

  toNumber(): number {
    const { whole, exponent } = this;
    const power = powerOf(Math.abs(exponent));
    if (isNaN(power)) return Number(this.toString());
    return exponent < 0 ? whole / power : whole * power;
  }
}

/** As whole numbers under one exponent; null where doubles do not hold them. */
function wholes(
  x: Big,
  y: Big,
): { readonly a: number; readonly b: number; readonly exponent: number } | null {
  if (!(x instanceof Short) || !(y instanceof Short)) return null;
  const exponent = Math.min(x.exponent, y.exponent);
  const a = x.under(exponent);
  const b = y.under(exponent);
  return isExact(a) && isExact(b) ? { a, b, exponent } : null;
}

function total(x: Big, y: Big, sign: 1 | -1): Big | null {
  const both = wholes(x, y);
  const whole = both ? both.a + sign * both.b : NaN;
  return both && isExact(whole) ? short(whole, both.exponent) : null;
}

function short(whole: number, exponent: number): Big {
  if (whole === 0) exponent = 0;
  else for (; whole % 10 === 0; whole /= 10) exponent++;
  return new Short(whole, exponent) as unknown as Big;
}

/** What big.js made; wherever it is short, as such. */
function shortened(number: Big): Big {
  const { s, e, c } = number;
  return c.length > SIGNIFICANT_DIGITS ? number : short(s * wholeOf(c), e - c.length + 1);
}

/** @throws what big.js throws for a text that is no number */
export function read(text: string): Big {
  const whole = PLAIN.test(text) ? Number(text.replace(".", "")) : NaN;
  const point = text.indexOf(".");
  return isExact(whole) ? short(whole, point < 0 ? 0 : point + 1 - text.length) : shortened(new Exact(text));
}

/** @returns what its first 15 digits say: all that Excel shows, and all that somebody can have typed */
export function readDouble(x: number): Big {
  for (const places of USUAL_PLACES) {
    const whole = Math.round(x * powerOf(places));
    // No other number of at most 15 digits is as near: these are its digits.
    if (isExact(whole) && Math.abs(whole / powerOf(places) - x) <= Math.abs(x) * NEARLY_ALIKE)
      return short(whole || 0, 0 - places);
  }
  return read(x.toPrecision(SIGNIFICANT_DIGITS));
}

/** How many decimals it takes to write it out. */
export function decimalsOf(number: Big): number {
  return Math.max(0, -lastPlace(number));
}

/** @returns the double nearest to x ÷ y */
export function nearestQuotient(x: Big, y: Big): number {
  const both = wholes(x, y);
  return both ? both.a / both.b : x.div(y).toNumber();
}

/** Cut to its first 15 digits, half up: noise that Excel never shows is gone. */
export function withoutNoise(number: Big): Big {
  if (number instanceof Short) return number;
  const { s, e, c } = number;
  const whole = wholeOf(c.slice(0, SIGNIFICANT_DIGITS)) + Number(c[SIGNIFICANT_DIGITS]! >= 5);
  return short(s * whole, e + 1 - SIGNIFICANT_DIGITS);
}

function numberOf(by: BigSource): Big {
  if (by instanceof Exact) return by;
  return typeof by === "number" && by % 1 === 0 && isExact(by) ? short(by || 0, 0) : read(String(by));
}

/** Long division, as on paper; of a divisor too long for doubles the times are counted by subtraction. */
function div(this: Big, by: BigSource): Big {
  const y = numberOf(by);
  const isShort = this instanceof Short;
  const divisor = y instanceof Short ? Math.abs(y.whole) : wholeOf(y.c);
  if (divisor === 0) throw new RangeError("division by zero");
  const long = divisor > MOST_DIVISOR && made(1, y.c.length - 1, y.c);
  const last = -QUOTIENT_DECIMALS - 1;
  // The digits of a short number are divided at once, those of a long one each in its turn.
  const ahead = isShort && !long;
  const dividend = ahead ? Math.abs(this.whole) : 0;
  const c = ahead ? [] : this.c;
  let rest = dividend % divisor;
  let whole = (dividend - rest) / divisor;
  let unit = lastPlace(this) - lastPlace(y);
  for (; rest > 0 && whole < LEAST_OF_MORE_DIGITS / 10 && unit > last; unit--) {
    const next = rest * 10;
    rest = next % divisor;
    whole = whole * 10 + (next - rest) / divisor;
  }
  if (ahead && rest === 0) return short(this.s * y.s * whole, unit).round(QUOTIENT_DECIMALS);
  let longRest = NOTHING;
  const digits = whole === 0 ? [] : digitsOf(whole);
  let weight = ahead ? unit - 1 : unit + c.length - 1;
  let first = unit + digits.length - 1;
  for (let i = 0; weight >= last && (i < c.length || rest > 0 || longRest.gt(0)); weight--) {
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
  const quotient = made(this.s * y.s, first, digits);
  // One digit more than is kept, where it does not end before.
  return weight < last ? quotient.round(QUOTIENT_DECIMALS) : quotient;
}

const lastPlace = (number: Big): number =>
  number instanceof Short ? number.exponent : number.e - number.c.length + 1;

/** @param digits of which the first has the weight 10^e and is no zero (none at all: zero) */
function made(s: number, e: number, digits: number[]): Big {
  if (digits.length <= SIGNIFICANT_DIGITS) return short(s * wholeOf(digits), e - digits.length + 1);
  while (digits[digits.length - 1] === 0) digits.pop();
  const number = new Exact(LONG_NOTHING);
  number.s = s;
  number.e = e;
  number.c = digits;
  return shortened(number);
}

const SHORTENING = ["plus", "minus", "times", "round", "abs", "neg"] as const;
type Method = (this: Big, ...given: unknown[]) => Big;

const methods = SHORTENING.map((name) => {
  const method = plain[name] as Method;
  return [
    name,
    function (this: Big, ...given: unknown[]) {
      return shortened(method.apply(this, given));
    },
  ];
});
ours.prototype = Object.assign(Object.create(plain) as Big, Object.fromEntries(methods), {
  div,
  toNumber(this: Big) {
    return Number(this.toString());
  },
});
Object.assign(Object.setPrototypeOf(Short.prototype, ours.prototype) as object, { constructor: Exact });

const NOTHING = short(0, 0);
/** As big.js has it: to be filled with digits. */
const LONG_NOTHING = new Exact(0);
