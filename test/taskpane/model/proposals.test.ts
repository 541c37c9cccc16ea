/** What the pane offers to write, on the real sheets: the recomputed score, formulas over the right cells, the draft. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { refAddress } from "../../../src/workbook/model";
import { LocalEngine } from "../../../taskpane/engine/local-engine";
import type { EngineRequest } from "../../../taskpane/engine/request";
import { TASKS } from "../../../taskpane/engine/tasks";
import type { Proposal } from "../../../taskpane/model/pane-report";
import { readSample, type SampleName } from "../../support/samples";

const engine = new LocalEngine(TASKS);

async function proposalsOf(
  name: SampleName,
  framework: EngineRequest["framework"] = null,
): Promise<readonly Proposal[]> {
  const book = {
    workbook: await readSample(name),
    request: { language: "zh", framework, supplied: [] },
  } as const;
  const { findings } = await engine.run("check", null, { book });
  return engine.run("proposals", findings, { book });
}

const shown = ({ kind, ref, before, options }: Proposal) => [
  kind,
  refAddress(ref),
  before,
  ...options.filter(({ form }) => form !== "native").map((option) => option.shown),
];

it("answers the faults of the sheet of 2022 by the rule, and by what the stated total implies", async () => {
  const found = (await proposalsOf("longgang-office-2022")).filter(({ answers }) => answers.length > 0);
  expect(found.map(shown)).toEqual([
    ["score", "I20", "5.97", "5.99", "=PERF.QUARTERLY_EXEC_SCORE('基础数据'!B16:B19)"],
    ["score", "I23", "", "25"],
  ]);
});

it("never offers a score where a person must judge, or where several are possible", async () => {
  const offered = await proposalsOf("longgang-cost-station-2021");
  // 5 is no step of 满意度, and nothing in the workbook says which one is meant.
  expect(offered.filter(({ kind }) => kind === "score")).toEqual([]);
  const judged = /合理性|规范性|明确性|完整性|效益/;
  expect(offered.filter(({ indicator }) => judged.test(indicator ?? ""))).toEqual([]);
});

it("offers formulas over the cells that hold the figures as numbers", async () => {
  const offers = (await proposalsOf("longgang-office-2022")).filter(({ kind }) => kind === "formula");
  const staff = offers.find(({ indicator }) => indicator === "财政供养人员控制率");
  expect(staff?.options.map((option) => option.shown)[0]).toBe(
    "=PERF.STAFF_CONTROL_SCORE('基础数据'!B22,'基础数据'!B21)",
  );
  for (const { options } of offers)
    for (const { content } of options)
      expect("formula" in content && content.formula.startsWith("=")).toBe(false);
});

it("offers our function only where it applies the sheet's own rule, whatever the framework calls itself", async () => {
  const published = readFileSync(join(__dirname, "../../../src/frameworks/sz-longgang-2022.yaml"), "utf8");
  const bands = /(\[authorised-staff\][\s\S]*?)"\[0, 100%\]"([\s\S]*?)"\(100%, ∞\)"/;
  const stricter = published.replace(bands, '$1"[0, 80%]"$2"(80%, ∞)"');
  expect(stricter).not.toBe(published);
  const offered = async (text: string) => {
    const all = await proposalsOf("longgang-office-2022", { kind: "own", text, file: "本区.yaml" });
    const staff = all.find(({ indicator }) => indicator === "财政供养人员控制率");
    return staff?.options.map(({ form }) => form).filter((form) => form !== "value");
  };
  expect(await offered(published)).toEqual(["custom", "native"]);
  expect(await offered(stricter)).toEqual(["native"]);
});

it("proposes values with the check, and formulas only when they are asked for", async () => {
  const workbook = await readSample("longgang-office-2022");
  const book = { workbook, request: { language: "zh", framework: null, supplied: [] } } as const;
  const checked = await engine.run("check", null, { book });
  expect(checked.proposals.flatMap(({ options }) => options.map(({ form }) => form))).toEqual([
    "value",
    "value",
  ]);
  const all = await engine.run("proposals", checked.findings, { book });
  expect(all.slice(0, 2).map(({ id }) => id)).toEqual(checked.proposals.map(({ id }) => id));
  expect(all.length).toBeGreaterThan(2);
});
