/** The real program in a process of its own: what only a process shows. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { folderWith, ROOT, SAMPLES } from "./support";

jest.setTimeout(60_000);

const scoresheetAt = (root: string, ...argv: string[]) =>
  spawnSync(process.execPath, [join(root, "cli/scoresheet.cjs"), ...argv], { cwd: ROOT, encoding: "utf8" });

const scoresheet = (...argv: string[]) => scoresheetAt(ROOT, ...argv);

/** A checkout in which nothing has been compiled yet. */
function freshCheckout(): string {
  const root = folderWith();
  for (const copied of ["cli", "scripts/build"])
    cpSync(join(ROOT, copied), join(root, copied), { recursive: true });
  for (const linked of ["src", "files", "node_modules", "package.json", "package-lock.json"])
    symlinkSync(join(ROOT, linked), join(root, linked));
  return root;
}

test("prints JSON alone on stdout and ends with the exit status", () => {
  const { status, stdout, stderr } = scoresheet(
    "check",
    join(SAMPLES, "longgang-office-2022.xlsx"),
    "--format",
    "json",
  );
  expect([status, stderr]).toEqual([1, ""]);
  expect(JSON.parse(stdout)).toMatchObject({ version: 1, sheets: [{ total: { stated: 96.97 } }] });
});

test("a usage error ends with 2 and shows no stack", () => {
  const { status, stderr } = scoresheet("check");
  expect(status).toBe(2);
  expect(stderr).toMatch(/^错误：缺少参数/);
  expect(stderr).not.toContain("    at ");
});

test("Ctrl-C while a folder is checked: whole lines, no file is blamed, and nothing goes on working", async () => {
  const sheet = { copy: join(SAMPLES, "longgang-office-2022.xlsx") };
  const cwd = folderWith(
    Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`各单位/${i}.xlsx`, sheet])),
  );
  const argv = ["check", "各单位", "--format", "json", "--jobs", "2"];
  // A group of its own, as a terminal gives it: Ctrl-C reaches all processes of it.
  const child = spawn(process.execPath, [join(ROOT, "cli/scoresheet.cjs"), ...argv], { cwd, detached: true });
  const [said, written] = [[] as string[], [] as string[]];
  child.stderr.on("data", (text) => said.push(String(text)));
  child.stdout.on("data", (text) => written.push(String(text)));
  child.stdout.once("data", () => process.kill(-child.pid!, "SIGINT"));
  expect(await once(child, "close")).toEqual([130, null]);
  expect(said.join("")).toBe("已中断；已经写出的文件是完整的。\n");
  const lines = written.join("").trim().split("\n");
  expect(lines.length).toBeLessThan(60);
  for (const line of lines) expect(JSON.parse(line)).toMatchObject({ version: 1 });
  expect(() => process.kill(-child.pid!, 0)).toThrow("ESRCH");
});

test("the command line is compiled by its first start, and anew when a source is newer", () => {
  const root = freshCheckout();
  const made = () => statSync(join(root, "dist/cli/main.js")).mtimeMs;
  expect(scoresheetAt(root, "--version")).toMatchObject({ status: 0, stderr: "" });
  const first = made();
  expect(scoresheetAt(root, "--version").status).toBe(0);
  expect(made()).toBe(first);
  const later = new Date(Date.now() + 60_000);
  utimesSync(join(root, "cli/main.ts"), later, later);
  expect(scoresheetAt(root, "--version").status).toBe(0);
  expect(made()).toBeGreaterThan(first);
});

test("where nothing can be compiled, the sources answer the same", () => {
  const root = freshCheckout();
  // In the place of the folder that would be made.
  writeFileSync(join(root, "dist"), "");
  const argv = ["check", join(SAMPLES, "longgang-cost-station-2021.xlsx"), "--lang", "en"];
  const fromSources = scoresheetAt(root, ...argv);
  const { status, stdout, stderr } = scoresheet(...argv);
  expect(fromSources).toMatchObject({ status, stdout, stderr });
  expect(status).toBe(1);
});
