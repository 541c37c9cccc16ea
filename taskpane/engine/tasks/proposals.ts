/** All that can be written, formulas included: for the view in which the user confirms it. */
import { formulaOptions } from "../../model/formula-proposals";
import type { KeyedFinding, Proposal } from "../../model/pane-report";
import { proposalsOf } from "../../model/proposals";
import type { Task } from "../task";
import { wordsOf } from "../words";

/** @param findings of the last check of the same book: proposals say which of them they answer */
export const proposals: Task<readonly KeyedFinding[], readonly Proposal[]> = async (findings, { book }) => {
  const messages = await wordsOf(book);
  const { recognition } = book;
  return proposalsOf({ recognition, findings, messages, formulas: formulaOptions });
};
