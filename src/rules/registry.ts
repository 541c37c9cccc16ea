/** The kinds by name. Nothing else in the product knows which kinds there are, but for their schemas (schemas/check.ts). */
import { binderOf } from "./binder";
import { byHandKind } from "./judgement/by-hand";
import { qualitativeKind } from "./judgement/qualitative";
import { PUBLISHED_KINDS } from "./published-kinds";
import { targetKind } from "./target";
import { toleranceKind } from "./tolerance";

/**
 * Makes a rule from parameters that `checkedRule` has passed, as the compiled frameworks hold them.
 * @throws RuleError when they contradict themselves or the weight
 */
export const bindRule = binderOf([
  ...PUBLISHED_KINDS,
  toleranceKind,
  byHandKind,
  targetKind,
  qualitativeKind,
]);
