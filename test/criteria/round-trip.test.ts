/** What our own rules print as their criteria is read back as the same rule. */
import { decimal } from "../../src/decimal";
import { readCriteria } from "../../src/criteria/read-criteria";
import { indicatorsOf } from "../../src/frameworks/framework";
import { publishedFrameworks } from "../../src/frameworks/published";
import { rules as words } from "../../src/messages/zh-CN/rules";
import { bindRule } from "../../src/rules/registry";
import type { RuleData } from "../../src/rules/rule";
import { checkedRule } from "../../src/rules/schemas/check";
import { Random } from "../layouts/random";
import { brief } from "./brief";

/** What no criteria print: limits of what makes sense, the stated rate instead of amounts, names of what is counted. */
function essence(rule: RuleData, weight: number): string {
  return brief(joined(rule), weight)
    .replace(/ most 100%| \| [a-z-]+|/g, "")
    .replace(/(deduct .*?) per .*$/, "$1")
    .replace(/, average-of-rates$/, "");
}

/** Two lists beside each other read as one, which earns the same. */
function joined(rule: RuleData): RuleData {
  if (rule.kind !== "sum") return rule;
  const parts: RuleData[] = [];
  for (const part of rule.parts as RuleData[]) {
    const last = parts.at(-1);
    const isList = part.kind === "checklist" && last?.kind === "checklist";
    if (!isList) parts.push(part);
    else
      parts[parts.length - 1] = {
        ...last,
        items: [...(last.items as unknown[]), ...(part.items as unknown[])],
        points: Number(last.points) + Number(part.points),
      };
  }
  return { ...rule, parts };
}

const RATIOS = [
  { name: "“三公”经费控制率", part: "three-public-actual", whole: ["three-public-budget"] },
  { name: "日常公用经费控制率", part: "routine-actual", whole: ["routine-budget"] },
  { name: "固定资产利用率", part: "fixed-assets-in-use", whole: ["fixed-assets-total"] },
  { name: "财政供养人员控制率", part: "established-staff", whole: ["authorised-staff"] },
  {
    name: "编外人员控制率",
    part: "off-establishment-staff",
    whole: ["established-staff", "off-establishment-staff"],
  },
  { name: "政府采购执行率", part: "procurement-actual", whole: ["procurement-planned"] },
  { name: "满意度", rate: "satisfaction-rate" },
  { name: "群众信访回复率", rate: "petition-reply-rate" },
];
const ITEMS = ["制度健全并有效执行", "程序合规、资料完整", "按规定公开", "台账清楚，账实相符", "目标有依据"];

const half = (random: Random, most: number) => random.int(1, most * 2) / 2;

function bands(random: Random, best: number): RuleData {
  const count = random.int(2, 5);
  const edges = [...new Set(Array.from({ length: count - 1 }, () => random.int(1, 120)))].sort(
    (a, b) => a - b,
  );
  const lows = [0, ...edges];
  const upperOwns = edges.map(() => random.chance(0.5));
  const list = lows.map((low, i) => {
    const open = i === 0 || upperOwns[i - 1] ? "[" : "(";
    const high = lows[i + 1];
    const end = high === undefined ? "∞)" : `${high}%${upperOwns[i] ? ")" : "]"}`;
    return {
      in: `${open}${low === 0 ? "0" : `${low}%`}, ${end}`,
      points: i === lows.length - 1 ? best : (best * i) / count,
    };
  });
  const rounded = list.map((band) => ({ ...band, points: Math.round(band.points * 100) / 100 }));
  return { kind: "bands", ratio: random.pick(RATIOS.slice(0, 5)), bands: rounded.reverse() };
}

function checklist(random: Random): { rule: RuleData; points: number } {
  const items = Array.from({ length: random.int(1, 4) }, (_, i) => ({
    id: `a${i + 1}`,
    text: `${random.pick(ITEMS)}${"甲乙丙丁"[i]}`,
    points: half(random, 3),
    ...(random.chance(0.2) ? { unless: { id: `u${i}`, text: "没有证明材料" } } : {}),
  }));
  return { rule: { kind: "checklist", items }, points: items.reduce((all, { points }) => all + points, 0) };
}

/** Last year's figure, as a framework declares it. */
const LAST_YEAR = { id: "last-year", name: "上年“三公”经费决算数", unit: "money" };
const CHANGE_RATE = {
  name: "“三公”经费变动率",
  part: "three-public-actual",
  minus: [LAST_YEAR],
  whole: [LAST_YEAR],
};

