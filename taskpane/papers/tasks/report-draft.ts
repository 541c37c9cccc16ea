import { checkRecognised } from "../../../src/check";
import { zhCN } from "../../../src/messages/zh-CN";
import type { PaperDate } from "../../../src/papers/document";
import type { Task } from "./task";

/** The draft as the bytes of a Word document; Chinese in every language, the paper is the department's. */
export const reportDraftFile: Task<{ readonly date: PaperDate }, Uint8Array> = async (
  { date },
  { recognition },
) => {
  const [{ reportDraft }, { reportDraft: words }, { writeDocx }] = await Promise.all([
    import("../../../src/papers/report-draft"),
    import("../../../src/messages/zh-CN/report-draft"),
    import("../../../files/docx/write-docx"),
  ]);
  return writeDocx(reportDraft(recognition, checkRecognised(recognition, zhCN), zhCN, words, date));
};
