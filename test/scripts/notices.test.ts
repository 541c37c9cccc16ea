/** What is shipped names everyone whose work is in it: the notices, against webpack's own list of modules. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Compiler, Configuration, StatsModule } from "webpack";
import { noticesName } from "../../scripts/build/notices-plugin.cjs";
import { compile, configs, ROOT } from "../../scripts/start/build";

const BUILDS = [
  ["functions", configs.functionsConfig, ["big.js"]],
  ["taskpane", configs.paneConfig, ["preact", "big.js", "fflate", "saxes"]],
  ["workbench", configs.workbenchConfig, ["@univerjs/core", "react", "docx", "@e965/xlsx", "idb"]],
] as const;

const folder = mkdtempSync(join(tmpdir(), "notices-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The package that a file is of: "@univerjs/core" of ".../node_modules/@univerjs/core/lib/es/index.js". */
function packageOf(file: string): string | undefined {
  return /.*node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file)?.[1]?.replaceAll("\\", "/");
}

/** Every package of which some module is in the build, modules inside of others included. */
function bundled(modules: readonly StatsModule[] = []): string[] {
  return modules.flatMap((module) => [
    ...(module.nameForCondition ? [packageOf(module.nameForCondition) ?? []].flat() : []),
    ...bundled(module.modules),
  ]);
}

/** As shipped but for the packing, which takes long and leaves no module out. */
async function built(name: string, config: Configuration): Promise<{ packages: string[]; notices: string }> {
  const out = join(folder, name);
  let packages: string[] = [];
  const stats = {
    apply: (compiler: Compiler) =>
      compiler.hooks.done.tap("test", (done) => {
        const { modules } = done.toJson({
          all: false,
          modules: true,
          nestedModules: true,
          modulesSpace: 1e6,
          nestedModulesSpace: 1e6,
        });
        packages = [...new Set(bundled(modules))].sort();
      }),
  };
  const optimization = { ...config.optimization, minimize: false };
  const plugins = (config.plugins ?? []).filter(
    (plugin) => !/Budget|OldWebViews/.test(plugin?.constructor.name ?? ""),
  );
  await compile([{ ...config, optimization, plugins: [...plugins, stats] }], out);
  return { packages, notices: readFileSync(join(out, noticesName(name)), "utf8") };
}

test.each(BUILDS)(
  "%s names every package that it holds",
  async (name, config, known) => {
    const { packages, notices } = await built(name, config("production"));
    expect(packages).toEqual(expect.arrayContaining([...known]));
    const named = [...notices.matchAll(/^-{80}\n(\S+) \S+\n(\S.*)\n/gm)].map((match) => [
      match[1]!,
      match[2]!,
    ]);
    // The pane holds Fluent's theme as values that the build has read.
    const values = name === "taskpane" ? ["@fluentui/tokens"] : [];
    const expected = [...packages, ...values, "webpack"].sort();
    // Two versions of a package are two entries.
    expect([...new Set(named.map(([one]) => one))].sort()).toEqual(expected);
    // Nothing that would ask more of us than to be named.
    for (const [one, licence] of named)
      expect([one, licence]).toEqual([
        one,
        expect.stringMatching(/^\(?(MIT|Apache-2\.0|ISC|BSD-[23]-Clause|0BSD|Zlib)/),
      ]);
    for (const entry of notices.split(/^-{80}\n/m).slice(1)) expect(entry.length).toBeGreaterThan(40);
    const own = readFileSync(join(folder, name, "LICENSE.txt"), "utf8");
    expect(own).toBe(readFileSync(join(ROOT, "LICENSE"), "utf8"));
  },
  300_000,
);