/** A step beyond a limit costs points; only rates of change have limits below 0. */
function tolerance(random: Random, weight: number): RuleData {
  const isChange = random.chance(0.5);
  const [a, b] = [random.int(1, 30), random.int(1, 100)];
  const within = random.pick(
    isChange ? [`(-∞, ${a}%]`, `[-${a}%, ${a}%]`, `[-${a}%, ∞)`] : [`(-∞, ${b}%]`, `[${b}%, ∞)`],
  );
  return {
    kind: "tolerance",
    ratio: isChange ? CHANGE_RATE : random.pick(RATIOS.slice(0, 5)),
    within,
    per: half(random, 2),
    step: random.pick(["1%", "2%", "5%"]),
    counting: random.pick(["proportional", "started", "whole"]),
    floor: random.chance(0.3) ? weight / 2 : 0,
  };
}

const KINDS = 6;

/** A rule of the kind that the grammar can print, with its weight. */
function ruleOf(kind: number, random: Random): { rule: RuleData; weight: number } {
  const weight = half(random, 10);
  switch (kind) {
    case 0:
      return { rule: bands(random, weight), weight };
    case 1:
      return {
        rule: {
          kind: "proportional",
          ratio: random.pick(RATIOS.slice(5)),
          above: random.chance(0.5) ? "cap" : "zero",
        },
        weight,
      };
    case 2: {
      const { rule, points } = checklist(random);
      return { rule, weight: points };
    }
    case 3:
      return { rule: tolerance(random, weight), weight };
    case 4: {
      const threshold = `${random.int(0, 20)}%`;
      const denominator = random.pick(["original-budget", "adjusted-budget"]);
      return {
        rule: { kind: "virement", name: "调整、调剂资金占比", denominator, threshold, perPoint: 0.1 },
        weight,
      };
    }
    default:
      return {
        rule: {
          kind: "deduct-per-item",
          count: "target-faults",
          per: half(random, 2),
          requirement: "全部符合要求",
          fault: "一项不符合",
        },
        weight,
      };
  }
}

function sumOf(random: Random): { rule: RuleData; weight: number } {
  // Each kind once: two lists beside each other read as one, which earns the same.
  const kinds = random.some(
    Array.from({ length: KINDS }, (_, kind) => kind),
    random.int(2, 4),
  );
  const used = new Set<string>();
  const parts = kinds
    .map((kind) => ruleOf(kind, random))
    .filter(({ rule }) => {
      // No rule asks for the same figure twice.
      const { part, whole = [] } = (rule.ratio ?? {}) as { part?: string; whole?: string[] };
      const figures = [...(part ? [part] : []), ...whole].map((fact) => JSON.stringify(fact));
      const isNew = figures.every((fact) => !used.has(fact));
      for (const fact of figures) used.add(fact);
      return isNew;
    });
  if (parts.length === 1) return parts[0]!;
  return {
    rule: {
      kind: "sum",
      ...(random.chance(0.4) ? { veto: { id: "veto", text: "有截留、挪用资金情形" } } : {}),
      ...(random.chance(0.4) ? { waiver: { id: "waiver", text: "当年没有此项工作" } } : {}),
      parts: parts.map(({ rule, weight }) => ({ ...rule, points: weight })),
    },
    weight: parts.reduce((all, { weight }) => all + weight, 0),
  };
}

const context = (name: string, weight: number) => ({ name, weight: decimal(weight), declare: () => "own" });

test.each(Array.from({ length: 400 }, (_, seed) => seed))("seed %d", (seed) => {
  const random = new Random(seed);
  const { rule, weight } = random.chance(0.3) ? sumOf(random) : ruleOf(random.int(0, KINDS - 1), random);
  const bound = bindRule(checkedRule(rule), { weight: decimal(weight), indicator: "indicator" });
  const text = bound.criteria(words);
  const reading = readCriteria(text, context("自定指标", weight));
  const read = "rule" in reading ? essence(reading.rule, weight) : reading;
  expect([text, read]).toEqual([text, essence(checkedRule(rule), weight)]);
});

const published = publishedFrameworks().flatMap((framework) =>
  indicatorsOf(framework)
    .filter(({ rule }) => rule.kind !== "discretionary")
    .map((indicator) => ({ id: framework.id, name: indicator.name, indicator })),
);

test.each(published)("$id: $name", ({ indicator: { name, weight, rule } }) => {
  const reading = readCriteria(rule.criteria(words), context(name, weight.toNumber()));
  const read = "rule" in reading ? essence(reading.rule, weight.toNumber()) : reading;
  expect(read).toBe(essence(rule.params as RuleData, weight.toNumber()));
});
