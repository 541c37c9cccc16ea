/**
 * `npm run wps`: builds the add-in and opens WPS with it, for whoever has WPS. The vendor's tool is fetched by npx when
 * it is wanted; it is no dependency of ours.
 */
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import packageJson from "../package.json";
import { compile, configs, DIST } from "./start/build";

const FOLDER = join(DIST, "wps");
const TOOL = "wpsjs@2.2.3";
const NOT_OPENED =
  "没能打开 WPS 表格：多半是这台电脑没有装 WPS，或不在默认的位置。构建好的加载项在 dist/wps，可以照 docs/wps.md 第三节从文件夹安装。\n";

async function main(): Promise<void> {
  process.stdout.write("正在构建 WPS 加载项……\n");
  await compile([configs.wpsConfig("production")], FOLDER);
  // What the tool asks of a folder: what the add-in is called, and that it is one for spreadsheets.
  const { version } = packageJson;
  const own = { name: "perf-score-sheet", version, addonType: "et", scripts: {} };
  writeFileSync(join(FOLDER, "package.json"), JSON.stringify(own, null, 2));
  const tool = spawn("npx", ["--yes", TOOL, "debug"], { cwd: FOLDER, stdio: "inherit", shell: true });
  tool.on("exit", (code) => {
    process.exitCode = code ?? 1;
    if (code) process.stderr.write(NOT_OPENED);
  });
}

void main().catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exitCode = 1;
});
