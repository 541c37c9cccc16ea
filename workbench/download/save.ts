/** Hands a file to the user, as browsers do: into the folder of downloads. */

/** Long enough for the browser to have taken the bytes, whatever it asks the user first. */
const KEEP_MS = 60_000;

export function save(bytes: Uint8Array, name: string): void {
  const type = name.endsWith(".csv") ? "text/csv" : "application/octet-stream";
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}
