import { matchNames, nameFromFile, pairByName } from "../../src/bureau/unit-names";

test.each([
  ["区教育局", "区教育局", "same"],
  ["区教育局（本级）", "区教育局", "home"],
  ["区教育局机关", "区教育局", "home"],
  ["某县卫生健康委员会机关", "卫生健康委员会", "region"],
  ["第五中学", "第5中学", "same"],
  ["某区第二十三小学", "第23小学", "region"],
  ["第五中学", "第15中学", null],
  ["机关事务管理局", "事务管理局", null],
  ["区直属机关", "区直属", null],
  ["某市某区教育局", "教育局", "region"],
  ["某市某区教育局", "某区教育局", "region"],
  ["发展和改革局", "发改局", "short"],
  ["某区人力资源和社会保障局", "区人社局", "short"],
  ["第一小学", "第二小学", null],
  ["第一管理局", "第十一管理局", null],
  ["实验中学", "实验中心小学", null],
  ["福田街道办事处", "福保街道办事处", null],
  ["区教育局", "区教育局幼儿园", null],
  ["甲区财政局", "乙区财政局", null],
  ["市场监督管理局", "某区市场监督管理局", "region"],
] as const)("%s and %s: %s", (a, b, how) => {
  expect(matchNames(a, b)).toBe(how);
  expect(matchNames(b, a)).toBe(how);
});

test.each([
  ["区教育局2023年度部门整体支出绩效自评表.xlsx", "区教育局"],
  ["某街道/03-区水务局（终稿）.xlsx", "区水务局"],
  ["2023年部门整体支出绩效评分表.xlsx", null],
])("the name of %s is %s", (file, name) => {
  expect(nameFromFile(file)).toBe(name);
});

test("a short name counts only where it can mean one unit", () => {
  const pair = (units: readonly string[], names: readonly string[]) =>
    pairByName(
      units,
      names,
      (name) => name,
      (name) => name,
    ).map(({ a, b, how }) => [a, b, how]);
  expect(pair(["发改局"], ["发展和改革局", "教育局"])).toEqual([["发改局", "发展和改革局", "short"]]);
  expect(pair(["发改局"], ["发展和改革局", "发展与改革局"])).toEqual([]);
  // A surer match takes the name before a guess can.
  expect(pair(["发改局", "发展和改革局"], ["发展和改革局"])).toEqual([
    ["发展和改革局", "发展和改革局", "same"],
  ]);
  // Two files of one unit are both its own.
  expect(pair(["教育局", "教育局(本级)"], ["教育局"])).toHaveLength(2);
});
