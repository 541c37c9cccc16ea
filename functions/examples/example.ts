/**
 * An example of each function with the figures of a published report, for the documents. The examples are run in tests.
 * Three reports of Shenzhen's districts: 龙岗区 2022 (an office), 龙岗区 2021 (a cost station), 福田区 2020 (an organisation).
 */

export interface FunctionExample {
  /** A sentence that says where the figures come from. */
  readonly sentence: string;
  /** Cells from A1, row by row; null is an empty cell. */
  readonly cells: readonly (readonly (string | number | null)[])[];
  readonly formula: string;
  /** The value, an error code, or the first rows of what spills. Numbers are compared at 4 decimals. */
  readonly result: number | string | readonly (readonly (string | number)[])[];
}

export const OFFICE = "龙岗区一个办公室 2022 年度公开的评分表";
export const STATION = "龙岗区一个造价站 2021 年度公开的评分表";
export const ORGANISATION = "福田区一个部门 2020 年度公开的评分表";
