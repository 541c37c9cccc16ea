/** The judgements of a standard workbook, written, read again and checked: what was judged is what the rules go by. */
import { makeWorkbook } from "../../files/make";
import { readWorkbook } from "../../files/read";
import { assess } from "../../src/assess/assess";
import { checkRecognised, checkWorkbook } from "../../src/check";
import type { FactId, FactValue } from "../../src/facts/facts";
import { indicatorsOf, type Framework } from "../../src/frameworks/framework";
import { publishedFramework, publishedFrameworks } from "../../src/frameworks/published";
import { zhCN } from "../../src/messages/zh-CN";
import { reportDraft as draftWords } from "../../src/messages/chinese-only/report-draft";
import { deductionList } from "../../src/papers/deduction-list";
import { reportDraft } from "../../src/papers/report/report";
import { recognise } from "../../src/recognise";
import type { Recognition } from "../../src/recognise/recognition";
import { standardWorkbook, type Filling } from "../../src/standard";
import { everything } from "./filled";

const frameworks = publishedFrameworks();

async function made(framework: Framework, answers: Readonly<Record<string, FactValue | null>>) {
  const base = everything(framework);
  const facts = new Map(base.facts);
  for (const [id, value] of Object.entries(answers))
    if (value === null) facts.delete(id as FactId);
    else facts.set(id as FactId, { value });
  const filling: Filling = { ...base, facts, remarks: new Map() };
  const options = { unit: "万元", year: framework.year, department: "某区某局", formulas: "native" } as const;
  return readWorkbook(makeWorkbook(standardWorkbook(framework, options, filling)), "x.xlsx");
}

const read = async (framework: Framework, answers: Readonly<Record<string, FactValue | null>>) =>
  recognise(await made(framework, answers), { frameworks });

const outcomeOf = (recognition: Recognition, id: string) =>
  assess(recognition)[0]!.rows.find(({ row }) => row.id === id)!;

const ANSWERS = {
  "indicator-clarity/4": false,
  "project-procedure/1": false,
  "budget-disclosure/budget": "defective",
} as const;

describe.each(frameworks.map((each): [string, Framework] => [each.id, each]))("%s", (_id, framework) => {
  test("every judged indicator is scored as its cells were answered, and no score differs from it", async () => {
    const recognition = await read(framework, ANSWERS);
    const judged = indicatorsOf(framework).filter(
      ({ rule }) => rule.isJudgement && rule.formula(() => "A1") !== null,
    );
    expect(judged.length).toBeGreaterThanOrEqual(8);
    for (const { id } of judged) {
      const { expected, score } = outcomeOf(recognition, id);
      expect([id, expected?.toNumber()]).toEqual([id, score?.toNumber()]);
    }
    const { findings } = checkRecognised(recognition, zhCN);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

const framework = publishedFramework("sz-yantian-2023")!;

test("a no names the criterion in finding, list and draft", async () => {
  const recognition = await read(framework, ANSWERS);
  const report = checkRecognised(recognition, zhCN);
  const deduction = report.findings.find(
    (finding) => finding.check === "deduction" && finding.indicator === "indicator-clarity",
  );
  expect(deduction?.why).toMatch(/^“含有可量化的指标”判断为“否”（“评分判断”表 C\d+）。$/);
  const [{ rows } = { rows: [] }] = deductionList(recognition, report, zhCN).sheets;
  const clarity = rows.find(({ indicator }) => indicator === "绩效指标明确性");
  expect(clarity?.basis).toBe("judgement");
  expect(clarity?.working.join()).toContain("✗ 含有可量化的指标：得0分");
  const draft = reportDraft(recognition, report, zhCN, draftWords, { year: 2024, month: 1, day: 1 });
  expect(JSON.stringify(draft.blocks)).toContain("“含有可量化的指标”不符合要求，得0分（共1分）");
});

test("a grade and a veto are named too; what costs nothing is not", async () => {
  const whyOf = async (answers: Readonly<Record<string, FactValue | null>>, indicator: string) => {
    const { findings } = checkRecognised(await read(framework, answers), zhCN);
    return findings.find((each) => each.check === "deduction" && each.indicator === indicator)?.why;
  };
  expect(await whyOf(ANSWERS, "budget-disclosure")).toMatch(/^“预算公开”判断为“有瑕疵”（[^。]+）。$/);
  const veto = { "financial-compliance/misuse": true, "financial-compliance/spending": false };
  expect(await whyOf(veto, "financial-compliance")).toMatch(
    /^“有虚列支出、截留、挤占或挪用资金等情形”判断为“是”（[^。]+）。$/,
  );
});

test("no petitions: full points, and no search for rates of reply", async () => {
  const rates = { "petition-reply-rate": null, "petition-timely-rate": null };
  const missing = async (answers: Readonly<Record<string, FactValue | null>>) =>
    checkWorkbook(await made(framework, { ...rates, ...answers }), { frameworks, messages: zhCN })
      .findings.filter(({ check, indicator }) => check === "input-missing" && indicator === "petitions")
      .map(({ message }) => message);
  expect(await missing({ "petitions/none": true })).toEqual([]);
  expect(await missing({ "petitions/none": false })).toEqual([expect.stringContaining("回复率")]);
});
