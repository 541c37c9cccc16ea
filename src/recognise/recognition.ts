/** A workbook as it was understood: its dossiers, and what is said of the whole. */
import type { CellRef, Sheet, Workbook } from "../workbook/model";
import type { ScoreSheet } from "./score-sheet/types";
import type {
  FactBook,
  PartRelation,
  Quantity,
  RatioRelation,
  SumRelation,
  Table,
  TargetTable,
  TextCell,
} from "./types";

/** A date or a year found in a text or a date cell. */
export interface YearMention {
  readonly ref: CellRef;
  readonly year: number;
  readonly text: string;
  readonly inTitle: boolean;
  /** Another year than the evaluated one, and rightly so: this part of the workbook is about that year. */
  readonly isOfItsPart: boolean;
}

/** All that is about one department and one year: its score sheets, and the tables that their rules may rest on. */
export interface Dossier {
  readonly scoreSheets: readonly ScoreSheet[];
  readonly tables: readonly Table[];
  readonly targets: readonly TargetTable[];
  readonly quantities: readonly Quantity[];
  readonly ratios: readonly RatioRelation[];
  readonly sums: readonly SumRelation[];
  readonly parts: readonly PartRelation[];
  readonly book: FactBook;
  /** The evaluated year; null when the workbook does not say. */
  readonly year: number | null;
  /** The department that its parts name, where the workbook names several. */
  readonly owner: string | null;
}

/**
 * A workbook as it was understood. Its own tables, quantities and relations are those of all dossiers together;
 * its facts are those of the first score sheet's dossier. `inDossier` narrows it to one dossier.
 */
export interface Recognition extends Dossier {
  readonly workbook: Workbook;
  /** With the sheets that tell of figures and hold none (佐证材料), which nothing is read from here. */
  readonly whole: Workbook;
  readonly dossiers: readonly Dossier[];
  readonly years: readonly YearMention[];
  /** The department's name, where the workbook has a cell for it; an empty text when that cell is blank. */
  readonly department: TextCell | null;
  /** The departments that the workbook's figures are told apart by; none or one in most workbooks. */
  readonly departments: readonly string[];
  /** Hidden sheets whose figures were used because no visible sheet has them. */
  readonly hiddenSheetsUsed: readonly string[];
  /** Hidden sheets with a score sheet that was passed over because a visible one is there. */
  readonly hiddenScoreSheets: readonly string[];
  /** Where a project form stands that nobody has filled in; looked for only where there is no score sheet. */
  readonly blankForms: readonly CellRef[];
  sheet(name: string): Sheet;
}
