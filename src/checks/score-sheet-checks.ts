/** The checks of the score sheet itself: its structure, weights, scores and remarks. */
import type { Check } from "./check";

export const scoreSheetChecks: readonly Check[] = [];
