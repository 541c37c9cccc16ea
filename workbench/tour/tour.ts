/** A guided tour of three findings of a sample. It never starts on the user's own files. */
import type { KeyedFinding } from "../../taskpane/model/pane-report";
import { refOf } from "../../taskpane/state/marks";
import { TOUR_CHECKS, type SampleId } from "../open/samples";
import type { Workbench } from "../state/workbench";

/** The findings of the chosen checks that are still there, then other errors with a cell. */
export function tourFindings(sample: SampleId, findings: readonly KeyedFinding[]): KeyedFinding[] {
  const placed = findings.filter((finding) => refOf(finding) !== null);
  const chosen = TOUR_CHECKS[sample].flatMap(
    (check) => placed.find((finding) => finding.check === check) ?? [],
  );
  const others = placed.filter((finding) => finding.severity === "error" && !chosen.includes(finding));
  return [...chosen, ...others].slice(0, TOUR_CHECKS[sample].length);
}

/** Starts the tour after the sample's first check, whoever started it. */
export function startAfterCheck(workbench: Workbench): void {
  const { opened, tour } = workbench.store.get();
  const outcome = opened?.controller.store.get();
  if (tour?.stage !== "invited" || !opened?.sample) return;
  if (!outcome?.outcome || outcome.phase !== "idle") return;
  const findings = tourFindings(opened.sample, outcome.outcome.checked.findings);
  if (findings.length === 0) return endTour(workbench);
  show(workbench, findings, 0);
}

function show(workbench: Workbench, findings: readonly KeyedFinding[], step: number): void {
  const { opened } = workbench.store.get();
  const ref = refOf(findings[step]!);
  workbench.store.set({ tour: { stage: "showing", step, findings } });
  if (!opened || !ref) return;
  void opened.controller.jump(ref).then(() => workbench.view.point(ref));
}

export function nextStep(workbench: Workbench): void {
  const { tour } = workbench.store.get();
  if (tour?.stage !== "showing") return;
  const { step, findings } = tour;
  if (step + 1 < findings.length) return show(workbench, findings, step + 1);
  workbench.view.point(null);
  workbench.store.set({ tour: { stage: "done" } });
}

export function endTour(workbench: Workbench): void {
  workbench.view.point(null);
  workbench.store.set({ tour: null });
}
