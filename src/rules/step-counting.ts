/** How parts of a step are counted where each step beyond a limit costs points. */
import type { Decimal } from "../decimal";

/** A part of a step costs its part, a whole step, or nothing. */
export const STEP_COUNTINGS = ["proportional", "started", "whole"] as const;
export type StepCounting = (typeof STEP_COUNTINGS)[number];

const ROUND_DOWN = 0;
const ROUND_UP = 3;
/** Doubles are exact enough for so many decimals of a step, whatever the ratio. */
const NATIVE_DECIMALS = 10;

/** @param excess how far beyond the limit, as a ratio */
export function stepsIn(excess: Decimal, step: Decimal, counting: StepCounting): Decimal {
  const steps = excess.div(step);
  if (counting === "proportional") return steps;
  return steps.round(0, counting === "started" ? ROUND_UP : ROUND_DOWN);
}

/** The same as a native expression. */
export function nativeSteps(excess: string, step: Decimal, counting: StepCounting): string {
  const steps = `ROUND(${excess}/${step.toFixed()},${NATIVE_DECIMALS})`;
  if (counting === "proportional") return steps;
  return `${counting === "started" ? "ROUNDUP" : "ROUNDDOWN"}(${steps},0)`;
}
