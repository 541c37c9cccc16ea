/**
 * Where the files of the page are: beside it on a server; or, where the whole page is one file (boot.ts), inside it
 * and to be had from blob: addresses.
 */

export type EmbeddedFiles = Readonly<Record<string, Blob>>;

declare global {
  /** By name, such as "samples/a.xlsx"; undefined where the files lie beside the page. */
  var embeddedFiles: EmbeddedFiles | undefined;
}

const addresses = new Map<Blob, string>();

/** @param name as in the folder of the build */
export function assetUrl(name: string): string {
  const file = globalThis.embeddedFiles?.[name];
  if (!file) return name;
  const address = addresses.get(file) ?? URL.createObjectURL(file);
  addresses.set(file, address);
  return address;
}
