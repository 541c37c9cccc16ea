/** One file of `scoresheet check`, from its path to what is to be said of it; nothing is written here. */
import { checkRecognised } from "../src/check";
import { recognise, type RecogniseOptions } from "../src/recognise";
import { recognitionReport, type RecognitionReport } from "../src/report/recognition-report";
import type { Report } from "../src/report/report";
import { checkedCopies, type CheckedCopy } from "./checked-copy";
import type { Context } from "./context";
import { problemOf, type Problem } from "./problem";
import { readBytes, readWorkbookSafely } from "./reading/read-input";
import { isOtherDocument, type Input } from "./walk";

/** What is asked for beside the report. */
export interface CheckWish {
  readonly copies: boolean;
  readonly notes: boolean;
  readonly explainRecognition: boolean;
}

export type Checked =
  | { readonly kind: "problem"; readonly problem: Problem }
  /** A letter or a notice among the sheets. */
  | { readonly kind: "other-document" }
  | {
      readonly kind: "report";
      readonly report: Report;
      readonly recognised: RecognitionReport | null;
      /** The report stands whatever becomes of the copies. */
      readonly copies: readonly CheckedCopy[] | Problem;
    };

/** Never throws. */
export async function checkFile(
  input: Input,
  wish: CheckWish,
  how: RecogniseOptions,
  context: Context,
): Promise<Checked> {
  try {
    const bytes = await readBytes(input.absolute);
    const recognition = recognise(await readWorkbookSafely(bytes, input.absolute), how);
    const report = checkRecognised(recognition, context.messages);
    if (report.sheets.length === 0 && isOtherDocument(input)) return { kind: "other-document" };
    const recognised = wish.explainRecognition ? recognitionReport(recognition) : null;
    const copies = wish.copies ? copiesOf(input, bytes, report, wish, context) : [];
    return { kind: "report", report, recognised, copies };
  } catch (error) {
    if (isOtherDocument(input, error)) return { kind: "other-document" };
    return { kind: "problem", problem: problemOf(error, context) };
  }
}

function copiesOf(
  { path }: Input,
  bytes: Uint8Array,
  report: Report,
  { notes }: CheckWish,
  context: Context,
): readonly CheckedCopy[] | Problem {
  try {
    return checkedCopies(path, bytes, report, notes, context);
  } catch (error) {
    return problemOf(error, context);
  }
}
