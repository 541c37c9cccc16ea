/** Files worked on by several processes: the same as by one, and a file that harms costs itself alone. */
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { sameRows } from "../../bench/data/growing";
import { writeSeason } from "../../bench/data/season";
import { JobPool, type JobLimits } from "../../cli/jobs/job-pool";
import type { Jobs } from "../../cli/jobs/jobs";
import { mapInOrder } from "../../cli/jobs/map-in-order";
import { ownJobs } from "../../cli/jobs/own-jobs";
import type { Input } from "../../cli/walk";
import { makeWorkbook } from "../../files/make";
import { commandLine } from "../../scripts/build/command-line.cjs";
import { SheetBuilder } from "../../src/workbook/sheet-builder";
import { BASE_STYLES } from "../../src/workbook/sheet-styles";
import { endlessXls } from "../support/endless-files";
import { context, folderWith, run } from "./support";

jest.setTimeout(120_000);

const WISH = { copies: true, notes: true, explainRecognition: true };

const setup = (cwd: string) => ({ language: "zh" as const, cwd, given: {} });

async function inPool<T>(
  cwd: string,
  processes: number,
  work: (pool: Jobs) => Promise<T>,
  limits?: JobLimits,
): Promise<T> {
  const pool = new JobPool(processes, setup(cwd), await context({ cwd }), limits, dirname(commandLine()!));
  try {
    return await work(pool);
  } finally {
    await pool.close();
  }
}

const inputIn = (cwd: string, name: string): Input => ({
  path: name,
  absolute: join(cwd, name),
  below: name,
  isNamed: false,
});

async function season(count: number): Promise<{ cwd: string; inputs: Input[] }> {
  const cwd = folderWith();
  const names = await writeSeason(cwd, count);
  return { cwd, inputs: names.map((name) => inputIn(cwd, name)) };
}

function manyCells(rows: number, columns: number): Uint8Array {
  const sheet = new SheetBuilder("大表", Array<number>(columns).fill(10), BASE_STYLES);
  for (let row = 0; row < rows; row++)
    for (let col = 0; col < columns; col++) sheet.put(row, col, row * columns + col + 0.5, "text");
  return makeWorkbook({ sheets: [sheet.plan()], styles: Object.values(BASE_STYLES), definedNames: [] });
}

test("another process answers what this one would, byte for byte", async () => {
  const { cwd, inputs } = await season(3);
  const own = await ownJobs(setup(cwd), await context({ cwd }));
  const headings = { bureau: "某区财政局", contact: "", due: "" };
  const answers = async (jobs: Jobs) => {
    const [result, checked] = [
      await jobs.readResult(inputs[0]!, null),
      await jobs.checkFile(inputs[0]!, WISH),
    ];
    const unit = {
      ...result!.units[0]!,
      file: "a",
      shownFile: "a",
      index: 0,
      name: "甲",
      paperName: "甲",
      total: 90,
      inFile: 1,
    };
    const papers = await jobs.unitPapers({ ...unit, conclusion: "return" }, headings);
    return { result, checked, papers: [...papers.note, ...papers.review] };
  };
  const theirs = await inPool(cwd, 1, answers);
  expect(theirs.checked).toMatchObject({ kind: "report", copies: [{ isFindings: false }] });
  expect(JSON.stringify(theirs)).toBe(JSON.stringify(await answers(own)));
});

test("a file that is not read to its end costs that file, whoever works on the others", async () => {
  const { cwd, inputs } = await season(2);
  writeFileSync(join(cwd, "endless.xls"), endlessXls());
  const all = [inputs[0]!, inputIn(cwd, "endless.xls"), inputs[1]!];
  const limits = { seconds: 2, secondsPerMegabyte: 0, megabytes: 1536 };
  const read = (pool: Jobs) => Promise.all(all.map((input) => pool.readResult(input, null)));
  const [first, endless, last] = await inPool(cwd, 1, read, limits);
  expect([first!.units.length, last!.units.length]).toEqual([1, 1]);
  expect(endless).toMatchObject({ file: "endless.xls", units: [], problem: { code: "too-slow" } });
  // The cage ends it, after its own time: waiting for the cage takes none of the job's.
  expect(endless!.problem!.zh).toContain("读了 5 秒");
});

