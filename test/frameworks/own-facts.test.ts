/** A framework that declares figures of its own: found by their wordings, asked for by their names. */
import { parseFramework } from "../../src/frameworks/load";
import { indicatorsOf } from "../../src/frameworks/framework";
import { figure } from "../../src/facts/facts";
import { loadEnglish } from "../../src/messages/en";
import { zhCN } from "../../src/messages/zh-CN";
import { recognise } from "../../src/recognise";
import { makeWorkbook } from "../support/workbook";
import { OWN } from "./support";

const DECLARED = `facts:
  - id: trainees
    name: { zh: 完成培训人数, en: people trained }
    unit: count
    wordings: [实际参训人数]
  - id: training-plan
    name: { zh: 计划培训人数 }
    unit: count
  - id: training-rate
    name: { zh: 培训完成率 }
    unit: ratio
    terms: { numerator: trainees, denominator: [training-plan] }
`;
const TEXT = (DECLARED + OWN)
  .replace("{ id: done, name: 完成人数 }", "trainees")
  .replace("{ id: planned, name: 计划人数 }", "training-plan")
  .replace("{ id: rate, name: 合格率 }", "training-rate")
  .replace(/ {12}examples:\n.*\n/, "");

const framework = parseFramework(TEXT, "own.yaml");

function book(rows: (string | number)[][]) {
  return recognise(
    makeWorkbook({
      评分表: {
        rows: [
          ["2024年度绩效评分表"],
          ["一级指标", "二级指标", "三级指标", "分值", "得分"],
          ["部门绩效", "培训", "培训完成率", 60, 48],
          ["部门绩效", "培训", "培训合格率", 40, 10],
          ["总分", "", "", 100, 58],
        ],
      },
      基础数据: { rows: [["2024年度基础数据"], ["项目", "数值"], ...rows] },
    }),
    { frameworks: [framework], framework },
  ).book;
}

test("rules ask for declared figures by their names in each language", async () => {
  const [rate] = indicatorsOf(framework);
  expect(rate!.rule.facts.map(({ id }) => id)).toEqual(["facts/trainees", "facts/training-plan"]);
  expect(rate!.rule.facts.map((spec) => zhCN.rules.fact(spec))).toEqual(["完成培训人数", "计划培训人数"]);
  expect((await loadEnglish()).rules.fact(rate!.rule.facts[0]!)).toBe("people trained");
});

test("they are found by their wordings, and a declared rate comes from its terms", () => {
  const { facts, sources } = book([
    ["实际参训人数", 80],
    ["计划培训人数（人）", 100],
  ]);
  expect(String(figure(facts, "facts/trainees"))).toBe("80");
  expect(sources.get("facts/trainees")?.[0]?.figure.ref).toMatchObject({ sheet: "基础数据", row: 2, col: 1 });
  expect(String(figure(facts, "facts/training-rate"))).toBe("0.8");
});

test("a printed rate wins over its terms; another year's figure is none", () => {
  const { facts } = book([
    ["上年实际参训人数", 70],
    ["计划培训人数", 100],
    ["培训完成率", "81%"],
  ]);
  expect(facts.has("facts/trainees")).toBe(false);
  expect(String(figure(facts, "facts/training-rate"))).toBe("0.81");
});

test("what is declared twice or rests on nothing is refused", () => {
  expect(() => parseFramework(TEXT.replace("id: training-plan", "id: trainees"), "own.yaml")).toThrow();
  expect(() => parseFramework(TEXT.replace("[training-plan] }", "[nobody] }"), "own.yaml")).toThrow("nobody");
});
