import fc from "fast-check";
import { decimal, max, min, round, roundPoints, sum } from "../src/decimal";

describe("decimal", () => {
  test.each([
    [1.005, "1.01"],
    [2.675, "2.68"],
    [1.115, "1.12"],
    [0.1 + 0.2, "0.3"],
    [5.935, "5.94"],
    [8.345, "8.35"],
    [-1.005, "-1.01"],
    [0, "0"],
  ])("%p is printed as %s points", (value, printed) => {
    expect(roundPoints(value).toFixed()).toBe(printed);
  });

  test("a double enters as its 15 significant digits", () => {
    expect(decimal(0.1 + 0.7).toFixed()).toBe("0.8");
    expect(decimal(4.35 * 100).toFixed()).toBe("435");
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, "1,5", "", "5分", "0x10"])(
    "%p is refused",
    (value) => {
      expect(() => decimal(value)).toThrow(RangeError);
    },
  );

  test("every two-decimal tie of a third decimal 5 rounds up, however it was computed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (cents) => {
        expect(roundPoints(cents / 100 + 0.005).toFixed(2)).toBe(
          decimal(cents + 1)
            .div(100)
            .toFixed(2),
        );
      }),
    );
  });

  test("noise beyond 15 digits is cut before rounding", () => {
    expect(round("2.67499999999999999", 2).toFixed()).toBe("2.68");
    expect(round("2.6749999999", 2).toFixed()).toBe("2.67");
  });

  test("sum, min and max are exact", () => {
    expect(sum([0.1, 0.2, "0.3"]).toFixed()).toBe("0.6");
    expect(min(3, "2.5", 4).toFixed()).toBe("2.5");
    expect(max(3, "3.01", -4).toFixed()).toBe("3.01");
  });
});
