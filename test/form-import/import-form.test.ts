import { readWorkbook } from "../../files/read";
import { checkWorkbook } from "../../src/check";
import { decimal } from "../../src/decimal";
import type { FactId, FactValue } from "../../src/facts/facts";
import { importForm, ImportError } from "../../src/form-import/import-form";
import { toYaml } from "../../src/form-import/to-yaml";
import { indicatorsOf } from "../../src/frameworks/framework";
import { parseFramework } from "../../src/frameworks/load";
import { publishedFrameworks } from "../../src/frameworks/published";
import { zhCN } from "../../src/messages/zh-CN";
import { processorTimeOf } from "../support/processor-time";
import { makeWorkbook, type CellSpec } from "../support/workbook";
import { OWN_FORM } from "./own-form";

const options = { frameworks: publishedFrameworks(), file: { name: "表样.xlsx", hash: "0123456789abcdef" } };
const book = (rows: CellSpec[][], more: Record<string, { rows: CellSpec[][] }> = {}) =>
  makeWorkbook({ 评分表: { rows }, ...more });
const imported = importForm(book(OWN_FORM), options);
const framework = parseFramework(toYaml(imported.data, ["表样"]), "表样.yaml");
const byName = (name: string) => indicatorsOf(framework).find((each) => each.name === name)!;

test("levels, names, weights, year and place are the form's", () => {
  expect([framework.id, framework.title, framework.year, framework.region]).toEqual([
    "form-2025-01234567",
    "某市某区2025年度部门整体支出绩效评分表",
    2025,
    "某市某区",
  ]);
  expect(framework.source).toBe("表样.xlsx（SHA-256 0123456789abcdef）");
  expect(
    framework.dimensions.map(({ name, groups }) => [name, ...groups.map((group) => group.name)]),
  ).toEqual([
    ["决策", "目标"],
    ["管理", "资金", "人员"],
    ["效果", "履职", "公平性"],
  ]);
  expect(indicatorsOf(framework).map(({ weight }) => weight.toNumber())).toEqual([
    3, 7, 10, 10, 10, 20, 20, 20,
  ]);
});

test("known names keep the ids that they have everywhere", () => {
  expect(byName("绩效目标完整性").id).toBe("target-completeness");
  expect(byName("编外人员控制率").id).toBe("off-establishment-control");
  expect(byName("培训覆盖率").id).toMatch(/^indicator-\d+$/);
});

test("criteria become rules, with the form's own bands and points", () => {
  const score = (name: string, facts: Readonly<Record<string, number>>) => {
    const known = new Map(
      Object.entries(facts).map(([id, value]): [FactId, FactValue] => [id as FactId, decimal(value)]),
    );
    const outcome = byName(name).rule.score(known);
    return outcome.status === "scored" ? outcome.points.toNumber() : outcome.status;
  };
  expect(score("预算完成率", { spending: 90, "adjusted-budget": 100 })).toBe(9);
  expect(score("编外人员控制率", { "established-staff": 92, "off-establishment-staff": 8 })).toBe(6);
  expect(score("服务对象满意度", { "satisfaction-rate": 0.85 })).toBe(12);
  expect(score("绩效目标完整性", { "target-faults": 2 })).toBe(1);
});

test("figures that no vocabulary knows are declared, and found in a workbook by their names", () => {
  expect(framework.facts.map(({ name, unit }) => [name.zh, unit])).toEqual([
    ["上年三公经费决算数", "money"],
    ["参加培训人数", "count"],
    ["应参加培训人数", "count"],
  ]);
  const filled = OWN_FORM.map((row) =>
    row.map((cell, i) => (i === 8 && row[4] === "培训覆盖率" ? 20 : cell)),
  );
  const data = [["基础数据"], ["项目", "数量"], ["参加培训人数", 80], ["应参加培训人数", 100]];
  const report = checkWorkbook(book(filled, { 基础数据: { rows: data } }), {
    frameworks: [],
    framework,
    messages: zhCN,
  });
  const found = report.findings
    .filter(({ cell }) => cell === "I8")
    .map(({ check, expected, actual }) => [check, expected, actual]);
  expect(found).toContainEqual(["score-differs-from-formula", 10, 20]);
});

test("a rate of change asks for last year's figure, and costs points beyond its limit", () => {
  const { rule } = byName("“三公”经费变动率");
  const [lastYear] = framework.facts;
  expect(lastYear!.lastYearOf).toBe("three-public-actual");
  const outcome = (now: number) =>
    rule.score(
      new Map<FactId, FactValue>([
        ["three-public-actual", decimal(now)],
        [lastYear!.id, decimal(100)],
      ]),
    );
  expect([90, 100, 103.5, 200].map((now) => outcome(now))).toMatchObject(
    [10, 10, 6.5, 0].map((points) => ({ status: "scored", points: decimal(points) })),
  );
});

test("criteria that ask for the same figure twice fit no framework: they stay with a person", () => {
  const twice = OWN_FORM.map((row) =>
    row.map((cell, col) =>
      row[4] === "预算完成率" && col === 7
        ? "1.得分=支出决算数/调整预算数×5分，最高得5分。2.得分=支出决算数/年初预算数×5分，最高得5分。"
        : cell,
    ),
  );
  const { data, indicators } = importForm(book(twice), options);
  expect(indicators.find(({ name }) => name === "预算完成率")!.byHand?.code).toBe("not-understood");
  expect(() => parseFramework(toYaml(data, []), "表样.yaml")).not.toThrow();
});

