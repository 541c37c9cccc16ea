/** The last look at a changed package: whoever gets the copy must be able to open it. */
import { FileError } from "../errors";
import type { Limits } from "../limits";
import { OfficePackage, relatedPart, resolvePart } from "./package";
import { xmlSink } from "./xml";

const TYPES_PART = "[Content_Types].xml";
/** Drawings of notes: Excel itself writes some that are no XML (line breaks as <br>). */
export const LOOSE_MARKUP = /\.vml$/i;

/**
 * Reads back all that was written by its checksums, and parses it again.
 *
 * @param texts by name of the changed or added part, what is to be well-formed of it
 * @throws FileError "unsound-copy"
 */
export function verifyParts(
  bytes: Uint8Array,
  texts: ReadonlyMap<string, string>,
  limits: Limits,
): OfficePackage {
  const copy = new OfficePackage(bytes, limits);
  for (const [part, text] of texts) {
    try {
      copy.read(part);
      if (!LOOSE_MARKUP.test(part)) parseText(part, text, limits);
    } catch (error) {
      throw unsound(part, error);
    }
  }
  return copy;
}

function parseText(part: string, text: string, limits: Limits): void {
  const sink = xmlSink(part, { open: () => undefined }, limits);
  sink.write(text);
  sink.end();
}

/**
 * Looks whether every relationship and every content type leads to a part, and whether new parts have a type. Faults
 * that the source already had are the source's own.
 *
 * @throws FileError "unsound-copy"
 */
export function verifyLinks(pkg: OfficePackage, source: OfficePackage, written: readonly string[]): void {
  const known = new Set(faults(source));
  for (const part of faults(pkg)) if (!known.has(part)) throw unsound(part);
  const types = typesOf(pkg);
  for (const part of written) {
    const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
    const typed =
      part === TYPES_PART || types.defaults.has(extension) || types.overrides.includes(part.toLowerCase());
    if (!typed && !source.has(part)) throw unsound(part);
  }
}

function unsound(part: string, cause?: unknown): FileError {
  return new FileError({ code: "unsound-copy", part }, cause === undefined ? undefined : { cause });
}

/** What is named and not there, or has two types, in lower case. */
function faults(pkg: OfficePackage): string[] {
  const related = pkg.zip.entries.flatMap(({ name }) => {
    const from = relatedPart(name);
    const all = from === null ? [] : pkg.relationships(from);
    return all.flatMap((rel) => (rel.external ? [] : [rel.target.toLowerCase()]));
  });
  const { overrides } = typesOf(pkg);
  const seen = new Set<string>();
  const twice = overrides.filter((part) => seen.has(part) || !seen.add(part));
  return [...[...related, ...overrides].filter((part) => !pkg.has(part)), ...twice];
}

interface Types {
  /** Extensions, in lower case. */
  readonly defaults: ReadonlySet<string>;
  /** Names of parts, in lower case and without the first slash. */
  readonly overrides: readonly string[];
}

function typesOf(pkg: OfficePackage): Types {
  const defaults = new Set<string>();
  const overrides: string[] = [];
  pkg.parse(TYPES_PART, {
    open(name, { Extension, PartName }) {
      if (name === "Default" && Extension !== undefined) defaults.add(Extension.toLowerCase());
      else if (name === "Override" && PartName !== undefined) overrides.push(partName(PartName));
    },
  });
  return { defaults, overrides };
}

/** Names may be written with escapes. */
function partName(written: string): string {
  return resolvePart("", written).toLowerCase();
}
