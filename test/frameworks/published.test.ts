import { criteriaPoints } from "../../src/checks/support/criteria-points";
import { decimal } from "../../src/decimal";
import { compileFrameworks } from "../../src/frameworks/compile";
import { factsOf } from "../../src/frameworks/examples";
import { gradeOf, indicatorsOf, type Framework } from "../../src/frameworks/framework";
import { loadFramework } from "../../src/frameworks/load";
import { publishedFramework, publishedFrameworks, PUBLISHED_IDS } from "../../src/frameworks/published";
import { scaleIndicator, withWeights } from "../support/weights";
import { rules as en } from "../../src/messages/en/rules";
import { rules as zh } from "../../src/messages/zh-CN/rules";
import { greatest, least } from "../../src/rules/attainable";
import { explained, result } from "../rules/support";
import { PUBLISHED_JSON, YAML_FILES } from "./support";

const LG20 = "sz-longgang-2020";
const FT20 = "sz-futian-2020";
const LG21 = "sz-longgang-2021";
const LG22 = "sz-longgang-2022";
const YT23 = "sz-yantian-2023";

/** The table of DOMAIN.md §3: id, name, group, weights of LG20, FT20, LG21, LG22, YT23. */
const TABLE = `
budget-rationality 预算编制合理性 预算编制 5 5 5 5 5
budget-compliance 预算编制规范性 预算编制 5 5 5 5 5
target-completeness 绩效目标完整性 目标设置 8 8 3 3 5
indicator-clarity 绩效指标明确性 目标设置 7 7 7 7 5
procurement-execution 政府采购执行情况 资金管理 2 2 2 2 2
financial-compliance 财务合规性 资金管理 3 3 3 3 3
budget-disclosure 预决算信息公开 资金管理 3 3 3 3 3
project-procedure 项目实施程序 项目管理 2 2 2 2 2
project-supervision 项目监管 项目管理 2 2 2 2 2
asset-safety 资产管理安全性 资产管理 2 2 2 2 2
fixed-asset-utilisation 固定资产利用率 资产管理 1 1 1 1 1
staff-control 财政供养人员控制率 人员管理 1 1 1 1 1
off-establishment-control 编外人员控制率 人员管理 1 1 1 1 1
management-system 管理制度健全性 制度管理 3 3 3 3 3
operating-expense-control 公用经费控制率 经济性 6 6 6 6 6
budget-execution 预算执行率 效率性 6 6 6 6 6
key-tasks 重点工作完成情况 效率性 8 8 8 8 8
project-timeliness 项目完成及时性 效率性 6 6 6 6 6
outcome-effects 社会、经济、生态效益及可持续影响等 效果性 20 20 25 25 25
petitions 群众信访办理情况 公平性 3 3 3 3 3
satisfaction 公众或服务对象满意度 公平性 6 6 6 6 6`
  .trim()
  .split("\n")
  .map((line) => line.split(" "));

function framework(id: string): Framework {
  const found = publishedFramework(id);
  if (!found) throw new Error(`no framework ${id}`);
  return found;
}

