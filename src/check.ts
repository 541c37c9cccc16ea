/** Workbook in, report out: the one entry point of the engine. */
import { assess } from "./assess/assess";
import { CHECKS, type CheckId } from "./checks/catalogue";
import type { Finding } from "./checks/finding";
import { runCheck, type CheckResult } from "./checks/run-check";
import { WordsAwaited } from "./checks/words-on-demand";
import type { ProjectForm } from "./forms/project-form";
import type { Framework } from "./frameworks/framework";
import type { Messages } from "./messages/messages";
import { recognise } from "./recognise";
import type { Recognition } from "./recognise/recognition";
import { buildReport } from "./report/build";
import type { Report } from "./report/report";
import type { Workbook } from "./workbook/model";

export interface CheckOptions {
  /** The frameworks to recognise the sheets by. */
  readonly frameworks: readonly Framework[];
  /** Use this framework, whatever the sheet looks like. */
  readonly framework?: Framework | ProjectForm;
  readonly messages: Messages;
}

/** What one check has found, and how much of the work is then done (0–1). */
export interface CheckStep {
  readonly findings: readonly Finding[];
  readonly done: number;
  /** To be awaited before the next step: words that are fetched on demand. */
  readonly awaited?: Promise<unknown>;
}

/**
 * The same work in steps, one check each, for a face that shows findings as they come or may stop in between.
 * Returns the report at the end.
 */
export function* checkSteps(
  recognition: Recognition,
  messages: Messages,
): Generator<CheckStep, Report, void> {
  const assessed = assess(recognition);
  const results = new Map<CheckId, CheckResult>();
  while (results.size < CHECKS.length) {
    const awaited: Promise<void>[] = [];
    for (const check of CHECKS.filter(({ id }) => !results.has(id))) {
      try {
        const result = runCheck(check, { recognition, assessed, messages });
        results.set(check.id, result);
        yield { findings: result.findings, done: results.size / CHECKS.length };
      } catch (thrown) {
        if (!(thrown instanceof WordsAwaited)) throw thrown;
        awaited.push(thrown.loading);
      }
    }
    if (awaited.length > 0)
      yield { findings: [], done: results.size / CHECKS.length, awaited: Promise.all(awaited) };
  }
  const inOrder = CHECKS.flatMap(({ id }) => results.get(id) ?? []);
  return buildReport(
    assessed,
    inOrder.flatMap(({ findings }) => findings),
    inOrder.map(({ verdict }) => verdict),
  );
}

/** Runs all checks on a workbook that is already recognised; the words have to be there (`loadAll`). */
export function checkRecognised(recognition: Recognition, messages: Messages): Report {
  const steps = checkSteps(recognition, messages);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (step.value.awaited) throw new Error("words of a check are not loaded");
  }
}

/**
 * Checks every score sheet of a workbook and the tables around them.
 * Never throws for what a workbook holds: one bad cell, sheet or check never hides the findings of the others.
 */
export function checkWorkbook(workbook: Workbook, { messages, ...how }: CheckOptions): Report {
  return checkRecognised(recognise(workbook, how), messages);
}
