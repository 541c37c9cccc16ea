import { decimal } from "../../src/decimal";
import type { CriteriaContext } from "../../src/criteria/context";
import { readCriteria } from "../../src/criteria/read-criteria";
import { checkedRule } from "../../src/rules/schemas/check";
import { brief } from "./brief";
import { READABLE } from "./readable-more";
import { UNREADABLE } from "./unreadable";

const context = (name: string, weight: number): CriteriaContext => ({
  name,
  weight: decimal(weight),
  declare: ({ name: own, unit, lastYearOf }) =>
    `own:${own}(${[unit, lastYearOf].filter(Boolean).join(", ")})`,
});

const rows = READABLE.flatMap(({ texts, ...group }) => texts.map((text) => ({ text, ...group })));

test.each(rows)("$name: $text", ({ text, says, name, weight }) => {
  const reading = readCriteria(text, context(name, weight));
  expect("rule" in reading ? brief(reading.rule, weight) : reading).toBe(says);
});

test.each(UNREADABLE)("stays with a person: %s", (text, weight) => {
  const reading = readCriteria(text, context("自定指标", weight));
  expect("rule" in reading ? brief(reading.rule) : "by hand").toBe("by hand");
});

test("as many as promised, each once", () => {
  expect(rows.length).toBeGreaterThanOrEqual(150);
  expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length);
  expect(UNREADABLE.length).toBeGreaterThanOrEqual(40);
});

test("every rule that is read passes the schema of its kind", () => {
  for (const { text, name, weight } of rows) {
    const reading = readCriteria(text, { ...context(name, weight), declare: () => "own" });
    if (!("rule" in reading)) throw new Error(text);
    expect(() => checkedRule(reading.rule)).not.toThrow();
  }
});

test.each(["满意度", "（1分）", "，", "每", "得", "90%", "1.", "(", "得分=甲/", "≥90%的，", "；", ":"])(
  "hostile texts of %s cost no more than their length",
  (piece) => {
    const time = (count: number) => {
      const text = piece.repeat(count).slice(0, 5_900);
      const from = performance.now();
      readCriteria(text, context("自定指标", 5));
      return performance.now() - from;
    };
    time(500);
    expect(Math.min(time(5_900), time(5_900), time(5_900))).toBeLessThan(1_000);
  },
);
