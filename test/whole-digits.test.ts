/** Read, divided and given back on whole numbers, against big.js itself. */
import BigCtor, { type Big } from "big.js";
import fc from "fast-check";
import { decimal } from "../src/decimal";
import { read } from "../src/whole-digits";

const Reference = BigCtor();
Reference.DP = 30;
Reference.RM = BigCtor.roundHalfUp;

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

const any = fc.oneof(text(4), text(9), text(25), scaledText);
const RUNS = { numRuns: 3_000 };

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
      { numRuns: 10_000 },
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
});
