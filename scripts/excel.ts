/**
 * `npm run excel`: builds the add-in, serves it from this machine with a development certificate, opens Excel with it
 * (Windows and Mac), rebuilds whenever a file is saved, and cleans up on Ctrl+C. `--serve` leaves Excel to you: for
 * Excel on the web, which takes the manifest by hand (docs/excel.md).
 */
import { X509Certificate } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { join } from "node:path";
import { generateCertificates, getHttpsServerOptions } from "office-addin-dev-certs";
import webpack, { type Configuration } from "webpack";
import { type Certificate, serve } from "./excel/serve";
import { sideLoad, unload } from "./excel/side-load";

const PORT = 3000;
const ROOT = join(__dirname, "..");
const DIST = join(ROOT, "dist");
/** Relative, so that no space in the folder's name reaches a command line. */
const MANIFEST = "dist/manifest.xml";

const NO_EXCEL = `这台机器的系统（${process.platform}）没有桌面版 Excel，无法自动打开。可以：

  npm run excel -- --serve                 在本机提供加载项，再到网页版 Excel 里上传 ${MANIFEST}
  npm run -s scoresheet -- check 评分表.xlsx   不用 Excel，在命令行里检查

步骤见 docs/excel.md。
`;

const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** Builds now and after every change. @returns a promise of the first build, which must succeed */
function build(): Promise<{ close(done: () => void): void }> {
  const load = createRequire(__filename);
  const configure = load("../webpack.config.cjs") as (env: object, argv: object) => Configuration[];
  const compiler = webpack(configure({}, { mode: "development" }));
  return new Promise((resolve, reject) => {
    let built = false;
    const watching = compiler.watch({ ignored: /node_modules|dist/ }, (error, stats) => {
      const faulty = error ?? (stats?.hasErrors() ? new Error(stats.toString("errors-only")) : null);
      if (built)
        return say(faulty ? `没有构建成功：\n${faulty.message}` : "已重新构建，请在窗格里重新加载。");
      built = true;
      if (faulty) watching?.close(() => reject(faulty));
      else resolve(watching!);
    });
  });
}

function hasExpired(file: string): boolean {
  return Date.parse(new X509Certificate(readFileSync(file)).validTo) < Date.now();
}

/** Only Windows and Mac trust the development certificate: elsewhere installing it would need root. */
async function certificate(hasExcel: boolean): Promise<Certificate> {
  if (hasExcel) return getHttpsServerOptions();
  const folder = join(homedir(), ".office-addin-dev-certs");
  const [ca, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  if (![ca, cert, key].every(existsSync) || hasExpired(cert)) await generateCertificates(ca, cert, key);
  say(`请让浏览器信任这个只用于本机的证书：${ca}`);
  return { ca: readFileSync(ca), cert: readFileSync(cert), key: readFileSync(key) };
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
}

async function main(args: readonly string[]): Promise<number> {
  const serveOnly = args.includes("--serve");
  const hasExcel = process.platform === "win32" || process.platform === "darwin";
  if (!hasExcel && !serveOnly) {
    process.stderr.write(NO_EXCEL);
    return 1;
  }
  process.chdir(ROOT);
  say("正在构建……");
  const watching = await build();
  say("正在准备开发证书（第一次会请你确认信任它，只用于本机）……");
  const server = await serve(DIST, PORT, await certificate(hasExcel));
  say(`加载项在 https://localhost:${PORT}/，清单是 ${MANIFEST}。按 Ctrl+C 结束。`);
  const opened = !serveOnly && (await sideLoad(MANIFEST));
  if (!serveOnly && !opened) say("没能自动打开 Excel：请按 docs/excel.md 手工加载清单；加载项仍在提供。");
  await interrupted();
  if (opened) await unload(MANIFEST);
  server.closeAllConnections();
  server.close();
  await new Promise<void>((done) => watching.close(done));
  return 0;
}

void main(process.argv.slice(2)).then(
  (status) => (process.exitCode = status),
  (fault: unknown) => {
    process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
    process.exitCode = 1;
  },
);
