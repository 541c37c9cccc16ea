/**
 * Drafted text for the sheet's own column of reasons: Chinese in every language of the pane.
 * It is signed: what was lost and how it was computed; reason and measures are the department's to write.
 */
interface Lost {
  readonly lost: string;
  readonly weight: string;
  /** The lines of the working that cost points; none where a person judged. */
  readonly working: readonly string[];
}

/** What was lost and how that was computed. */
export function lostPoints({ lost, weight, working }: Lost): string {
  const why = working.length > 0 ? `${working.join("；")}。` : "";
  return `扣${lost}分（满分${weight}分）。${why}`;
}

/** Project forms ask for the deviation (偏差原因分析及改进措施), departments' sheets for the deduction. */
const ASKED = {
  project: "偏差原因：（请填写）。改进措施：（请填写）。",
  department: "扣分原因：（请填写）。整改措施：（请填写）。",
};

export const remarkDraft = ({ isProject, ...lost }: Lost & { readonly isProject: boolean }): string =>
  lostPoints(lost) + ASKED[isProject ? "project" : "department"];
