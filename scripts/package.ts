/**
 * `npm run package`: builds the workbench anew and packs it twice (docs/deploy.md): as one page that works from the disk
 * by double click, and as a zip for the web server of an intranet; and the add-in for WPS (docs/wps.md) as a zip.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import packageJson from "../package.json";
import { archive, archiveName } from "./package/archive";
import { singleFile, singleFileName } from "./package/single-file";
import { wpsArchive, wpsArchiveName } from "./package/wps-archive";
import { build, compile, configs, ROOT } from "./start/build";

const say = (text: string): void => void process.stdout.write(`${text}\n`);

function write(name: string, content: Uint8Array | string, use: string): void {
  const bytes = Buffer.from(content);
  const target = join("release", name);
  writeFileSync(join(ROOT, target), bytes);
  say(`${target}（${(bytes.length / 1_048_576).toFixed(1)} MB）：${use}`);
}

async function main(): Promise<void> {
  // Not dist/, which may also hold the add-in or an older build.
  const folder = mkdtempSync(join(tmpdir(), "workbench-"));
  const wps = mkdtempSync(join(tmpdir(), "wps-"));
  try {
    say("正在构建工作台……");
    await build(folder);
    const { version } = packageJson;
    mkdirSync(join(ROOT, "release"), { recursive: true });
    write(singleFileName(version), await singleFile(folder), "发给用的人，双击就能打开，不用安装。");
    write(
      archiveName(version),
      archive(folder, version),
      "放到内网网页服务器上，做法见压缩包里的说明.txt 和 docs/deploy.md。",
    );
    say("正在构建 WPS 加载项……");
    await compile([configs.wpsConfig("production")], wps);
    write(
      wpsArchiveName(version),
      wpsArchive(wps, version),
      "WPS 表格的加载项（实验性），做法见压缩包里的说明.txt 和 docs/wps.md。",
    );
  } finally {
    for (const made of [folder, wps]) rmSync(made, { recursive: true, force: true });
  }
}

void main().catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exitCode = 1;
});
