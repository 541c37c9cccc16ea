/** What is to stand in the cells of one project form. Money is in the workbook's own unit. */
import type { Decimal } from "../../decimal";
import type { TotalCap } from "../../forms/project-form";
import type { Filled } from "../filling";

export interface FundFilling {
  readonly original?: Filled;
  readonly budget?: Filled;
  readonly executed?: Filled;
}

/** One of the sources of the funds, by the name that it has. */
export interface SourceFilling extends FundFilling {
  readonly name: string;
}

export interface LineFilling {
  readonly level1: string;
  readonly level2: string;
  readonly name: Filled;
  /** ≥, ≤, ＝ or 定性. */
  readonly sign?: Filled;
  readonly target?: Filled;
  readonly unit?: Filled;
  readonly actual?: Filled;
  readonly weight?: Filled;
  /** In place of the formula: what a person judged, or took off. */
  readonly score?: Filled;
  readonly remark?: Filled;
}

/** A line of words that the form has besides its own: 项目负责人, 评价结论. */
export interface NoteFilling {
  readonly label: string;
  readonly text: Filled;
}

export interface ProjectFormFilling {
  /** The form of a project, filled in for a whole department. */
  readonly isDepartments?: boolean;
  readonly name?: Filled;
  readonly authority?: Filled;
  readonly carriedOutBy?: Filled;
  readonly head?: readonly NoteFilling[];
  /** Totals that the sources do not make up. */
  readonly total?: FundFilling;
  /** Without any, the usual ones, to be filled in. */
  readonly sources?: readonly SourceFilling[];
  /** For an execution that is too low. */
  readonly reason?: Filled;
  /** Of the funds, where the form at hand gives them other points than its framework; null where it gives them none. */
  readonly executionWeight?: Decimal | null;
  readonly expected?: Filled;
  readonly achieved?: Filled;
  /** Without any, the usual ones, to be filled in. */
  readonly lines?: readonly LineFilling[];
  readonly closing?: readonly NoteFilling[];
  /** What the total may be at most, as the form at hand prints it. */
  readonly caps?: readonly TotalCap[];
}
