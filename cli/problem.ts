/** What went wrong, in the user's words: every error that a command can meet becomes one of these. */
import { relative } from "node:path";
import { FileError } from "../files/errors";
import type { Context } from "./context";
import { oneLine } from "./terminal";

/** An error whose message is meant for the user. */
export class UserError extends Error {
  override readonly name = "UserError";

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** The words in which problems are said. */
export type Wording = Pick<Context, "words" | "fileWords">;

/** The same, where it is met by what knows no language, or is told in both. */
export class WordedError extends Error {
  override readonly name = "WordedError";

  constructor(
    readonly code: string,
    readonly say: (wording: Wording) => string,
  ) {
    super(code);
  }
}

/** A path at which nothing can be read from beginning to end: a pipe, a device. */
export const notAFile = (): WordedError => new WordedError("not-a-file", ({ words }) => words.notAFile);

export interface Problem {
  readonly code: string;
  readonly message: string;
}

/** Errors of the system carry the call that failed and a code; by these they are known, whatever made them. */
export function systemCode(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("syscall" in error) || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

/** Where an error of the system met it, as its user would write it; null where it does not say. */
export function pathOf(error: unknown, { cwd }: Pick<Context, "cwd">): string | null {
  const { path } = error as NodeJS.ErrnoException;
  if (systemCode(error) === null || path === undefined) return null;
  const below = relative(cwd, path);
  return below === "" || below.startsWith("..") ? path : below;
}

export const NAME_ENCODING = "name-encoding";

/** A name that is no UTF-8, as a shell hands it over: Node has U+FFFD for its bytes, and such a file is not there. */
const hasUndecodablePath = (error: unknown): boolean =>
  String((error as NodeJS.ErrnoException).path).includes("\ufffd");

/** Never throws; an unexpected error says what to do about it and shows no stack. */
export function problemOf(error: unknown, wording: Wording): Problem {
  const { words, fileWords } = wording;
  if (error instanceof UserError) return { code: error.code, message: error.message };
  if (error instanceof WordedError) return { code: error.code, message: error.say(wording) };
  if (error instanceof FileError) return { code: error.code, message: error.say(fileWords) };
  const system = systemCode(error);
  if (system === "ENOENT" && hasUndecodablePath(error))
    return { code: NAME_ENCODING, message: words.undecodableName(null) };
  if (system !== null) return { code: system, message: words.systemError(system) };
  const detail = error instanceof Error ? `${error.name}: ${error.message.split("\n")[0]}` : String(error);
  return { code: "internal", message: words.unexpected(detail) };
}

/** One line on stderr. */
export function printProblem(
  { stderr, words, palette }: Context,
  file: string | null,
  problem: Problem,
): void {
  const text = file === null ? problem.message : words.fileProblem(oneLine(file), problem.message);
  stderr.write(`${palette.severity.error(words.errorPrefix)}${text}\n`);
}
