import {
  asWritten,
  isNotInNumber,
  matchesWhere,
  nestedQuotes,
  readableText,
  withoutMatches,
} from "../src/text";

const found = (...given: Parameters<typeof matchesWhere>) => matchesWhere(...given).map(([match]) => match);

it("finds what stands where it may, as a lookbehind would", () => {
  const points = /\d{1,2}分/g;
  expect(found("25分30分", points, isNotInNumber)).toEqual(["25分", "30分"]);
  expect(found("125分", points, isNotInNumber)).toEqual([]);
  expect(found("125分5分", points, isNotInNumber)).toEqual(["5分"]);
  // What is refused at one place may fit at the next.
  expect(found("aaab", /a{1,2}b?/g, (before) => before.length % 2 === 1)).toEqual(["aab"]);
});

it("tells of the beginning, and of no more than it needs to", () => {
  const seen: string[] = [];
  found(`x${" ".repeat(100)}x`, /x/g, (before) => seen.push(before) > 0);
  expect(seen).toEqual(["", " ".repeat(12)]);
});

it("leaves out what it finds", () => {
  expect(withoutMatches("上年与上年度", /上年度?/g, (before) => !before.endsWith("与"))).toBe("与上年度");
});

it.each([
  ["““三公”经费控制率”得 5 分", "“‘三公’经费控制率”得 5 分"],
  ["“甲”和“乙”", "“甲”和“乙”"],
  ["“甲“乙“丙”丁””", "“甲‘乙‘丙’丁’”"],
  ["没有引号", "没有引号"],
  // Whoever typed these left one out: nobody can tell which.
  ["““三公经费”", "““三公经费”"],
  ["三公”“经费", "三公”“经费"],
])("writes quotes inside quotes: %s", (text, nested) => {
  expect(nestedQuotes(text)).toBe(nested);
});

it("closes up Chinese characters, one by one", () => {
  expect(readableText(" 中 国 人\n 民  of China ")).toBe("中国人民 of China");
});

it.each([
  ["某局(本级)", "部门名称： 某 局（本级）", "某局（本级）"],
  ["某局(本级)", "某局(本级)", "某局(本级)"],
  ["某局", "填报单位：________某局", "某局"],
  // What was put together from pieces stands nowhere.
  ["甲乙", "甲（盖章）乙", "甲乙"],
  ["", "部门名称：", ""],
])("finds what a squeezed part looks like where it was written: %s in %s", (part, text, written) => {
  expect(asWritten(part, text)).toBe(written);
});
