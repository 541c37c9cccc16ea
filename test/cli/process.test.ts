/** The real program in a process of its own: what only a process shows. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ROOT, SAMPLES } from "./support";

function scoresheet(...argv: string[]) {
  return spawnSync(process.execPath, ["--import", "tsx", "cli/main.ts", ...argv], {
    cwd: ROOT,
    encoding: "utf8",
  });
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
