/** Names and values as people write them. */
import { FACT_UNITS, type FactId } from "../../src/facts/facts";
import { factNames } from "../../src/messages/zh-CN/facts";
import type { FactSpec } from "../../src/rules/scoring";
import { findFact } from "../../src/what-if/find-fact";
import { readFact } from "../../src/facts/read";

const named = Object.entries(factNames).map(([id, name]) => ({ id: id as FactId, name, fact: id }));

describe("values", () => {
  it.each<[string, FactSpec["unit"], string]>([
    ["461.2", "money", "461.2"],
    ["461.2万元", "money", "461.2"],
    ["461.2万", "money", "461.2"],
    ["4,612,000元", "money", "461.2"],
    ["０.５亿元", "money", "5000"],
    ["1,234.50", "money", "1234.5"],
    ["95%", "ratio", "0.95"],
    ["0.95", "ratio", "0.95"],
    ["95", "ratio", "0.95"],
    ["100", "ratio", "1"],
    ["120%", "ratio", "1.2"],
    [" 20 人", "count", "20"],
    ["0", "count", "0"],
  ])("%s as %s is %s", (text, unit, value) => {
    const read = readFact(text, unit, "万元");
    expect("value" in read && String(read.value)).toBe(value);
  });

  it.each<[string, FactSpec["unit"], boolean | string]>([
    ["是", "judgement", true],
    ["未达到", "judgement", false],
    ["No", "judgement", false],
    ["有瑕疵", "grade", "defective"],
    ["Compliant", "grade", "compliant"],
  ])("%s as %s is %s", (text, unit, value) => {
    expect(readFact(text, unit, "万元")).toEqual({ value });
  });

  it.each<[string, FactSpec["unit"], string]>([
    ["很多", "money", "not-a-number"],
    ["", "money", "not-a-number"],
    ["=1+1", "money", "not-a-number"],
    ["-3", "money", "negative"],
    ["95%", "money", "wrong-unit"],
    ["3万元", "ratio", "wrong-unit"],
    ["3%", "count", "wrong-unit"],
    ["2.5", "count", "not-whole"],
    ["也许", "judgement", "not-yes-or-no"],
    ["优", "grade", "no-grade"],
  ])("%s as %s: %s", (text, unit, fault) => {
    expect(readFact(text, unit, "万元")).toEqual({ fault });
  });
});

describe("names", () => {
  it("knows every id and every name", () => {
    for (const id of Object.keys(FACT_UNITS) as (keyof typeof FACT_UNITS)[]) {
      expect(findFact(id, named)).toEqual({ fact: id });
      expect(findFact(factNames[id], named)).toEqual({ fact: id });
    }
  });

  it.each([
    ["三公经费实际支出数", "three-public-actual"],
    ["日常公用经费决算", "routine-actual"],
    [" 满意 度 ", "satisfaction-rate"],
  ])("takes %s, whatever its punctuation, where it can only be one", (given, fact) => {
    expect(findFact(given, named)).toEqual({ fact });
  });

  it("asks for the id where several facts have the name", () => {
    const rows = ["表!3/actual", "表!4/actual"].map((id) => ({
      id: id as FactId,
      name: "实际完成值",
      fact: id,
    }));
    expect(findFact("实际完成值", rows)).toEqual({ suggestions: ["表!3/actual", "表!4/actual"] });
    expect(findFact("表!4/actual", rows)).toEqual({ fact: "表!4/actual" });
  });

  it("never takes a near miss, but offers it", () => {
    expect(findFact("满意率", named)).toEqual({ suggestions: expect.arrayContaining(["满意度"]) as unknown });
    expect(findFact("项目支出决算数", named)).toEqual({
      suggestions: expect.arrayContaining(["支出决算数"]) as unknown,
    });
    expect(findFact("日常公用", named)).toEqual({
      suggestions: ["日常公用经费决算数", "日常公用经费控制率", "日常公用经费调整预算数"],
    });
    expect(findFact("天气", named)).toEqual({ suggestions: [] });
    expect(findFact("", named)).toEqual({ suggestions: [] });
  });
});
