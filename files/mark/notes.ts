/** Notes on cells: classic comments, which need a list of texts and a drawing (VML) of the boxes that they stand in. */
import { parseAddress } from "../../src/workbook/address";
import { cutText } from "../../src/workbook/cut-text";
import type { Note } from "../../src/workbook/mark-plan";
import { corrupt } from "../errors";
import type { PackageEditor } from "../package/editor";
import { localName } from "../package/xml";
import { attributeOf, childrenOf, escapeXml } from "../package/xml-scan";
import { NOTE_AUTHOR, withHeading } from "../xlsx/markers";
import { CONTENT_TYPES, type Namespaces, XML_DECLARATION } from "../xlsx/ooxml";
import { escapeText } from "../xlsx/text";
import { appendInto, insertChild, WORKSHEET_ORDER } from "./insert";
import { defaultType, overrideType, relate } from "./registry";
import { type Box, boxesXml, isDrawing, withBoxes } from "./vml";

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

/**
 * @param notes of cells that there are
 * @throws FileError before anything is changed when the comments that the sheet already has, or their drawing, are damaged
 */
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
  if (comments !== undefined && editor.outline(comments).root.name !== "comments") throw corrupt(comments);
  const drawing = drawingOf(editor, sheetPart);
  if (drawing !== undefined && !isDrawing(editor.text(drawing))) throw corrupt(drawing);
  if (drawing === undefined && editor.child(sheetPart, "legacyDrawing")) throw corrupt(sheetPart);

  const texts = joined(notes.filter(({ cell }) => !taken.has(cell)));
  if (texts.size === 0) return;

  const boxes: Box[] = [...texts.keys()].map((cell) => parseAddress(cell)!);
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
    const before = texts.get(cell);
    texts.set(cell, before === undefined ? text : `${before}\n\n${text}`);
  }
  return texts;
}

/** The cells that a list of comments or threads speaks of. */
function commentedCells(editor: PackageEditor, part: string | undefined): string[] {
  if (part === undefined) return [];
  const cells: string[] = [];
  editor.pkg.parse(part, {
    open(name, { ref }) {
      if ((name === "comment" || name === "threadedComment") && ref !== undefined) cells.push(ref);
    },
  });
  return cells;
}

/** The VML drawing that the sheet already has, for comments or for form controls. */
export function drawingOf(editor: PackageEditor, sheetPart: string): string | undefined {
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
      const content = escapeXml(escapeText(cutText(withHeading(text).trim())));
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
  const before = authors ? childrenOf(text, authors).filter(({ name }) => name === "author") : [];
  const items = commentItems(texts, before.length);
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
