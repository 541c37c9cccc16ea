/** Drafted text for the sheet's own column 扣分情况及整改情况说明: Chinese in every language of the pane. */

const aimed = (aim: { fact: string; to: string; rise: boolean } | null): string =>
  aim === null ? "" : `，争取${aim.fact}${aim.rise ? "不低于" : "不高于"}${aim.to}`;

export const remarkDraft = {
  draft(a: {
    lost: string;
    weight: string;
    working: readonly string[];
    aim: { readonly fact: string; readonly to: string; readonly rise: boolean } | null;
  }): string {
    const why = a.working.length > 0 ? `${a.working.join("；")}。` : "";
    return `扣${a.lost}分（满分${a.weight}分）。${why}扣分原因：（请填写）。整改措施：（请填写）${aimed(a.aim)}。`;
  },
};
