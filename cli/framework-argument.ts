/** A framework as the user names it: the id of a published one or of one in their own folder, or a file of their own. */
import { publishedProjectForms } from "../src/forms/published";
import { publishedFrameworks } from "../src/frameworks/published";
import type { RecogniseOptions } from "../src/recognise";
import type { Context } from "./context";
import { frameworkFile, readLibrary, type AnyFramework, type FrameworkLibrary } from "./framework-files";
import { UserError } from "./problem";

/** The options of every command that works by a framework. */
export interface FrameworkArguments {
  /** The id or the file of the framework to use, whatever a sheet looks like. */
  readonly framework?: string;
  /** A folder with framework files of the user's own. */
  readonly frameworks?: string;
}

/**
 * All that a command may work by: the published ones, then the user's own.
 *
 * @throws UserError where the user's folder is none
 */
export async function knownFrameworks(
  { frameworks: folder }: FrameworkArguments,
  context: Context,
): Promise<FrameworkLibrary> {
  const own = await readLibrary(folder, context);
  return {
    ...own,
    frameworks: [...publishedFrameworks(), ...own.frameworks],
    projectForms: [...publishedProjectForms(), ...own.projectForms],
  };
}

/** @throws UserError when it is neither an id nor a file */
export async function frameworkNamed(
  name: string,
  { frameworks, projectForms }: FrameworkLibrary,
  context: Context,
): Promise<AnyFramework> {
  const known = [...frameworks, ...projectForms];
  const found = known.find(({ id }) => id === name);
  if (found) return found;
  try {
    return await frameworkFile(name, context);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    const ids = known.map(({ id }) => id);
    throw new UserError("no-such-framework", context.words.noSuchFramework(name, ids));
  }
}

/** What the sheets are recognised by, and the one to use whatever they look like. */
export async function frameworksFor(
  given: FrameworkArguments,
  context: Context,
): Promise<{ readonly how: RecogniseOptions; readonly known: FrameworkLibrary }> {
  const known = await knownFrameworks(given, context);
  const { frameworks, projectForms } = known;
  if (given.framework === undefined) return { how: { frameworks, projectForms }, known };
  const framework = await frameworkNamed(given.framework, known, context);
  return { how: { frameworks, projectForms, framework }, known };
}
