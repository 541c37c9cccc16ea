const STEP = 0x8000;

/** One character for each byte. */
export function binaryText(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += STEP)
    binary += String.fromCharCode(...bytes.subarray(at, at + STEP));
  return binary;
}
