/** Every task of the pane: one line each. What a check needs is there from the start, the rest is fetched on demand. */
import { lazy, type TypesOf } from "../task";
import { check } from "./check";
import { look } from "./look";

export const TASKS = {
  look,
  check,
  frameworks: lazy(async () => (await import("./frameworks")).frameworkNames),
  "own-framework": lazy(async () => (await import("./frameworks")).ownFramework),
  "carry-over": lazy(async () => (await import("./carry-over")).carryOverFile),
  "confirm-form": lazy(async () => (await import("./own-form")).confirmForm),
  "fill-form": lazy(async () => (await import("./own-form")).fillOwnForm),
  "read-open-form": lazy(async () => (await import("./own-form")).readOpenForm),
  "read-form": lazy(async () => (await import("./own-form")).readForm),
  "word-rule": lazy(async () => (await import("./own-form")).wordRule),
  "deduction-list": lazy(async () => (await import("./deduction-list")).deductionListTask),
  "deduction-file": lazy(async () => (await import("./deduction-file")).deductionFile),
  proposals: lazy(async () => (await import("./proposals")).proposals),
  recognition: lazy(async () => (await import("./recognition")).recognitionTask),
  "report-draft": lazy(async () => (await import("./report-draft")).reportDraftFile),
  "standard-workbook": lazy(async () => (await import("./standard-workbook")).standardWorkbookFile),
  "what-if-facts": lazy(async () => (await import("./what-if-facts")).whatIfFacts),
  "what-if": lazy(async () => (await import("./what-if")).whatIf),
  "what-if-route": lazy(async () => (await import("./what-if-route")).whatIfRoute),
};

export type Tasks = TypesOf<typeof TASKS>;
