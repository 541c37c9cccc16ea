/**
 * `npm run package`: builds the workbench anew and packs it twice (docs/deploy.md): as one page that works from the disk
 * by double click, and as a zip for the web server of an intranet.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import packageJson from "../package.json";
import { archive, archiveName } from "./package/archive";
import { singleFile, singleFileName } from "./package/single-file";
import { build, ROOT } from "./start/build";

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
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main().catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exitCode = 1;
});
