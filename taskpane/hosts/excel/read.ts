/**
 * Reading the workbook. The first time: one trip for the sheets, one for all they hold. Later the sheets are known
 * already, and both questions go in one trip; where they have changed meanwhile, it is as the first time. What goes
 * wrong with so much in one trip is asked for in smaller parts, and so from then on.
 */
import type { Cell, Workbook } from "../../../src/workbook/model";
import type { ReadResult, ReadWork, SheetState } from "../host";
import { cellsOf } from "./cells";
import {
  askDetails,
  type AskedDetails,
  type Details,
  detailsFrom,
  exceedsWindow,
  gridOf,
  type Measured,
  measure,
} from "./details";
import { mayBeAFormat, mayHelpToAskForLess, toHostError } from "./errors";
import { stopIfCancelled } from "../shared/errors";
import { findRulesApart, type FoundRules, rulesOf } from "./formats";
import { leftoversOf } from "./leftovers";
import { type KnownMerges, mergesOf } from "./merges";
import { needsMerges, type Reader } from "./reader";
import { TimeSlice } from "../shared/time-slice";
import { askBook, type AskedBook, bookNames, type KnownSheet, sameSheets, sheetsOf } from "./sheets";

/** How a workbook can be read, as far as that is known. */
interface Plan {
  /** The ids of sheets that are read in blocks. */
  readonly large: ReadonlySet<string>;
  /** Conditional formats have a trip of their own: one that Excel cannot read fails all that is asked with it. */
  readonly formatsApart: boolean;
}

/** What the host keeps of a reading. */
export interface Memory {
  readonly sheets: readonly KnownSheet[];
  readonly plan: Plan;
}

export interface Reading {
  readonly result: ReadResult;
  readonly memory: Memory;
  /** By the sheets' ids. */
  readonly rules: ReadonlyMap<string, FoundRules>;
  /** The workbook names rules of ours that were never finished. */
  readonly hasLeftovers: boolean;
}

interface Content {
  /** Sheets too large to be read are missing. */
  readonly details: readonly Details[];
  readonly rules: ReadonlyMap<string, FoundRules>;
  readonly plan: Plan;
}

type Asked = Measured | AskedDetails;

const NO_CELLS: ReadonlyMap<string, readonly Cell[]> = new Map();
const NO_PLAN: Plan = { large: new Set(), formatsApart: false };

function askAll(reader: Reader, sheets: readonly KnownSheet[], plan: Plan): Asked[] {
  return sheets.map((sheet) => {
    const measured = measure(reader.context, sheet, !plan.formatsApart);
    return plan.large.has(sheet.id)
      ? measured
      : askDetails(reader.context, measured, needsMerges(reader, sheet));
  });
}

/** The next plan to try after a fault, asking for less at once; null when there is none. */
function lesser(plan: Plan, sheets: readonly KnownSheet[], fault: unknown): Plan | null {
  if (!(plan.formatsApart ? mayHelpToAskForLess(fault) : mayBeAFormat(fault))) return null;
  const all = new Set(sheets.map(({ id }) => id));
  const inBlocks = plan.large.size >= all.size;
  const tooLarge = toHostError(fault).problem === "too-large";
  if (!plan.formatsApart && !(tooLarge && !inBlocks)) return { ...plan, formatsApart: true };
  return inBlocks ? null : { large: all, formatsApart: false };
}

async function convert(reader: Reader, asked: AskedDetails): Promise<Details> {
  const { sheet, grid, merged } = asked;
  if (merged) reader.merges.learn(sheet.id, mergesOf(merged));
  const cells = grid.isNullObject ? [] : await cellsOf(gridOf(grid), reader.slice);
  return detailsFrom(asked, cells, reader.merges.of(sheet.id));
}

