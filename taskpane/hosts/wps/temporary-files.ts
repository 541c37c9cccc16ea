/** Files on the way between WPS and the pane. They are removed at once, whatever went wrong. */
import { HostError } from "../host";
import { binaryText } from "../shared/binary";
import type { Wps } from "./jsapi";

let made = 0;

function inFolder(folder: string, name: string): string {
  return /[\\/]$/.test(folder) ? `${folder}${name}` : `${folder}/${name}`;
}

/** Runs the work with the path of a file that does not exist yet, in the folder for temporary files. */
export function withTemporaryFile<T>({ Env, FileSystem }: Wps, name: string, work: (path: string) => T): T {
  const path = inFolder(Env.GetTempPath(), `perf-${Date.now()}-${++made}-${name}`);
  try {
    return work(path);
  } finally {
    if (FileSystem.Exists(path)) FileSystem.Remove(path);
  }
}

export function readBytes({ FileSystem }: Wps, path: string): Uint8Array {
  if (FileSystem.ReadFileAsArrayBuffer) return new Uint8Array(FileSystem.ReadFileAsArrayBuffer(path));
  if (!FileSystem.readAsBinaryString) throw new HostError("not-supported", "files cannot be read");
  return Uint8Array.from(FileSystem.readAsBinaryString(path), (byte) => byte.charCodeAt(0));
}

export function writeBytes({ FileSystem }: Wps, path: string, bytes: Uint8Array): void {
  if (!FileSystem.writeAsBinaryString) throw new HostError("not-supported", "files cannot be written");
  if (FileSystem.writeAsBinaryString(path, binaryText(bytes)) === false)
    throw new HostError("unknown", `the file could not be written: ${path}`);
}

/** A path in the folder of downloads that no file has: "扣分清单.xlsx", else "扣分清单 (2).xlsx"; null where WPS names no such folder. */
export function downloadPath({ Env, FileSystem }: Wps, name: string): string | null {
  const folder = Env.GetDownloadPath?.();
  if (!folder || !FileSystem.writeAsBinaryString) return null;
  const dot = name.lastIndexOf(".");
  const numbered = (n: number) => (n === 1 ? name : `${name.slice(0, dot)} (${n})${name.slice(dot)}`);
  let n = 1;
  while (FileSystem.Exists(inFolder(folder, numbered(n)))) n++;
  return inFolder(folder, numbered(n));
}
