/** The pane as it is shipped, built once for all tests of one run into a folder of its own. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack, { type Configuration } from "webpack";

interface Configs {
  functionsConfig(mode: string): Configuration;
  paneConfig(mode: string, entry?: string): Configuration;
  ownFrameworkConfig(mode: string): Configuration;
  papersConfig(mode: string): Configuration;
}

const ROOT = join(__dirname, "..", "..");

function run(configs: readonly Configuration[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const compiler = webpack([...configs]);
    compiler.run((error, stats) => {
      const fault = error ?? (stats?.hasErrors() ? new Error(stats.toString("errors-only")) : null);
      compiler.close(() => (fault ? reject(fault) : resolve()));
    });
  });
}

/** @param entry another entry over the same pane; the Excel page's by default */
export async function buildPane(entry?: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "perf-pane-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- webpack's own configuration is CommonJS
  const configs = require(join(ROOT, "webpack.config.cjs")) as Configs;
  const all = [
    configs.functionsConfig("production"),
    configs.paneConfig("production", entry),
    configs.ownFrameworkConfig("production"),
    configs.papersConfig("production"),
  ];
  await run(all.map((config) => ({ ...config, context: ROOT, output: { ...config.output, path: folder } })));
  return folder;
}
