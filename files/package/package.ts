/** An Office file as a package of parts that refer to each other (Open Packaging Conventions). */
import { corrupt } from "../errors";
import { DEFAULT_LIMITS, type Limits } from "../limits";
import { type XmlHandler, xmlSink } from "./xml";
import { inflateEntry, type InflationBudget, readZip, type ZipArchive, type ZipEntry } from "./zip-read";

export interface Relationship {
  readonly id: string;
  /** The last word of the relationship's type: "worksheet", "comments", "officeDocument" … */
  readonly kind: string;
  readonly type: string;
  /** The part's name for internal targets, the address as written for external ones. */
  readonly target: string;
  readonly external: boolean;
}

export class OfficePackage {
  readonly zip: ZipArchive;
  private readonly byName = new Map<string, ZipEntry>();
  private readonly related = new Map<string, readonly Relationship[]>();
  private readonly budget: InflationBudget = { inflated: 0 };

  constructor(
    bytes: Uint8Array,
    private readonly limits: Limits = DEFAULT_LIMITS,
  ) {
    this.zip = readZip(bytes, limits);
    for (const entry of this.zip.entries) {
      const key = partKey(entry.name);
      // Two parts of one name: programs disagree on which of them counts, so neither is trusted.
      if (this.byName.has(key)) throw corrupt(entry.name);
      this.byName.set(key, entry);
    }
  }

  has(part: string): boolean {
    return this.byName.has(partKey(part));
  }

  /** The entry of a part; part names do not tell upper from lower case. */
  entry(part: string): ZipEntry | undefined {
    return this.byName.get(partKey(part));
  }

  /** Runs a part through a handler while it inflates. Nothing happens when there is no such part. */
  parse(part: string, handler: XmlHandler): void {
    const entry = this.entry(part);
    if (!entry) return;
    const sink = xmlSink(entry.name, handler, this.limits);
    let decoder: TextDecoder | undefined;
    inflateEntry(this.zip, entry, this.limits, this.budget, (piece) => {
      decoder ??= new TextDecoder(encodingOf(piece));
      sink.write(decoder.decode(piece, { stream: true }));
    });
    sink.write(decoder?.decode() ?? "");
    sink.end();
  }

  /** The inflated bytes of a part. */
  read(part: string): Uint8Array {
    const entry = this.entry(part);
    if (!entry) throw corrupt(part);
    const bytes = new Uint8Array(Math.min(entry.size, this.limits.inflatedBytes));
    let at = 0;
    inflateEntry(this.zip, entry, this.limits, this.budget, (piece) => {
      if (at + piece.length > bytes.length) throw corrupt(entry.name);
      bytes.set(piece, at);
      at += piece.length;
    });
    return bytes;
  }

  /** The relationships of a part; of the package itself for "". */
  relationships(part: string): readonly Relationship[] {
    const known = this.related.get(part);
    if (known) return known;
    const found: Relationship[] = [];
    this.related.set(part, found);
    this.parse(relationshipsPart(part), {
      open(name, { Id, Type, Target, TargetMode }) {
        if (name !== "Relationship" || Id === undefined || Type === undefined || Target === undefined) return;
        const external = TargetMode === "External";
        const target = external ? Target : resolvePart(part, Target);
        found.push({ id: Id, kind: Type.slice(Type.lastIndexOf("/") + 1), type: Type, target, external });
      },
    });
    return found;
  }
}

function partKey(name: string): string {
  return (name.startsWith("/") ? name.slice(1) : name).toLowerCase();
}

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels". */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** "xl/_rels/workbook.xml.rels" → "xl/workbook.xml"; null for a part that holds no relationships. */
export function relatedPart(part: string): string | null {
  const match = /^\/?(.*?)_rels\/([^/]*)\.rels$/i.exec(part);
  return match ? `${match[1]}${match[2]}` : null;
}

/** A target as seen from the part that names it. */
export function resolvePart(from: string, target: string): string {
  let path = target.replace(/\\/g, "/");
  try {
    path = decodeURIComponent(path);
  } catch {
    // A stray % is part of the name.
  }
  const steps = path.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** Parts are UTF-8, or UTF-16 with a byte order mark. */
export function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}
