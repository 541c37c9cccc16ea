/** A new workbook to be filled in, as a task of the engine. */
import { makeWorkbook } from "../../files/make";
import { publishedProjectForms } from "../../src/forms/published";
import { publishedFramework } from "../../src/frameworks/published";
import { newWorkbook as planOf, type StandardOptions } from "../../src/standard";
import type { Task } from "../../taskpane/engine/task";

export interface NewWorkbook {
  /** Id of a published framework, or of a project form. */
  readonly framework: string;
  readonly year: number;
  /** Empty: left to be filled in. */
  readonly department: string;
  readonly tables: Pick<StandardOptions, "procurement" | "assets">;
}

/** @returns the bytes of the file @throws for a framework that is not published */
export const newWorkbook: Task<NewWorkbook, Uint8Array> = ({ framework: id, year, department, tables }) => {
  const framework = publishedFramework(id) ?? publishedProjectForms().find((form) => form.id === id);
  if (!framework) throw new Error(`no framework ${id}`);
  return makeWorkbook(planOf({ framework, year, department, unit: "万元", formulas: "native", ...tables }));
};
