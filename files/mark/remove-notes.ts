/** Taking our notes out of a sheet, with their boxes and with what they leave empty. */
import { parseAddress } from "../../src/workbook/address";
import type { PackageEditor } from "../package/editor";
import { attributeOf, childrenOf, type Element } from "../package/xml-scan";
import { isOurNote, NOTE_AUTHOR } from "../xlsx/markers";
import { unescapeText } from "../xlsx/text";
import { drawingOf } from "./notes";
import { dropPart } from "./registry";

/** What stands in a drawing and is seen; definitions and settings are not. */
const SHAPES = /<(?:\w+:)?(?:shape|rect|roundrect|oval|line|polyline|arc|curve|image|group)\b/g;

export function removeNotes(editor: PackageEditor, sheetPart: string): void {
  const comments = editor.pkg
    .relationships(sheetPart)
    .find((rel) => rel.kind === "comments" && !rel.external)?.target;
  if (comments === undefined || !editor.pkg.has(comments)) return;
  const text = editor.text(comments);
  if (!text.includes(NOTE_AUTHOR)) return;
  const list = editor.child(comments, "commentList");
  if (!list) return;
  const all = childrenOf(text, list);
  const isOurs = (comment: Element): boolean =>
    isOurNote(textOf(text.slice(comment.openEnd, comment.closeStart)));
  const ours = all.filter(isOurs);
  if (ours.length === 0) return;
  const left = all.filter((comment) => !isOurs(comment));
  if (left.length === 0) dropPart(editor, sheetPart, comments);
  else {
    for (const { start, end } of ours) editor.splice(comments, start, end - start, "");
    removeAuthor(editor, comments, left);
  }
  const drawing = drawingOf(editor, sheetPart);
  if (drawing === undefined) return;
  const cells = ours.map((comment) => parseAddress(attributeOf(text, comment, "ref")?.raw ?? ""));
  removeBoxes(editor, sheetPart, drawing, new Set(cells.map((at) => `${at?.row},${at?.col}`)));
}

/** The text of a comment's XML; only its beginning matters here, so entities beyond line breaks stay as they are. */
function textOf(xml: string): string {
  const runs = [...xml.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)</g)].map((match) => match[1]!);
  return unescapeText(runs.join("").replace(/&#(?:10|xA);/gi, "\n"));
}

/** Authors are known by their place: one before others is only emptied. */
function removeAuthor(editor: PackageEditor, part: string, left: readonly Element[]): void {
  const text = editor.text(part);
  const list = editor.child(part, "authors");
  const authors = list ? childrenOf(text, list).filter(({ name }) => name === "author") : [];
  const used = new Set(left.map((comment) => Number(attributeOf(text, comment, "authorId")?.raw ?? 0)));
  authors.forEach((author, i) => {
    if (used.has(i) || text.slice(author.openEnd, author.closeStart) !== NOTE_AUTHOR) return;
    if (i === authors.length - 1) editor.splice(part, author.start, author.end - author.start, "");
    else editor.splice(part, author.openEnd, author.closeStart - author.openEnd, "");
  });
}

/** VML is often no well-formed XML (line breaks as <br>), so shapes are found by their tags alone. */
function removeBoxes(
  editor: PackageEditor,
  sheetPart: string,
  part: string,
  cells: ReadonlySet<string>,
): void {
  const text = editor.text(part);
  const boxes = [...text.matchAll(/<(?:\w+:)?shape\b[^]*?<\/(?:\w+:)?shape>/g)].filter(([shape]) => {
    const row = /<(?:\w+:)?Row>\s*(\d+)/.exec(shape)?.[1];
    const col = /<(?:\w+:)?Column>\s*(\d+)/.exec(shape)?.[1];
    return /ObjectType\s*=\s*["']Note["']/.test(shape) && cells.has(`${row},${col}`);
  });
  if (boxes.length < (text.match(SHAPES) ?? []).length) {
    for (const { index, 0: shape } of boxes) editor.splice(part, index, shape.length, "");
    return;
  }
  dropPart(editor, sheetPart, part);
  const reference = editor.child(sheetPart, "legacyDrawing");
  if (reference) editor.splice(sheetPart, reference.start, reference.end - reference.start, "");
}
