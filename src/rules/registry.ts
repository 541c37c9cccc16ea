/** The kinds by name. Nothing else in the product knows which kinds there are. */
import { bandsKind } from "./bands";
import { checklistKind } from "./checklist";
import { deductPerItemKind } from "./deduct-per-item";
import { discretionaryKind } from "./discretionary";
import { gradesKind } from "./grades";
import { proportionalKind } from "./proportional";
import { quarterlyExecutionKind } from "./quarterly-execution";
import { bindByKind, checked, type UncheckedKind } from "./rule";
import { sumKind, type BindRule } from "./sum";
import { virementKind } from "./virement";

const partKinds: readonly UncheckedKind[] = [
  checked(bandsKind),
  checked(proportionalKind),
  checked(checklistKind),
  checked(gradesKind),
  checked(deductPerItemKind),
  checked(virementKind),
  checked(quarterlyExecutionKind),
  checked(discretionaryKind),
];

/** Binds a part of a sum: every kind but the sum itself. */
const bindPart: BindRule = (data, context) => bindByKind(partKinds, data, context);

const kinds: readonly UncheckedKind[] = [...partKinds, checked(sumKind(bindPart))];

/**
 * Makes a rule from plain data, such as a framework's YAML holds.
 * @throws RuleError that says which parameter is wrong
 */
export const bindRule: BindRule = (data, context) => bindByKind(kinds, data, context);
