/**
 * Changes to a package: parts are spliced (text put in or cut out at places of the original text), added or removed.
 * Everything else goes into the new file as the raw bytes that it was.
 */
import { corrupt } from "../errors";
import { DEFAULT_LIMITS, type Limits } from "../limits";
import { OfficePackage } from "./package";
import { decodePart, encodePart, type PartText } from "./part-text";
import { LOOSE_MARKUP, verifyLinks, verifyParts } from "./verify";
import { childrenOf, type Element, rootElement } from "./xml-scan";
import { writeZip } from "./zip-write";

/** At `at` of the original text, `removed` characters give way to `inserted`. */
export interface Splice {
  readonly at: number;
  readonly removed: number;
  readonly inserted: string;
}

export interface Outline {
  readonly root: Element;
  readonly children: readonly Element[];
}

export class PackageEditor {
  readonly pkg: OfficePackage;
  private readonly texts = new Map<string, PartText>();
  private readonly outlines = new Map<string, Outline>();
  private readonly splices = new Map<string, Splice[]>();
  /** What has been made of spliced parts, until the next splice. */
  private readonly contents = new Map<string, Uint8Array>();
  private readonly removed = new Set<string>();
  private readonly additions = new Map<string, string>();

  constructor(
    bytes: Uint8Array,
    private readonly limits: Limits = DEFAULT_LIMITS,
  ) {
    this.pkg = new OfficePackage(bytes, limits);
  }

  has(part: string): boolean {
    return this.pkg.has(part) || this.additions.has(part);
  }

  /** The part's text as it is in the file (or as it was added), whatever has been spliced into it since. */
  text(part: string): string {
    const name = this.nameOf(part);
    return this.additions.get(name) ?? this.original(name).text;
  }

  /** The part's outermost element and what stands directly in it, as they are in the file. */
  outline(part: string): Outline {
    const name = this.nameOf(part);
    let outline = this.outlines.get(name);
    if (!outline) {
      const text = this.text(name);
      const root = rootElement(text);
      if (!root) throw corrupt(name);
      outline = { root, children: childrenOf(text, root) };
      this.outlines.set(name, outline);
    }
    return outline;
  }

  /** The first of a part's outermost children that has this name. */
  child(part: string, name: string): Element | undefined {
    return this.outline(part).children.find((child) => child.name === name);
  }

  /** Splices of one part may come in any order but must not overlap; at one place they keep the order of the calls. */
  splice(part: string, at: number, removed: number, inserted: string): void {
    const name = this.nameOf(part);
    const list = this.splices.get(name);
    const splice = { at, removed, inserted };
    this.contents.delete(name);
    if (list) list.push(splice);
    else this.splices.set(name, [splice]);
  }

  /** Puts text at the end of an element's content, behind what was put there before. An empty tag is opened for it. */
  append(part: string, element: Element, inserted: string): void {
    const isEmptyTag = element.openEnd === element.end;
    if (!isEmptyTag) return this.splice(part, element.closeStart, 0, inserted);
    const name = this.nameOf(part);
    const at = element.openEnd - 2;
    const close = `</${element.qualified}>`;
    const list = this.splices.get(name) ?? [];
    const opened = list.findIndex((splice) => splice.at === at && splice.removed === 2);
    if (opened < 0) return this.splice(part, at, 2, `>${inserted}${close}`);
    const content = list[opened]!.inserted.slice(0, -close.length) + inserted;
    this.contents.delete(name);
    list[opened] = { at, removed: 2, inserted: content + close };
  }

  add(part: string, text: string): void {
    this.additions.set(part, text);
  }

  remove(part: string): void {
    const name = this.pkg.entry(part)?.name;
    if (name !== undefined) this.removed.add(name);
  }

  /** A name for a new part that nothing in the package has: "xl/notes.vml", "xl/notes2.vml" … */
  freeName(part: string): string {
    const dot = part.lastIndexOf(".");
    for (let n = 1; ; n++) {
      const name = n === 1 ? part : `${part.slice(0, dot)}${n}${part.slice(dot)}`;
      if (!this.has(name)) return name;
    }
  }

  get changed(): boolean {
    return this.splices.size + this.removed.size + this.additions.size > 0;
  }

  /** The parts that the file did not have, as they are so far. */
  added(): { name: string; content: Uint8Array }[] {
    return [...this.additions.keys()].map((name) => ({ name, content: this.content(name) }));
  }

  /** The parts of the file that were spliced: what was done to each, in order of place, and what came out. */
  spliced(): { name: string; splices: readonly Splice[]; content: Uint8Array }[] {
    return [...this.splices.keys()].flatMap((name) =>
      this.additions.has(name) ? [] : [{ name, splices: this.splicesOf(name), content: this.content(name) }],
    );
  }

  /**
   * The changed file. It is read again before it is given away.
   *
   * @param restores the changes give back a file that may have had links to nowhere
   * @throws FileError "unsound-copy" when a part of it cannot be read or leads nowhere
   */
  build({ restores = false } = {}): Uint8Array {
    const changes = new Map<string, Uint8Array | null>();
    for (const { name, content } of this.spliced()) changes.set(name, content);
    for (const name of this.removed) changes.set(name, null);
    const added = new Map(this.added().map(({ name, content }) => [name, content]));
    const bytes = writeZip(this.pkg.zip, changes, added);
    const written = [...changes.keys(), ...added.keys()].filter((name) => !this.removed.has(name));
    const texts = new Map(written.map((name) => [name, this.changedText(name)]));
    const copy = verifyParts(bytes, texts, this.limits);
    if (!restores) verifyLinks(copy, this.pkg, written);
    return bytes;
  }

  /** What has come of a part, without the cells of a sheet that are as they were: nearly all of its text. */
  private changedText(name: string): string {
    const splices = this.splicesOf(name);
    const cells =
      this.additions.has(name) || LOOSE_MARKUP.test(name) ? undefined : this.child(name, "sheetData");
    const isWhole =
      cells && splices.every(({ at, removed }) => at + removed <= cells.openEnd || at >= cells.closeStart);
    if (!isWhole) return applySplices(this.text(name), splices);
    const { openEnd: at, closeStart } = cells;
    const before = splices.filter((splice) => splice.at + splice.removed <= at);
    const cut = { at, removed: closeStart - at, inserted: "" };
    return applySplices(this.text(name), [...before, cut, ...splices.slice(before.length)]);
  }

  private splicesOf(name: string): Splice[] {
    return [...(this.splices.get(name) ?? [])].sort((a, b) => a.at - b.at);
  }

  private content(name: string): Uint8Array {
    let content = this.contents.get(name);
    if (!content) {
      const encoding = this.additions.has(name) ? "utf-8" : this.original(name).encoding;
      content = encodePart({ text: applySplices(this.text(name), this.splicesOf(name)), encoding });
      this.contents.set(name, content);
    }
    return content;
  }

  private original(name: string): PartText {
    let original = this.texts.get(name);
    if (!original) {
      original = decodePart(name, this.pkg.read(name));
      this.texts.set(name, original);
    }
    return original;
  }

  private nameOf(part: string): string {
    if (this.additions.has(part)) return part;
    const entry = this.pkg.entry(part);
    if (!entry) throw corrupt(part);
    return entry.name;
  }
}

/** `splices` in the order of their places. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { at, removed, inserted } of splices) {
    pieces.push(text.slice(from, at), inserted);
    from = at + removed;
  }
  pieces.push(text.slice(from));
  return pieces.join("");
}
