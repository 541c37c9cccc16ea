/** Everything that can be done with a file, done with files that nobody built for: one clear line, or a sound result. */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../files/read";
import { folderWith, run } from "../cli/support";
import { differsFromOriginal, isFindingsAlone, readsOtherwise, unmarked } from "../fuzz/judge-copies";
import { STRANGE_FILES } from "./strange-files";

const COMMANDS = [
  ["check", "FILE", "--out", "out", "--notes"],
  ["unmark", "FILE", "--out", "clean"],
  ["native", "FILE", "--out", "out"],
  ["papers", "FILE", "--out", "out"],
  ["what-if", "FILE", "--goal", "full"],
  ["new", "--from", "FILE", "--out", "out/new.xlsx"],
  ["frameworks", "from", "FILE", "--out", "out/form.yaml"],
] as const;

/** Of the processor: far above what any of them takes, far below what one takes that hangs. */
const MOST_MS = 10_000;
/** That one file adds: the suites that this process ran before have left their own. */
const MOST_BYTES = 2 ** 30;
const LONGEST_LINE = 400;

/** Built once: some take as long to build as to be refused. */
const FILES = STRANGE_FILES.map(([what, name, make]) => [what, name, make()] as const);

test("a hundred or so, none of them the same", () => {
  const made = FILES.map(([, , bytes]) => createHash("sha256").update(bytes).digest("hex"));
  expect(made.length).toBeGreaterThanOrEqual(60);
  expect(new Set(made).size).toBe(made.length);
});

test.each(FILES)(
  "%s (%s)",
  async (_, name, bytes) => {
    const cwd = folderWith();
    mkdirSync(join(cwd, "out"));
    writeFileSync(join(cwd, name), bytes);
    const bytesBefore = process.memoryUsage.rss();
    for (const command of COMMANDS) {
      const from = process.cpuUsage();
      const argv = command.map((word) => (word === "FILE" ? name : word));
      const { status, stdout, stderr } = await run(argv, { cwd });
      const { user, system } = process.cpuUsage(from);
      expect([argv[0], (user + system) / 1_000 < MOST_MS]).toEqual([argv[0], true]);
      const said = stdout + stderr;
      expect(said).not.toMatch(/程序内部出错|^ {4}at |\[object |undefined|[\x00-\x08\x0b-\x1f\x7f-\x9f]/m);
      if (status !== 2) continue;
      // Refused in one line, or looked at and found to be no score sheet.
      const lines = said.trim().split("\n");
      if (!stdout)
        expect([argv[0], lines.length, lines[0]!.length < LONGEST_LINE]).toEqual([argv[0], 1, true]);
    }
    expect(process.memoryUsage.rss() - bytesBefore).toBeLessThan(MOST_BYTES);
    for (const made of readdirSync(join(cwd, "out")).filter((each) => each.includes(".checked."))) {
      const copy = new Uint8Array(readFileSync(join(cwd, "out", made)));
      await readWorkbook(copy, made);
      if (await isFindingsAlone(copy)) continue;
      expect(await readsOtherwise(copy, bytes)).toBe(null);
      expect(differsFromOriginal(unmarked(copy), bytes)).toBe(null);
    }
  },
  120_000,
);
