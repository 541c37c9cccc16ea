import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { OfficePackage } from "../../files/package/package";

const root = join(__dirname, "..", "..");

/** The bytes of a file in test/fixtures, or of one of the real workbooks in samples/. */
export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(root, "test", "fixtures", name)));
}

export function sample(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(root, "samples", name)));
}

export const SAMPLES: readonly string[] = readdirSync(join(root, "samples")).filter((name) =>
  name.endsWith(".xlsx"),
);

/** Workbooks that can be marked, each with what makes it hard. */
export const MARKABLE: readonly string[] = [
  "rich.xlsx",
  "macro.xlsm",
  "features.xlsx",
  "prefixed.xlsx",
  "strict.xlsx",
];

export function markable(): [name: string, bytes: Uint8Array][] {
  return [
    ...MARKABLE.map((name): [string, Uint8Array] => [name, fixture(name)]),
    ...SAMPLES.map((name): [string, Uint8Array] => [name, sample(name)]),
  ];
}

/** Each entry's raw bytes: local header, name, compressed data. */
export function rawEntries(bytes: Uint8Array): Map<string, string> {
  const { zip } = new OfficePackage(bytes);
  return new Map(
    zip.entries.map((e) => [e.name, Buffer.from(bytes.subarray(e.start, e.end)).toString("base64")]),
  );
}

/** Each part's inflated bytes. */
export function contents(bytes: Uint8Array): Map<string, string> {
  const pkg = new OfficePackage(bytes);
  return new Map(pkg.zip.entries.map((e) => [e.name, Buffer.from(pkg.read(e.name)).toString("base64")]));
}

export function partText(bytes: Uint8Array, part: string): string {
  return new TextDecoder().decode(new OfficePackage(bytes).read(part));
}

export function partNames(bytes: Uint8Array): string[] {
  return new OfficePackage(bytes).zip.entries.map((entry) => entry.name);
}

/** The file with parts written anew; null takes one out. */
export function withParts(bytes: Uint8Array, parts: Record<string, string | Uint8Array | null>): Uint8Array {
  const all = unzipSync(bytes);
  for (const [name, content] of Object.entries(parts)) {
    if (content === null) delete all[name];
    else all[name] = typeof content === "string" ? strToU8(content) : new Uint8Array(content);
  }
  return zipSync(all);
}

/** Names of the parts that hold a text. */
export const partsWith = (text: string, bytes: Uint8Array): string[] =>
  Object.keys(unzipSync(bytes)).filter((part) => partText(bytes, part).includes(text));
