/** What must be true of a copy beside the file that it was made of. Each says what is not, or null. */
import { isDeepStrictEqual } from "node:util";
import { readAppearance } from "../../files/appearance";
import { unmarkDocx } from "../../files/docx/mark";
import { isDocx } from "../../files/docx/read/read-docx";
import { FileError } from "../../files/errors";
import { unmarkWorkbook } from "../../files/mark";
import { OfficePackage } from "../../files/package/package";
import { readWorkbook } from "../../files/read";
import type { CellStyle } from "../../src/workbook/appearance";
import type { Sheet, Workbook } from "../../src/workbook/model";

/** Null for what cannot be read. */
export async function reading(bytes: Uint8Array): Promise<Workbook | null> {
  try {
    return await readWorkbook(bytes, "x");
  } catch (error) {
    if (error instanceof FileError) return null;
    throw error;
  }
}

/** A workbook of the findings alone, made where a file could not be marked. */
export async function isFindingsAlone(copy: Uint8Array): Promise<boolean> {
  return (await reading(copy))?.sheets.length === 0;
}

/**
 * What the user has in it is what the user had: our reader passes over marks, notes and findings of ours. Notes that
 * could not be read among damaged ones of ours may come to light.
 * @param unjudged names of sheets that need only be there
 */
export async function readsOtherwise(
  copy: Uint8Array,
  original: Uint8Array,
  unjudged: ReadonlySet<string> = new Set(),
): Promise<string | null> {
  const [copied, given] = [saidIn(await reading(copy)), saidIn(await reading(original))];
  const judged = (sheet: Sheet): Sheet =>
    (unjudged.has(sheet.name) && given?.sheets.find(({ name }) => name === sheet.name)) || sheet;
  const made = copied &&
    given && { ...copied, sheets: copied.sheets.map(judged).map(withoutFoundNotes(given)) };
  if (given === null || isDeepStrictEqual(made, given)) return null;
  if (made === null) return "cannot be read";
  const other = given.sheets.find((sheet, i) => !isDeepStrictEqual(sheet, made.sheets[i]));
  return other === undefined
    ? "names, dates or number of sheets"
    : `${other.name}: ${firstOther(other, made)}`;
}

/**
 * Names of the sheets of which another program kept nothing when it saved a damaged file: where it passes over a part
 * that we read, what it saves of the copy, in which the part is whole, is more than what it saves of the original.
 */
export async function passedOver(saved: Uint8Array, original: Uint8Array): Promise<Set<string>> {
  const [kept, given] = [await reading(saved), await reading(original)];
  const full = new Set(given?.sheets.flatMap(({ name, cells }) => (cells.size > 0 ? [name] : [])));
  return new Set(
    kept?.sheets.flatMap(({ name, cells }) => (cells.size === 0 && full.has(name) ? [name] : [])),
  );
}

/** Without notes that say nothing, as damage makes them of ours. */
function saidIn(workbook: Workbook | null): Workbook | null {
  const said = (sheet: Sheet): Sheet => ({
    ...sheet,
    comments: sheet.comments.filter(({ text }) => text.trim() !== ""),
  });
  return workbook && { ...workbook, sheets: workbook.sheets.map(said) };
}

const withoutFoundNotes =
  ({ sheets }: Workbook) =>
  (sheet: Sheet, index: number): Sheet =>
    sheets[index]?.comments.length === 0 ? { ...sheet, comments: [] } : sheet;

function firstOther(sheet: Sheet, { sheets }: Workbook): string {
  const made = sheets.find(({ name }) => name === sheet.name);
  if (made === undefined) return "is not there";
  const keys = Object.keys(sheet) as (keyof Sheet)[];
  return keys.filter((key) => !isDeepStrictEqual(sheet[key], made[key])).join(", ");
}

