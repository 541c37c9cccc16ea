/** The project forms as one JSON text: checked data, the shortest id (the national form) first. */
import { loadProjectForm } from "./load";

/** @throws FrameworkError for the first file that does not hold together */
export function compileProjectForms(
  files: readonly { readonly name: string; readonly text: string }[],
): string {
  const data = files.map(({ name, text }) => loadProjectForm(text, name));
  data.sort((a, b) => a.id.length - b.id.length || a.id.localeCompare(b.id));
  return `${JSON.stringify(data, null, 1)}\n`;
}
