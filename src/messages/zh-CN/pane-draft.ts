/**
 * Drafted text for the sheet's own column 扣分情况及整改情况说明: Chinese in every language of the pane.
 * It is signed: what was lost and how it was computed; reason and measures are the department's to write.
 */
export const remarkDraft = {
  draft(a: { lost: string; weight: string; working: readonly string[] }): string {
    const why = a.working.length > 0 ? `${a.working.join("；")}。` : "";
    return `扣${a.lost}分（满分${a.weight}分）。${why}扣分原因：（请填写）。整改措施：（请填写）。`;
  },
};
