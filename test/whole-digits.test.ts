/** Read, computed and given back on whole numbers, against big.js itself. */
import BigCtor, { type Big } from "big.js";
import fc from "fast-check";
import { decimal } from "../src/decimal";
import { nearestQuotient, read } from "../src/whole-digits";

const Reference = BigCtor();
Reference.DP = 30;
Reference.RM = BigCtor.roundHalfUp;

const Precise = BigCtor();
Precise.DP = 60;
/** All digits of a double: it is a whole number of 2^-52 parts of a power of two. */
const exactly = (x: number): Big => {
  const exponent = Math.floor(Math.log2(x)) - 53;
  return new Precise(x / 2 ** exponent).times(new Precise(2).pow(exponent));
};

const parts = ({ s, e, c }: Big) => ({ s, e, c });

const digits = (most: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: most }).map((each) => each.join(""));

/** As people and programs write numbers: signs, leading and trailing zeros, nothing before or after the point. */
const text = (most: number) =>
  fc
    .tuple(fc.constantFrom("", "-"), digits(most), fc.option(digits(most), { nil: null }))
    .map(([sign, whole, rest]) => `${sign}${whole}${rest === null ? "" : `.${rest}`}`);

/** With exponents, so that quotients are as small and as large as they come. */
const scaledText = fc
  .tuple(text(9), fc.integer({ min: -40, max: 40 }))
  .map(([mantissa, exponent]) => `${mantissa}e${exponent}`);

const any = fc.oneof(text(1), text(4), text(9), text(25), scaledText);
const RUNS = { numRuns: 1_500 };

