/**
 * Changes to a package: parts are spliced (text put in or cut out at places of the original text), added or removed.
 * Everything else goes into the new file as the raw bytes that it was.
 */
import { corrupt, FileError } from "../errors";
import type { Limits } from "../limits";
import { encodingOf, OfficePackage } from "./package";
import { childrenOf, type Element, rootElement } from "./xml-scan";
import { writeZip } from "./zip-write";

/** Where a DOCTYPE would have to stand. */
const PROLOG = 4096;

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
  private readonly texts = new Map<string, string>();
  private readonly outlines = new Map<string, Outline>();
  private readonly splices = new Map<string, Splice[]>();
  /** What has been made of spliced parts, until the next splice. */
  private readonly contents = new Map<string, Uint8Array>();
  private readonly removed = new Set<string>();
  private readonly added = new Map<string, string>();

  constructor(bytes: Uint8Array, limits?: Limits) {
    this.pkg = new OfficePackage(bytes, limits);
  }

  has(part: string): boolean {
    return this.pkg.has(part) || this.added.has(part);
  }

  /** The part's text as it is in the file (or as it was added), whatever has been spliced into it since. */
  text(part: string): string {
    const name = this.nameOf(part);
    let text = this.added.get(name) ?? this.texts.get(name);
    if (text === undefined) {
      text = decodeExactly(name, this.pkg.read(name));
      this.texts.set(name, text);
    }
    return text;
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

  add(part: string, text: string): void {
    this.added.set(part, text);
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
    return this.splices.size + this.removed.size + this.added.size > 0;
  }

  get addedParts(): readonly string[] {
    return [...this.added.keys()];
  }

  /** The parts of the file that were spliced: what was done to each, in order of place, and what came out. */
  spliced(): { name: string; splices: readonly Splice[]; content: Uint8Array }[] {
    return [...this.splices.keys()].flatMap((name) =>
      this.added.has(name) ? [] : [{ name, splices: this.splicesOf(name), content: this.content(name) }],
    );
  }

  build(): Uint8Array {
    const changes = new Map<string, Uint8Array | null>();
    for (const { name, content } of this.spliced()) changes.set(name, content);
    for (const name of this.removed) changes.set(name, null);
    const added = new Map(this.addedParts.map((name) => [name, this.content(name)]));
    return writeZip(this.pkg.zip, changes, added);
  }

  private splicesOf(name: string): Splice[] {
    return [...(this.splices.get(name) ?? [])].sort((a, b) => a.at - b.at);
  }

  private content(name: string): Uint8Array {
    let content = this.contents.get(name);
    if (!content) {
      content = new TextEncoder().encode(applySplices(this.text(name), this.splicesOf(name)));
      this.contents.set(name, content);
    }
    return content;
  }

  private nameOf(part: string): string {
    if (this.added.has(part)) return part;
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

/** Text that gives back the same bytes when it is encoded: UTF-8 only, its mark kept. */
function decodeExactly(part: string, bytes: Uint8Array): string {
  if (encodingOf(bytes) !== "utf-8") throw corrupt(part);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw corrupt(part, error);
  }
  if (text.slice(0, PROLOG).includes("<!DOCTYPE")) throw new FileError({ code: "doctype", part });
  return text;
}
