/** Workbook in, report out: the one entry point of the engine. */
import { aboutCell, type About } from "./assess/about";
import { assess, type AssessedSheet } from "./assess/assess";
import { CHECKS, type CheckId } from "./checks/catalogue";
import type { Check, DossierCheck, FindingDraft, WorkbookCheck } from "./checks/check";
import type { Finding } from "./checks/finding";
import type { Decimal } from "./decimal";
import type { Framework } from "./frameworks/framework";
import type { Messages } from "./messages/messages";
import { inDossier, recognise } from "./recognise";
import type { Recognition } from "./recognise/types";
import { buildReport } from "./report/build";
import type { Report } from "./report/report";
import { refAddress, type Workbook } from "./workbook/model";

export interface CheckOptions {
  /** The frameworks to recognise the sheets by. */
  readonly frameworks: readonly Framework[];
  /** Use this framework, whatever the sheet looks like. */
  readonly framework?: Framework;
  readonly messages: Messages;
}

function plain(value: Decimal | number | string | null | undefined): number | string | null {
  if (value === undefined || value === null) return null;
  return typeof value === "object" ? Number(value) : value;
}

function toFinding(check: Check<CheckId>, draft: FindingDraft, about: About | null): Finding {
  return {
    check: check.id,
    severity: draft.severity ?? check.severity,
    sheet: draft.at?.sheet ?? null,
    cell: draft.at ? refAddress(draft.at) : null,
    indicator: draft.row?.row.id ?? draft.indicator ?? null,
    message: draft.message,
    why: draft.why,
    fix: draft.fix,
    expected: plain(draft.expected),
    actual: plain(draft.actual),
    unit: draft.unit ?? null,
    points: plain(draft.points) as number | null,
    working: draft.working ?? [],
    about,
  };
}

/** A workbook under check, recognised and assessed. */
interface Subject {
  readonly recognition: Recognition;
  readonly assessed: readonly AssessedSheet[];
  readonly messages: Messages;
}

/** What a check of the workbook, or of each of its dossiers, has to say. */
export function draftsOf(
  check: WorkbookCheck<CheckId> | DossierCheck<CheckId>,
  recognition: Recognition,
  messages: Messages,
): FindingDraft[] {
  const views =
    check.scope === "workbook"
      ? [recognition]
      : recognition.dossiers.map((dossier) => inDossier(recognition, dossier));
  return views.flatMap((view) => [...check.run(view, messages.checks[check.id], messages)]);
}

function findingsOf(check: Check<CheckId>, { recognition, assessed, messages }: Subject): Finding[] {
  if (check.scope !== "score-sheet")
    return draftsOf(check, recognition, messages).map((draft) => {
      const about = draft.at && aboutCell(assessed, draft.at, draft.indicator ?? null);
      return toFinding(check, draft, about);
    });
  return assessed.flatMap((sheet, index) =>
    [...check.run(sheet, messages.checks[check.id], messages)].map((draft) =>
      toFinding(check, draft, { sheet: index, indicator: draft.row ? sheet.rows.indexOf(draft.row) : null }),
    ),
  );
}

/** One check. A fault of ours becomes something for a person to look at and never hides the other findings. */
function runCheck(check: Check<CheckId>, subject: Subject): Finding[] {
  try {
    return findingsOf(check, subject);
  } catch (fault) {
    const said = subject.messages.engine.checkFailed({
      check: check.id,
      fault: fault instanceof Error ? fault.message : String(fault),
    });
    return [toFinding(check, { at: null, severity: "review", ...said }, null)];
  }
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
  messages: Messages,
): Generator<CheckStep, Report, void> {
  const assessed = assess(recognition);
  const all: Finding[] = [];
  for (const [index, check] of CHECKS.entries()) {
    const findings = runCheck(check, { recognition, assessed, messages });
    all.push(...findings);
    yield { findings, done: (index + 1) / CHECKS.length };
  }
  return buildReport(assessed, all);
}

/** All checks at once, for whoever needs the recognition too. */
export function checkRecognised(recognition: Recognition, messages: Messages): Report {
  const assessed = assess(recognition);
  return buildReport(
    assessed,
    CHECKS.flatMap((check) => runCheck(check, { recognition, assessed, messages })),
  );
}

/**
 * Checks every score sheet of a workbook and the tables around them.
 * Never throws for what a workbook holds: one bad cell, sheet or check never hides the findings of the others.
 */
export function checkWorkbook(workbook: Workbook, { messages, ...how }: CheckOptions): Report {
  return checkRecognised(recognise(workbook, how), messages);
}
