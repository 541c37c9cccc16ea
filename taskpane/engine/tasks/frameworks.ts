import { publishedProjectForms } from "../../../src/forms/published";
import { isProjectForm } from "../../../src/forms/project-form";
import { publishedFrameworks } from "../../../src/frameworks/published";
import type { FrameworkData } from "../../../src/frameworks/schema";
import type { FrameworkName } from "../../model/pane-report";
import { readOwnFramework } from "../open-book";
import type { Task } from "../task";
import { frameworkName } from "./look";

export const frameworkNames: Task<null, readonly FrameworkName[]> = () =>
  [...publishedFrameworks(), ...publishedProjectForms()].map(frameworkName);

/**
 * The checked data of a department's framework, for the functions in cells; null for a project form.
 * @throws OwnFrameworkError
 */
export const ownFramework: Task<
  { readonly text: string; readonly file: string },
  FrameworkData | null
> = async ({ text, file }) => {
  if (isProjectForm(await readOwnFramework(text, file))) return null;
  const { loadFramework } = await import("../../../src/frameworks/load");
  return loadFramework(text, file).data;
};
