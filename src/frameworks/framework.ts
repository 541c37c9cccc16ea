/** An indicator framework: the published table that a department's score sheet follows. Data only, no code. */
import type { Decimal } from "../decimal";
import type { OwnFact } from "../facts/table";
import { perObject } from "../memo";
import type { RuleWords } from "../messages/rule-words";
import type { Rule } from "../rules/rule-kind";

export interface Indicator {
  /** Never changes, the same in every framework: "budget-execution". */
  readonly id: string;
  readonly name: string;
  /** Other names seen for the same indicator; 效果性's varies most. */
  readonly aliases: readonly string[];
  readonly weight: Decimal;
  readonly rule: Rule;
  /** Formula or scoring is customary, not as published: never shown as the official text. */
  readonly unconfirmed: boolean;
}

export interface Group {
  readonly id: string;
  readonly name: string;
  readonly indicators: readonly Indicator[];
  /** Sum of its indicators' weights. */
  readonly weight: Decimal;
}

export interface Dimension {
  readonly id: string;
  readonly name: string;
  readonly groups: readonly Group[];
  readonly weight: Decimal;
}

/** A fault of the published table itself: kept and declared, never silently corrected. */
export type Erratum =
  | { readonly kind: "printed-weight"; readonly of: string; readonly printed: Decimal; readonly note: string }
  | {
      readonly kind: "printed-criteria-points";
      readonly of: string;
      readonly printed: Decimal;
      readonly note: string;
    };

export interface GradeBand {
  readonly grade: string;
  /** The interval as written, "[90, 100]". */
  readonly interval: string;
  contains(total: Decimal): boolean;
}

export interface Framework {
  readonly id: string;
  readonly title: string;
  readonly region: string;
  readonly year: number;
  readonly source: string;
  readonly dimensions: readonly Dimension[];
  readonly grades: readonly GradeBand[];
  readonly errata: readonly Erratum[];
  /** Figures that its rules ask for besides those of the vocabulary. */
  readonly facts: readonly OwnFact[];
}

export const groupsOf = perObject((framework: Framework): readonly Group[] =>
  framework.dimensions.flatMap((dimension) => dimension.groups),
);

/** All third-level indicators, in the order of the table. */
export const indicatorsOf = perObject((framework: Framework): readonly Indicator[] =>
  groupsOf(framework).flatMap((group) => group.indicators),
);

export function gradeOf({ grades }: Pick<Framework, "grades">, total: Decimal): string | null {
  return grades.find((band) => band.contains(total))?.grade ?? null;
}

/** The scoring criteria as they may be shown: what is only customary says so. */
export function criteriaOf({ rule, unconfirmed }: Indicator, words: RuleWords): string {
  return unconfirmed ? words.unconfirmed(rule.criteria(words)) : rule.criteria(words);
}

/** Title with the region in front, which many titles begin with. */
export const fullTitle = ({ region, title }: Pick<Framework, "region" | "title">): string =>
  title.startsWith(region) ? title : `${region}${title}`;
