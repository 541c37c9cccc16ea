import { writeDocx } from "../../../files/docx/write-docx";
import { checkRecognised } from "../../../src/check";
import { reportDraft as words } from "../../../src/messages/chinese-only/report-draft";
import { zhCN } from "../../../src/messages/zh-CN";
import type { PaperDate } from "../../../src/papers/document";
import { reportDraft } from "../../../src/papers/report/report";
import type { Task } from "../task";

/** The draft as the bytes of a Word document; Chinese in every language, the paper is the department's. */
export const reportDraftFile: Task<{ readonly date: PaperDate }, Uint8Array> = async ({ date }, { book }) => {
  const { recognition } = book;
  const report = checkRecognised(recognition, zhCN);
  return writeDocx(reportDraft(recognition, report, zhCN, words, date));
};
