/** Scores under other facts, checked by hand on the three published sheets. */
import { checkRecognised } from "../../src/check";
import { decimal } from "../../src/decimal";
import { publishedFrameworks } from "../../src/frameworks/published";
import { recognise } from "../../src/recognise";
import type { Recognition } from "../../src/recognise/recognition";
import type { FactId, FactValue } from "../../src/facts/facts";
import { zhCN } from "../../src/messages/zh-CN";
import { factsReport } from "../../src/what-if/report";
import { rescore, type RescoredRow } from "../../src/what-if/rescore";
import { recognised } from "../support/recognised";
import { readSample, type SampleName } from "../support/samples";
import { caseWorkbook } from "../support/score-sheet-case";

async function sample(name: SampleName): Promise<Recognition> {
  return recognise(await readSample(name), { frameworks: publishedFrameworks() });
}

let station: Recognition;
let office: Recognition;
beforeAll(async () => {
  station = await sample("longgang-cost-station-2021");
  office = await sample("longgang-office-2022");
});

type Given = Partial<Record<FactId, number | boolean | "defective">>;

function changes(given: Given): Map<FactId, FactValue> {
  return new Map(
    Object.entries(given).map(([id, value]) => [
      id as FactId,
      typeof value === "number" ? decimal(value) : value!,
    ]),
  );
}

const under = (recognition: Recognition, given: Given) => rescore(recognition, changes(given))[0]!;

function indicator(recognition: Recognition, id: string, given: Given): RescoredRow {
  return under(recognition, given).indicators.find(({ row }) => row.id === id)!;
}

const points = ({ before, after }: Pick<RescoredRow, "before" | "after">) => [
  before && Number(before),
  after && Number(after),
];

describe("nothing changed", () => {
  it("adds up what the rules give, and the sheet's own scores where they cannot say", () => {
    const { stated, before, after, grade } = under(station, {});
    expect([stated, before, after].map(Number)).toEqual([91.44, 91.44, 91.44]);
    expect(grade).toEqual({ before: "优", after: "优" });
  });

  it("compares rule with rule where the sheet reads the rule otherwise: 5.97 on the sheet, 5.99 by the rule", () => {
    const execution = indicator(office, "budget-execution", {});
    expect(Number(execution.stated)).toBe(5.97);
    expect(points(execution)).toEqual([5.99, 5.99]);
    expect(Number(under(office, {}).before)).toBe(96.99);
  });

  it("takes for the only blank score what the stated total implies", () => {
    const effects = indicator(office, "outcome-effects", {});
    expect(effects.isImplied).toBe(true);
    expect(points(effects)).toEqual([25, 25]);
  });

  it("gives no grade to a sum in which scores are missing, and lists the indicators that miss them", () => {
    // Without a stated total nothing says what the two blank scores should be.
    const open = recognised(caseWorkbook({ cells: { H21: null, H23: null, H24: null } }));
    const { grade, before } = under(open, {});
    expect(grade).toEqual({ before: null, after: null });
    expect(Number(before)).toBe(69);
    const names = factsReport(open, zhCN)[0]!.indicators.map(({ name }) => name);
    expect(names).toHaveLength(21);
    expect(names).toContain("社会、经济、生态效益及可持续影响等");
    expect(checkRecognised(open, zhCN).sheets[0]!.grade.expected).toBeNull();
  });
});

describe("one fact changed", () => {
  it.each<[string, Given, string, number[]]>([
    [
      "a survey at 96%, where there was none: 5, which is no step, becomes 6",
      { "satisfaction-rate": 0.96 },
      "satisfaction",
      [5, 6],
    ],
    ["a survey at 92%", { "satisfaction-rate": 0.92 }, "satisfaction", [5, 4]],
    ["64.50 ÷ 71.67 is just below 90%", { "routine-actual": 64.5 }, "operating-expense-control", [5, 6]],
    ["64.51 ÷ 71.67 is just above 90%", { "routine-actual": 64.51 }, "operating-expense-control", [5, 5]],
    ["3 of 4 projects on time", { "projects-done": 3 }, "project-timeliness", [1.5, 4.5]],
    [
      "a rate counts although the amounts are known",
      { "three-public-rate": 0.95 },
      "operating-expense-control",
      [5, 4],
    ],
    ["a progress counts although the amounts are known", { "progress-q4": 1 }, "budget-execution", [5.94, 6]],
    [
      "a unfavourable judgement, where the sheet gives full marks",
      { "budget-rationality/1": false },
      "budget-rationality",
      [5, 4],
    ],
    [
      "a figure beside judgements that the sheet holds to be favourable: 11% of 1,602.28",
      { "virement-amount": 176.2508 },
      "financial-compliance",
      [3, 2.9],
    ],
    ["a veto", { "financial-compliance/misuse": true }, "financial-compliance", [3, 0]],
    ["a grade", { "budget-disclosure/budget": "defective" }, "budget-disclosure", [3, 2.5]],
  ])("%s", (_name, given, id, expected) => {
    expect(points(indicator(station, id, given))).toEqual(expected);
  });

  it("reaches every indicator that uses it, and the total", () => {
    const { indicators, after } = under(station, { "established-staff": 21 });
    expect(indicators.filter(({ touched }) => touched).map(({ row }) => row.id)).toEqual([
      "staff-control",
      "off-establishment-control",
    ]);
    expect(Number(after)).toBe(90.44);
  });

  it("changes the grade with the total", () => {
    expect(under(station, { "satisfaction-rate": 0.5 }).grade).toEqual({ before: "优", after: "良" });
  });

  it("leaves a score as it was where the figure makes no sense, and says so", () => {
    const satisfaction = indicator(station, "satisfaction", { "satisfaction-rate": 1.5 });
    expect(points(satisfaction)).toEqual([5, 5]);
    expect(satisfaction.outcome).toMatchObject({ status: "needs-review", reason: "invalid-figures" });
  });

  it("leaves the sheet's own score where only a person can say what was lost, and names what is missing", () => {
    const compliance = indicator(office, "financial-compliance", { "virement-amount": 500 });
    expect(points(compliance)).toEqual([2, 2]);
    expect(compliance.basis).toBe("sheet");
    expect(compliance.outcome).toMatchObject({
      missing: expect.arrayContaining(["financial-compliance/spending", "original-budget"]) as unknown,
    });
  });

  it("touches nothing of the recognition that it is given", () => {
    const before = station.book.facts.get("routine-actual");
    under(station, { "routine-actual": 1 });
    expect(station.book.facts.get("routine-actual")).toBe(before);
  });
});

it("gives a sheet without rules its own scores and no grade", async () => {
  const recognition = recognise(await readSample("longgang-cost-station-2021"), { frameworks: [] });
  const { before, after, grade, indicators } = rescore(recognition, changes({ "satisfaction-rate": 1 }))[0]!;
  expect([before, after].map(Number)).toEqual([91.44, 91.44]);
  expect(grade).toEqual({ before: null, after: null });
  expect(indicators.every(({ scored }) => scored === null)).toBe(true);
});
