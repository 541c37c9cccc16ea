/** What a folder's files and papers need of the engine. */
import { writeDocx } from "../../files/docx/write-docx";
import { makeWorkbook } from "../../files/make";
import { readWorkbook } from "../../files/read";
import { returnNote } from "../../src/bureau/papers/return-note";
import { reviewPlan } from "../../src/bureau/papers/review-plan";
import { summaryPlan } from "../../src/bureau/papers/summary-plan";
import { readRoster } from "../../src/bureau/read-roster";
import { readUnits } from "../../src/bureau/read-units";
import type { FileResult } from "../../src/bureau/result";
import { DEFAULT_SETTINGS } from "../../src/bureau/settings";
import { summarise } from "../../src/bureau/summary";
import type { Unit } from "../../src/bureau/unit";
import { checkRecognised } from "../../src/check";
import { publishedFrameworks } from "../../src/frameworks/published";
import { bureauPapers } from "../../src/messages/chinese-only/bureau-papers";
import { bureau } from "../../src/messages/zh-CN/bureau";
import { recognise } from "../../src/recognise";
import { messagesIn } from "../../taskpane/engine/tasks/all-messages";
import type { Task } from "../../taskpane/engine/task";
import { sha256 } from "../open/sha256";

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One file's score sheets, in the papers' language. */
export const unitsOfFile: Task<NamedBytes, Pick<FileResult, "sha256" | "units">> = async ({
  name,
  bytes,
}) => {
  const messages = await messagesIn("zh");
  const recognition = recognise(await readWorkbook(bytes, name), { frameworks: publishedFrameworks() });
  return {
    sha256: sha256(bytes),
    units: readUnits(recognition, checkRecognised(recognition, messages)),
  };
};

export const rosterNames: Task<NamedBytes, readonly string[]> = async ({ name, bytes }) =>
  readRoster(await readWorkbook(bytes, name));

export interface UnitPapers {
  readonly note: Uint8Array;
  readonly review: Uint8Array;
}

export const unitPapers: Task<Unit, UnitPapers> = async (unit) => ({
  note: await writeDocx(returnNote(unit, DEFAULT_SETTINGS.headings, bureauPapers)),
  review: makeWorkbook(reviewPlan(unit, bureauPapers)),
});

export interface SummaryRequest {
  readonly results: readonly FileResult[];
  readonly roster: readonly string[] | null;
}

/** The sample's turn is the same as that of the command line where no other seed is given. */
const SEED = 1;

export const summaryFile: Task<SummaryRequest, Uint8Array> = async (request) => {
  const summary = summarise({ ...request, lastYear: null, settings: DEFAULT_SETTINGS, seed: SEED });
  return makeWorkbook(
    summaryPlan(summary, { papers: bureauPapers, bureau, messages: await messagesIn("zh") }),
  );
};
