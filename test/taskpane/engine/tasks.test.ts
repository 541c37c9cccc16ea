/** The tasks about an open workbook: the user's choices honoured, plain data out. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BookEngine } from "../../../taskpane/engine/engine";
import { OwnFrameworkError } from "../../../taskpane/engine/errors";
import { LocalEngine } from "../../../taskpane/engine/local-engine";
import type { EngineRequest } from "../../../taskpane/engine/request";
import { TASKS } from "../../../taskpane/engine/tasks";
import type { TypedFact } from "../../../taskpane/engine/tasks/what-if";
import { readSample, type SampleName } from "../../support/samples";

const request: EngineRequest = { language: "zh", framework: null, supplied: [] };
const YAML = join(__dirname, "../../../src/frameworks/sz-longgang-2021.yaml");

const engine = new LocalEngine(TASKS);

async function opened(
  change: Partial<EngineRequest> = {},
  name: SampleName = "longgang-cost-station-2021",
): Promise<BookEngine> {
  const book = { workbook: await readSample(name), request: { ...request, ...change } };
  return { run: (task, input) => engine.run(task, input, { book }) };
}

const own = (text: string) => ({ kind: "own", file: "我的.yaml", text }) as const;

describe("the workbook that is open", () => {
  it("is none where none was sent", async () => {
    await expect(engine.run("what-if-facts", null)).rejects.toThrow("no workbook is open");
  });

  it("is none with a framework file that cannot be used", async () => {
    await (await opened()).run("what-if-facts", null);
    const bad = await opened({ framework: own("id: [") }, "longgang-office-2022");
    await expect(bad.run("what-if-facts", null)).rejects.toBeInstanceOf(OwnFrameworkError);
    await expect(engine.run("what-if-facts", null)).rejects.toThrow("no workbook is open");
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

  it("is the one that was asked about, whatever was open between", async () => {
    const stated = async (book: BookEngine) => (await book.run("what-if-facts", null)).now[0]!.total.stated;
    const first = await opened();
    const second = await opened({}, "longgang-office-2022");
    expect([await stated(first), await stated(second), await stated(first)]).toEqual([91.44, 96.97, 91.44]);
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
