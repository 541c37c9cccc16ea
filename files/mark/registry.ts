/** Making new parts known: relationships, content types, and the workbook's list of sheets. */
import type { PackageEditor } from "../package/editor";
import { relationshipsPart, resolvePart } from "../package/package";
import { escapeAttribute } from "../package/xml-scan";
import { type Namespaces, STRICT, TRANSITIONAL, XML_DECLARATION } from "../xlsx/ooxml";
import { appendInto } from "./insert";

const TYPES_PART = "[Content_Types].xml";
const PACKAGE_NS = "http://schemas.openxmlformats.org/package/2006";

/** Which of the two sets of namespaces a workbook is written in. */
export function namespacesOf(editor: PackageEditor, workbookPart: string): Namespaces {
  return editor.text(workbookPart).includes(STRICT.main) ? STRICT : TRANSITIONAL;
}

/** Gives a new part its type. One that was written down for a part that is not there gives way. */
export function overrideType(editor: PackageEditor, part: string, type: string): void {
  cutOverride(editor, part);
  const xml = `<Override PartName="/${escapeAttribute(part)}" ContentType="${type}"/>`;
  appendInto(editor, TYPES_PART, editor.outline(TYPES_PART).root, xml);
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
  if (!editor.has(part)) {
    editor.add(part, `${XML_DECLARATION}<Relationships xmlns="${PACKAGE_NS}/relationships"></Relationships>`);
  }
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
  appendInto(editor, part, editor.outline(part).root, xml.join(""));
  return ids;
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
