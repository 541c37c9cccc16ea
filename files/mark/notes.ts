/** Notes on cells: classic comments, which need a list of texts and a drawing (VML) of the boxes that they stand in. */
import { parseAddress } from "../../src/workbook/address";
import type { Note } from "../../src/workbook/mark-plan";
import type { PackageEditor } from "../package/editor";
import { localName } from "../package/xml";
import { attributeOf, childrenOf, escapeXml } from "../package/xml-scan";
import { isOurNote, NOTE_AUTHOR, withHeading } from "../xlsx/markers";
import { CONTENT_TYPES, type Namespaces, XML_DECLARATION } from "../xlsx/ooxml";
import { escapeText, unescapeText } from "../xlsx/text";
import { appendInto, insertChild, WORKSHEET_ORDER } from "./insert";
import { defaultType, overrideType, relate } from "./registry";
import { type Box, boxesXml, withBoxes } from "./vml";

const FONT = '<rPr><sz val="9"/><rFont val="宋体"/><family val="3"/><charset val="134"/></rPr>';

/** What is kept while one workbook gets notes on several sheets. */
export interface NotesContext {
  readonly namespaces: Namespaces;
  /** The folder of the workbook part, with its slash. */
  readonly folder: string;
  readonly givenTypes: Set<string>;
  /** The first block of shape numbers that no drawing of the workbook uses yet. */
  nextBlock: number;
}

export function addNotes(
  editor: PackageEditor,
  sheetPart: string,
  notes: readonly Note[],
  context: NotesContext,
): void {
  const relationships = editor.pkg.relationships(sheetPart);
  const related = (kind: string): string | undefined =>
    relationships.find((rel) => rel.kind === kind && !rel.external && editor.pkg.has(rel.target))?.target;
  const comments = related("comments");
  const threads = related("threadedComment");
  const taken = new Set([...commentedCells(editor, comments), ...commentedCells(editor, threads)]);
  const texts = joined(notes.filter(({ cell }) => !taken.has(cell)));
  if (texts.size === 0) return;

  const boxes: Box[] = [...texts.keys()].map((cell) => parseAddress(cell)!);
  const drawing = drawingOf(editor, sheetPart);
  const vml = drawing ?? editor.freeName(`${context.folder}drawings/perfscoreNotes.vml`);
  const list = comments ?? editor.freeName(`${context.folder}perfscoreNotes.xml`);
  const { relationships: ns } = context.namespaces;
  const ids = relate(editor, sheetPart, [
    ...(drawing ? [] : [{ type: `${ns}/vmlDrawing`, target: vml, id: "rIdPerfScoreVml" }]),
    ...(comments ? [] : [{ type: `${ns}/comments`, target: list, id: "rIdPerfScoreNotes" }]),
  ]);
  if (comments) appendComments(editor, comments, texts);
  else {
    editor.add(list, commentsXml(texts, context.namespaces.main));
    overrideType(editor, list, CONTENT_TYPES.comments);
  }
  if (drawing) context.nextBlock = withBoxes(editor, drawing, boxes, context.nextBlock);
  else {
    const { xml, nextBlock } = boxesXml(boxes, context.nextBlock);
    context.nextBlock = nextBlock;
    editor.add(vml, xml);
    defaultType(editor, "vml", CONTENT_TYPES.vmlDrawing, context.givenTypes);
    const reference = `<legacyDrawing xmlns:r="${ns}" r:id="${ids[0]}"/>`;
    insertChild(editor, sheetPart, WORKSHEET_ORDER, "legacyDrawing", reference);
  }
}

/** The texts by cell, in the order given; several of one cell are joined. */
function joined(notes: readonly Note[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { cell, text } of notes) {
    if (!parseAddress(cell)) throw new Error(`not a cell: ${cell}`);
    const before = texts.get(cell);
    texts.set(cell, before === undefined ? text : `${before}\n\n${text}`);
  }
  return texts;
}

