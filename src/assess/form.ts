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

/** The form is about a project, which it names; the same form may also be filled in for a whole department. */
export function isAboutProject({
  project,
  subject,
  title,
}: Pick<ScoreSheet, "project" | "subject" | "title">): boolean {
  return project !== null && (subject !== null || /项目/.test(title?.text ?? ""));
}

/** A workbook of nothing but projects' forms. */
export function areAllProjects(scoreSheets: readonly ScoreSheet[]): boolean {
  return scoreSheets.length > 0 && scoreSheets.every(isAboutProject);
}

/** What people call a form: by its worksheet, and by its project where it names one. */
export function labelOf({ sheet, subject }: Pick<ScoreSheet, "sheet" | "subject">): string {
  return subject && subject.text !== sheet ? `${sheet}·${subject.text}` : sheet;
}
