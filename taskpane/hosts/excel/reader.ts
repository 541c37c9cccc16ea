/** What the parts of one reading share. */
import type { Work } from "../host";
import type { KnownMerges } from "./merges";
import type { KnownSheet } from "./sheets";
import type { TimeSlice } from "../shared/time-slice";

/** One reading of the workbook, with what it may ask. */
export interface Reader {
  readonly context: Excel.RequestContext;
  readonly merges: KnownMerges;
  /** Sheets whose merged areas are not known yet are asked for them. */
  readonly asksMerges: boolean;
  readonly slice: TimeSlice;
  readonly work: Work;
}

export function needsMerges({ asksMerges, merges }: Reader, { id }: KnownSheet): boolean {
  return asksMerges && !merges.has(id);
}
