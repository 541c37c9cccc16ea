/**
 * What marking did, written into a part of the marked copy: which parts were spliced where, and what stood there before.
 * While those parts are as marking left them, undoing it gives the original back to the byte. A program that saves the
 * copy anew drops the journal or makes it stale; then the marks are looked for instead (unmark.ts).
 */
import type { PackageEditor, Splice } from "../package/editor";
import { relatedPart } from "../package/package";
import { crc32 } from "../package/crc32";
import { escapeXml, rootElement } from "../package/xml-scan";
import { XML_DECLARATION } from "../xlsx/ooxml";
import type { WorkbookPart } from "../xlsx/read-workbook-part";
import { partOf } from "../xlsx/read-xlsx";
import { isOfMarking } from "./journal-limits";
import { overrideType, relate } from "./registry";

const RELATIONSHIP = "urn:perfscore:relationships/journal";
const CONTENT_TYPE = "application/vnd.perfscore.journal+xml";
const NAMESPACE = "urn:perfscore:journal";
const VERSION = 2;
/** The names that `writeJournal` gives, numbered where one is taken. */
const OWN_PART = /(^|\/)perfscoreJournal\d*\.xml$/i;

interface AddedPart {
  readonly name: string;
  /** Of the part as marking left it. */
  readonly crc: number;
}

interface SplicedPart extends AddedPart {
  /** Splices that turn the marked text back. */
  readonly undo: readonly Splice[];
}

interface Journal {
  readonly version: number;
  readonly parts: readonly SplicedPart[];
  /** Without the journal itself. */
  readonly added: readonly AddedPart[];
}

/** The splices that undo `splices` (in order of place) of `text`. */
export function reversed(text: string, splices: readonly Splice[]): Splice[] {
  let drift = 0;
  return splices.map(({ at, removed, inserted }) => {
    const undo = { at: at + drift, removed: inserted.length, inserted: text.slice(at, at + removed) };
    drift += inserted.length - removed;
    return undo;
  });
}

/** The last step of marking: writes down all that the editor is about to do. */
export function writeJournal(editor: PackageEditor, workbookPart: string): void {
  const part = editor.freeName(
    `${workbookPart.slice(0, workbookPart.lastIndexOf("/") + 1)}perfscoreJournal.xml`,
  );
  relate(editor, workbookPart, [{ type: RELATIONSHIP, target: part, id: "rIdPerfScoreJournal" }]);
  overrideType(editor, part, CONTENT_TYPE);
  const parts = editor.spliced().map(({ name, splices, content }) => ({
    name,
    crc: crc32(content),
    undo: reversed(editor.text(name), splices),
  }));
  const added = editor.added().map(({ name, content }) => ({ name, crc: crc32(content) }));
  const journal: Journal = { version: VERSION, parts, added };
  editor.add(
    part,
    `${XML_DECLARATION}<journal xmlns="${NAMESPACE}">${escapeXml(JSON.stringify(journal))}</journal>`,
  );
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isSplice(value: unknown): value is Splice {
  const { at, removed, inserted } = (value ?? {}) as Partial<Splice>;
  return isWhole(at) && isWhole(removed) && typeof inserted === "string";
}

function isAddedPart(value: unknown): value is AddedPart {
  const { name, crc } = (value ?? {}) as Partial<AddedPart>;
  return typeof name === "string" && isWhole(crc);
}

function isSplicedPart(value: unknown): value is SplicedPart {
  const { undo } = (value ?? {}) as Partial<SplicedPart>;
  return isAddedPart(value) && Array.isArray(undo) && undo.every(isSplice);
}

function isJournal(value: unknown): value is Journal {
  const { version, parts, added } = (value ?? {}) as Partial<Journal>;
  return (
    version === VERSION &&
    Array.isArray(parts) &&
    parts.every(isSplicedPart) &&
    Array.isArray(added) &&
    added.every(isAddedPart)
  );
}

/** The part that the workbook's journal stands in. */
export function findJournal(editor: PackageEditor, workbookPart: string): string | null {
  return linkedJournals(editor, workbookPart).find((part) => editor.pkg.has(part)) ?? null;
}

/** Every journal that the workbook has or names: damage can cut the link, or lead it to nowhere. */
export function strayJournals(editor: PackageEditor, workbookPart: string): string[] {
  const parts = editor.pkg.zip.entries.flatMap(({ name }) => (OWN_PART.test(name) ? [name] : []));
  const named = [...parts, ...linkedJournals(editor, workbookPart)];
  return [...new Map(named.map((part) => [part.toLowerCase(), part])).values()];
}

/** A link of that kind to some other part of the workbook was led there by hand: that part is not ours to drop. */
function linkedJournals(editor: PackageEditor, workbookPart: string): string[] {
  const links = editor.pkg.relationships(workbookPart);
  return links.flatMap(({ type, external, target }) => {
    const isJournal = type === RELATIONSHIP && !external;
    return isJournal && (OWN_PART.test(target) || !editor.pkg.has(target)) ? [target] : [];
  });
}

/**
 * Undoes what the journal says, if the file is still as marking left it. Anyone may have written the journal: what
 * marking never does is not undone.
 *
 * @returns whether it did
 */
export function undoJournal(editor: PackageEditor, book: WorkbookPart, part: string): boolean {
  const journal = readJournal(editor, part);
  if (!journal) return false;
  const { parts } = journal;
  const added = journal.added.map(({ name }) => name);
  const isUntouched = ({ name, crc }: AddedPart): boolean => editor.pkg.entry(name)?.crc === crc;
  if (![...parts, ...journal.added].every(isUntouched)) return false;
  if (!parts.every((one) => canBeOurs(editor, book, one, [...added, part]))) return false;
  if (!added.every((name) => canBeAdded(editor, book, name, [...added, part]))) return false;
  for (const { name, undo } of parts) {
    for (const { at, removed, inserted } of undo) editor.splice(name, at, removed, inserted);
  }
  for (const name of [...added, part]) editor.remove(name);
  return true;
}

/** Splices in order, inside the part, and such as marking makes. */
function canBeOurs(
  editor: PackageEditor,
  book: WorkbookPart,
  { name, undo }: SplicedPart,
  added: readonly string[],
): boolean {
  const inOrder = undo.every(({ at }, i) => i === 0 || at >= undo[i - 1]!.at + undo[i - 1]!.removed);
  const last = undo[undo.length - 1];
  if (!inOrder || (last && last.at + last.removed > editor.text(name).length)) return false;
  return isOfMarking(editor, book, name, undo, added);
}

/** Parts of our own names, styles for a workbook without any, and lists of relationships to nothing else. */
function canBeAdded(
  editor: PackageEditor,
  book: WorkbookPart,
  name: string,
  added: readonly string[],
): boolean {
  const owner = relatedPart(name);
  if (owner !== null) return editor.pkg.relationships(owner).every(({ target }) => added.includes(target));
  return name === partOf(book, "styles") || /(^|\/)perfscore\w+\.(xml|vml)$/.test(name);
}

function readJournal(editor: PackageEditor, part: string): Journal | null {
  const whole = editor.text(part);
  const root = rootElement(whole);
  if (root?.name !== "journal") return null;
  const text = whole.slice(root.openEnd, root.closeStart);
  try {
    const value: unknown = JSON.parse(
      text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&"),
    );
    return isJournal(value) ? value : null;
  } catch {
    return null;
  }
}
