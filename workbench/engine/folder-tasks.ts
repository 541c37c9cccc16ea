/** What a folder's files and papers need of the engine. */
import { decodeText } from "../../files/csv";
import { writeDocx } from "../../files/docx/write-docx";
import { makeWorkbook } from "../../files/make";
import { readWorkbook } from "../../files/read";
import { returnNote } from "../../src/bureau/papers/return-note";
import { reviewPlan } from "../../src/bureau/papers/review-plan";
import { summaryPlan } from "../../src/bureau/papers/summary-plan";
import { readRoster } from "../../src/bureau/read-roster";
import { readSettings } from "../../src/bureau/read-settings";
import { readUnits } from "../../src/bureau/read-units";
import { lightResult, type FileResult, type SaidProblem } from "../../src/bureau/result";
import { resultsIn } from "../../src/bureau/result-lines";
import type { Headings, Settings } from "../../src/bureau/settings";
import { settingsProblem } from "../../src/bureau/settings-problem";
import { summarise, type Season } from "../../src/bureau/summary";
import type { Unit } from "../../src/bureau/unit";
import { checkRecognised } from "../../src/check";
import { parseYaml } from "../../src/frameworks/yaml";
import { publishedFrameworks } from "../../src/frameworks/published";
import { bureauWords } from "../../src/messages/bureau-words";
import { bureauPapers } from "../../src/messages/chinese-only/bureau-papers";
import { zhCN } from "../../src/messages/zh-CN";
import { bureau } from "../../src/messages/zh-CN/bureau";
import { recognise } from "../../src/recognise";
import type { Task } from "../../taskpane/engine/task";
import { sha256 } from "../../files/sha256";

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One file's score sheets, in the papers' language. */
export const unitsOfFile: Task<NamedBytes, Pick<FileResult, "sha256" | "units">> = async ({
  name,
  bytes,
}) => {
  const recognition = recognise(await readWorkbook(bytes, name), { frameworks: publishedFrameworks() });
  return {
    sha256: sha256(bytes),
    units: readUnits(recognition, checkRecognised(recognition, zhCN)),
  };
};

export const rosterNames: Task<NamedBytes, readonly string[]> = async ({ name, bytes }) =>
  readRoster(await readWorkbook(bytes, name));

/** The bureau's own rules and headings, or what is wrong with its file, in both languages. */
export type RulesRead =
  { readonly settings: Settings } | { readonly problem: Pick<SaidProblem, "zh" | "en"> };

export const bureauRules: Task<NamedBytes, RulesRead> = async ({ name, bytes }) => {
  try {
    return { settings: readSettings(parseYaml(decodeText(bytes), name)) };
  } catch (error) {
    const zh = settingsProblem(error, name, bureau, "zh");
    const en = settingsProblem(error, name, await bureauWords.loadEn(), "en");
    if (zh === null || en === null) throw error;
    return { problem: { zh, en } };
  }
};

/** What the command line wrote of an earlier season; null where that is no file of its. */
export const keptResults: Task<Uint8Array, readonly FileResult[] | null> = (bytes) =>
  resultsIn(new TextDecoder().decode(bytes))?.map(lightResult) ?? null;

export interface UnitPapers {
  readonly note: Uint8Array;
  readonly review: Uint8Array;
}

export interface UnitPapersRequest {
  readonly unit: Unit;
  readonly headings: Headings;
}

export const unitPapers: Task<UnitPapersRequest, UnitPapers> = async ({ unit, headings }) => ({
  note: await writeDocx(returnNote(unit, headings, bureauPapers)),
  review: makeWorkbook(reviewPlan(unit, bureauPapers)),
});

export type SummaryRequest = Omit<Season, "seed">;

/** The sample's turn is the same as that of the command line where no other seed is given. */
const SEED = 1;

export const summaryFile: Task<SummaryRequest, Uint8Array> = async (request) => {
  const summary = summarise({ ...request, seed: SEED });
  return makeWorkbook(summaryPlan(summary, { papers: bureauPapers, bureau, messages: zhCN }));
};
