import { withEdits } from "../../src/form-import/edit-form";
import { importForm } from "../../src/form-import/import-form";
import { fieldsOf as fieldsIn, withFields, type FieldData } from "../../src/form-import/rule-fields";
import { toYaml } from "../../src/form-import/to-yaml";
import { indicatorsOf } from "../../src/frameworks/framework";
import { parseFramework } from "../../src/frameworks/load";
import { publishedFrameworks } from "../../src/frameworks/published";
import { bandOf, bandsOf, BLANK_BAND, fieldsOf } from "../../taskpane/app/own-form/band-fields";
import { dataOf, typedOf } from "../../taskpane/app/own-form/field-typing";
import { decimal } from "../../src/decimal";
import { readCriteria } from "../../src/criteria/read-criteria";
import { checkedRule } from "../../src/rules/schemas/check";
import { READABLE } from "../criteria/readable-more";
import { makeWorkbook } from "../support/workbook";
import { OWN_FORM } from "./own-form";

const { data, indicators } = importForm(makeWorkbook({ 评分表: { rows: OWN_FORM } }), {
  frameworks: publishedFrameworks(),
  file: { name: "表样.xlsx", hash: "0123456789abcdef" },
});
const idOf = (name: string) => indicators.find((each) => each.name === name)!.id;
const confirmed = (edits: Parameters<typeof withEdits>[1]) =>
  parseFramework(toYaml(withEdits(data, edits), []), "表样.yaml");
const named = (framework: ReturnType<typeof confirmed>, name: string) =>
  indicatorsOf(framework).find((each) => each.name === name)!;

test("without corrections the form is as it was read", () => {
  expect(withEdits(data, {})).toEqual(data);
});

test("bands, weights and who scores, as a person corrected them", () => {
  const bands = [
    { in: "[90%, ∞)", points: 16 },
    { in: "[60%, 90%)", points: 8 },
    { in: "[0, 60%)", points: 0 },
  ];
  const framework = confirmed({
    [idOf("服务对象满意度")]: { weight: 16, fields: { bands } },
    [idOf("预算完成率")]: { byHand: true },
  });
  const satisfaction = named(framework, "服务对象满意度");
  expect(satisfaction.weight.toNumber()).toBe(16);
  expect(satisfaction.rule.params).toMatchObject({ bands });
  expect(named(framework, "预算完成率").rule.kind).toBe("by-hand");
  expect(named(framework, "预算完成率").rule.params).toEqual({
    kind: "by-hand",
    criteria: "得分=支出决算数/调整预算数×10分，最高得10分。",
  });
  // The parents are added up anew, and what does not make 100 is declared.
  const [, , effects] = framework.dimensions;
  expect([effects!.weight, ...effects!.groups.map(({ weight }) => weight)].map(Number)).toEqual([56, 40, 16]);
  expect(framework.errata.map(({ of, printed }) => [of, Number(printed)])).toEqual([
    ["target-completeness", 8],
    ["total", 96],
  ]);
});

test("weights that make 100 again take the fault back", () => {
  const once = withEdits(data, { [idOf("社会效益")]: { weight: 16 } });
  const again = withEdits(once, { [idOf("社会效益")]: { weight: 20 } });
  expect(again.errata.map(({ of }) => of)).toEqual(["target-completeness"]);
});

test("bands that leave a gap are refused, with where", () => {
  const bands = [
    { in: "[90%, ∞)", points: 20 },
    { in: "[0, 80%)", points: 0 },
  ];
  expect(() => confirmed({ [idOf("服务对象满意度")]: { fields: { bands } } })).toThrow(/80%/);
});

