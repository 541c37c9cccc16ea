/** By what a sheet is scored and graded, and what it is called. */
import type { ProjectForm } from "../forms/project-form";
import type { Framework, GradeBand } from "../frameworks/framework";
import type { ScoreSheet } from "../recognise/score-sheet/types";

type Form = Framework | ProjectForm;

/** The framework that the sheet follows, or the parameters of its project form; null for an unknown form. */
export function formOf({ framework, project }: Pick<ScoreSheet, "framework" | "project">): Form | null {
  return framework?.framework ?? project;
}

/** The form's own grades, best first; none for an unknown form. */
export function gradesOf(sheet: ScoreSheet): readonly GradeBand[] {
  return formOf(sheet)?.grades ?? [];
}

/** What people call a form: by its worksheet, and by its project where it names one. */
export function labelOf({ sheet, subject }: Pick<ScoreSheet, "sheet" | "subject">): string {
  return subject && subject.text !== sheet ? `${sheet}·${subject.text}` : sheet;
}
