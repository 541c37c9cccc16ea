/**
 * Reading the workbook. The first time: one trip for the sheets, one for all they hold. Later the sheets are known
 * already, and both questions go in one trip; where they have changed meanwhile, it is as the first time.
 */
import type { Workbook } from "../../../src/workbook/model";
import type { ReadResult, SheetState, Work } from "../host";
import { mayBeTooMuch, readCarefully } from "./blocks";
import { askDetails, type Details, takeDetails } from "./details";
import { excelCode, stopIfCancelled } from "./errors";
import { TimeSlice } from "./time-slice";
import { askBook, type AskedBook, bookNames, type KnownSheet, sameSheets, sheetsOf } from "./sheets";

/** What the host caches of a reading. */
export interface Memory {
  readonly sheets: readonly KnownSheet[];
  /** The workbook did not fit into one answer. */
  readonly careful: boolean;
}

export interface Reading {
  readonly result: ReadResult;
  readonly memory: Memory;
  /** The ids of our marks for each sheet's id. */
  readonly marks: ReadonlyMap<string, readonly string[]>;
}

interface Content {
  /** Sheets too large to be read are missing. */
  readonly details: readonly Details[];
  readonly careful: boolean;
}

interface Reader {
  readonly context: Excel.RequestContext;
  readonly withMerges: boolean;
  readonly slice: TimeSlice;
  readonly work: Work;
}

async function convert(reader: Reader, asked: readonly ReturnType<typeof askDetails>[]): Promise<Details[]> {
  const details: Details[] = [];
  for (const each of asked) {
    stopIfCancelled(reader.work.signal);
    await reader.slice.yieldIfUsedUp();
    details.push(await takeDetails(each, reader.slice));
    reader.work.onProgress?.({ done: details.length / asked.length });
  }
  return details;
}

/** Everything in one trip if it fits, otherwise in blocks. */
async function contentOf(reader: Reader, sheets: readonly KnownSheet[], careful: boolean): Promise<Content> {
  if (careful) return { details: await readCarefully(reader, sheets), careful };
  const asked = sheets.map((sheet) => askDetails(reader.context, sheet, reader.withMerges));
  try {
    await reader.context.sync();
  } catch (fault) {
    if (!mayBeTooMuch(fault)) throw fault;
    return contentOf(reader, sheets, true);
  }
  return { details: await convert(reader, asked), careful };
}

/** The sheets and what they hold in one trip; null where the sheets are no longer those that were known. */
async function readKnown(reader: Reader, known: readonly KnownSheet[]): Promise<[AskedBook, Content] | null> {
  const book = askBook(reader.context);
  const asked = known.map((sheet) => askDetails(reader.context, sheet, reader.withMerges));
  try {
    await reader.context.sync();
  } catch (fault) {
    if (excelCode(fault) === "ItemNotFound" || mayBeTooMuch(fault)) return null;
    throw fault;
  }
  const now = sheetsOf(book);
  // Protection also decides what was asked for, so that it has to be the same.
  const same = sameSheets(now, known) && now.every((sheet, i) => sheet.protected === known[i]?.protected);
  if (!same) return null;
  const renewed = asked.map((each, index) => ({ ...each, sheet: now[index]! }));
  return [book, { details: await convert(reader, renewed), careful: false }];
}

async function readNew(reader: Reader, careful: boolean): Promise<[AskedBook, Content]> {
  const book = askBook(reader.context);
  await reader.context.sync();
  stopIfCancelled(reader.work.signal);
  return [book, await contentOf(reader, sheetsOf(book), careful)];
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
    memory: { sheets: known, careful: content.careful },
    marks: new Map(content.details.map(({ sheet, marks }) => [sheet.id, marks])),
  };
}

export async function readBook(memory: Memory | null, withMerges: boolean, work: Work): Promise<Reading> {
  stopIfCancelled(work.signal);
  const reader: Reader = { context: new Excel.RequestContext(), withMerges, slice: new TimeSlice(), work };
  const known = memory && !memory.careful ? await readKnown(reader, memory.sheets) : null;
  const [book, content] = known ?? (await readNew(reader, memory?.careful ?? false));
  work.onProgress?.({ done: 1 });
  return readingOf(book, content);
}