/** The cells that a list of comments or threads speaks of. */
function commentedCells(editor: PackageEditor, part: string | undefined): string[] {
  if (part === undefined) return [];
  return [...editor.text(part).matchAll(/\sref\s*=\s*["']([A-Z]+\d+)["']/g)].map((match) => match[1]!);
}

/** The VML drawing that the sheet already has, for comments or for form controls. */
function drawingOf(editor: PackageEditor, sheetPart: string): string | undefined {
  const text = editor.text(sheetPart);
  const element = editor.child(sheetPart, "legacyDrawing");
  const tag = element ? text.slice(element.start, element.openEnd) : "";
  const id = [...tag.matchAll(/([\w.-]+:id)\s*=/g)].find((match) => localName(match[1]!) === "id")?.[1];
  const value = element && id !== undefined ? attributeOf(text, element, id)?.raw : undefined;
  const rel = editor.pkg.relationships(sheetPart).find((rel) => rel.id === value && !rel.external);
  return rel !== undefined && editor.pkg.has(rel.target) ? rel.target : undefined;
}

function commentItems(texts: ReadonlyMap<string, string>, author: number): string {
  return [...texts]
    .map(([cell, text]) => {
      const content = escapeXml(escapeText(withHeading(text).trim()));
      return `<comment ref="${cell}" authorId="${author}"><text><r>${FONT}<t>${content}</t></r></text></comment>`;
    })
    .join("");
}

function commentsXml(texts: ReadonlyMap<string, string>, mainNamespace: string): string {
  return (
    `${XML_DECLARATION}<comments xmlns="${mainNamespace}"><authors><author>${NOTE_AUTHOR}</author></authors>` +
    `<commentList>${commentItems(texts, 0)}</commentList></comments>`
  );
}

function appendComments(editor: PackageEditor, part: string, texts: ReadonlyMap<string, string>): void {
  const text = editor.text(part);
  const authors = editor.child(part, "authors");
  const list = editor.child(part, "commentList");
  const author = `<author>${NOTE_AUTHOR}</author>`;
  if (authors) appendInto(editor, part, authors, author);
  else insertChild(editor, part, ["authors"], "authors", `<authors>${author}</authors>`);
  const items = commentItems(texts, authors ? childrenOf(text, authors).length : 0);
  if (list) appendInto(editor, part, list, items);
  else
    insertChild(
      editor,
      part,
      ["authors", "commentList"],
      "commentList",
      `<commentList>${items}</commentList>`,
    );
}

/** Takes our notes out of a sheet, with their boxes. */
export function removeNotes(editor: PackageEditor, sheetPart: string): void {
  const comments = editor.pkg
    .relationships(sheetPart)
    .find((rel) => rel.kind === "comments" && !rel.external)?.target;
  if (comments === undefined || !editor.pkg.has(comments)) return;
  const text = editor.text(comments);
  if (!text.includes(NOTE_AUTHOR)) return;
  const list = editor.child(comments, "commentList");
  if (!list) return;
  const cut = new Set<string>();
  for (const comment of childrenOf(text, list)) {
    if (!isOurNote(textOf(text.slice(comment.openEnd, comment.closeStart)))) continue;
    const at = parseAddress(attributeOf(text, comment, "ref")?.raw ?? "");
    if (at) cut.add(`${at.row},${at.col}`);
    editor.splice(comments, comment.start, comment.end - comment.start, "");
  }
  const drawing = drawingOf(editor, sheetPart);
  if (drawing !== undefined) removeBoxes(editor, drawing, cut);
}

/** The text of a comment's XML; only its beginning matters here, so entities beyond line breaks stay as they are. */
function textOf(xml: string): string {
  const runs = [...xml.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)</g)].map((match) => match[1]!);
  return unescapeText(runs.join("").replace(/&#(?:10|xA);/gi, "\n"));
}

/** VML is often no well-formed XML (line breaks as <br>), so shapes are found by their tags alone. */
function removeBoxes(editor: PackageEditor, part: string, cells: ReadonlySet<string>): void {
  const text = editor.text(part);
  for (const match of text.matchAll(/<(?:\w+:)?shape\b[^]*?<\/(?:\w+:)?shape>/g)) {
    const row = /<(?:\w+:)?Row>\s*(\d+)/.exec(match[0])?.[1];
    const col = /<(?:\w+:)?Column>\s*(\d+)/.exec(match[0])?.[1];
    const isNote = /ObjectType\s*=\s*["']Note["']/.test(match[0]);
    if (isNote && cells.has(`${row},${col}`)) editor.splice(part, match.index, match[0].length, "");
  }
}
