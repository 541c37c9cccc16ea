/** What a what-if starts from: the facts that can be changed, the scores as they are, the goals there are. */
import { gradesOf } from "../../../src/assess/form";
import {
  factsReport,
  whatIfReport,
  type SheetChange,
  type SheetFactsReport,
} from "../../../src/what-if/report";
import type { Task } from "../task";
import { messagesOf } from "./all-messages";

export interface WhatIfFacts {
  readonly sheets: readonly SheetFactsReport[];
  readonly now: readonly SheetChange[];
  /** Grades above the worst, best first. */
  readonly grades: readonly string[];
}

export const whatIfFacts: Task<null, WhatIfFacts> = async (_input, { book }) => {
  const { recognition } = book;
  const messages = await messagesOf(book);
  const grades = recognition.scoreSheets.flatMap((sheet) =>
    gradesOf(sheet)
      .slice(0, -1)
      .map(({ grade }) => grade),
  );
  return {
    sheets: factsReport(recognition, messages),
    now: whatIfReport(recognition, new Map(), messages),
    grades: [...new Set(grades)],
  };
};
