/** Framework files of the user's own: one by its path, or a folder of them. */
import { createHash } from "node:crypto";
import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { decodeText } from "../files/csv";
import { parseForm } from "../src/forms/load";
import { isProjectForm, type ProjectForm } from "../src/forms/project-form";
import { PROJECT_FORM_IDS } from "../src/forms/published";
import { FrameworkError } from "../src/frameworks/errors";
import type { Framework } from "../src/frameworks/framework";
import { PUBLISHED_IDS } from "../src/frameworks/published";
import type { Context } from "./context";
import { problemOf, systemCode, UserError } from "./problem";
import { readBytes } from "./reading/read-input";
import { oneLine } from "./terminal";

/** A department's framework, or what project forms are scored by. */
export type AnyFramework = Framework | ProjectForm;

/** What a folder of framework files holds, or all that a command may work by. */
export interface FrameworkLibrary {
  readonly frameworks: readonly Framework[];
  readonly projectForms: readonly ProjectForm[];
  /** Of the contents of the user's files: results found with one library are not another's. Null without any file. */
  readonly fingerprint: string | null;
}

const EMPTY: FrameworkLibrary = { frameworks: [], projectForms: [], fingerprint: null };
const FRAMEWORK_FILE = /^[^.].*\.ya?ml$/i;

function parse(bytes: Uint8Array, path: string, { language }: Context): AnyFramework {
  try {
    return parseForm(decodeText(bytes), path);
  } catch (error) {
    if (error instanceof FrameworkError) throw new UserError("framework", error[language]);
    throw error;
  }
}

/** @throws UserError for a file that is no framework, with what is wrong in it and how to mend it */
export async function frameworkFile(path: string, context: Context): Promise<AnyFramework> {
  return parse(await readBytes(resolve(context.cwd, path)), path, context);
}

/** @throws UserError where there is no such folder */
async function namesIn(folder: string, { cwd, words }: Context): Promise<readonly string[]> {
  const absolute = resolve(cwd, folder);
  const found = await stat(absolute).catch((error: unknown) => {
    if (systemCode(error) === "ENOENT") return null;
    throw error;
  });
  if (!found?.isDirectory()) throw new UserError("no-library", words.noLibrary(folder, found !== null));
  return (await readdir(absolute)).filter((name) => FRAMEWORK_FILE.test(name)).sort();
}

/**
 * The frameworks of a folder, not of the folders in it, in the order of the files' names. A file that cannot be used is
 * said in one line and passed over: it must not stop what the others serve for.
 *
 * @throws UserError where there is no such folder
 */
export async function readLibrary(folder: string | undefined, context: Context): Promise<FrameworkLibrary> {
  if (folder === undefined) return EMPTY;
  const { stderr, words } = context;
  const names = await namesIn(folder, context);
  if (names.length === 0) stderr.write(`${words.emptyLibrary(oneLine(folder))}\n`);
  const taken = new Map<string, string | null>(
    [...PUBLISHED_IDS, ...PROJECT_FORM_IDS].map((id) => [id, null]),
  );
  const found: AnyFramework[] = [];
  const hash = createHash("sha256");
  for (const name of names) {
    const path = join(folder, name);
    try {
      const bytes = await readBytes(resolve(context.cwd, path));
      const form = parse(bytes, path, context);
      const owner = taken.get(form.id);
      if (owner !== undefined) throw new UserError("same-id", words.sameId(form.id, owner));
      taken.set(form.id, path);
      found.push(form);
      hash.update(bytes);
    } catch (error) {
      stderr.write(`${words.passedOver(oneLine(path), oneLine(problemOf(error, context).message))}\n`);
    }
  }
  return {
    frameworks: found.filter((form): form is Framework => !isProjectForm(form)),
    projectForms: found.filter(isProjectForm),
    fingerprint: found.length === 0 ? null : hash.digest("hex"),
  };
}
