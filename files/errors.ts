import type { FileProblem, FilesWords } from "../src/messages/files-words";

/** A file that cannot be read or marked. The caller words it: `words.problem(error.problem)`. */
export class FileError extends Error {
  override readonly name = "FileError";

  constructor(
    readonly problem: FileProblem,
    options?: ErrorOptions,
  ) {
    super(JSON.stringify(problem), options);
  }

  get code(): FileProblem["code"] {
    return this.problem.code;
  }

  /** One line for the user, in the language of `words`. */
  say(words: FilesWords): string {
    return words.problem(this.problem);
  }
}

/** A part that does not hold what it should. */
export function corrupt(part: string | null, cause?: unknown): FileError {
  return new FileError({ code: "corrupt", part }, cause === undefined ? undefined : { cause });
}
