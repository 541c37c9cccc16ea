/** The kinds by name. Nothing else in the product knows which kinds there are, but for their schemas (schemas/check.ts). */
import { bandsKind } from "./bands";
import { byHandKind } from "./judgement/by-hand";
import { checklistKind } from "./judgement/checklist";
import { deductPerItemKind } from "./deduct-per-item";
import { discretionaryKind } from "./judgement/discretionary";
import { gradesKind } from "./judgement/grades";
import { proportionalKind } from "./proportional";
import { qualitativeKind } from "./judgement/qualitative";
import { quarterlyExecutionKind } from "./quarterly-execution";
import { bindByKind } from "./rule";
import type { RuleKind } from "./rule-kind";
import { sumKind, type BindRule } from "./sum";
import { targetKind } from "./target";
import { toleranceKind } from "./tolerance";
import { virementKind } from "./virement";

const partKinds: readonly RuleKind<unknown>[] = [
  bandsKind,
  proportionalKind,
  toleranceKind,
  checklistKind,
  gradesKind,
  deductPerItemKind,
  virementKind,
  quarterlyExecutionKind,
  discretionaryKind,
  byHandKind,
  targetKind,
  qualitativeKind,
];

/** Binds a part of a sum: every kind but the sum itself. */
const bindPart: BindRule = (data, context) => bindByKind(partKinds, data, context);

const kinds: readonly RuleKind<unknown>[] = [...partKinds, sumKind(bindPart)];

/**
 * Makes a rule from parameters that `checkedRule` has passed, as the compiled frameworks hold them.
 * @throws RuleError when they contradict themselves or the weight
 */
export const bindRule: BindRule = (data, context) => bindByKind(kinds, data, context);
