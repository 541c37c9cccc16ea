/** One file of a season, from its bytes to what the bureau keeps of it; whatever goes wrong is said and costs this file. */
import { createHash } from "node:crypto";
import { readUnits } from "../../src/bureau/read-units";
import type { FileResult, SaidProblem } from "../../src/bureau/result";
import { checkRecognised, type CheckOptions } from "../../src/check";
import { allMessages, filesWords } from "../../src/messages/all-messages";
import { bureauWords } from "../../src/messages/bureau-words";
import { wordsIn } from "../../src/messages/lazy-words";
import { recognise } from "../../src/recognise";
import { problemOf, type Wording } from "../problem";
import { readBytes, readWorkbookSafely } from "../reading/read-input";
import { fileName, isOtherDocument, type Input } from "../walk";

/** What is read about each file: the papers' language is Chinese, what went wrong is said in both. */
export interface ReadingWords {
  readonly zh: Wording;
  readonly en: Wording;
  readonly noScoreSheet: { readonly zh: string; readonly en: string };
}

export async function readingWords(): Promise<ReadingWords> {
  const wording = async (language: "zh" | "en"): Promise<Wording> => ({
    words: (await wordsIn(allMessages, language)).cli,
    fileWords: await wordsIn(filesWords, language),
  });
  const [zh, en] = await Promise.all([wording("zh"), wording("en")]);
  const said = { zh: bureauWords.zh.noScoreSheet, en: (await bureauWords.loadEn()).noScoreSheet };
  return { zh, en, noScoreSheet: said };
}

export function saidProblem(error: unknown, { zh, en }: ReadingWords): SaidProblem {
  const { code, message } = problemOf(error, zh);
  return { code, zh: message, en: problemOf(error, en).message };
}

export class ResultReader {
  constructor(
    private readonly options: CheckOptions,
    private readonly words: ReadingWords,
  ) {}

  /** @param known the hash of the bytes of which the result is at hand; null is answered where it still is the file's */
  async read(input: Input, known: string | null): Promise<FileResult | null> {
    const file = fileName(input);
    let sha256: string | null = null;
    try {
      const bytes = await readBytes(input.absolute);
      sha256 = createHash("sha256").update(bytes).digest("hex");
      if (sha256 === known) return null;
      const recognition = recognise(await readWorkbookSafely(bytes, input.absolute), this.options);
      const units = readUnits(recognition, checkRecognised(recognition, this.options.messages));
      const problem = units.length === 0 && !isOtherDocument(input) ? this.noScoreSheet() : null;
      return { file, sha256, units, problem };
    } catch (error) {
      const problem = isOtherDocument(input, error) ? null : saidProblem(error, this.words);
      return { file, sha256, units: [], problem };
    }
  }

  private noScoreSheet(): SaidProblem {
    return { code: "no-sheet", ...this.words.noScoreSheet };
  }
}
