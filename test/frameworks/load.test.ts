import { FrameworkError } from "../../src/frameworks/errors";
import { gradeOf, indicatorsOf } from "../../src/frameworks/framework";
import { parseFramework } from "../../src/frameworks/load";
import { decimal } from "../../src/decimal";
import { factsFrom, result } from "../rules/support";
import { OWN } from "./support";

function refusal(text: string): FrameworkError {
  try {
    parseFramework(text, "own.yaml");
  } catch (error) {
    if (error instanceof FrameworkError) return error;
    throw error;
  }
  throw new Error("was not refused");
}

const broken = (from: string | RegExp, to: string) => {
  const text = OWN.replace(from, to);
  if (text === OWN) throw new Error(`nothing to break: ${String(from)}`);
  return text;
};

describe("a user's own framework", () => {
  test("is read, with its own figures and grades", () => {
    const framework = parseFramework(OWN, "own.yaml");
    expect(indicatorsOf(framework).map(({ id, weight }) => [id, weight.toNumber()])).toEqual([
      ["training-rate", 60],
      ["training-bands", 40],
    ]);
    expect(gradeOf(framework, decimal(60))).toBe("合格");
    expect(gradeOf(framework, decimal("59.99"))).toBe("不合格");
    const [rate] = indicatorsOf(framework);
    expect(
      result(rate!.rule.score(factsFrom({ "training-rate/done": 5, "training-rate/planned": 10 }))),
    ).toBe(30);
  });
});

/** One breach each: the code, and what the Chinese message must name. */
const REFUSALS: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    "weights that do not make 100",
    broken("weight: 60", "weight: 50"),
    "weight-sum",
    ["部门绩效", "results", "100", "90", "errata"],
  ],
  [
    "weights that do not make 100 at any level",
    OWN.replace("weight: 60", "weight: 50").replaceAll("weight: 100", "weight: 90"),
    "weights-not-100",
    ["90", "100", "errata"],
  ],
  [
    "a gap between bands",
    broken("[0, 90%)", "[0, 80%)"),
    "bands-no-partition",
    ["培训合格率", "80%", "空档"],
  ],
  ["bands that overlap", broken("[0, 90%)", "[0, 95%)"), "bands-no-partition", ["培训合格率", "90%", "重叠"]],
  [
    "a bound owned twice",
    broken("[0, 90%)", "[0, 90%]"),
    "bands-no-partition",
    ["培训合格率", "90%", "两档"],
  ],
  [
    "a bound owned by none",
    broken("[90%, ∞)", "(90%, ∞)"),
    "bands-no-partition",
    ["培训合格率", "90%", "不属于任何一档"],
  ],
  ["a band that is no interval", broken("[0, 90%)", "0-90%"), "bad-interval", ["培训合格率", "0-90%"]],
  [
    "a greatest score below the weight",
    broken("points: 40", "points: 35"),
    "points-not-weight",
    ["培训合格率", "35", "40"],
  ],
  [
    "a greatest score above the weight",
    broken("points: 10 }", "points: 45 }"),
    "points-not-weight",
    ["45", "40"],
  ],
  [
    "an unknown key at the top",
    broken("year: 2024", "year: 2024\nscale: 2"),
    "unknown-key",
    ["scale", "own.yaml"],
  ],
  [
    "an unknown key of an indicator",
    broken("weight: 60", "weight: 60\n            wieght: 60"),
    "unknown-key",
    ["培训完成率", "wieght"],
  ],
  [
    "an unknown key of a rule",
    broken("kind: proportional", "kind: proportional\n              cap: 3"),
    "unknown-key",
    ["培训完成率", "cap"],
  ],
  ["a duplicate key", broken("year: 2024", "year: 2024\nyear: 2025"), "duplicate-key", ["第 5 行"]],
  ["a duplicate id", broken("id: training-bands", "id: training-rate"), "duplicate-id", ["training-rate"]],
  ["a duplicate name", broken("培训合格率", "培训完成率"), "duplicate-name", ["培训完成率"]],
  [
    "an unknown kind",
    broken("kind: proportional", "kind: magic"),
    "unknown-kind",
    ["培训完成率", "magic", "proportional"],
  ],
  [
    "an unknown figure",
    broken("rate: { id: rate, name: 合格率 }", "rate: pass-rate"),
    "unknown-fact",
    ["培训合格率", "pass-rate"],
  ],
  ["a key that is missing", broken(/^region:.*\n/m, ""), "bad-value", ["region"]],
  ["a weight that is a text", broken("weight: 60", 'weight: "六十"'), "bad-value", ["培训完成率", "weight"]],
  ["grades with a gap", broken("[0, 60)", "[0, 50)"), "grades-no-partition", ["50"]],
  [
    "an example that does not hold",
    broken("points: 30 }", "points: 31 }"),
    "example-failed",
    ["培训完成率", "完成一半得一半", "31", "30"],
  ],
  [
    "an erratum without a fault",
    `${OWN}errata:\n  - { kind: printed-weight, of: training, printed: 90, note: 无 }\n`,
    "erratum-unfounded",
    ["training", "90"],
  ],
  [
    "an erratum about nothing in the table",
    `${OWN}errata:\n  - { kind: printed-weight, of: nobody, printed: 90, note: 无 }\n`,
    "erratum-unfounded",
    ["nobody"],
  ],
  ["a key of the language itself", `${OWN}__proto__: { a: 1 }\n`, "unknown-key", ["__proto__"]],
  [
    "a constructor as a key",
    broken("weight: 60", "weight: 60\n            constructor: 1"),
    "unknown-key",
    ["constructor"],
  ],
  ["no YAML", "id: [1, 2\ntitle: x", "not-yaml", ["行", "列"]],
  ["an alias", "a: &x [1]\nb: *x\n", "not-yaml", ["ALIAS"]],
  ["a tag", "id: !!js/function x\n", "not-yaml", ["行"]],
  ["nothing", "", "bad-value", ["own.yaml"]],
  ["too much", `# ${"x".repeat(200_000)}`, "too-large", ["200000"]],
];