test("a file that takes longer than its time costs that file", async () => {
  const { cwd, inputs } = await season(1);
  // A quarter of a minute, if it were let.
  writeFileSync(join(cwd, "long.csv"), sameRows("预算执行率,6,5.94,,合计", 300_000));
  const all = [inputIn(cwd, "long.csv"), inputs[0]!];
  const limits = { seconds: 3, secondsPerMegabyte: 0, megabytes: 1536 };
  const check = (pool: Jobs) => Promise.all(all.map((input) => pool.checkFile(input, WISH)));
  const [long, sound] = await inPool(cwd, 1, check, limits);
  expect(long).toMatchObject({ kind: "problem", problem: { code: "too-slow" } });
  expect(JSON.stringify(long)).toContain("读了 3 秒");
  expect(sound!.kind).toBe("report");
});

test("a file that takes too much memory costs that file", async () => {
  const { cwd, inputs } = await season(1);
  writeFileSync(join(cwd, "large.xlsx"), manyCells(20_000, 20));
  const all = [inputIn(cwd, "large.xlsx"), inputs[0]!];
  const limits = { seconds: 100, secondsPerMegabyte: 0, megabytes: 220 };
  const check = (pool: Jobs) => Promise.all(all.map((input) => pool.checkFile(input, WISH)));
  const [large, sound] = await inPool(cwd, 1, check, limits);
  expect(large).toMatchObject({ kind: "problem", problem: { code: "too-much-memory" } });
  expect(sound!.kind).toBe("report");
});

test("what is said comes in the order of the files, though an early one is ready last", async () => {
  const { cwd } = await season(2);
  writeFileSync(join(cwd, "00000.xls"), endlessXls());
  const { stdout, status } = await run(["check", ".", "--format", "json", "--jobs", "2"], { cwd });
  const files = stdout
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { file: string }).file);
  expect(files).toEqual(["00000.xls", "00001.xlsx", "00002.xlsx"]);
  expect(status).toBe(2);
});

test("no more is begun ahead than was allowed, and results come in their turn", async () => {
  const begun: number[] = [];
  const finish: (() => void)[] = [];
  const work = (item: number) =>
    new Promise<string>((resolve) => {
      begun.push(item);
      finish[item] = () => resolve(`done ${item}`);
    });
  const results = mapInOrder([0, 1, 2, 3], 2, work, new AbortController().signal);
  const first = results.next();
  expect(begun).toEqual([0, 1]);
  finish[1]!();
  finish[0]!();
  expect((await first).value).toEqual([0, "done 0"]);
  const second = await results.next();
  expect([second.value, begun]).toEqual([
    [1, "done 1"],
    [0, 1, 2],
  ]);
  finish[2]!();
  const third = results.next();
  expect((await third).value).toEqual([2, "done 2"]);
  finish[3]!();
  expect((await results.next()).value).toEqual([3, "done 3"]);
  expect((await results.next()).done).toBe(true);
});

test("when it is stopped, nothing more is begun and what is begun is not waited for", async () => {
  const begun: number[] = [];
  const stop = new AbortController();
  const never = (item: number) => (begun.push(item), new Promise<void>(() => undefined));
  const results = mapInOrder([0, 1, 2], 2, never, stop.signal);
  const first = results.next();
  stop.abort();
  expect((await first).done).toBe(true);
  expect(begun).toEqual([0, 1]);
});

test("a pool that is closed starts no process again for those that wait for one", async () => {
  const { cwd, inputs } = await season(3);
  const pool = new JobPool(1, setup(cwd), await context({ cwd }), undefined, dirname(commandLine()!));
  const asked = inputs.map((input) => pool.checkFile(input, WISH));
  await pool.close();
  for (const { kind } of await Promise.all(asked)) expect(kind).toBe("problem");
});

test.each(["0", "x", "999"])("--jobs %s is refused with what it can be", async (jobs) => {
  const { status, stderr } = await run(["check", ".", "--jobs", jobs], { cwd: (await season(1)).cwd });
  expect(status).toBe(2);
  expect(stderr).toContain(`选项 --jobs 不能是“${jobs}”，只能是 1 到 256 的整数。`);
});
