import { makeWorkbook } from "../../../files/make";
import { carryOver, type CarriedLine } from "../../../src/standard";
import { choiceOf, madeAs, type StandardFile, type StandardRequest } from "./standard-workbook";
import type { Task } from "../task";

export interface CarriedFile extends StandardFile {
  readonly filled: number;
  readonly missing: readonly CarriedLine[];
  readonly conflicts: readonly CarriedLine[];
  readonly left: readonly CarriedLine[];
}

/** A standard workbook with the figures of the workbook at hand. */
export const carryOverFile: Task<StandardRequest, CarriedFile> = (request, { book }) => {
  const choice = choiceOf(request, book);
  const { plan, filled, missing, conflicts, left } = carryOver(book.recognition, choice);
  return { file: makeWorkbook(plan), made: madeAs(choice), filled: filled.length, missing, conflicts, left };
};
