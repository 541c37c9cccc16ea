/** What can be wrong with a file, as data; the words for it are in zh-CN/files.ts and en/files.ts. */

/** The bounds that a file may break; their values are in files/limits.ts. */
export type FileLimitName =
  | "fileBytes"
  | "entries"
  | "inflatedBytes"
  | "inflationRatio"
  | "sheets"
  | "cells"
  | "sharedStrings"
  | "sharedFormulaText"
  | "merges"
  | "comments"
  | "xmlDepth";

/** What a refused file turned out to be. */
export type ForeignKind = "word" | "presentation" | "zip" | "pdf" | "image" | "rtf" | "binary";

export type FileProblem =
  | { readonly code: "empty" }
  | { readonly code: "not-a-workbook"; readonly found: ForeignKind }
  | { readonly code: "unsupported-format"; readonly format: "xlsb" | "ods" }
  | { readonly code: "encrypted" }
  | { readonly code: "signed" }
  | { readonly code: "truncated" }
  /** `part` is the part of the package that cannot be read; null when the package itself cannot. */
  | { readonly code: "corrupt"; readonly part: string | null }
  /** A Word document without any table; `pictures` are in it, which may be pictures of tables. */
  | { readonly code: "no-tables"; readonly pictures: number }
  | { readonly code: "doctype"; readonly part: string }
  | { readonly code: "limit"; readonly limit: FileLimitName; readonly allowed: number }
  | { readonly code: "too-slow"; readonly seconds: number }
  | { readonly code: "too-much-memory"; readonly megabytes: number }
  | { readonly code: "cannot-mark"; readonly format: string }
  /** A copy that was made and not given away, because that part of it would not have been read again. */
  | { readonly code: "unsound-copy"; readonly part: string };

export interface FilesWords {
  /** One line: what it is, why it is refused, what to do. */
  problem(problem: FileProblem): string;
  /** One line: the cells ("表!XFE1") and sheets whose notes a marked copy does not have. */
  withoutNotes(places: readonly string[]): string;
}
