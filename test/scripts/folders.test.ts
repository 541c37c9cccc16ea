/** A reader finds a file by its folder, and a folder that holds too many is no help. */
import { readdirSync } from "node:fs";
import { join } from "node:path";

const MOST = 30;
const TOPS = ["src", "functions", "taskpane", "cli", "files", "workbench"];

function* folders(folder: string): Generator<readonly [folder: string, files: number]> {
  const entries = readdirSync(folder, { withFileTypes: true });
  yield [folder, entries.filter((entry) => entry.isFile()).length];
  for (const entry of entries) if (entry.isDirectory()) yield* folders(join(folder, entry.name));
}

it(`keeps at most ${MOST} files in a folder of the product`, () => {
  const all = TOPS.flatMap((top) => [...folders(top)]);
  expect(all.length).toBeGreaterThan(TOPS.length);
  expect(all.filter(([, files]) => files > MOST)).toEqual([]);
});
