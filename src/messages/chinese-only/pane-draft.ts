/**
 * Drafted text for the sheet's own column 扣分情况及整改情况说明: Chinese in every language of the pane.
 * It is signed: what was lost and how it was computed; reason and measures are the department's to write.
 */
interface Lost {
  readonly lost: string;
  readonly weight: string;
  readonly working: readonly string[];
}

/** What was lost and how that was computed. */
export function lostPoints({ lost, weight, working }: Lost): string {
  const why = working.length > 0 ? `${working.join("；")}。` : "";
  return `扣${lost}分（满分${weight}分）。${why}`;
}

export const remarkDraft = {
  draft: (lost: Lost) => `${lostPoints(lost)}扣分原因：（请填写）。整改措施：（请填写）。`,
};
