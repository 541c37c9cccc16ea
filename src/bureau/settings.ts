/** What a bureau decides itself: by what units are chosen for a check on site, and how its papers are headed. */

export interface SampleRules {
  /** 元; every unit with at least this budget. null: not chosen by money. */
  readonly budgetFrom: number | null;
  readonly fullMarks: boolean;
  /** Points between the unit's total and the one recomputed by the rules. null: not chosen by it. */
  readonly difference: number | null;
  readonly grades: readonly string[];
  /** Grades that, two years running, are a reason. */
  readonly lowTwice: readonly string[];
  /** The share that is chosen each year, whoever they are. */
  readonly rotation: number;
  readonly copies: boolean;
}

export interface Headings {
  /** Who returns the papers. */
  readonly bureau: string;
  readonly contact: string;
  /** Until when faults are to be mended, as it stands in the note: "2024年6月30日". */
  readonly due: string;
}

export interface Settings {
  readonly sample: SampleRules;
  readonly headings: Headings;
}

export const DEFAULT_SETTINGS: Settings = {
  sample: {
    budgetFrom: null,
    fullMarks: true,
    difference: 2,
    grades: [],
    lowTwice: ["中", "差"],
    rotation: 0.2,
    copies: true,
  },
  headings: { bureau: "", contact: "", due: "" },
};
