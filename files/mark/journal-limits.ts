/** What marking may have done to a part: a journal that says anything else was not written by us and is not followed. */
import { MARKER } from "../../src/workbook/mark-style";
import type { PackageEditor, Splice } from "../package/editor";
import { relatedPart } from "../package/package";
import { type Element } from "../package/xml-scan";
import type { WorkbookPart } from "../xlsx/read-workbook-part";
import { partOf } from "../xlsx/read-xlsx";

const TYPES_PART = "[Content_Types].xml";
const SHARED_STYLES = /^(numFmts|fonts|fills|borders|cellStyleXfs|cellXfs|cellStyles|dxfs)$/;
const WORKBOOK_LISTS = /^(sheets|definedNames)$/;

/** Whether a part's child may be cut out whole, or be changed inside. */
interface Allowance {
  whole(xml: string, child: Element): boolean;
  inside(child: Element): boolean;
}

/**
 * Whether splices that a journal lists could undo ours: they put nothing into a part but what we take out of it to make
 * room, and cut nothing but what we put in.
 *
 * @param undo in order, inside the part
 * @param added the parts that came with the marks, the journal among them
 */
export function isOfMarking(
  editor: PackageEditor,
  book: WorkbookPart,
  name: string,
  undo: readonly Splice[],
  added: readonly string[],
): boolean {
  const allowed = allowanceOf(editor, book, name, added);
  if (!allowed) return false;
  const text = editor.text(name);
  const { root, children } = editor.outline(name);
  return undo.every(({ at, removed, inserted }) => {
    const end = at + removed;
    if (removed === 0 && inserted === "") return true;
    if (!isGivenBack(text, name, { at, removed, inserted })) return false;
    if (at < root.openEnd - (inserted === "/>" ? 1 : 0)) return false;
    return children.every((child) => {
      if (child.end <= at || child.start >= end) return true;
      const isWhole = at <= child.start && child.end <= end;
      return isWhole ? allowed.whole(text.slice(child.start, child.end), child) : allowed.inside(child);
    });
  });
}

/** Nothing, a list's count, the end of an empty tag, or a content type that led nowhere. */
function isGivenBack(text: string, name: string, { at, removed, inserted }: Splice): boolean {
  if (inserted === "" || inserted === "/>") return removed > 0;
  if (name === TYPES_PART) return removed === 0 && /^<([\w.-]+:)?Override\s[^<>]*>$/.test(inserted);
  const isCount = /\bcount\s*=\s*["']$/.test(text.slice(Math.max(0, at - 20), at));
  return isCount && /^\d+$/.test(inserted) && /^\d+$/.test(text.slice(at, at + removed));
}

function allowanceOf(
  editor: PackageEditor,
  book: WorkbookPart,
  name: string,
  added: readonly string[],
): Allowance | null {
  const is = (part: string | undefined): boolean => part?.toLowerCase() === name.toLowerCase();
  const ours = added.map((part) => encodeURI(`/${part}`));
  const never = (): boolean => false;
  const leadsToOurs = (xml: string): boolean => ours.some((part) => xml.includes(part));
  if (is(book.part))
    return {
      whole: (_, child) => child.name === "definedNames",
      inside: (child) => WORKBOOK_LISTS.test(child.name),
    };
  if (is(partOf(book, "styles"))) {
    const isList = (child: Element): boolean => SHARED_STYLES.test(child.name);
    return { whole: (_, child) => isList(child), inside: isList };
  }
  if (relatedPart(name) !== null) return { whole: leadsToOurs, inside: never };
  if (name === TYPES_PART)
    return { whole: (xml) => leadsToOurs(xml) || /Extension="vml"/.test(xml), inside: never };
  if (!book.sheets.some((sheet) => is(sheet?.part))) {
    const isNotes = book.sheets.some((sheet) =>
      editor.pkg
        .relationships(sheet?.part ?? "")
        .some(({ kind, target }) => /^(comments|vmlDrawing)$/.test(kind) && is(target)),
    );
    return isNotes ? { whole: () => true, inside: () => true } : null;
  }
  return {
    whole: (xml, child) =>
      child.name === "legacyDrawing" || (child.name === "conditionalFormatting" && xml.includes(MARKER)),
    inside: never,
  };
}
