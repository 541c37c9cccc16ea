/**
 * What each function and its arguments are, in both languages: taken from the functions' comments and filled in by the
 * build (scripts/build/function-help-loader.cjs).
 */
import type { Language } from "../../../src/messages/messages";

export interface FunctionHelp {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
    readonly repeating?: boolean;
    /** "matrix" for a range of cells. */
    readonly dimensionality?: string;
  }[];
}

export const FUNCTION_HELP: Readonly<Record<Language, readonly FunctionHelp[]>> = { zh: [], en: [] };
