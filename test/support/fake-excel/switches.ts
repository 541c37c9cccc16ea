/**
 * What real Excels do that a well-behaved one would not, each as a switch of the fake. The numbers are those of the
 * office-js issue tracker. All are plain data, so that a test can hand them to a page.
 */
export interface Switches {
  /** Excel for Windows: no limit to the size of an answer; some calls wipe the undo stack that keep it elsewhere. */
  readonly desktop?: boolean;
  /** Excel for Mac: no limit to the size of an answer; a page cannot save files (#2700). */
  readonly mac?: boolean;
  /** On the sheets of these names (all sheets: "*") reading conditional formats throws (#6827, #6835, #5222, #6396). */
  readonly conditionalFormatFault?: readonly string[] | "*";
  /** `address` of merged areas names their top-left cells only; their items are right (#1590, #3611). */
  readonly mergesTopLeftOnly?: boolean;
  /** `mergeUndoGroup` throws: before anything is done, or in the middle of the batch (#6491, #6711). */
  readonly undoGroupFault?: "at-once" | "in-the-middle";
  /** The user clicks this ribbon button before the page's deferred scripts have run (#5176, #2744). */
  readonly earlyCommand?: string;
  /** Inserting worksheets fails with this code; nothing is inserted (#3583, #4772, #2809, #6142). */
  readonly insertionFault?: "UnsupportedFeature" | "InsertDeleteConflict";
  /** Opening a made workbook fails too. */
  readonly creationFault?: boolean;
  /** Event handlers cannot be registered. */
  readonly eventsMissing?: boolean;
  /** Ranges of more than so many cells have no values at all: null; Excel's own limit is five million. */
  readonly nullValues?: number;
  /** A chart or a shape is selected: asking for the selected range throws. */
  readonly chartSelected?: boolean;
  /**
   * Another workbook is in front, as Microsoft's page on troubleshooting Excel add-ins lists it for Windows and Mac:
   * activating a sheet and selecting fail with a GeneralException, asking for the selection with InvalidSelection; and
   * so do the names of a sheet, whichever way it was reached (#6365).
   */
  readonly anotherInFront?: boolean;
  /** An Excel at the floor of the manifest: ExcelApi 1.9, no theme, no name for its platform. */
  readonly oldClient?: boolean;
}

/** Excel's own names for its platforms. */
export function platformOf({ desktop, mac, oldClient }: Switches): string | undefined {
  if (oldClient) return undefined;
  if (desktop) return "PC";
  return mac ? "Mac" : "OfficeOnline";
}

/** The undo stack's side of what an add-in does. */
export interface UndoEntry {
  /** The call, as Excel's documentation names it. */
  readonly call: string;
  /** The user can take back nothing of what came before. */
  readonly wipes: boolean;
}

/** Documented as unsupported, or reported to wipe the stack on Windows (#5918, #6170). */
const WIPES_EVERYWHERE = new Set(["Workbook.insertWorksheetsFromBase64"]);
const WIPES_ON_WINDOWS = new Set(["Range.getMergedAreasOrNullObject", "Range.formulas"]);
/** Reading calls that matter to the stack; all others recorded are writes. */
const READS = new Set(["Range.getMergedAreasOrNullObject"]);

/**
 * @param writesCanBeUndone false before ExcelApi 1.20: there every write of an add-in wipes the stack
 * @returns null for a call that the stack does not notice
 */
export function undoEntry(call: string, switches: Switches, writesCanBeUndone: boolean): UndoEntry | null {
  const wipes =
    WIPES_EVERYWHERE.has(call) ||
    (switches.desktop === true && WIPES_ON_WINDOWS.has(call)) ||
    (!READS.has(call) && !writesCanBeUndone);
  return READS.has(call) && !wipes ? null : { call, wipes };
}
