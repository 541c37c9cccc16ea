/** What ties a comment to a paragraph: a mark where it begins, one where it ends, and a reference behind that. */
import type { PackageEditor } from "../../package/editor";
import { withDocumentPrefix } from "./comments";
import type { ParagraphPlace } from "./paragraph-places";

const startXml = (id: number) => `<w:commentRangeStart w:id="${id}"/>`;
const endXml = (id: number) =>
  `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;

/**
 * A paragraph that was one empty tag is opened with a blank before its ">", so that taking the comment out again can
 * make it the empty tag that it was.
 */
const OPENED = " >";

export function anchorComment(
  editor: PackageEditor,
  part: string,
  { qualified, start, end, isEmptyTag }: ParagraphPlace,
  id: number,
): void {
  const prefix = qualified.slice(0, -1);
  const [before, behind] = [startXml(id), endXml(id)].map((xml) => withDocumentPrefix(xml, prefix));
  if (isEmptyTag) editor.splice(part, end, 2, `${OPENED}${before}${behind}</${qualified}>`);
  else {
    editor.splice(part, start, 0, before!);
    editor.splice(part, end, 0, behind!);
  }
}

const ANCHOR =
  /<(?:\w+:)?comment(?:RangeStart|RangeEnd|Reference)\s[^>]*?\bid\s*=\s*["']([^"']*)["'][^>]*\/>/g;

/** The ids of all comments, anybody's, that a part's text refers to. */
export function anchoredIds(text: string): number[] {
  return [...text.matchAll(ANCHOR)].map(([, id]) => Number(id));
}

/** From a run's start tag to the reference in it: nothing but its properties. */
const RUN_BEFORE =
  /<(?:\w+:)?r(?:\s[^>]*)?>(?:<(?:\w+:)?rPr(?:\s[^>]*)?(?:\/>|>(?:(?!<\/(?:\w+:)?rPr>)[^])*<\/(?:\w+:)?rPr>))?$/;
const RUN_END = /^<\/(?:\w+:)?r>/;
/** Longer than any run's properties. */
const LOOKED_BACK = 2_000;

/** Takes out all that ties these comments to the text. */
export function removeAnchors(editor: PackageEditor, part: string, ids: ReadonlySet<string>): void {
  if (ids.size === 0) return;
  const text = editor.text(part);
  let emptied = { from: -1, to: -1 };
  for (const match of text.matchAll(ANCHOR)) {
    if (!ids.has(match[1]!)) continue;
    const { from, to } = withRun(text, match.index, match.index + match[0].length);
    editor.splice(part, from, to - from, "");
    emptied = emptied.to === from ? { from: emptied.from, to } : { from, to };
    closeEmptyTag(editor, part, text, emptied);
  }
}

function withRun(text: string, at: number, end: number): { readonly from: number; readonly to: number } {
  const start = Math.max(0, at - LOOKED_BACK);
  const before = RUN_BEFORE.exec(text.slice(start, at));
  const after = RUN_END.exec(text.slice(end, end + 10));
  return before && after ? { from: start + before.index, to: end + after[0].length } : { from: at, to: end };
}

/** "<w:p >" with nothing left in it is the empty tag that anchoring opened. */
function closeEmptyTag(
  editor: PackageEditor,
  part: string,
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
): void {
  const close = /^<\/(?:\w+:)?p>/.exec(text.slice(to, to + 20));
  if (!close || text.slice(from - OPENED.length, from) !== OPENED) return;
  editor.splice(part, from - OPENED.length, OPENED.length, "/>");
  editor.splice(part, to, close[0].length, "");
}
