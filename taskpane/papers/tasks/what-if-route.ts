/** The cheapest way to a grade or to full marks, from where the changed facts have led. */
import type { Goal } from "../../../src/what-if/cheapest";
import { routeReports, type RouteReport } from "../../../src/what-if/report";
import type { Task } from "./task";
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

export const whatIfRoute: Task<RouteQuestion, WhatIfRoute> = ({ goal, typed }, context) => ({
  routes: routeReports(goal, readTyped(typed, context).changes, context.recognition, context.messages),
  note: context.messages.whatIf.sober,
});
