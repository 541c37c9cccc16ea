/** The checks of what stands around the score sheet: supporting tables, targets, traces of other forms. */
import type { Check } from "./check";

export const dataChecks: readonly Check[] = [];
