/** Workbook in, report out: the one entry point of the engine. */
import { assess } from "./assess/assess";
import { CHECKS } from "./checks/catalogue";
import type { Finding } from "./checks/finding";
import { runCheck, type CheckResult } from "./checks/run-check";
import type { ProjectForm } from "./forms/project-form";
import type { Framework } from "./frameworks/framework";
import type { EngineWords } from "./messages/messages";
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
  readonly messages: EngineWords;
}

/** What one check has found, and how much of the work is then done (0–1). */
export interface CheckStep {
  readonly findings: readonly Finding[];
  readonly done: number;
}

/**
 * The same work in steps, one check each, for a face that shows findings as they come or may stop in between.
 * Returns the report at the end.
 */
export function* checkSteps(
  recognition: Recognition,
  messages: EngineWords,
): Generator<CheckStep, Report, void> {
  const assessed = assess(recognition);
  const results: CheckResult[] = [];
  for (const check of CHECKS) {
    const result = runCheck(check, { recognition, assessed, messages });
    results.push(result);
    yield { findings: result.findings, done: results.length / CHECKS.length };
  }
  return buildReport(
    assessed,
    results.flatMap(({ findings }) => findings),
    results.map(({ verdict }) => verdict),
  );
}

/** Runs all checks on a workbook that is already recognised. */
export function checkRecognised(recognition: Recognition, messages: EngineWords): Report {
  const steps = checkSteps(recognition, messages);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/**
 * Checks every score sheet of a workbook and the tables around them.
 * Never throws for what a workbook holds: one bad cell, sheet or check never hides the findings of the others.
 */
export function checkWorkbook(workbook: Workbook, { messages, ...how }: CheckOptions): Report {
  return checkRecognised(recognise(workbook, how), messages);
}
