/** A season in the real program: however many processes, whatever ends it, whatever is wrong with single files. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, rmSync, truncateSync, watch, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeSeason } from "../../bench/data/season";
import { endlessColumns } from "../support/endless-files";
import { bytesOf } from "./folder-bytes";
import { folderWith, ROOT } from "./support";

jest.setTimeout(300_000);

const SCORESHEET = join(ROOT, "cli/scoresheet.cjs");
const UNITS = 20;
const HALF = "PK\u0003\u0004 half a file";

let cwd: string;
const bureau = (...args: string[]) =>
  spawnSync(process.execPath, [SCORESHEET, "bureau", ...args], { cwd, encoding: "utf8" });

const papers = (out: string) => bytesOf(join(cwd, out));

beforeAll(async () => {
  cwd = folderWith();
  await writeSeason(join(cwd, "各单位"), UNITS);
  writeFileSync(join(cwd, "各单位", "03-half.xlsx"), HALF);
  writeFileSync(join(cwd, "各单位", "15-empty.xlsx"), "");
  bureau("各单位", "--out", "一次", "--jobs", "1");
});

test("a broken file costs one line, said in the files' order, and the rest is complete", async () => {
  // One that ends only at its limit of time: in a season of its own, for not every run has to wait for it.
  const broken = ["00002-half.xlsx", "00004-columns.xls", "00005-empty.xlsx"];
  await writeSeason(join(cwd, "有坏的"), 6);
  [HALF, endlessColumns(), ""].forEach((bytes, i) => writeFileSync(join(cwd, "有坏的", broken[i]!), bytes));
  const { stderr, status } = bureau("有坏的", "--out", "坏", "--jobs", "2");
  expect(status).toBe(2);
  const said = stderr.split("\n").filter((line) => line.startsWith("错误："));
  expect(said.map((line) => broken.find((name) => line.includes(name)))).toEqual(broken);
  expect(readdirSync(join(cwd, "坏", "退回意见"))).toHaveLength(6);
  expect(readdirSync(join(cwd, "坏", "复核表"))).toHaveLength(6);
});

test("one process and two write the same bytes, a paper of each kind for every unit", () => {
  bureau("各单位", "--out", "两个", "--jobs", "2");
  expect(papers("两个")).toEqual(papers("一次"));
  expect(readdirSync(join(cwd, "两个", "退回意见"))).toHaveLength(UNITS);
  expect(readdirSync(join(cwd, "两个", "复核表"))).toHaveLength(UNITS);
});

/** Starts a run and ends it once it has made such a file: without warning, or as Ctrl-C does, with all its processes. */
async function endedWhen(
  out: string,
  isThere: (name: string) => boolean,
  how: "SIGKILL" | "SIGINT",
): Promise<string> {
  mkdirSync(join(cwd, out));
  const watcher = watch(join(cwd, out), { recursive: true });
  const child = spawn(process.execPath, [SCORESHEET, "bureau", "各单位", "--out", out, "--jobs", "2"], {
    cwd,
    stdio: ["ignore", "ignore", "pipe"],
    detached: true,
  });
  const said: string[] = [];
  child.stderr.on("data", (text) => said.push(String(text)));
  watcher.on("change", (_, name) => {
    if (!isThere(String(name))) return;
    watcher.close();
    if (how === "SIGKILL") child.kill(how);
    else process.kill(-child.pid!, how);
  });
  const [status, signal] = await once(child, "close");
  expect([status, signal]).toEqual(how === "SIGKILL" ? [null, "SIGKILL"] : [130, null]);
  return said.join("");
}

test.each([
  ["while files are read", (name: string) => name === ".汇总.part"],
  ["while papers are written", (name: string) => name.endsWith(".docx")],
])("a run that is killed %s goes on to the same bytes", async (when, isThere) => {
  const out = `断了 ${when}`;
  await endedWhen(out, isThere, "SIGKILL");
  expect(existsSync(join(cwd, out, "汇总.xlsx"))).toBe(false);
  bureau("各单位", "--out", out, "--resume");
  expect(papers(out)).toEqual(papers("一次"));
});

test.each([
  ["while files are read", (name: string) => name === ".汇总.part"],
  ["while papers are written", (name: string) => name.endsWith(".docx")],
])(
  "a run that Ctrl-C stops %s says how to go on, blames no file, and goes on to the same bytes",
  async (when, isThere) => {
    const out = `停了 ${when}`;
    const said = await endedWhen(out, isThere, "SIGINT");
    expect(said).toMatch(/已中断。加 --resume 再次运行，就从这里接着做。\n$/);
    expect(said).not.toContain("内部出错");
    expect(existsSync(join(cwd, out, "汇总.xlsx"))).toBe(false);
    expect(Object.keys(papers(out)).filter((name) => name.includes("scoresheet.tmp"))).toEqual([]);
    bureau("各单位", "--out", out, "--resume");
    expect(papers(out)).toEqual(papers("一次"));
  },
);

test("shards read by several processes and joined give the same bytes", () => {
  for (const part of ["1", "2"])
    bureau("各单位", "--out", `片${part}`, "--shard", `${part}/2`, "--jobs", "2");
  bureau("--merge", "片2", "片1", "--out", "合并", "--jobs", "2");
  expect(papers("合并")).toEqual(papers("一次"));
});

test("a folder that cannot be written to is said in one line", () => {
  writeFileSync(join(cwd, "文件"), "");
  const { status, stderr } = bureau("各单位", "--out", "文件/汇总");
  expect(status).toBe(2);
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect(stderr).not.toContain("    at ");
});

test("a disk that is full ends the run in a line, and going on with room finishes it", () => {
  // No file may grow beyond so many blocks: what writing to a full disk is like, for one user.
  const limited = spawnSync(
    "bash",
    ["-c", `ulimit -f 100; exec "${process.execPath}" "${SCORESHEET}" bureau 各单位 --out 满 --jobs 2`],
    { cwd, encoding: "utf8" },
  );
  expect(limited.status).toBe(2);
  expect(limited.stderr).not.toContain("    at ");
  expect(limited.stderr.trim().split("\n").at(-1)).toMatch(/^错误：/);
  expect(existsSync(join(cwd, "满", "汇总.xlsx"))).toBe(false);
  bureau("各单位", "--out", "满", "--resume");
  expect(papers("满")).toEqual(papers("一次"));
});

test("a file that has vanished or shrunk since the last run is left out or read anew, the rest is kept", async () => {
  await writeSeason(join(cwd, "会少"), 8);
  bureau("会少", "--out", "少", "--jobs", "2");
  rmSync(join(cwd, "会少", "00002.xlsx"));
  truncateSync(join(cwd, "会少", "00005.xlsx"), 500);
  const { stderr } = bureau("会少", "--out", "少", "--resume", "--jobs", "2");
  expect(stderr).toContain("6 个文件没有变动");
  expect(stderr).toMatch(/错误：会少\/00005\.xlsx：/);
  expect(readdirSync(join(cwd, "少", "退回意见"))).toHaveLength(6);
});
