/** What a what-if starts from: the facts that can be changed, the scores as they are, the goals there are. */
import {
  factsReport,
  whatIfReport,
  type SheetChange,
  type SheetFactsReport,
} from "../../../src/what-if/report";
import type { Task } from "./task";

export interface WhatIfFacts {
  readonly sheets: readonly SheetFactsReport[];
  readonly now: readonly SheetChange[];
  /** Grades above the worst, best first. */
  readonly grades: readonly string[];
}

export const whatIfFacts: Task<null, WhatIfFacts> = (_input, { recognition, messages }) => ({
  sheets: factsReport(recognition, messages),
  now: whatIfReport(recognition, new Map(), messages),
  grades: [
    ...new Set(
      recognition.scoreSheets.flatMap(
        ({ framework }) => framework?.framework.grades.slice(0, -1).map(({ grade }) => grade) ?? [],
      ),
    ),
  ],
});
