/** Marked copies of Word reports: findings as comments on the cells and sentences concerned, and taken out again. */
import { parseAddress } from "../../src/workbook/address";
import type { ReportNotes } from "../../src/workbook/mark-plan";
import { FileError } from "../errors";
import { DEFAULT_LIMITS, type Limits } from "../limits";
import { openPackage } from "../open-editor";
import type { PackageEditor } from "../package/editor";
import { anchorComment, anchoredIds, removeAnchors } from "./mark/anchors";
import { addComments, removeComments } from "./mark/comments";
import { paragraphPlaces } from "./mark/paragraph-places";
import type { DocumentBlock, DocumentParagraph, DocumentText } from "./read/blocks";
import { documentPart } from "./read/read-docx";
import { readDocument } from "./read/read-document";
import { readTables, type ReadTable, unframed } from "./read/tables";

/**
 * A copy of a .docx with a comment on every cell and sentence of the plan; everything else is as it was, to the byte.
 * Comments of an earlier run are replaced, those of people stay. Throws a FileError for files that cannot be marked.
 */
export function markDocx(bytes: Uint8Array, notes: ReportNotes, limits: Limits = DEFAULT_LIMITS): Uint8Array {
  const clean = unmarkDocx(bytes, limits);
  const { editor, part } = open(clean, limits);
  const texts = textsByParagraph(readDocument(editor.pkg, part, limits), notes, limits);
  if (texts.size === 0) return clean;
  const places = paragraphPlaces(part, editor.text(part));
  const concerned = [...texts].sort(([a], [b]) => a - b);
  const ids = addComments(
    editor,
    part,
    concerned.map(([, said]) => said.join("\n\n")),
    anchoredIds(editor.text(part)),
  );
  concerned.forEach(([index], i) => anchorComment(editor, part, places[index]!, ids[i]!));
  return editor.build();
}

/** The copy without our comments; a file that has none is returned as it is. */
export function unmarkDocx(bytes: Uint8Array, limits: Limits = DEFAULT_LIMITS): Uint8Array {
  const { editor, part } = open(bytes, limits);
  removeAnchors(editor, part, removeComments(editor, part));
  return editor.changed ? editor.build() : bytes;
}

function open(bytes: Uint8Array, limits: Limits): { editor: PackageEditor; part: string } {
  const editor = openPackage(bytes, limits);
  const part = documentPart(editor.pkg);
  if (part === null) throw new FileError({ code: "not-a-workbook", found: "zip" });
  return { editor, part };
}

/** What is to be said at each paragraph, by its position in the part. */
function textsByParagraph(
  { blocks }: DocumentText,
  { cells, sentences }: ReportNotes,
  limits: Limits,
): Map<number, string[]> {
  const found = new Map<number, string[]>();
  const say = (paragraph: DocumentParagraph | undefined, text: string) => {
    if (paragraph) found.set(paragraph.index, [...(found.get(paragraph.index) ?? []), text]);
  };
  const tables = new Map(readTables(blocks, limits).map((read) => [read.sheet.name, read]));
  for (const { sheet, cell, text } of cells) say(paragraphAt(tables.get(sheet), cell), text);
  const free = [...unframed(blocks)].filter(isParagraph);
  for (const { quote, text } of sentences)
    say(
      free.find((paragraph) => paragraph.text.includes(quote)),
      text,
    );
  return found;
}

const isParagraph = (block: DocumentBlock): block is DocumentParagraph => block.kind === "paragraph";

/** The cell's first paragraph with text; of a blank cell its first. */
function paragraphAt(read: ReadTable | undefined, address: string): DocumentParagraph | undefined {
  const place = parseAddress(address);
  const cell = place && read?.table.rows[place.row]?.find(({ col }) => col === place.col);
  const paragraphs = cell?.blocks.filter(isParagraph) ?? [];
  return paragraphs.find(({ text }) => text.trim() !== "") ?? paragraphs[0];
}
