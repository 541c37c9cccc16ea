/** The kinds of rules that the published frameworks have: all that cells and a first check in the pane need. */
import { bandsKind } from "./bands";
import { binderOf } from "./binder";
import { deductPerItemKind } from "./deduct-per-item";
import { checklistKind } from "./judgement/checklist";
import { discretionaryKind } from "./judgement/discretionary";
import { gradesKind } from "./judgement/grades";
import { proportionalKind } from "./proportional";
import { quarterlyExecutionKind } from "./quarterly-execution";
import type { RuleKind } from "./rule-kind";
import { virementKind } from "./virement";

export const PUBLISHED_KINDS: readonly RuleKind<unknown>[] = [
  bandsKind,
  proportionalKind,
  checklistKind,
  gradesKind,
  deductPerItemKind,
  virementKind,
  quarterlyExecutionKind,
  discretionaryKind,
];

/**
 * Makes a rule of a published framework.
 * @throws RuleError when its parameters contradict themselves or the weight; an error for a kind that none of them has
 */
export const bindPublishedRule = binderOf(PUBLISHED_KINDS);
