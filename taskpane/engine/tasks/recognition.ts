import { recognitionOutline, type OutlineEntry } from "../../../src/report/recognition-outline";
import { recognitionReport } from "../../../src/report/recognition-report";
import { messagesOf } from "./all-messages";
import type { Task } from "../task";

export const recognitionTask: Task<null, readonly OutlineEntry[]> = async (_input, { book }) =>
  recognitionOutline(recognitionReport(book.recognition), await messagesOf(book));
