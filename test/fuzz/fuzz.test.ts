/** A few hundred damaged files, always the same ones; `npm run fuzz` tries as many others as wanted. */
import { bases } from "./bases";
import { fuzzFile } from "./fuzz-file";
import { tryFile } from "./try-file";

const SEED = 1;
const FILES = 150;

test("nothing that a damaged file holds hangs, crashes or gets through", async () => {
  const all = await bases();
  const found: string[] = [];
  for (let n = 0; n < FILES; n++) {
    const { bytes, ending, random } = fuzzFile(all, SEED, n);
    for (const { what, command, detail } of (await tryFile(bytes, ending, random)).faults)
      found.push(`${n}.${ending} ${what} (${command}): ${detail}`);
  }
  expect(found).toEqual([]);
}, 120_000);
