import fc from "fast-check";
import { decimal } from "../src/decimal";
import { contains, parseInterval, partitionFault } from "../src/interval";

const faultOf = (texts: string[], over?: string) => {
  const fault = partitionFault(texts.map(parseInterval), ...(over ? [parseInterval(over)] : []));
  return fault && `${fault.code} ${fault.at.toFixed()}`;
};

describe("interval", () => {
  test.each([
    ["[90%, 100%]", { "0.8999": false, "0.9": true, "0.95": true, "1": true, "1.0001": false }],
    ["(100%, ∞)", { "1": false, "1.0001": true, "99": true }],
    ["[0,60)", { "0": true, "59.99": true, "60": false }],
    ["[60, 60]", { "59.99": false, "60": true, "60.01": false }],
    ["[90%，∞)", { "0.9": true, "0.8": false }],
    ["(-∞, 0]", { "-9": true, "0": true, "0.0001": false }],
    ["[-10%, 10%)", { "-0.1001": false, "-0.1": true, "0.1": false }],
    ["[0, 0]", { "-0.0001": false, "0": true, "0.0001": false }],
    ["(-∞, ∞)", { "-9": true, "9": true }],
  ])("%s", (text, members) => {
    for (const [value, inside] of Object.entries(members)) {
      expect([value, contains(parseInterval(text), decimal(value))]).toEqual([value, inside]);
    }
  });

  test.each([
    "",
    "90%-100%",
    "[1,1)",
    "(1,1]",
    "(1,1)",
    "[2,1]",
    "[0,∞]",
    "[-1,-2]",
    "[-∞,0]",
    "(∞,0]",
    "[a,b]",
    "[0;1]",
    "[0,1",
    "[1e3,∞)",
  ])("%p is no interval", (text) => {
    expect(() => parseInterval(text)).toThrow(RangeError);
  });

  test("two amounts are compared without dividing: 5.67 of 6.3 is 90%", () => {
    const band = parseInterval("[90%, 100%]");
    expect(contains(band, decimal(5.67), decimal(6.3))).toBe(true);
    expect(contains(band, decimal("5.66999999999999"), decimal(6.3))).toBe(false);
  });

  test("any whole times the bound is on the bound", () => {
    const cents = fc.integer({ min: 1, max: 1_000_000_000 });
    fc.assert(
      fc.property(cents, fc.integer({ min: 0, max: 100 }), (whole, percent) => {
        const amount = decimal(whole).div(100);
        const part = amount.times(percent).div(100);
        expect(contains(parseInterval(`[${percent}%, ∞)`), part, amount)).toBe(true);
        expect(contains(parseInterval(`(${percent}%, ∞)`), part, amount)).toBe(false);
      }),
    );
  });
});

describe("partition", () => {
  test.each([
    [["[0, 90%)", "[90%, 100%]", "(100%, ∞)"]],
    [["(10%, ∞)", "[0, 5%)", "[5%, 10%]"]],
    [["[0, 5%)", "[5%, 5%]", "(5%, ∞)"]],
    [["[0, ∞)"]],
    [["(-∞, 0)", "[0, 0]", "(0, 10%]", "(10%, ∞)"]],
    [["(-∞, ∞)"]],
  ])("%j covers everything once", (texts) => expect(faultOf(texts)).toBeNull());

  test.each([
    [["[0, 90%)", "(90%, ∞)"], "edge-unowned 0.9"],
    [["[0, 90%]", "[90%, ∞)"], "edge-owned-twice 0.9"],
    [["[0, 80%)", "[90%, ∞)"], "gap 0.8"],
    [["[0, 95%)", "[90%, ∞)"], "overlap 0.9"],
    [["[0, ∞)", "[90%, ∞)"], "overlap 0.9"],
    [["[0, 90%)", "[90%, 100%]"], "gap 1"],
    [["[10%, ∞)"], "gap 0"],
    [["(0, ∞)"], "edge-unowned 0"],
    [[], "gap 0"],
    [["[-10%, 0)", "[0, ∞)"], "gap -0.1"],
    [["(-∞, 0)", "(-∞, 5%]", "[0, ∞)"], "overlap 0"],
    [["(-∞, 0)", "(0, ∞)"], "edge-unowned 0"],
    [["(-∞, 10%]"], "gap 0.1"],
  ])("%j: %s", (texts, fault) => expect(faultOf(texts)).toBe(fault));

  test.each([
    [["[0, 60)", "[60, 80)", "[80, 90)", "[90, 100]"], null],
    [["[0, 60)", "[60, 100)"], "edge-unowned 100"],
    [["[0, 60)", "[60, 90]"], "gap 90"],
    [["[0, 60)", "[60, 120]"], "outside 100"],
    [["(-∞, 60)", "[60, 100]"], "outside 0"],
  ])("over the points of a sheet, %j: %s", (texts, fault) => expect(faultOf(texts, "[0, 100]")).toBe(fault));
});
