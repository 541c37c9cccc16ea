/** A framework as the user names it: the id of a published one, or a file of their own. */
import { resolve } from "node:path";
import { decodeText } from "../files/csv";
import { parseForm } from "../src/forms/load";
import type { ProjectForm } from "../src/forms/project-form";
import { PROJECT_FORM_IDS, publishedProjectForms } from "../src/forms/published";
import type { Framework } from "../src/frameworks/framework";
import { FrameworkError } from "../src/frameworks/errors";
import { PUBLISHED_IDS, publishedFramework, publishedFrameworks } from "../src/frameworks/published";
import type { Context } from "./context";
import { UserError } from "./problem";
import { readBytes } from "./reading/read-input";

/** A department's framework, or what project forms are scored by. */
export type AnyFramework = Framework | ProjectForm;

/** @throws UserError for a file that is no framework, with what is wrong in it and how to mend it */
export async function frameworkFile(path: string, { cwd, language }: Context): Promise<AnyFramework> {
  const text = decodeText(await readBytes(resolve(cwd, path)));
  try {
    return parseForm(text, path);
  } catch (error) {
    if (error instanceof FrameworkError) throw new UserError("framework", error[language]);
    throw error;
  }
}

/** @throws UserError when it is neither an id nor a file */
export async function frameworkNamed(name: string, context: Context): Promise<AnyFramework> {
  const published = publishedFramework(name) ?? publishedProjectForms().find(({ id }) => id === name);
  if (published) return published;
  try {
    return await frameworkFile(name, context);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    const known = [...PUBLISHED_IDS, ...PROJECT_FORM_IDS];
    throw new UserError("no-such-framework", context.words.noSuchFramework(name, known));
  }
}

/** What the sheets are recognised by, and the one to use whatever they look like. */
export async function frameworksFor(
  name: string | undefined,
  context: Context,
): Promise<{ readonly frameworks: readonly Framework[]; readonly framework: AnyFramework | null }> {
  const frameworks = publishedFrameworks();
  return { frameworks, framework: name === undefined ? null : await frameworkNamed(name, context) };
}
