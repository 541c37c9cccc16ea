/** A file like its base, and damaged: in its bytes, in its package, or in what one of its parts says. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Base } from "./bases";
import { mutateLines, mutateMarkup, mutateSeparated } from "./mutate-text";
import type { Random } from "./random";

/** A file of a seed is the same whenever it is made. */
const MADE = "2020-01-01";
const EXTREMES = [0, 1, 0x7f, 0x80, 0xff];

function mutateBytes(given: Uint8Array, random: Random, from = 0): Uint8Array {
  const bytes = Uint8Array.from(given);
  const at = () => from + random.below(Math.max(1, bytes.length - from));
  switch (random.below(6)) {
    case 0:
      return bytes.subarray(0, at());
    case 1: {
      // A block of the file in the place of another.
      const [source, target] = [at() & ~511, at() & ~511];
      bytes.copyWithin(target, source, source + 512);
      return bytes;
    }
    case 2: {
      const [where, value] = [at(), random.pick(EXTREMES)];
      return bytes.fill(value, where, where + random.pick([1, 2, 4, 8]));
    }
    default:
      for (let left = 1 + random.below(4); left > 0; left--) bytes[at()]! ^= 1 << random.below(8);
      return bytes;
  }
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, true);
  for (let i = 0; i < text.length; i++) view.setUint16(2 + i * 2, text.charCodeAt(i), true);
  return bytes;
}

function mutatePackage(given: Uint8Array, random: Random): Uint8Array {
  const parts = unzipSync(given);
  for (let left = 1 + random.below(2); left > 0; left--) mutatePart(parts, random);
  const zipped = zipSync(parts, { level: random.chance(0.3) ? 0 : 1, mtime: MADE });
  if (random.chance(0.85)) return zipped;
  // Near the end stands the list of the entries.
  return mutateBytes(zipped, random, random.chance(0.5) ? Math.max(0, zipped.length - 600) : 0);
}

function mutatePart(parts: Record<string, Uint8Array>, random: Random): void {
  const names = Object.keys(parts);
  if (names.length === 0) return;
  const sheets = names.filter((name) => /sheet\d*\.xml$|sharedStrings|document\.xml$/.test(name));
  const name = random.pick(random.chance(0.4) && sheets.length > 0 ? sheets : names);
  const part = parts[name]!;
  switch (random.below(12)) {
    case 0:
      delete parts[name];
      return;
    case 1:
      parts[random.chance(0.5) ? random.pick(names) : `xl/../${name}`] = part;
      return;
    case 2:
      parts[name] = mutateBytes(part, random);
      return;
    case 3:
      parts[name] = utf16(strFromU8(part).replace(/encoding="[^"]*"/i, 'encoding="UTF-16"'));
      return;
    default:
      parts[name] = strToU8(mutateMarkup(strFromU8(part), random));
  }
}

export function mutate({ kind, bytes }: Base, random: Random): Uint8Array {
  switch (kind) {
    case "package":
      return random.chance(0.9) ? mutatePackage(bytes, random) : mutateBytes(bytes, random);
    case "binary":
      return mutateBytes(bytes, random, random.chance(0.8) ? 512 : 0);
    case "markup":
      return strToU8(mutateMarkup(strFromU8(bytes), random));
    case "text":
      return random.chance(0.8)
        ? strToU8(mutateSeparated(new TextDecoder().decode(bytes), random))
        : mutateBytes(bytes, random);
    case "framework":
      return strToU8(mutateLines(strFromU8(bytes), random));
  }
}