describe.each([
  [LG20, 3, [25, 20, 55]],
  [FT20, 4, [25, 20, 55]],
  [LG21, 5, [20, 20, 60]],
  [LG22, 6, [20, 20, 60]],
  [YT23, 7, [20, 20, 60]],
] as const)("%s", (id, column, totals) => {
  const it = framework(id);
  const indicators = indicatorsOf(it);

  test("has the 21 indicators of the published table with their weights and groups", () => {
    const groups = it.dimensions.flatMap((dimension) => dimension.groups);
    const rows = indicators.map((indicator) => {
      const group = groups.find((each) => each.indicators.includes(indicator));
      return [indicator.id, group?.name, indicator.weight.toFixed()];
    });
    expect(rows).toEqual(TABLE.map((row) => [row[0], row[2], row[column]]));
  });

  test("is known by the published names", () => {
    for (const [index, indicator] of indicators.entries()) {
      expect([indicator.name, ...indicator.aliases]).toContain(TABLE[index]?.[1]);
    }
  });

  test("dimensions, total, grades", () => {
    expect(it.dimensions.map(({ weight }) => weight.toNumber())).toEqual(totals);
    expect(
      ["100", "90", "89.99", "80", "79.99", "60", "59.99", "0"].map((total) => gradeOf(it, decimal(total))),
    ).toEqual(["优", "优", "良", "良", "中", "中", "差", "差"]);
    expect(gradeOf(it, decimal("100.01"))).toBeNull();
  });

  test("every rule awards between 0 and its weight", () => {
    for (const { weight, rule } of indicators) {
      expect(greatest(rule.attainable).eq(weight)).toBe(true);
      expect(least(rule.attainable).gte(0)).toBe(true);
      expect(rule.weight.eq(weight)).toBe(true);
    }
  });

  test("with no facts no rule gives a number", () => {
    for (const { rule } of indicators) expect(result(rule.score(new Map()))).toMatch(/missing|needs-review/);
  });

  test("criteria and workings are complete sentences in both languages", () => {
    for (const { rule } of indicators) {
      const texts = [rule.criteria(zh), rule.criteria(en), ...explained(rule, rule.score(new Map()), zh)];
      for (const text of texts) expect(text).not.toMatch(/undefined|null|NaN|\[object/);
      expect(rule.criteria(zh)).toMatch(/。$/);
      expect(rule.criteria(zh)).toMatch(/分/);
    }
  });

  test("the points in the criteria's text make up the weight, as the product itself reads such texts", () => {
    for (const { rule, weight } of indicators) {
      expect([rule.criteria(zh), criteriaPoints(rule.criteria(zh))?.toFixed()]).toEqual([
        rule.criteria(zh),
        weight.toFixed(),
      ]);
    }
  });

  test("facts of judgements begin with the indicator's id", () => {
    for (const { id: indicator, rule } of indicators) {
      const own = rule.facts.map((fact) => fact.id).filter((fact) => fact.includes("/"));
      expect(own.every((fact) => fact.startsWith(`${indicator}/`))).toBe(true);
    }
  });
});

describe("the files", () => {
  test("published.json is what the YAML files say (npm run frameworks)", () => {
    expect(compileFrameworks(YAML_FILES)).toBe(PUBLISHED_JSON);
  });

  test("oldest first; unknown ids are null", () => {
    expect(PUBLISHED_IDS).toEqual([FT20, LG20, LG21, LG22, YT23]);
    expect(publishedFrameworks().map(({ id }) => id)).toEqual(PUBLISHED_IDS);
    expect(publishedFramework("constructor")).toBeNull();
  });

  const examples = YAML_FILES.flatMap(({ name, text }) => {
    const { framework: loaded, data } = loadFramework(text, name);
    const indicators = data.dimensions.flatMap(({ groups }) => groups).flatMap((group) => group.indicators);
    return indicators.flatMap(({ id, examples: own }) => {
      const rule = indicatorsOf(loaded).find((indicator) => indicator.id === id)!.rule;
      return own.map((example) => ({ sentence: example.name, example, rule }));
    });
  });
  test.each(examples)("$sentence", ({ example, rule }) => {
    expect(result(rule.score(factsOf(example)))).toBe(example.points);
  });
});

describe("errata of 2021", () => {
  test("are declared: 55 printed over 60, 8 points under a weight of 3", () => {
    const errata = framework(LG21).errata.map(({ kind, of, printed }) => [kind, of, printed.toNumber()]);
    expect(errata).toEqual([
      ["printed-weight", "performance", 55],
      ["printed-criteria-points", "target-completeness", 8],
    ]);
  });

  test("no other table has any", () => {
    for (const id of [LG20, FT20, LG22, YT23]) expect(framework(id).errata).toEqual([]);
  });
});

describe("a sheet's own weights", () => {
  const satisfaction = indicatorsOf(framework(LG22)).find(({ id }) => id === "satisfaction")!;

  test("an indicator is scaled only to what is asked", () => {
    const scaled = scaleIndicator(satisfaction, decimal(10));
    expect(scaled.weight.toNumber()).toBe(10);
    expect(greatest(scaled.rule.attainable).toNumber()).toBe(10);
    expect(satisfaction.rule.weight.toNumber()).toBe(6);
    expect(scaleIndicator(satisfaction, decimal(6))).toBe(satisfaction);
    expect(() => scaleIndicator(satisfaction, decimal(0))).toThrow();
  });

  test("parents follow; every rule of every framework can be scaled", () => {
    for (const it of publishedFrameworks()) {
      const doubled = new Map(indicatorsOf(it).map(({ id, weight }) => [id, weight.times("1.37").round(2)]));
      const scaled = withWeights(it, doubled);
      for (const { id, weight, rule } of indicatorsOf(scaled)) {
        expect(weight.eq(doubled.get(id)!)).toBe(true);
        expect(greatest(rule.attainable).eq(weight)).toBe(true);
      }
    }
  });
});
