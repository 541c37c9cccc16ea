/** `npm run package`: builds the workbench anew and packs it into one zip for an intranet (docs/deploy.md). */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import packageJson from "../package.json";
import { archive, archiveName } from "./package/archive";
import { build, ROOT } from "./start/build";

const say = (text: string): void => void process.stdout.write(`${text}\n`);

async function main(): Promise<void> {
  // Not dist/, which may also hold the add-in or an older build.
  const folder = mkdtempSync(join(tmpdir(), "workbench-"));
  try {
    say("正在构建工作台……");
    await build(folder);
    const bytes = archive(folder, packageJson.version);
    const target = join("release", archiveName(packageJson.version));
    mkdirSync(join(ROOT, "release"), { recursive: true });
    writeFileSync(join(ROOT, target), bytes);
    say(
      `${target}（${(bytes.length / 1_048_576).toFixed(1)} MB）。部署方法见压缩包里的说明.txt 和 docs/deploy.md。`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main().catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exitCode = 1;
});
