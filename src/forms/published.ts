/** The project forms of the product, compiled from the YAML files beside this one by `npm run frameworks`. */
import { bindProjectForm, type ProjectForm } from "./project-form";
import published from "./published.json";
import type { ProjectFormData } from "./schema";

const DATA = published as readonly unknown[] as readonly ProjectFormData[];
let bound: readonly ProjectForm[] | null = null;

/** The national form first, then its variants. */
export function publishedProjectForms(): readonly ProjectForm[] {
  return (bound ??= DATA.map(bindProjectForm));
}

export const PROJECT_FORM_IDS: readonly string[] = DATA.map(({ id }) => id);
