/** The words that the functions take in cells, and that the native formulas take in their place. */
import { READING_NAMES, type RuleReading } from "../../rules/quarterly/readings";
import type { StepCounting } from "../../rules/step-counting";
import type { TargetSense } from "../../rules/target-share";

/** In place of points that a person gives: all of them, none. The truth values stand for them too. */
export const ALL_POINTS_WORD = "是";
export const NO_POINTS_WORD = "否";

/** The first word of each is the one that messages show. */
export const READING_WORDS: Readonly<Record<RuleReading, readonly string[]>> = {
  "average-of-rates": [READING_NAMES["average-of-rates"], "average-of-rates"],
  "average-of-capped-rates": [
    READING_NAMES["average-of-capped-rates"],
    "封顶后平均",
    "average-of-capped-rates",
  ],
  "annual-rate": [READING_NAMES["annual-rate"], "全年执行率", "annual-rate"],
};
/** A reading that people ask for and no published standard has. */
export const UNCAPPED_WORDS = ["不封顶", "uncapped"] as const;

export const NO_PETITIONS_WORDS = [
  "无信访",
  "没有信访",
  "当年没有群众信访",
  "无群众信访",
  "nopetitions",
] as const;

export const NO_SURVEY_WORDS = ["未开展", "未调查", "没有开展", "没有调查", "未做满意度调查", "无"] as const;

export type OutcomeKind = TargetSense | "qualitative";

export const SENSE_WORDS: Readonly<Record<TargetSense, readonly string[]>> = {
  "at-least": ["正向", "越大越好", ">=", "≥", "at-least"],
  "at-most": ["反向", "逆向", "越小越好", "<=", "≤", "at-most"],
  equal: ["等于", "=", "equal"],
};

export const OUTCOME_KIND_WORDS: Readonly<Record<OutcomeKind, readonly string[]>> = {
  ...SENSE_WORDS,
  qualitative: ["定性", "qualitative"],
};

/** What a part of a step beyond a limit costs. */
export const COUNTING_WORDS: Readonly<Record<StepCounting, readonly string[]>> = {
  proportional: ["按比例", "proportional"],
  started: ["按一步", "started"],
  whole: ["不扣", "whole"],
};
