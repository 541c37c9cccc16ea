/** The open workbook. Whatever the source was, from here on it is an .xlsx or .xlsm package. */
import type { Appearance } from "../../src/workbook/appearance";
import type { Workbook } from "../../src/workbook/model";

export type Origin = "xlsx" | "xls" | "csv" | "docx" | "pasted" | "made";

export interface OpenedWorkbook {
  /** As the user knows the file: "评分表.xlsx". */
  readonly name: string;
  readonly origin: Origin;
  /** The package that a download starts from: the file itself, or one made of what was read. Without marks of ours. */
  readonly bytes: Uint8Array;
  /** The Word report that holds the tables, where it was opened just now: a draft of it keeps the tables alone. */
  readonly report?: Uint8Array;
  readonly workbook: Workbook;
  readonly appearance: Appearance;
  /** SHA-256 of the bytes that the user brought, hexadecimal: tells drafts and settings apart. */
  readonly fingerprint: string;
}