test("bands are shown as fields, and fields become bands", () => {
  const read = data.dimensions
    .flatMap(({ groups }) => groups.flatMap((group) => group.indicators))
    .flatMap(({ rule }) => fieldsIn(rule))
    .flatMap(({ data: bands }) => (Array.isArray(bands) ? bands : []));
  const signed = ["(-∞, -5%)", "[-5%, 0]", "(0, 12.5%]", "(12.5%, ∞)"].map((text) => ({
    in: text,
    points: 1.5,
  }));
  for (const band of [...read, ...signed]) expect(bandOf(fieldsOf(band))).toEqual(band);
  const fields = { from: "80", hasFrom: true, to: "", hasTo: false, points: "4" };
  expect(bandOf(fields)).toEqual({ in: "[80%, ∞)", points: 4 });
  expect(bandOf({ ...fields, from: "八十" })).toBeNull();
  expect(bandOf({ ...fields, points: "" })).toBeNull();
});

const READ = READABLE.flatMap(({ texts, name, weight }) => {
  const reading = readCriteria(texts[0]!, { name, weight: decimal(weight), declare: () => "own" });
  return "rule" in reading ? [checkedRule(reading.rule)] : [];
});

test("every field is shown as it is, and typed again gives the same rule", () => {
  for (const rule of READ) {
    const fields = fieldsIn(rule);
    const same = Object.fromEntries(fields.map((field) => [field.path, dataOf(field, typedOf(field))!]));
    expect(withFields(rule, same)).toEqual(rule);
    expect(withFields(rule, {})).toEqual(rule);
  }
});

test("every kind of rule that a text can become has something to correct", () => {
  expect([...new Set(READ.map(({ kind }) => kind))].sort()).toEqual([
    "bands",
    "checklist",
    "deduct-per-item",
    "proportional",
    "quarterly-execution",
    "sum",
    "tolerance",
    "virement",
  ]);
  for (const rule of READ) expect(fieldsIn(rule).length).toBeGreaterThan(0);
});

test("a tolerance, a formula and an item are corrected by their paths", () => {
  const edit = (text: string, name: string, weight: number, fields: Readonly<Record<string, FieldData>>) => {
    const reading = readCriteria(text, { name, weight: decimal(weight), declare: () => "own" });
    if (!("rule" in reading)) throw new Error(text);
    return checkedRule(withFields(checkedRule(reading.rule), fields));
  };
  const rule = edit("满意度≥90%得5分，每下降1个百分点扣0.5分，扣完为止。", "满意度", 5, {
    within: "[95%, ∞)",
    per: 1,
    step: "2%",
    counting: "started",
    nowhere: 7,
  });
  expect(rule).toMatchObject({ within: "[95%, ∞)", per: 1, step: "2%", counting: "started" });
  expect(rule).not.toHaveProperty("nowhere");
  expect(edit("得分=完成率×5分，最高得5分。", "完成率", 5, { above: "zero" })).toMatchObject({
    above: "zero",
  });
  const items = edit("制度健全（2分）；执行有效（3分）。", "制度", 5, { "items.1.points": 2.5 });
  expect(items).toMatchObject({ items: [{ points: 2 }, { points: 2.5 }] });
});

test("a choice that the form leaves open is left out again", () => {
  const rule = { kind: "tolerance", within: "[90%, ∞)", per: 1, counting: "whole" };
  expect(withFields(rule, { counting: null })).toEqual({ kind: "tolerance", within: "[90%, ∞)", per: 1 });
});

test("what is no number is told from what is left blank", () => {
  const field = fieldsIn({ kind: "tolerance", within: "[-5%, 5%]", per: 1 }).find(
    ({ name }) => name === "tolerance.within",
  )!;
  const band = { ...BLANK_BAND, points: "0" };
  expect(dataOf(field, [{ ...band, from: "95" }])).toBe("[95%, ∞)");
  expect(dataOf(field, [{ ...band, from: "-5", to: "5" }])).toBe("[-5%, 5%]");
  expect(dataOf(field, [band])).toBeUndefined();
  const per = { ...field, input: "points" } as const;
  expect([dataOf(per, " 0.5 "), dataOf(per, "半分"), dataOf(per, "")]).toEqual([0.5, undefined, undefined]);
  expect(bandsOf([{ ...band, from: "90", points: "5" }, BLANK_BAND])).toEqual([
    { in: "[90%, ∞)", points: 5 },
  ]);
  expect(bandsOf([BLANK_BAND])).toBeNull();
});
