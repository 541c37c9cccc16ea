/** A new standard workbook, as a task of the engine. */
import { makeWorkbook } from "../../files/make";
import { publishedFramework } from "../../src/frameworks/published";
import { standardWorkbook } from "../../src/standard";
import type { Task } from "../../taskpane/engine/task";

export interface NewWorkbook {
  /** Id of a published framework. */
  readonly framework: string;
  readonly year: number;
  /** Empty: left to be filled in. */
  readonly department: string;
}

/** @returns the bytes of the file @throws for a framework that is not published */
export const newWorkbook: Task<NewWorkbook, Uint8Array> = ({ framework: id, year, department }) => {
  const framework = publishedFramework(id);
  if (!framework) throw new Error(`no framework ${id}`);
  return makeWorkbook(standardWorkbook(framework, { year, department, unit: "万元", formulas: "native" }));
};
