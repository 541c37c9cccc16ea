import { writeDocx } from "../../../files/docx/write-docx";
import { checkRecognised } from "../../../src/check";
import { reportDraft as words } from "../../../src/messages/chinese-only/report-draft";
import type { PaperDate } from "../../../src/papers/document";
import { reportDraft } from "../../../src/papers/report/report";
import type { Task } from "../task";
import { messagesIn } from "./all-messages";

/** The draft as the bytes of a Word document; Chinese in every language, the paper is the department's. */
export const reportDraftFile: Task<{ readonly date: PaperDate }, Uint8Array> = async ({ date }, { book }) => {
  const { recognition } = book;
  const messages = await messagesIn("zh");
  const report = checkRecognised(recognition, messages);
  return writeDocx(reportDraft(recognition, report, messages, words, date));
};
