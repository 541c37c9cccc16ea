/** What is done with one file, whichever process does it: all of it is plain data, so that it can be sent. */
import type { FileResult } from "../../src/bureau/result";
import type { Headings } from "../../src/bureau/settings";
import type { Unit } from "../../src/bureau/unit";
import type { Language } from "../../src/messages/messages";
import type { UnitPapers } from "../bureau/unit-papers";
import type { Checked, CheckWish } from "../check-file";
import type { FrameworkArguments } from "../framework-argument";
import type { Input } from "../walk";

/** What files are worked on with, the same for all files of a run. */
export interface JobsSetup {
  readonly language: Language;
  readonly cwd: string;
  readonly given: FrameworkArguments;
}

/** None of them rejects for what a file holds. */
export interface Jobs {
  /** How many files are begun before the first is asked back, so that none who can work waits. */
  readonly ahead: number;
  /** @param known the hash of the bytes of which the result is at hand; null is answered where it still is the file's */
  readResult(input: Input, known: string | null): Promise<FileResult | null>;
  unitPapers(unit: Unit, headings: Headings): Promise<UnitPapers>;
  checkFile(input: Input, wish: CheckWish): Promise<Checked>;
  /** What still works on a file is ended. */
  close(): Promise<void>;
}

/** One of them, as it is sent to another process. */
export type Job = {
  [Name in "readResult" | "unitPapers" | "checkFile"]: {
    readonly name: Name;
    readonly given: Parameters<Jobs[Name]>;
  };
}["readResult" | "unitPapers" | "checkFile"];

/** A fault is one of the program. */
export type JobAnswer = { readonly value: unknown } | { readonly fault: string };
