/** The tasks' engine: one workbook kept until another comes, the user's choices honoured, plain data out. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { EngineRequest } from "../../../taskpane/engine/engine";
import { OwnFrameworkError } from "../../../taskpane/engine/engine";
import { LocalPapers } from "../../../taskpane/papers/local-papers";
import { readSample } from "../../support/samples";

const request: EngineRequest = { language: "zh", framework: null, supplied: [] };
const YAML = join(__dirname, "../../../src/frameworks/sz-longgang-2021.yaml");

it("says that nothing is open before a workbook came", async () => {
  await expect(new LocalPapers().run("what-if-facts", null)).rejects.toThrow("no workbook is open");
});

it("refuses a framework file that is none, and keeps no workbook then", async () => {
  const papers = new LocalPapers();
  const framework = { kind: "own", file: "我的.yaml", text: "id: [" } as const;
  await expect(
    papers.open(await readSample("longgang-office-2022"), { ...request, framework }),
  ).rejects.toBeInstanceOf(OwnFrameworkError);
  await expect(papers.run("what-if-facts", null)).rejects.toThrow("no workbook is open");
});

it("reads a user's own framework", async () => {
  const papers = new LocalPapers();
  const framework = { kind: "own", file: "我的.yaml", text: readFileSync(YAML, "utf8") } as const;
  await papers.open(await readSample("longgang-cost-station-2021"), { ...request, framework });
  expect(await papers.run("what-if-facts", null)).toMatchObject({ sheets: 1 });
});
