/** What the library for old files cannot be trusted with: files on which it never returns, or takes all memory. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isOver } from "../../../cli/reading/bounds";
import { Cage } from "../../../cli/reading/cage";
import { READY, type ToCage } from "../../../cli/reading/protocol";
import { FileError } from "../../../files/errors";
import { readLegacy } from "../../../files/legacy";
import { DEFAULT_LIMITS } from "../../../files/limits";
import { endlessColumns, endlessXls } from "../../support/endless-files";
import { ROOT } from "../support";

const LEGACY = readFileSync(join(ROOT, "test/fixtures/legacy.xls"));

const read = (cage: Cage, source: Uint8Array | string) => cage.read(source, DEFAULT_LIMITS);

test("a workbook is the same as if it were read in our own thread", async () => {
  expect(await read(new Cage(), LEGACY)).toEqual(await readLegacy(LEGACY, DEFAULT_LIMITS));
});

test("what is wrong with a file is said as it would be there", async () => {
  const half = LEGACY.subarray(0, LEGACY.length / 2);
  await expect(read(new Cage(), half)).rejects.toEqual(new FileError({ code: "corrupt", part: null }));
});

test("one flipped bit on which the library never returns costs that file; the others, asked for meanwhile, are read", async () => {
  const cage = new Cage({ seconds: 1, secondsPerMegabyte: 0, megabytes: 768 });
  const [before, endless, after] = await Promise.allSettled(
    [LEGACY, endlessXls(), LEGACY].map((source) => read(cage, source)),
  );
  expect([before!.status, after!.status]).toEqual(["fulfilled", "fulfilled"]);
  expect(endless).toMatchObject({ reason: { problem: { code: "too-slow", seconds: 1 } } });
});

test("a file that takes too much memory costs that file", async () => {
  const cage = new Cage({ seconds: 60, secondsPerMegabyte: 0, megabytes: 200 });
  await expect(read(cage, endlessColumns())).rejects.toMatchObject({
    problem: { code: "too-much-memory", megabytes: 200 },
  });
  expect((await read(cage, LEGACY)).sheets).toHaveLength(6);
});

test("time is over when processor and clock both say so: a busy machine refuses no sound file", () => {
  const bounds = Float64Array.of(5_000, 1_005_000, 100);
  const over = (processorTime: number, hour: number, bytes = 50) =>
    isOver(bounds, { processorTime, hour, bytes });
  expect([over(4_999, 9_000_000), over(9_000, 1_004_999), over(5_000, 1_005_000)]).toEqual([
    false,
    false,
    true,
  ]);
  expect(over(0, 0, 100)).toBe(true);
});

test("the time grows with the file", async () => {
  const cage = new Cage({ seconds: 0, secondsPerMegabyte: 1, megabytes: 768 });
  const padded = endlessColumns().replace("</Table>", `</Table>${" ".repeat(1_100_000)}`);
  await expect(read(cage, padded)).rejects.toMatchObject({ problem: { code: "too-slow", seconds: 1 } });
});

test("nothing is left behind when the command line is killed over such a file", async () => {
  const child = fork(join(ROOT, "cli/reading/inside.ts"), {
    serialization: "advanced",
    execArgv: ["--require", "tsx/cjs"],
  });
  expect((await once(child, "message"))[0]).toBe(READY);
  const ask = (source: Uint8Array) =>
    child.send({ source, limits: DEFAULT_LIMITS, milliseconds: 2000, bytes: 1e9 } satisfies ToCage);
  // With the library loaded, the endless file is begun before the process hears that it is alone.
  ask(LEGACY);
  expect((await once(child, "message"))[0]).toMatchObject({ kind: "workbook" });
  ask(endlessXls());
  child.disconnect();
  expect(await once(child, "exit")).toEqual([null, "SIGKILL"]);
});