/** The values are the same, whatever became of the formulas. */
export async function hasOtherValues(copy: Uint8Array, original: Uint8Array): Promise<string | null> {
  const [made, given] = [await reading(copy), await reading(original)];
  if (given === null) return null;
  if (made === null) return "cannot be read";
  const valuesOf = ({ sheets }: Workbook) =>
    sheets.flatMap(({ name, cells }) =>
      // An empty text and nothing at all look the same.
      [...cells.values()].flatMap(({ row, col, value }) =>
        value === null || value === "" ? [] : [JSON.stringify([name, row, col, value])],
      ),
    );
  const known = new Set(valuesOf(given));
  return valuesOf(made).find((value) => !known.has(value)) ?? null;
}

/** The look of each cell, whatever the numbers of the formats are. */
function looks(bytes: Uint8Array): Map<string, CellStyle | undefined> {
  const { styles, sheets } = readAppearance(bytes);
  return new Map(
    sheets.flatMap(({ styles: cells }, sheet) =>
      [...cells].flatMap(([row, columns]) =>
        [...columns].map(([col, style]) => [`${sheet}:${row},${col}`, styles[style]] as const),
      ),
    ),
  );
}

/** @param clean a workbook without its marks */
export function looksOtherwise(clean: Uint8Array, original: Uint8Array): string | null {
  const [left, before] = [looks(clean), looks(original)];
  for (const [cell, look] of before) if (!isDeepStrictEqual(look, left.get(cell))) return cell;
  return null;
}

/** By part: its content, or what it is compressed to where that cannot be unpacked. */
function contents(bytes: Uint8Array): Map<string, Buffer> {
  const pkg = new OfficePackage(bytes);
  return new Map(
    pkg.zip.entries.map((entry) => {
      try {
        const content = Buffer.from(pkg.read(entry.name));
        const isEmpty = LISTS.test(entry.name) && NO_ITEMS.test(content.toString("utf8"));
        return [entry.name, isEmpty ? Buffer.alloc(0) : content];
      } catch {
        return [
          entry.name,
          Buffer.from(bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize)),
        ];
      }
    }),
  );
}

/** A list of relationships or types without any is as good as none, however it is written. */
const LISTS = /\.rels$|^\[Content_Types\]\.xml$/;
const NO_ITEMS = /^[^<]*(<\?[^>]*>\s*)?<(\w+:)?(Relationships|Types)\b[^>]*(\/>|>\s*<\/)/;
const EMPTY_COMMENTS = /^[^<]*(<\?[^>]*>\s*)?<(\w+:)?comments\b[^>]*(\/>|>\s*<\/)/;

function commentsOf(bytes: Uint8Array): string {
  const parts = [...contents(bytes)].filter(([name]) => /^word\/\w*comments\.xml$/i.test(name));
  return parts.map(([, content]) => content.toString("utf8")).join("");
}

/** Every part as it was before marking, to the byte; marks that the file came with are gone as well. */
export function differsFromOriginal(clean: Uint8Array, original: Uint8Array): string | null {
  const untouched = unmarkedOrNull(original);
  // A list of comments without any goes with ours.
  if (untouched === null || EMPTY_COMMENTS.test(commentsOf(untouched))) return null;
  const before = contents(untouched);
  const after = contents(clean);
  const names = new Set([...before.keys(), ...after.keys()]);
  const nothing = Buffer.alloc(0);
  const of = (parts: Map<string, Buffer>, name: string) => parts.get(name) ?? nothing;
  const others = [...names].filter((name) => !of(before, name).equals(of(after, name)));
  return others.length === 0 ? null : others.join(", ");
}

export function unmarked(bytes: Uint8Array): Uint8Array {
  return isDocx(bytes) ? unmarkDocx(bytes) : unmarkWorkbook(bytes);
}

/** Null for marks so damaged that taking them out would leave a file that cannot be opened. */
function unmarkedOrNull(bytes: Uint8Array): Uint8Array | null {
  try {
    return unmarked(bytes);
  } catch (error) {
    if (error instanceof FileError) return null;
    throw error;
  }
}

/** Unmarking what has been unmarked finds nothing any more. */
export function isUnmarkedTwice(clean: Uint8Array): string | null {
  const again = unmarkedOrNull(clean);
  if (again === null) return "is refused";
  return again === clean ? null : "has marks";
}
