/** The form of a planting: one mistake that an accountant makes in one of the three real workbooks. */
import type { CheckId } from "../../../src/checks/catalogue";
import type { Edit } from "../../support/edit";
import type { SampleName } from "../../support/samples";

export interface Numbers {
  readonly expected?: number | string | null;
  readonly actual?: number | string | null;
}

export interface Planting {
  readonly check: CheckId;
  readonly sample: SampleName;
  /** What was done, in words; no two plantings of a check say the same. */
  readonly what: string;
  readonly edit: Edit;
  /** "评分表!I5", where the finding must stand after the edit; null where no cell can be named. */
  readonly at: string | null;
  /** Compared where given: what DOMAIN.md fixes. */
  readonly numbers: Numbers;
}

const NAMES = {
  office: "longgang-office-2022",
  station: "longgang-cost-station-2021",
  futian: "futian-org-2020",
} as const satisfies Record<string, SampleName>;

export type Row = readonly [
  sample: keyof typeof NAMES,
  what: string,
  at: string | null,
  edit: Edit,
  numbers?: Numbers,
];

/** The plantings of one check. */
export function plant(check: CheckId, rows: readonly Row[]): Planting[] {
  return rows.map(([sample, what, at, edit, numbers = {}]) => ({
    check,
    sample: NAMES[sample],
    what,
    edit,
    at,
    numbers,
  }));
}

/** The cell of the score sheet, the sheet on which most plantings are made. */
export const onSheet = (cell: string) => `评分表!${cell}`;
