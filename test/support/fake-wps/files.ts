/** The files of the fake's machine, and its folders. */
import type { WpsEnv, WpsFileSystem } from "../../../taskpane/hosts/wps/jsapi";
import { type Bridge, comObject, ComError } from "./com";
import type { Switches } from "./switches";

export type FakeFiles = Map<string, Uint8Array>;

function contentOf(files: FakeFiles, path: string): Uint8Array {
  const bytes = files.get(path);
  if (!bytes) throw new ComError("80070002", "no such file");
  return bytes;
}

export function fileSystem(bridge: Bridge, files: FakeFiles, switches: Switches): WpsFileSystem {
  return comObject(bridge, "FileSystem", {
    Exists: (path: string) => files.has(path),
    Remove: (path: string) => void files.delete(path),
    ReadFileAsArrayBuffer: switches.oldVersion
      ? undefined!
      : (path: string) => Uint8Array.from(contentOf(files, path)).buffer,
    readAsBinaryString: (path: string) =>
      Array.from(contentOf(files, path), (byte) => String.fromCharCode(byte)).join(""),
    writeAsBinaryString: switches.noFileWriting
      ? undefined!
      : (path: string, data: string) => {
          files.set(
            path,
            Uint8Array.from(data, (character) => character.charCodeAt(0)),
          );
          return true;
        },
  });
}

export function env(bridge: Bridge, { oldVersion }: Switches): WpsEnv {
  return comObject(bridge, "Env", {
    // With a separator at its end on some machines, without on others.
    GetTempPath: () => (oldVersion ? "/tmp/" : "C:\\Temp"),
    GetDownloadPath: oldVersion ? undefined! : () => "C:\\下载",
  });
}
