import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Every file below a folder with the hash of its bytes. */
export function bytesOf(folder: string, below = ""): Record<string, string> {
  return Object.fromEntries(
    readdirSync(join(folder, below))
      .sort()
      .flatMap((name) => {
        const path = join(below, name);
        if (statSync(join(folder, path)).isDirectory()) return Object.entries(bytesOf(folder, path));
        return [
          [
            path,
            createHash("sha256")
              .update(readFileSync(join(folder, path)))
              .digest("hex"),
          ],
        ];
      }),
  );
}
