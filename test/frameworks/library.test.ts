import { readFileSync } from "node:fs";
import { join } from "node:path";
import { criteriaOf, indicatorsOf } from "../../src/frameworks/framework";
import { compileLibrary } from "../../src/frameworks/library/compile";
import { parseFramework } from "../../src/frameworks/load";
import { zhCN } from "../../src/messages/zh-CN";
import { loadEnglish } from "../../src/messages/en";
import { HUNAN } from "./hunan-form";

const FOLDER = join(__dirname, "../../src/frameworks/library");
const YAML = readFileSync(join(FOLDER, "indicators.yaml"), "utf8");
const JSON_TEXT = readFileSync(join(FOLDER, "indicators.json"), "utf8");

interface Library {
  readonly indicators: readonly { readonly id: string; readonly name: string; readonly basis: string }[];
}
const ENTRIES = (JSON.parse(JSON_TEXT) as Library).indicators;

/** A framework of one indicator. */
const using = (line: string, facts = "") => `id: own
title: 自定义框架
region: 某地
year: 2024
source: 自拟
${facts}grades: [{ grade: 合格, in: "[0, 100]" }]
dimensions:
  - id: all
    name: 全部
    weight: 100
    groups:
      - id: group
        name: 一组
        weight: 100
        indicators:
          - ${line}
`;
const only = (text: string) => indicatorsOf(parseFramework(text, "own.yaml"))[0]!;

test("the JSON is what the YAML says", () => expect(compileLibrary(YAML, "indicators.yaml")).toBe(JSON_TEXT));

test.each(ENTRIES.map(({ id, basis }) => [id, basis]))(
  "%s (%s) can be used as it is, and says that it is unconfirmed",
  (id) => {
    const indicator = only(using(`{ use: ${id}, weight: 100 }`));
    expect(indicator).toMatchObject({ id, unconfirmed: true });
    expect(indicator.weight.toNumber()).toBe(100);
    expect(criteriaOf(indicator, zhCN.rules)).toMatch(/^（通行做法，未见印发文本，请按当地规定核对）/);
  },
);

test("a scoring of one's own on a published formula is confirmed; on a customary one it is not", async () => {
  const [staff, change, , , , rules, , closing] = indicatorsOf(parseFramework(HUNAN, "hunan.yaml"));
  expect([staff, change, rules, closing].map((each) => each?.unconfirmed)).toEqual([
    false,
    false,
    true,
    true,
  ]);
  expect(criteriaOf(change!, zhCN.rules)).toBe(
    "“三公”经费变动率＝（“三公”经费实际支出数－上年“三公”经费决算数）÷上年“三公”经费决算数×100%：≤0%得8分；每高出1个百分点扣0.8分，不足1个百分点的按比例扣，扣完为止。",
  );
  expect(criteriaOf(closing!, (await loadEnglish()).rules)).toMatch(/^\(customary, not as published/);
});

test("the figures that it needs come along, once; a file's own declaration wins", () => {
  const framework = parseFramework(HUNAN, "hunan.yaml");
  expect(framework.facts.map(({ id }) => id)).toEqual([
    "facts/three-public-last-year",
    "facts/carried-over",
    "facts/carried-over-last-year",
    "facts/supplements",
    "facts/tasks-handed-down",
    "facts/tasks-closed",
  ]);
  const own = "facts: [{ id: supplements, name: { zh: 年中增加数 }, unit: money }]\n";
  const declared = parseFramework(using("{ use: budget-supplement-rate, weight: 100 }", own), "own.yaml");
  expect(declared.facts.map(({ name }) => name.zh)).toEqual(["年中增加数"]);
});

test("name, aliases and id may be the form's own", () => {
  const indicator = only(using("{ use: carry-over-rate, id: leftovers, name: 结余率, weight: 100 }"));
  expect([indicator.id, indicator.name]).toEqual(["leftovers", "结余率"]);
});

test.each([
  ["{ use: nobody, weight: 100 }", "共性指标库里没有“nobody”"],
  ["{ use: carry-over-rate }", "weight"],
  ["{ use: carry-over-rate, weight: 100, rule: { kind: tolerance, within: x, per: 1 } }", "不是区间"],
  ["{ use: carry-over-rate, weight: 100, more: 1 }", "more"],
])("%s is refused: %s", (line, message) => expect(() => only(using(line))).toThrow(message));

test("last year's figure must be one of the vocabulary", () => {
  const facts = "facts: [{ id: before, name: { zh: 上年数 }, unit: money, lastYearOf: nobody }]\n";
  expect(() => only(using("{ use: carry-over-rate, weight: 100 }", facts))).toThrow("nobody");
});