describe("numbers on whole digits are those of big.js", () => {
  test("read", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          any,
          text(5).map((each) => each.replace(/^(-?)\d+\./, "$1.")),
        ),
        (given) => {
          expect(parts(read(given))).toEqual(parts(new Reference(given)));
        },
      ),
      RUNS,
    );
  });

  test.each(["", "-", ".", "1..2", "1.2.3", "--1", "+1", "1,5", "٣", "1e", "0x10", " 1"])(
    "%p is refused",
    (given) => {
      expect(() => new Reference(given)).toThrow();
      expect(() => read(given)).toThrow();
    },
  );

  /** Sums and products of doubles end some units in the last place beside the number that is meant. */
  test("doubles next to numbers of few digits", () => {
    const near = fc
      .tuple(
        fc.integer({ min: -(10 ** 13), max: 10 ** 13 }),
        fc.integer({ min: 0, max: 8 }),
        fc.integer({ min: -9, max: 9 }),
      )
      .map(([whole, places, units]) => {
        const value = whole / 10 ** places;
        return value + units * Math.abs(value) * 2 ** -53;
      });
    fc.assert(
      fc.property(near, (given) => {
        expect(parts(decimal(given))).toEqual(parts(new Reference(given.toPrecision(15))));
      }),
      { numRuns: 5_000 },
    );
  });

  test("doubles", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (given) => {
        expect(parts(decimal(given))).toEqual(parts(new Reference(given.toPrecision(15))));
      }),
      RUNS,
    );
  });

  test("divided", () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        fc.pre(!new Reference(b).eq(0));
        const expected = new Reference(a).div(new Reference(b));
        expect(parts(read(a).div(read(b)))).toEqual(parts(expected));
        expect(parts(read(a).div(b))).toEqual(parts(expected));
      }),
      { numRuns: 5_000 },
    );
  });

  test.each(["plus", "minus", "times", "cmp"] as const)("%s", (method) => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        const expected = new Reference(a)[method](new Reference(b));
        const found = [read(a)[method](read(b)), read(a)[method](b)];
        for (const each of found)
          if (typeof each === "number") expect(each).toBe(expected);
          else expect(parts(each)).toEqual(parts(expected as Big));
      }),
      { numRuns: 4_000 },
    );
  });

  test("numbers that lie next to each other", () => {
    fc.assert(
      fc.property(text(25), scaledText, (a, b) => {
        const [x, y] = [new Reference(a).plus(b), new Reference(a)];
        expect(read(x.toFixed()).cmp(read(y.toFixed()))).toBe(x.cmp(y));
        expect(parts(read(x.toFixed()).minus(y.toFixed()))).toEqual(parts(x.minus(y)));
      }),
      RUNS,
    );
  });

  test("rounded, cut, written out, without a sign and with the other one", () => {
    fc.assert(
      fc.property(
        any,
        fc.integer({ min: -12, max: 35 }),
        fc.integer({ min: 1, max: 20 }),
        (given, places, digits) => {
          const [ours, theirs] = [read(given), new Reference(given)];
          expect(parts(ours.round(places))).toEqual(parts(theirs.round(places)));
          for (const mode of [BigCtor.roundDown, BigCtor.roundUp])
            expect(parts(ours.round(places, mode))).toEqual(parts(theirs.round(places, mode)));
          expect(parts(ours.prec(digits))).toEqual(parts(theirs.prec(digits)));
          expect(parts(ours.abs())).toEqual(parts(theirs.abs()));
          expect(parts(ours.neg())).toEqual(parts(theirs.neg()));
          expect(ours.toFixed(digits)).toBe(theirs.toFixed(digits));
          expect(String(ours)).toBe(String(theirs));
        },
      ),
      RUNS,
    );
  });

  test("a number is alike however it came about", () => {
    fc.assert(
      fc.property(text(9), text(9), (a, b) => {
        fc.pre(!read(a).eq(0));
        expect(read(a).plus(b).minus(b)).toEqual(read(a));
        expect(read(a).times(1000).div(1000)).toEqual(read(a));
        expect(read(a).plus("1e-30").round(20)).toEqual(read(a));
        const whole = read(a).round(0);
        expect(decimal(whole.toNumber())).toEqual(read(whole.plus(0).toFixed()));
      }),
      RUNS,
    );
  });

  test.each([
    ["0.5e-30", "1"],
    ["0.49e-30", "1"],
    ["5e-31", "-1"],
    ["9.99999999999999999999999999999995", "1"],
    ["1", "3"],
    ["2", "3"],
    ["99999999999999", "99999999999998"],
    ["1", "123456789012345"],
  ])("%s ÷ %s", (a, b) => {
    expect(parts(read(a).div(b))).toEqual(parts(new Reference(a).div(b)));
  });

  test("nothing is divided by zero", () => {
    expect(() => read("1").div(0)).toThrow(RangeError);
    expect(() => read("0").div(read("0.00"))).toThrow(RangeError);
  });

  test("given back as a number", () => {
    fc.assert(
      fc.property(any, (given) => {
        expect(Object.is(read(given).toNumber(), new Reference(given).toNumber())).toBe(true);
      }),
      RUNS,
    );
  });

  test("what is computed from a quotient has the same digits and keeps dividing the same way", () => {
    fc.assert(
      fc.property(text(6), text(6), text(6), (a, b, c) => {
        fc.pre([b, c].every((each) => !new Reference(each).eq(0)));
        const ours = read(a).div(b).plus(c).times(b).minus(a).div(c).round(2);
        const theirs = new Reference(a).div(b).plus(c).times(b).minus(a).div(c).round(2);
        expect(parts(ours)).toEqual(parts(theirs));
      }),
      RUNS,
    );
  });

  test("the settings and the methods of big.js itself stay its own", () => {
    expect(new BigCtor(1).div(3).toFixed()).toBe("0.33333333333333333333");
    expect(BigCtor.prototype.div).not.toBe(read("1").div);
  });

  /** Half a unit in the last place of a double is 1.1e-16 of it. */
  test("the double nearest to a quotient", () => {
    const positive = text(7).filter((each) => !each.startsWith("-") && /[1-9]/.test(each));
    fc.assert(
      fc.property(positive, positive, (a, b) => {
        const exact = new Precise(a).div(b);
        const off = exact.minus(exactly(nearestQuotient(read(a), read(b)))).abs();
        expect(off.lte(exact.times("1.12e-16"))).toBe(true);
      }),
      RUNS,
    );
    expect(nearestQuotient(read("0.63"), read("0.7"))).toBe(0.9);
  });
});
