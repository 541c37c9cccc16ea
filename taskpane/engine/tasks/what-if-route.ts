/** The cheapest way to a grade or to full marks, from where the changed facts have led. */
import type { Goal } from "../../../src/what-if/cheapest";
import { routeReports, type RouteReport } from "../../../src/what-if/report";
import type { Task } from "../task";
import { messagesOf } from "./all-messages";
import { readTyped, type TypedFact } from "./what-if";

export interface RouteQuestion {
  readonly goal: Goal;
  readonly typed: readonly TypedFact[];
}

export interface WhatIfRoute {
  readonly routes: readonly RouteReport[];
  /** What it is for, and what it is not for. */
  readonly note: string;
}

export const whatIfRoute: Task<RouteQuestion, WhatIfRoute> = async ({ goal, typed }, { book }) => {
  const messages = await messagesOf(book);
  return {
    routes: routeReports(goal, readTyped(typed, book, messages).changes, book.recognition, messages),
    note: messages.whatIf.sober,
  };
};
