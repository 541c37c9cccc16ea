/** The native formula of every published rule equals `score`, on thousands of generated rows in a real engine. */
import { decimal, round } from "../../src/decimal";
import { indicatorsOf } from "../../src/frameworks/framework";
import { publishedFrameworks } from "../../src/frameworks/published";
import { DISCLOSURE_GRADES, type FactId, type FactValue } from "../../src/facts/facts";
import { columnName, compute, type Cell } from "./spreadsheet";
import { bind } from "./support";
import type { Rule } from "../../src/rules/rule-kind";
import type { FactSpec, Outcome } from "../../src/rules/scoring";

const ROWS = 800;

/** A small generator of our own: the same rows on every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

const BOUNDS = [0, 0.05, 0.1, 0.105, 0.25, 0.5, 0.6, 0.75, 0.9, 0.95, 1, 1.1, 1.5];
const NUDGES = [-0.01, 0, 0, 0.01];

interface Row {
  readonly cells: Cell[];
  readonly facts: Map<FactId, FactValue>;
}

/** Figures of one row share a base, so that ratios stand exactly on bounds, just below and just above. */
function makeRow(specs: readonly FactSpec[], next: () => number): Row {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const base = next() < 0.05 ? 0 : Math.ceil(next() * (next() < 0.5 ? 500 : 500_000)) * 20;
  const facts = new Map<FactId, FactValue>();
  const cells = specs.map((spec): Cell => {
    if (next() < (spec.optional ? 0.8 : 0.02)) return null;
    if (spec.unit === "judgement") {
      const yes = next() < 0.6;
      facts.set(spec.id, yes);
      return pick<Cell>(yes ? ["是", true, 1] : ["否", false, 0]);
    }
    if (spec.unit === "grade") {
      const grade = pick(DISCLOSURE_GRADES);
      facts.set(spec.id, grade);
      return pick([grade, { compliant: "合规", defective: "有瑕疵", unpublished: "未公开" }[grade]]);
    }
    const value = figureFor(spec.unit, base, next, pick);
    const signed = spec.id.endsWith("change-rate") && next() < 0.3 ? -value : value;
    facts.set(spec.id, decimal(signed));
    return signed;
  });
  return { cells, facts };
}

function figureFor(
  unit: "money" | "ratio" | "count",
  base: number,
  next: () => number,
  pick: <T>(from: readonly T[]) => T,
): number {
  if (unit === "count")
    return Math.round((base % 400) * pick(BOUNDS)) + (next() < 0.1 ? 0.5 : 0) - (next() < 0.03 ? 1 : 0);
  const share = next() < 0.6 ? pick(BOUNDS) : next() * 1.2;
  if (unit === "ratio")
    return next() < 0.02
      ? 95
      : round(share, 4)
          .plus(pick([0, 0, 0.0001]))
          .toNumber();
  const amount = round((base / 100) * share, 2).plus(pick(NUDGES));
  return amount.toNumber();
}

function expected(outcome: Outcome): unknown {
  if ("points" in outcome) return outcome.points.toNumber();
  return outcome.status === "needs-review" && outcome.reason === "invalid-figures" ? "#" : "";
}

/** The facts of one way to supply a rule: the figures themselves, or what can stand in for them. */
function waysToSupply(rule: Rule): FactSpec[][] {
  const isFigure = ({ unit }: FactSpec) => unit !== "judgement" && unit !== "grade";
  const replaced = rule.facts.filter(({ insteadOf }) => insteadOf);
  const substitutes = rule.facts.filter((spec) =>
    replaced.some(({ insteadOf }) => insteadOf?.includes(spec.id)),
  );
  const required = rule.facts.filter((spec) => !substitutes.includes(spec));
  if (replaced.length === 0) return [required];
  const standIns = substitutes.map(({ optional: _, ...spec }) => spec);
  return [
    required,
    [...required.filter((spec) => !(isFigure(spec) && replaced.includes(spec))), ...standIns],
  ];
}

function compare(rule: Rule, specs: readonly FactSpec[], seed: number): string[] {
  const next = random(seed);
  const rows = Array.from({ length: ROWS }, () => makeRow(specs, next));
  const formulaAt = (row: number) => {
    const cell = (fact: FactId) => {
      const index = specs.findIndex(({ id }) => id === fact);
      return index < 0 ? null : `${columnName(index)}${row}`;
    };
    return rule.formula(cell) ?? "";
  };
  const values = compute(
    rows.map(({ cells }) => cells),
    formulaAt,
  );
  return rows.flatMap(({ cells, facts }, index) => {
    const outcome = rule.score(facts);
    const wanted = expected(outcome);
    // A row may be both unknown and senseless: which of the two is said first may differ, but never a number.
    const got = values[index];
    const both = typeof wanted === "string" && typeof got === "string" && specs.length > 2;
    return got === wanted || both ? [] : [`${JSON.stringify(cells)}: ${String(got)}, not ${String(wanted)}`];
  });
}

function distinctRules(): { name: string; rule: Rule }[] {
  const seen = new Map<string, { name: string; rule: Rule }>();
  for (const framework of publishedFrameworks()) {
    for (const { id, rule } of indicatorsOf(framework)) {
      const key = `${id} ${JSON.stringify(rule.params)}`;
      if (!seen.has(key)) seen.set(key, { name: `${framework.id} ${id}`, rule });
    }
  }
  return [...seen.values()].filter(({ rule }) => rule.formula((fact) => fact) !== null);
}

