/** Making new parts known: relationships, content types, and the workbook's list of sheets. */
import { FileError } from "../errors";
import type { PackageEditor } from "../package/editor";
import { relationshipsPart, resolvePart } from "../package/package";
import { type Element, escapeAttribute } from "../package/xml-scan";
import { type Namespaces, STRICT, TRANSITIONAL, XML_DECLARATION } from "../xlsx/ooxml";
import { appendInto } from "./insert";

const TYPES_PART = "[Content_Types].xml";
/** How a list of relationships begins that we make. */
const NEW_LIST = `${XML_DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`;

/** Which of the two sets of namespaces a workbook is written in. */
export function namespacesOf(editor: PackageEditor, workbookPart: string): Namespaces {
  return editor.text(workbookPart).includes(STRICT.main) ? STRICT : TRANSITIONAL;
}

/** Gives a new part its type. One that was written down for a part that is not there gives way. */
export function overrideType(editor: PackageEditor, part: string, type: string): void {
  cutOverride(editor, part);
  const xml = `<Override PartName="/${escapeAttribute(part)}" ContentType="${type}"/>`;
  appendInto(editor, TYPES_PART, rootOf(editor, TYPES_PART, "Types"), xml);
}

/** What the list is in: in anything else nobody would look for what we put there. */
function rootOf(editor: PackageEditor, part: string, name: "Types" | "Relationships"): Element {
  const { root } = editor.outline(part);
  if (root.name !== name) throw new FileError({ code: "unsound-copy", part });
  return root;
}

/** Gives a file name ending its type unless it has one; asked twice in one edit, it answers once. */
export function defaultType(
  editor: PackageEditor,
  extension: string,
  type: string,
  given: Set<string>,
): void {
  if (given.has(extension)) return;
  given.add(extension);
  const text = editor.text(TYPES_PART);
  const { root, children } = editor.outline(TYPES_PART);
  const known = children.some(
    (child) =>
      child.name === "Default" && new RegExp(`="${extension}"`, "i").test(text.slice(child.start, child.end)),
  );
  if (!known)
    appendInto(editor, TYPES_PART, root, `<Default Extension="${extension}" ContentType="${type}"/>`);
}

export interface NewRelationship {
  readonly type: string;
  readonly target: string;
  /** The id to take if it is free. */
  readonly id: string;
}

/** Relates new parts to one that is there; returns the ids. All in one call, since the list may be an empty tag. */
export function relate(editor: PackageEditor, from: string, items: readonly NewRelationship[]): string[] {
  const part = relationshipsPart(from);
  if (!editor.has(part)) editor.add(part, `${NEW_LIST}</Relationships>`);
  const text = editor.text(part);
  const ids = items.map(({ id }) => {
    let free = id;
    for (let n = 2; text.includes(`"${free}"`) || text.includes(`'${free}'`); n++) free = `${id}${n}`;
    return free;
  });
  const xml = items.map(({ type, target }, i) => {
    const path = escapeAttribute(encodeURI(`/${target}`));
    return `<Relationship Id="${ids[i]}" Type="${type}" Target="${path}"/>`;
  });
  appendInto(editor, part, rootOf(editor, part, "Relationships"), xml.join(""));
  return ids;
}

/** Cuts a part's list of relationships if it was made for the one that was ours. */
export function dropOwnList(editor: PackageEditor, from: string): void {
  const list = relationshipsPart(from);
  const isOwn = editor.pkg.relationships(from).length === 1 && editor.text(list).startsWith(NEW_LIST);
  if (isOwn) dropUnrelated(editor, list);
}

/** Cuts a part's relationship, then the part. */
export function dropPart(editor: PackageEditor, from: string, part: string): void {
  for (const rel of editor.pkg.relationships(from)) {
    if (rel.external || rel.target.toLowerCase() !== part.toLowerCase()) continue;
    cutChildren(
      editor,
      relationshipsPart(from),
      (tag) => tag.includes(`"${rel.id}"`) || tag.includes(`'${rel.id}'`),
    );
  }
  dropUnrelated(editor, part);
}

/** Cuts a part to which nothing leads: it goes with its relationships and their content types. */
export function dropUnrelated(editor: PackageEditor, part: string): void {
  for (const gone of [part, relationshipsPart(part)]) {
    cutOverride(editor, gone);
    editor.remove(gone);
  }
}

function cutOverride(editor: PackageEditor, part: string): void {
  cutChildren(editor, TYPES_PART, (tag) => {
    const name = /PartName\s*=\s*["']([^"']*)/.exec(tag)?.[1];
    return name !== undefined && resolvePart("", name).toLowerCase() === part.toLowerCase();
  });
}

function cutChildren(editor: PackageEditor, part: string, matches: (tag: string) => boolean): void {
  const text = editor.text(part);
  for (const child of editor.outline(part).children) {
    if (matches(text.slice(child.start, child.end)))
      editor.splice(part, child.start, child.end - child.start, "");
  }
}
