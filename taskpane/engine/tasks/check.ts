import { checkSteps } from "../../../src/check";
import { withKeys } from "../../model/finding-key";
import type { Checked, KeyedFinding } from "../../model/pane-report";
import { withDetails } from "../details";
import type { Task } from "../task";
import { wordsOf } from "../words";

export interface CheckStep {
  readonly findings: readonly KeyedFinding[];
  /** 0–1. */
  readonly done: number;
}

/** Findings as they are found, then all that the pane shows of a check. */
export const check: Task<null, Checked, CheckStep> = async (_input, { book, step }) => {
  const { recognition } = book;
  const messages = await wordsOf(book);
  const findings: KeyedFinding[] = [];
  const taken = new Map<string, number>();
  const steps = checkSteps(recognition, messages);
  for (;;) {
    const next = steps.next();
    if (next.done) {
      const work = { recognition, report: next.value, findings };
      return withDetails(work, messages, book.request.supplied);
    }
    const keyed = withKeys(next.value.findings, taken);
    findings.push(...keyed);
    await step({ findings: keyed, done: next.value.done });
  }
};