/** After the trip: converts what is there, and fetches what did not fit into it. */
async function finish(
  reader: Reader,
  asked: readonly Asked[],
  plan: Plan,
  leftovers: ReadonlySet<string>,
): Promise<Content> {
  const inBlocks = asked.filter((each) => !("grid" in each) || exceedsWindow(each));
  // Rarely needed: a chunk of its own.
  const blocks =
    inBlocks.length > 0 ? await (await import("./blocks")).readBlocks(reader, inBlocks) : NO_CELLS;
  const details: Details[] = [];
  for (const [done, each] of asked.entries()) {
    stopIfCancelled(reader.work.signal);
    await reader.slice.yieldIfUsedUp();
    const cells = blocks.get(each.sheet.id);
    if (cells) details.push(detailsFrom(each, cells, reader.merges.of(each.sheet.id)));
    else if ("grid" in each && !inBlocks.includes(each)) details.push(await convert(reader, each));
    reader.work.onProgress?.((done + 1) / asked.length);
  }
  const sheets = asked.map(({ sheet }) => sheet);
  const rules = plan.formatsApart
    ? await findRulesApart(sheets, leftovers)
    : new Map(asked.map(({ sheet, formats }) => [sheet.id, rulesOf(formats!, leftovers)] as const));
  const large = new Set(inBlocks.map(({ sheet }) => sheet.id));
  return { details, rules, plan: { ...plan, large } };
}

async function contentOf(reader: Reader, book: AskedBook, plan: Plan): Promise<Content> {
  const sheets = sheetsOf(book);
  const asked = askAll(reader, sheets, plan);
  try {
    await reader.context.sync();
  } catch (fault) {
    const next = lesser(plan, sheets, fault);
    if (!next) throw fault;
    return contentOf(reader, book, next);
  }
  return finish(reader, asked, plan, leftoversOf(book.leftovers));
}

/** The sheets and what they hold in one trip; null where that is not to be had, as when the sheets have changed. */
async function readKnown(reader: Reader, { sheets, plan }: Memory): Promise<[AskedBook, Content] | null> {
  const book = askBook(reader.context);
  const asked = askAll(reader, sheets, plan);
  try {
    await reader.context.sync();
  } catch (fault) {
    if (mayBeAFormat(fault)) return null;
    throw fault;
  }
  const now = sheetsOf(book);
  // Protection also decides what was asked for, so that it has to be the same.
  const same = sameSheets(now, sheets) && now.every((sheet, i) => sheet.protected === sheets[i]?.protected);
  if (!same) return null;
  const renewed = asked.map((each, index) => ({ ...each, sheet: now[index]! }));
  return [book, await finish(reader, renewed, plan, leftoversOf(book.leftovers))];
}

async function readNew(reader: Reader, plan: Plan): Promise<[AskedBook, Content]> {
  const book = askBook(reader.context);
  await reader.context.sync();
  stopIfCancelled(reader.work.signal);
  return [book, await contentOf(reader, book, plan)];
}

function stateOf({ name, protected: guarded, canMark, canWrite }: KnownSheet): SheetState {
  return { name, protected: guarded, canMark, canWrite };
}

function readingOf(book: AskedBook, content: Content): Reading {
  const known = sheetsOf(book);
  const byId = new Map(content.details.map((each) => [each.sheet.id, each]));
  const theirs = content.details.filter(({ ours }) => !ours);
  const workbook: Workbook = {
    sheets: theirs.map(({ content: sheet }) => sheet),
    definedNames: [...bookNames(book), ...theirs.flatMap(({ names }) => names)],
    // Excel does not tell an add-in which epoch a workbook counts from; 1904 comes from very old Mac files only.
    date1904: false,
  };
  const states = known.flatMap((sheet): SheetState[] => {
    const details = byId.get(sheet.id);
    if (!details) return [{ ...stateOf(sheet), unread: true }];
    return details.ours ? [] : [stateOf(details.sheet)];
  });
  return {
    result: { workbook, sheets: states },
    memory: { sheets: known, plan: content.plan },
    rules: content.rules,
    hasLeftovers: leftoversOf(book.leftovers).size > 0,
  };
}

/** @param asksMerges whether Excel may be asked for merged areas that are not known yet */
export async function readBook(
  memory: Memory | null,
  merges: KnownMerges,
  asksMerges: boolean,
  work: ReadWork,
): Promise<Reading> {
  stopIfCancelled(work.signal);
  const reader = { context: new Excel.RequestContext(), merges, asksMerges, slice: new TimeSlice(), work };
  const [book, content] =
    (memory && (await readKnown(reader, memory))) ?? (await readNew(reader, memory?.plan ?? NO_PLAN));
  work.onProgress?.(1);
  return readingOf(book, content);
}