test("what is not understood stays with a person, its text kept", () => {
  const byHand = imported.indicators.flatMap(({ name, byHand: reason }) =>
    reason ? [[name, reason.code]] : [],
  );
  expect(byHand).toEqual([["社会效益", "at-discretion"]]);
  expect(byName("社会效益").rule.criteria(zhCN.rules)).toBe("根据完成情况酌情评分。");
  expect(byName("社会效益").rule.score(new Map()).status).toBe("needs-review");
});

test("faults of the form itself are declared as its errata", () => {
  expect(imported.data.errata.map(({ kind, of, printed }) => [kind, of, printed])).toEqual([
    ["printed-criteria-points", "target-completeness", 8],
    ["printed-weight", "dimension-3", 55],
  ]);
  const report = checkWorkbook(book(OWN_FORM), { frameworks: [], framework, messages: zhCN });
  const wrong = report.findings.filter(({ check }) => check === "weight-sum-mismatch");
  expect(wrong.map(({ severity }) => severity)).toEqual(["info"]);
});

test("a limit that the text gives to neither band is for a person to see", () => {
  const remarks = imported.indicators.flatMap(({ name, remarks: own }) =>
    own.map(({ code }) => [name, code]),
  );
  expect(remarks).toContainEqual(["绩效目标完整性", "points-differ"]);
  expect(remarks.filter(([, code]) => code === "limit-assumed")).toEqual([["培训覆盖率", "limit-assumed"]]);
});

test("the grades of the form's own note; the usual ones where it prints none", () => {
  const note = "注：90分（含）以上为优，80分（含）-90分为良，70分（含）-80分为中，70分以下为差。";
  const { data, printsGrades } = importForm(book([...OWN_FORM, [note]]), options);
  expect([printsGrades, ...data.grades.map((each) => each.in)]).toEqual([
    true,
    "[90, 100]",
    "[80, 90)",
    "[70, 80)",
    "[0, 70)",
  ]);
  expect([imported.printsGrades, imported.data.grades.at(-1)]).toEqual([
    false,
    { grade: "差", in: "[0, 60)" },
  ]);
});

test("of several forms in a file the one that is asked for is read", () => {
  const two = makeWorkbook({ 局本级: { rows: OWN_FORM }, 下属单位: { rows: OWN_FORM } });
  expect(importForm(two, options)).toMatchObject({ sheet: "局本级", sheets: ["局本级", "下属单位"] });
  expect(importForm(two, { ...options, sheet: "下属单位" }).sheet).toBe("下属单位");
  expect(() => importForm(two, { ...options, sheet: "没有" })).toThrow("no-such-sheet");
});

function fault(rows: CellSpec[][]): string | null {
  try {
    importForm(book(rows), options);
    return null;
  } catch (error) {
    if (error instanceof ImportError) return error.code;
    throw error;
  }
}

test("no form, no year: each with its reason", () => {
  expect(fault([["无关"]])).toBe("no-form");
  expect(fault(OWN_FORM.slice(1))).toBe("no-year");
});

test("a list of 10,000 rows is no form, and that is soon said", () => {
  const row = OWN_FORM[4]!;
  const many = Array.from({ length: 10_000 }, (_, i) =>
    row.map((cell, col) => (col === 4 ? `指标${i}` : cell)),
  );
  expect(
    processorTimeOf(() => expect(fault([...OWN_FORM.slice(0, 3), ...many])).toBe("too-long")),
  ).toBeLessThan(20_000);
});

test("cells with texts of a whole book are bounded: such criteria stay with a person", () => {
  const long = "满意度≥90%得5分；".repeat(60_000);
  const rows = OWN_FORM.map((row) =>
    row.map((cell, col) => (row[4] === "服务对象满意度" && (col === 6 || col === 7) ? long : cell)),
  );
  const time = processorTimeOf(() => {
    const { data, indicators } = importForm(book(rows), options);
    expect(indicators.find(({ name }) => name === "服务对象满意度")!.byHand).not.toBeNull();
    expect(() => parseFramework(toYaml(data, []), "表样.yaml")).not.toThrow();
  });
  expect(time).toBeLessThan(20_000);
});

test("a Word form inside other tables, ten deep, is found all the same", async () => {
  const { Document, Packer, Paragraph, Table, TableCell, TableRow } = await import("docx");
  const cell = (children: (InstanceType<typeof Paragraph> | InstanceType<typeof Table>)[]) =>
    new TableCell({ children: children as InstanceType<typeof Paragraph>[] });
  const rows = OWN_FORM.slice(1).map(
    (row) => new TableRow({ children: row.map((value) => cell([new Paragraph(String(value ?? ""))])) }),
  );
  let table = new Table({ rows });
  for (let depth = 0; depth < 10; depth++)
    table = new Table({ rows: [new TableRow({ children: [cell([table, new Paragraph("")])] })] });
  const document = new Document({
    sections: [{ children: [new Paragraph(String(OWN_FORM[0]![0])), table] }],
  });
  const bytes = new Uint8Array(await Packer.toBuffer(document));
  const { indicators, data } = importForm(await readWorkbook(bytes, "表样.docx"), options);
  expect([indicators.length, data.year, data.title]).toEqual([8, 2025, OWN_FORM[0]![0]]);
});
