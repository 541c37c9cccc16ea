/** A framework as the user names it: the id of a published one, or a file of their own. */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Framework } from "../src/frameworks/framework";
import { FrameworkError } from "../src/frameworks/errors";
import { parseFramework } from "../src/frameworks/load";
import { PUBLISHED_IDS, publishedFramework, publishedFrameworks } from "../src/frameworks/published";
import type { Context } from "./context";
import { UserError } from "./problem";

/** @throws UserError for a file that is no framework, with what is wrong in it and how to mend it */
export async function frameworkFile(path: string, { cwd, language }: Context): Promise<Framework> {
  const text = await readFile(resolve(cwd, path), "utf8");
  try {
    return parseFramework(text, path);
  } catch (error) {
    if (error instanceof FrameworkError) throw new UserError("framework", error[language]);
    throw error;
  }
}

/** @throws UserError when it is neither an id nor a file */
export async function frameworkNamed(name: string, context: Context): Promise<Framework> {
  const published = publishedFramework(name);
  if (published) return published;
  try {
    return await frameworkFile(name, context);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    throw new UserError("no-such-framework", context.words.noSuchFramework(name, PUBLISHED_IDS));
  }
}

/** What the sheets are recognised by, and the one to use whatever they look like. */
export async function frameworksFor(
  name: string | undefined,
  context: Context,
): Promise<{ readonly frameworks: readonly Framework[]; readonly framework: Framework | null }> {
  const frameworks = publishedFrameworks();
  return { frameworks, framework: name === undefined ? null : await frameworkNamed(name, context) };
}
