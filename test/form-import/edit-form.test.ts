import { bandsIn, withEdits } from "../../src/form-import/edit-form";
import { importForm } from "../../src/form-import/import-form";
import { toYaml } from "../../src/form-import/to-yaml";
import { indicatorsOf } from "../../src/frameworks/framework";
import { parseFramework } from "../../src/frameworks/load";
import { publishedFrameworks } from "../../src/frameworks/published";
import { bandOf, fieldsOf } from "../../taskpane/app/own-form/band-fields";
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
    [idOf("服务对象满意度")]: { weight: 16, bands },
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
  expect(() => confirmed({ [idOf("服务对象满意度")]: { bands } })).toThrow(/80%|0\.8/);
});

test("bands are shown as fields, and fields become bands", () => {
  const read = data.dimensions
    .flatMap(({ groups }) => groups.flatMap((group) => group.indicators))
    .flatMap((each) => bandsIn(each) ?? []);
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
