/** Our comments in a Word document: put in, and found again by their author whoever saved the file since. */
import type { PackageEditor } from "../../package/editor";
import { type Element, attributeOf, escapeXml, prefixOf } from "../../package/xml-scan";
import { dropOwnList, dropPart, overrideType, relate } from "../../mark/registry";
import { XML_DECLARATION } from "../../xlsx/ooxml";
import { escapeText } from "../../xlsx/text";

/** Who our comments are by: Word shows it, and unmarking finds them by it. */
export const AUTHOR = "绩效评分表校验";
const INITIALS = "校";

const TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
/** The names that `addComments` gives, numbered where one is taken. */
const OWN_PART = /(^|\/)perfscoreComments\d*\.xml$/;
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

function commentsPart(editor: PackageEditor, documentPart: string): string | null {
  const rel = editor.pkg
    .relationships(documentPart)
    .find(({ kind, external }) => kind === "comments" && !external);
  return rel && editor.pkg.has(rel.target) ? rel.target : null;
}

/** Cuts the link to our own list of comments where somebody took the list out of the package. */
function dropLostList(editor: PackageEditor, documentPart: string): void {
  const lost = editor.pkg
    .relationships(documentPart)
    .find(({ external, target }) => !external && OWN_PART.test(target) && !editor.pkg.has(target));
  if (lost) dropOwnPart(editor, documentPart, lost.target);
}

function dropOwnPart(editor: PackageEditor, documentPart: string, part: string): void {
  dropPart(editor, documentPart, part);
  dropOwnList(editor, documentPart);
}

const attribute = (text: string, comment: Element, name: string): string | undefined =>
  attributeOf(text, comment, `${prefixOf(comment)}${name}`)?.raw;

/** Ids of the comments that are there, ours or anybody's. */
function idsIn(editor: PackageEditor, part: string): number[] {
  const text = editor.text(part);
  return editor.outline(part).children.map((comment) => Number(attribute(text, comment, "id")));
}

function commentXml(id: number, text: string): string {
  const lines = escapeText(text).split("\n");
  const paragraphs = lines.map(
    (line) => `<w:p><w:r><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`,
  );
  return `<w:comment w:id="${id}" w:author="${AUTHOR}" w:initials="${INITIALS}">${paragraphs.join("")}</w:comment>`;
}

/**
 * Adds comments; returns their ids, in order.
 *
 * @param anchored ids that the document's text refers to, whether their comments are there or were lost
 */
export function addComments(
  editor: PackageEditor,
  documentPart: string,
  texts: readonly string[],
  anchored: readonly number[],
): readonly number[] {
  const part = commentsPart(editor, documentPart);
  const taken = [...anchored, ...(part === null ? [] : idsIn(editor, part))].filter(Number.isSafeInteger);
  const first = taken.reduce((highest, id) => Math.max(highest, id), -1) + 1;
  const xml = texts.map((text, i) => commentXml(first + i, text)).join("");
  if (part === null) {
    const name = editor.freeName(
      `${documentPart.slice(0, documentPart.lastIndexOf("/") + 1)}perfscoreComments.xml`,
    );
    relate(editor, documentPart, [{ type: RELATIONSHIP, target: name, id: "rIdPerfScoreComments" }]);
    overrideType(editor, name, CONTENT_TYPE);
    editor.add(name, `${XML_DECLARATION}<w:comments xmlns:w="${TRANSITIONAL}">${xml}</w:comments>`);
  } else {
    const { root } = editor.outline(part);
    editor.append(part, root, withDocumentPrefix(xml, prefixOf(root)));
  }
  return texts.map((_, i) => first + i);
}

/** "w:" is what our XML is written with; another prefix, or none, is the part's own. */
export function withDocumentPrefix(xml: string, prefix: string): string {
  return prefix === "w:" ? xml : xml.replace(/(<\/?| )w:(?=[a-zA-Z]+[ />=])/g, `$1${prefix}`);
}

/** Takes our comments out of their part; returns their ids as written. */
export function removeComments(editor: PackageEditor, documentPart: string): ReadonlySet<string> {
  const part = commentsPart(editor, documentPart);
  if (part === null) {
    dropLostList(editor, documentPart);
    return new Set();
  }
  const text = editor.text(part);
  const { children } = editor.outline(part);
  const ours = children.filter((comment) => attribute(text, comment, "author") === AUTHOR);
  // A list of our own that somebody emptied goes as well.
  const wasAdded = ours.length > 0 || OWN_PART.test(part);
  if (wasAdded && ours.length === children.length) dropOwnPart(editor, documentPart, part);
  else for (const { start, end } of ours) editor.splice(part, start, end - start, "");
  return new Set(ours.flatMap((comment) => attribute(text, comment, "id") ?? []));
}