describe("native formula = score", () => {
  test.each(distinctRules())("$name", ({ rule }) => {
    waysToSupply(rule).forEach((specs, index) => expect(compare(rule, specs, 7 + index)).toEqual([]));
  });

  test.each(["average-of-capped-rates", "annual-rate"])("预算执行率 read as %s", (reading) => {
    const rule = bind({ kind: "quarterly-execution", reading, quarterPoints: 1, yearPoints: 2 }, 6);
    waysToSupply(rule).forEach((specs, index) => expect(compare(rule, specs, 11 + index)).toEqual([]));
  });

  test.each([
    { kind: "target", sense: "at-least" },
    { kind: "target", sense: "at-most", unit: "%" },
    { kind: "target", sense: "at-most", exceeded: "quotient" },
    { kind: "target", sense: "equal", least: "70%" },
    { kind: "target", sense: "at-least", beyond: { in: "(130%, ∞)", deduct: 2 }, least: "75%" },
    { kind: "qualitative" },
  ])("$kind $sense $exceeded $unit", (data) => {
    const rule = bind(data, 7.5);
    expect(compare(rule, rule.facts, 13)).toEqual([]);
  });

  const CHANGE = {
    name: "变动率",
    part: "three-public-actual",
    minus: ["three-public-budget"],
    whole: ["three-public-budget"],
    rate: { id: "change-rate", name: "变动率" },
  };
  const COMPLETED = {
    name: "预算完成率",
    part: ["original-budget", "virement-amount"],
    minus: ["spending"],
    whole: ["original-budget", "virement-amount"],
  };
  test.each([
    { kind: "tolerance", ratio: CHANGE, within: "(-∞, 0]", per: 0.8 },
    {
      kind: "tolerance",
      ratio: CHANGE,
      within: "[-5%, 5%]",
      per: 0.5,
      step: "2%",
      counting: "started",
      floor: 1,
    },
    { kind: "tolerance", ratio: COMPLETED, within: "[90%, ∞)", per: 2, step: "5%", counting: "whole" },
    { kind: "tolerance", ratio: COMPLETED, within: "[95%, ∞)", per: 2, step: "5%", counting: "started" },
    {
      kind: "bands",
      ratio: CHANGE,
      bands: [
        { in: "(-∞, 0)", points: 4 },
        { in: "[0, 0]", points: 7.5 },
        { in: "(0, 10%]", points: 5 },
        { in: "(10%, ∞)", points: 0 },
      ],
    },
    { kind: "proportional", ratio: COMPLETED, above: "zero" },
    {
      kind: "bands",
      ratio: { ...COMPLETED, most: "100%" },
      bands: [
        { in: "[0, 90%)", points: 0 },
        { in: "[90%, ∞)", points: 7.5 },
      ],
    },
  ])("$kind over $ratio.name, $counting", (data) => {
    const rule = bind(data, 7.5);
    waysToSupply(rule).forEach((specs, index) => expect(compare(rule, specs, 17 + index)).toEqual([]));
  });

  test("a rate that two typed amounts put exactly on a bound is on the bound: 5.67 of 6.3 is 90%", () => {
    const rule = bind(
      {
        kind: "bands",
        ratio: { name: "控制率", part: "routine-actual", whole: ["routine-budget"] },
        bands: [
          { in: "[0, 90%)", points: 3 },
          { in: "[90%, 100%]", points: 2 },
          { in: "(100%, ∞)", points: 0 },
        ],
      },
      3,
    );
    const columns: Record<string, string> = { "routine-actual": "A", "routine-budget": "B" };
    const formula = (row: number) => rule.formula((fact) => `${columns[fact]}${row}`) ?? "";
    const pairs = Array.from({ length: 2000 }, (_, index) => {
      const budget = round((index + 1) * 0.7, 1);
      return [budget.times("0.9").toNumber(), budget.toNumber()];
    });
    expect([...new Set(compute(pairs, formula))]).toEqual([2]);
    expect(
      compute(
        [
          [5.67, 6.3],
          [5.66, 6.3],
          [6.3, 6.3],
          [6.31, 6.3],
        ],
        formula,
      ),
    ).toEqual([2, 3, 2, 0]);
  });

  test("a blank is never a silent zero", () => {
    for (const { rule, name } of distinctRules()) {
      const specs = rule.facts.filter(({ optional }) => !optional);
      const blank = specs.map(() => null);
      const cell = (fact: FactId) => {
        const index = specs.findIndex(({ id }) => id === fact);
        return index < 0 ? null : `${columnName(index)}1`;
      };
      expect([name, compute([[...blank]], () => rule.formula(cell) ?? "")]).toEqual([name, [""]]);
    }
  });

  test("only functions that Excel 2010, WPS and LibreOffice share, and no formula over 8,000 characters", () => {
    const shared = new Set([
      "IF",
      "AND",
      "OR",
      "MIN",
      "MAX",
      "ROUND",
      "SUM",
      "COUNT",
      "COUNTIF",
      "ISNUMBER",
      "NA",
      "TRUE",
      "FALSE",
    ]);
    for (const { rule } of distinctRules()) {
      const formula = rule.formula(() => "'2021年度 评分数据'!$AA$100") ?? "";
      const used = [...formula.matchAll(/([A-Z]+)\(/g)].map((match) => match[1] ?? "");
      expect(used.filter((name) => !shared.has(name))).toEqual([]);
      expect(formula.length).toBeLessThan(8000);
    }
  });
});
