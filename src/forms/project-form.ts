/**
 * A form whose indicators are the project's own: funds on top, then targets with what was reached. What such a form
 * gives points for is not a list of indicators but the parameters by which any row of it is scored. Data only, no code.
 */
import { decimal, type Decimal } from "../decimal";
import { bindGrade } from "../frameworks/bind";
import type { Framework, GradeBand } from "../frameworks/framework";
import { contains, parseInterval, type Interval } from "../interval";
import { ratioOf } from "../rules/params";
import { qualitativeKind } from "../rules/judgement/qualitative";
import type { Rule } from "../rules/rule-kind";
import { targetKind } from "../rules/target";
import type { TargetSense } from "../rules/target-share";
import type { ProjectFormData } from "./schema";

/** While the execution rate lies in `rate`, the total is at most `most`. */
export interface TotalCap {
  readonly rate: Interval;
  readonly most: Decimal;
}

export interface ProjectForm {
  readonly family: "project";
  /** Stable for ever: "cn-project-2020". */
  readonly id: string;
  readonly title: string;
  readonly region: string;
  readonly year: number;
  readonly source: string;
  readonly grades: readonly GradeBand[];
  /** Below `explainBelow` (a ratio) a reason is compulsory. */
  readonly execution: { readonly weight: Decimal; readonly explainBelow: Decimal };
  /** 产出, 效益, 满意度: how the form shares out the points of its indicators. */
  readonly parts: readonly { readonly id: string; readonly name: string; readonly weight: Decimal }[];
  readonly caps: readonly TotalCap[];
  /** What does not apply: its points are counted as they are, or the rest is scaled to 100. */
  readonly notApplicable: "counted" | "scaled";
  /** From this share of a target on a reason is asked for. */
  readonly overAchieved: Decimal;
  /** The data that it was bound from, for showing and comparing. */
  readonly data: ProjectFormData;
}

export function isProjectForm(form: Framework | ProjectForm): form is ProjectForm {
  return "family" in form;
}

export function bindProjectForm(data: ProjectFormData): ProjectForm {
  const { id, title, region, year, source, execution, parts, caps, notApplicable, overAchieved } = data;
  return {
    family: "project",
    id,
    title,
    region,
    year,
    source,
    grades: data.grades.map(bindGrade),
    execution: { weight: decimal(execution.weight), explainBelow: ratioOf(execution.explainBelow) },
    parts: parts.map((part) => ({ ...part, weight: decimal(part.weight) })),
    caps: caps.map(({ rate, most }) => ({ rate: parseInterval(rate), most: decimal(most) })),
    notApplicable,
    overAchieved: ratioOf(overAchieved),
    data,
  };
}

/** A target in numbers; `unit` is "%" where both values are ratios. The row's facts are "{row}/actual" and "{row}/target". */
export function targetRule(
  { data }: ProjectForm,
  row: string,
  weight: Decimal,
  sense: TargetSense,
  unit: string,
): Rule {
  const given = { kind: "target" as const, sense, ...(unit === "" ? {} : { unit }), ...data.target };
  return targetKind.bind(given, { weight, indicator: row });
}

export type ReachedLevel = "reached" | "partly" | "missed";

/** A target in words: how far it was reached leaves a range of the points; null where the row does not say. */
export function qualitativeRule(
  { data }: ProjectForm,
  row: string,
  weight: Decimal,
  level: ReachedLevel | null,
): Rule {
  const given = { kind: "qualitative" as const, ...(level ? { level } : {}), ...data.qualitative };
  return qualitativeKind.bind(given, { weight, indicator: row });
}

/** The most that an execution rate allows the total to be; null where the form sets no cap for it. */
export function capOn(caps: readonly TotalCap[], rate: Decimal): Decimal | null {
  return caps.find((cap) => contains(cap.rate, rate))?.most ?? null;
}
