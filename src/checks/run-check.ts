/** Runs one check over its scope; gives its findings and its outcome. */
import { aboutCell, type About } from "../assess/about";
import { positionOf, type AssessedSheet } from "../assess/assess";
import type { Decimal } from "../decimal";
import type { EngineWords } from "../messages/messages";
import { nestedQuotes } from "../text";
import { inDossier } from "../recognise";
import type { Recognition } from "../recognise/recognition";
import { refAddress } from "../workbook/model";
import type { CheckId } from "./catalogue";
import type { Check, Drafts, FindingDraft } from "./check";
import type { Finding, Outcome, Verdict } from "./finding";

/** A workbook under check, recognised and assessed. */
export interface Subject {
  readonly recognition: Recognition;
  readonly assessed: readonly AssessedSheet[];
  readonly messages: EngineWords;
}

function plain(value: Decimal | number | string | null | undefined): number | string | null {
  if (value === undefined || value === null) return null;
  return typeof value === "object" ? Number(value) : value;
}

function toFinding(check: Check<CheckId>, draft: FindingDraft, about: About | null): Finding {
  return {
    check: check.id,
    severity: draft.severity ?? check.severity,
    judges: check.judges ?? null,
    sheet: draft.at?.sheet ?? draft.sheet ?? null,
    cell: draft.at ? refAddress(draft.at) : null,
    indicator: draft.row?.row.id ?? draft.indicator ?? null,
    quote: draft.quote ?? null,
    message: nestedQuotes(draft.message),
    why: nestedQuotes(draft.why),
    fix: nestedQuotes(draft.fix),
    expected: plain(draft.expected),
    actual: plain(draft.actual),
    unit: draft.unit ?? null,
    points: plain(draft.points) as number | null,
    working: (draft.working ?? []).map((line) => ({ ...line, text: nestedQuotes(line.text) })),
    about,
  };
}

/** One run of a check: over the workbook, one of its dossiers or one score sheet. */
interface Run {
  start(): Drafts;
  about(draft: FindingDraft): About | null;
}

export function runsOf(check: Check<CheckId>, { recognition, assessed, messages }: Subject): Run[] {
  const words = messages.checks[check.id];
  if (check.scope === "score-sheet")
    return assessed.map((sheet, index) => ({
      start: () => check.run(sheet, words, messages),
      about: ({ row }) => ({ sheet: index, indicator: row ? positionOf(sheet, row) : null }),
    }));
  const views =
    check.scope === "workbook"
      ? [recognition]
      : recognition.dossiers.map((dossier) => inDossier(recognition, dossier));
  return views.map((view) => ({
    start: () => check.run(view, words, messages),
    about: ({ at, indicator }) => at && aboutCell(assessed, at, indicator ?? null),
  }));
}

/** Adds findings one by one, so that those before an exception are kept. Returns why there was nothing to check. */
function collect(drafts: Drafts, add: (draft: FindingDraft) => void): string | null {
  const iterator = drafts[Symbol.iterator]();
  for (let step = iterator.next(); ; step = iterator.next()) {
    if (step.done) return step.value ?? null;
    add(step.value);
  }
}

function outcomeOf(findings: readonly Finding[]): Exclude<Outcome, "not-applicable"> {
  if (findings.length === 0) return "pass";
  const isReview = findings.some(({ severity }) => severity === "review");
  return isReview && findings.every(({ severity }) => severity === "review" || severity === "info")
    ? "needs-review"
    : "findings";
}

export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
}

/** An exception of the check becomes a "review" finding and never hides the other findings. */
export function runCheck(check: Check<CheckId>, subject: Subject): CheckResult {
  const { engine, checks } = subject.messages;
  const findings: Finding[] = [];
  const absences: (string | null)[] = [];
  let fault: string | null = null;
  for (const run of runsOf(check, subject)) {
    try {
      absences.push(
        collect(run.start(), (draft) => findings.push(toFinding(check, draft, run.about(draft)))),
      );
    } catch (thrown) {
      fault = thrown instanceof Error ? thrown.message : String(thrown);
    }
  }
  const { title } = checks[check.id];
  const verdict = (outcome: Outcome, reason: string): CheckResult => ({
    findings,
    verdict: { check: check.id, title, outcome, reason },
  });

  if (fault !== null) {
    const said = engine.checkFailed({ check: check.id, fault });
    findings.push(toFinding(check, { at: null, severity: "review", ...said }, null));
    return verdict("needs-review", said.message);
  }
  if (findings.length === 0 && absences.every((absence) => absence !== null))
    return verdict("not-applicable", absences[0] ?? engine.absent.scoreSheet);
  const outcome = outcomeOf(findings);
  return verdict(outcome, engine.outcome[outcome](findings.length));
}