describe("refused, with what is wrong, where, and how to mend it", () => {
  test.each(REFUSALS)("%s", (_, text, code, named) => {
    const error = refusal(text);
    expect(error.code).toBe(code);
    expect(error.zh).toContain("own.yaml");
    for (const word of named) expect(error.zh).toContain(word);
    expect(error.zh).toMatch(/请/);
    expect(error.message).toBe(error.zh);
    expect(error.en).toMatch(/^own\.yaml/);
    expect(error.en.replace(/["“(].*?["”)]/g, "")).not.toContain("undefined");
  });

  test("a depth that no table has", () => {
    const deep = `id: ${"[".repeat(200)}${"]".repeat(200)}`;
    expect(refusal(deep).code).toBe("not-yaml");
  });

  test("prototypes stay as they were", () => {
    refusal(`${OWN}__proto__: { polluted: true }\n`);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});

describe("errata", () => {
  test("a printed weight that is declared is kept, and the children's sum is used", () => {
    const text = `${broken("weight: 100\n    groups", "weight: 55\n    groups")}errata:\n  - { kind: printed-weight, of: results, printed: 55, note: 原表如此 }\n`;
    const framework = parseFramework(text, "own.yaml");
    expect(framework.dimensions[0]?.weight.toNumber()).toBe(100);
    expect(framework.errata[0]?.printed.toNumber()).toBe(55);
  });
});

test("a key that is a list is refused by us alone: the library behind us says nothing on the terminal", () => {
  const warned = jest.spyOn(process, "emitWarning").mockImplementation(() => undefined);
  try {
    expect(refusal("? [a, b]\n: 1\n").code).toBe("bad-value");
    expect(warned).not.toHaveBeenCalled();
  } finally {
    warned.mockRestore();
  }
});

test("an indicator whose id is a branch is called by its name", () => {
  const error = refusal(broken("id: training-rate", "id: {}"));
  for (const said of [error.zh, error.en]) {
    expect(said).toContain("培训完成率");
    expect(said).toContain("dimensions.0.groups.0.indicators.0.id");
    expect(said).not.toContain("[object");
  }
});
