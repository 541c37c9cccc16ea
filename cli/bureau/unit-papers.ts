/** The two papers of a unit as files. */
import { writeDocx } from "../../files/docx/write-docx";
import { makeWorkbook } from "../../files/make";
import { returnNote } from "../../src/bureau/papers/return-note";
import { reviewPlan } from "../../src/bureau/papers/review-plan";
import type { Headings } from "../../src/bureau/settings";
import type { Unit } from "../../src/bureau/unit";
import { bureauPapers } from "../../src/messages/chinese-only/bureau-papers";

export interface UnitPapers {
  readonly note: Uint8Array;
  readonly review: Uint8Array;
}

/** @param unit with the texts of its findings and its lines */
export async function unitPapers(unit: Unit, headings: Headings): Promise<UnitPapers> {
  return {
    note: await writeDocx(returnNote(unit, headings, bureauPapers)),
    review: makeWorkbook(reviewPlan(unit, bureauPapers)),
  };
}
