/**
 * What speaks for a column's role, and how much: the one readable place for it (docs/adr/0013).
 *
 * Roles are decided together: of all pairs of a weight and a score column, the one with the most evidence wins.
 * Words alone can be outvoted by numbers, because headings vary without end and numbers must add up.
 */
export const EVIDENCE = {
  // For the weights of the indicators.
  "heading-says-weight": 4,
  "heading-says-third-level": 1,
  "heading-says-other-level": -6,
  "weights-of-a-known-form": 6,
  "adds-up-to-100": 4,
  "adds-up-to-its-total": 2,
  "weights-in-every-row": 1,
  "weights-in-few-rows": -8,
  "counts-rows": -6,
  "not-positive": -3,
  // For the scores.
  "heading-says-score": 4,
  "heading-says-self": 2,
  "heading-says-reviewed": -4,
  "heading-says-last-year": -8,
  "heading-says-earlier-year": -8,
  "heading-says-deduction": -8,
  "heading-says-factor": -6,
  "heading-says-target-or-actual": -4,
  "heading-says-weight-for-score": -5,
  "heading-says-score-for-weight": -5,
  "within-the-weights": 3,
  "beyond-the-weights": -4,
  "scores-add-up-to-the-total": 4,
  "stands-right-of-the-weights": 0.5,
  "beside-an-upper-level": -4,
  "is-weight-minus-score": -6,
  "printed-as-a-ratio": -3,
  // For the other columns: one sign decides, nothing is weighed.
  "heading-says-role": 0,
  "holds-known-names": 0,
  "names-tell-rows-apart": 0,
  "names-recur": 0,
  "beside-its-level": 0,
  "speaks-of-points": 0,
  "long-texts": 0,
} as const;

export type EvidenceId = keyof typeof EVIDENCE;

/** Below this a column is not taken for weights or scores. */
export const ENOUGH = 3;

export function strength(evidence: readonly EvidenceId[]): number {
  return evidence.reduce((total, id) => total + EVIDENCE[id], 0);
}
