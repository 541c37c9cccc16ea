import { FUNCTION_LIST } from ".";
import type { FindScoreCall } from "./definition";

/**
 * Our function in place of a native formula, where one applies exactly the indicator's rule. The functions know the
 * published rules; an indicator whose rule is another one keeps its native formula.
 */
export const scoreCall: FindScoreCall = (indicator, rule) => {
  for (const each of FUNCTION_LIST) {
    const call = each.scoreCall?.(indicator, rule);
    if (call) return call;
  }
  return null;
};
