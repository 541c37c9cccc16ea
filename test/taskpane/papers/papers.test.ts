/** The tasks' engine: one workbook kept until another comes, the user's choices honoured, plain data out. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { OwnFrameworkError, type EngineRequest } from "../../../taskpane/engine/engine";
import { LocalPapers } from "../../../taskpane/papers/local-papers";
import type { TypedFact } from "../../../taskpane/papers/tasks/what-if";
import { readSample, type SampleName } from "../../support/samples";

const request: EngineRequest = { language: "zh", framework: null, supplied: [] };
const YAML = join(__dirname, "../../../src/frameworks/sz-longgang-2021.yaml");

async function opened(change: Partial<EngineRequest> = {}, name: SampleName = "longgang-cost-station-2021") {
  const papers = new LocalPapers();
  await papers.open(await readSample(name), { ...request, ...change });
  return papers;
}

const own = (text: string) => ({ kind: "own", file: "我的.yaml", text }) as const;

describe("the workbook that is open", () => {
  it("is none before one came", async () => {
    await expect(new LocalPapers().run("what-if-facts", null)).rejects.toThrow("no workbook is open");
  });

  it("is none after a framework file that could not be used", async () => {
    const papers = await opened();
    const other = readSample("longgang-office-2022");
    await expect(papers.open(await other, { ...request, framework: own("id: [") })).rejects.toBeInstanceOf(
      OwnFrameworkError,
    );
    await expect(papers.run("what-if-facts", null)).rejects.toThrow("no workbook is open");
  });

  it("is read by the user's own framework, published or brought", async () => {
    const text = readFileSync(YAML, "utf8").replace("id: sz-longgang-2021", "id: our-own-2021");
    const ids = async (framework: EngineRequest["framework"]) =>
      (await (await opened({ framework })).run("what-if-facts", null)).now.map(
        (sheet) => sheet.framework?.id,
      );
    expect(await ids(own(text))).toEqual(["our-own-2021"]);
    expect(await ids({ kind: "published", id: "sz-longgang-2022" })).toEqual(["sz-longgang-2022"]);
    expect(await ids(null)).toEqual(["sz-longgang-2021"]);
  });

  it("counts what the user supplied", async () => {
    const papers = await opened({ supplied: [{ id: "satisfaction-rate", text: "0.96", ref: null }] });
    const { now } = await papers.run("what-if-facts", null);
    expect(now[0]!.total).toEqual({ stated: 91.44, before: 92.44, after: 92.44 });
  });

  it("gives way to the next", async () => {
    const papers = await opened();
    await papers.open(await readSample("longgang-office-2022"), request);
    expect((await papers.run("what-if-facts", null)).now[0]!.total.stated).toBe(96.97);
  });
});

describe("what-if", () => {
  const typed: readonly TypedFact[] = [
    { id: "satisfaction-rate", text: "96" },
    { id: "routine-actual", text: "645,000元" },
    { id: "projects-done", text: "两个" },
  ];

  it("reads what is typed, and says what it cannot read", async () => {
    const { sheets, values, faults } = await (await opened()).run("what-if", typed);
    expect(values).toEqual({ "satisfaction-rate": "0.96", "routine-actual": "64.5" });
    expect(Object.keys(faults)).toEqual(["projects-done"]);
    expect(sheets[0]!.total.after).toBe(93.44);
  });

  it("finds the way to a goal from there, and offers the grades there are", async () => {
    const papers = await opened();
    const { routes } = await papers.run("what-if-route", { goal: { kind: "full" }, typed });
    expect(routes.map(({ before, after, short }) => [before, after, short])).toEqual([[93.44, 99, 1]]);
    expect((await papers.run("what-if-facts", null)).grades).toEqual(["优", "良", "中"]);
  });

  it("speaks English, and survives the way from a worker", async () => {
    const papers = await opened({ language: "en" });
    const found = await papers.run("what-if", typed);
    expect(found.faults["projects-done"]).toContain("is not a number");
    expect(structuredClone(found)).toEqual(found);
    const way = await papers.run("what-if-route", { goal: { kind: "full" }, typed: [] });
    expect(structuredClone(way)).toEqual(way);
  });
});
