/**
 * Three builds into dist/: the functions (one self-contained script, its metadata in two languages), the pane with its
 * worker, and the workbench with its own; and the add-in for WPS into dist/wps/, made on demand. The functions are apart so that they stay small and load with nothing but a
 * global `CustomFunctions`.
 */
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const webpack = require("webpack");
const { EntryBudgetPlugin } = require("./scripts/build/entry-budget-plugin.cjs");
const { HelpPagesPlugin } = require("./scripts/build/help-pages-plugin.cjs");
const { MetadataPlugin } = require("./scripts/build/metadata-plugin.cjs");
const { NoticesPlugin } = require("./scripts/build/notices-plugin.cjs");
const { OldWebViewsPlugin } = require("./scripts/build/old-web-views-plugin.cjs");
const { SwcMinimizer } = require("./scripts/build/swc-minimizer.cjs");
const { WRITES_STYLES } = require("./scripts/build/policy-styles-loader.cjs");
const { wordsOfOtherKinds } = require("./scripts/build/published-kinds.cjs");
const { addinUrl, manifestFor } = require("./scripts/build/manifest.cjs");
const { officeFiles, officePage } = require("./scripts/build/office-js.cjs");

const FUNCTION_FILES = [join(__dirname, "functions", "functions.ts")];
const FUNCTIONS_BUDGET = 30_000;
/** Excel's oldest runtimes in support are Edge WebView2 and Safari's. */
const TARGET = "es2020";

const SCORE_ONLY = join(__dirname, "scripts", "build", "score-only-loader.cjs");

/** What a function's definition says of it beside what it does: for the metadata, native formulas and proposals. */
const DESCRIBED_ONLY = [
  "words",
  "parameters",
  "gives",
  "indicators",
  "native",
  "nativeValues",
  "scoreCall",
  "weightWords",
];

/** What functions never say: how a number may have come about, and the words of rules that no published framework has. */
const UNSPOKEN = ["alternative", ...wordsOfOtherKinds()];

const swc = {
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      target: TARGET,
      assumptions: { setPublicClassFields: true },
      transform: { react: { runtime: "automatic" } },
    },
  },
};

/** The files that a build names itself, and no other's: those of earlier builds go, those of the other builds stay. */
function chunks(prefix) {
  return {
    chunkFilename: `${prefix}-[id].js`,
    clean: { keep: (file) => !new RegExp(`^${prefix}-\\d+\\.js$`).test(file) },
  };
}

/** The page of that template, loading Office.js from where OFFICE_JS says. */
function page(template) {
  return () => officePage(readFileSync(join(__dirname, template), "utf8"), process.env.OFFICE_JS);
}

/** What lazy chunks share has a chunk of its own; what a page and its worker share is not worth one. */
const LAZY_ONLY = { chunks: (chunk) => !chunk.hasRuntime() };

/** @param compiled rules for files that a loader of our own compiles instead of swc */
function base(mode, name, compiled = []) {
  return {
    name,
    mode,
    // Source maps beside the script in development; never eval, which the pages' policy forbids.
    devtool: mode === "development" ? "source-map" : false,
    target: ["web", TARGET],
    resolve: { extensions: [".ts", ".tsx", ".js", ".json"] },
    module: {
      // A name that a module does not give in this build would be missing when it is used: loaders leave some out.
      parser: { javascript: { exportsPresence: "error" } },
      rules: [
        { test: /\.tsx?$/, exclude: [/node_modules/, ...compiled.map(({ test }) => test)], use: swc },
        ...compiled,
        // A module of the engine does nothing but give what it exports: one that nobody asks is left out.
        { include: join(__dirname, "src"), sideEffects: false },
      ],
    },
    output: { path: join(__dirname, "dist"), filename: "[name].js" },
    performance: { hints: false },
  };
}

/** Methods of big.js that no function calls. */
const UNUSED_DECIMALS = [
  "abs",
  "div",
  "mod",
  "pow",
  "prec",
  "sqrt",
  "toExponential",
  "toNumber",
  "toPrecision",
  "valueOf",
];

/** The published frameworks without what functions never say: where they were printed, and with which slips. */
const unsourced = (text) =>
  JSON.parse(text, (key, value) => (key === "source" ? "" : key === "errata" ? [] : value));

function functionsConfig(mode) {
  const shared = base(mode, "functions");
  return {
    ...shared,
    entry: { functions: "./functions/functions.ts" },
    module: {
      ...shared.module,
      rules: [
        ...shared.module.rules,
        { test: /\.ts$/, include: join(__dirname, "src", "rules"), enforce: "pre", use: SCORE_ONLY },
        {
          test: /\.ts$/,
          include: join(__dirname, "src", "functions"),
          enforce: "pre",
          use: { loader: SCORE_ONLY, options: { leaveOut: DESCRIBED_ONLY } },
        },
        {
          test: /(working|criteria)\.ts$/,
          include: join(__dirname, "src", "messages", "zh-CN", "rule-words"),
          enforce: "pre",
          use: { loader: SCORE_ONLY, options: { leaveOut: UNSPOKEN } },
        },
        { test: /published\.json$/, type: "json", parser: { parse: unsourced } },
        {
          test: /big\.mjs$/,
          use: {
            loader: join(__dirname, "scripts", "build", "lean-decimals-loader.cjs"),
            options: { unused: UNUSED_DECIMALS },
          },
        },
      ],
    },
    optimization: { minimizer: [new SwcMinimizer()] },
    plugins: [
      new NoticesPlugin("functions"),
      new CustomFunctionsMetadataPlugin({ input: FUNCTION_FILES, output: "functions.json" }),
      new MetadataPlugin({
        file: "functions.json",
        english: "functions.en.json",
        words: join(__dirname, "functions", "en.json"),
        names: join(__dirname, "functions", "names.json"),
        url: addinUrl(process.env.ADDIN_URL),
      }),
      new HelpPagesPlugin(join(__dirname, "docs")),
      new HtmlPlugin({
        templateContent: page("functions/functions.html"),
        filename: "functions.html",
        scriptLoading: "blocking",
      }),
      new OldWebViewsPlugin(["functions.js"]),
      ...(mode === "production" ? [new EntryBudgetPlugin(FUNCTIONS_BUDGET)] : []),
    ],
  };
}

/** The pages of the pane, one for each host. */
const PANE_PAGES = {
  taskpane: { entry: "./taskpane/hosts/excel-entry.ts", template: "taskpane/index.html" },
};
/** With the page itself, 1 kB, within the 180 kB that a first check may fetch (docs/adr/0019-what-a-first-check-fetches.md). */
const PANE_BUDGET = 178_900;
const compiledBy = (test, loader) => ({ test, use: join(__dirname, "scripts", "build", loader) });
const STYLES = compiledBy(/\.styles\.ts$/, "compiled-styles-loader.cjs");
/** Whose values the compiled themes hold, though no module of it is bundled. */
const FLUENT_VALUES = "@fluentui/tokens";
const THEMES = compiledBy(/[\\/]theme[\\/]\w+-theme\.ts$/, "compiled-theme-loader.cjs");

/**
 * The pane is written against React, which the workbench's libraries need; where it stands alone, Preact does the same
 * in a seventh of the bytes (docs/adr/0025-the-pane-runs-on-preact.md). The longer names first: the first that fits wins.
 */
const LEAN_REACT = {
  "react/jsx-runtime": "preact/compat/jsx-runtime",
  "react-dom/client": "preact/compat/client",
  "react-dom": "preact/compat",
  react: "preact/compat",
};

/** What only Word reports have, which no add-in is asked to check: their sentences are not read there. */
const NO_PROSE = new webpack.NormalModuleReplacementPlugin(
  /\/support\/said\/(faults|findings|words)$/,
  (asked) => {
    asked.request = join(__dirname, "src", "checks", "support", "said", "no-prose.ts");
  },
);

function paneConfig(mode) {
  const url = addinUrl(process.env.ADDIN_URL);
  const writeManifest = (content) => manifestFor(content.toString(), url);
  const shared = base(mode, "taskpane", [STYLES, THEMES]);
  return {
    ...shared,
    resolve: { ...shared.resolve, alias: LEAN_REACT },
    entry: {
      ...Object.fromEntries(Object.entries(PANE_PAGES).map(([name, { entry }]) => [name, entry])),
      // Excel's page names this script itself, before all that is deferred.
      ribbon: "./taskpane/hosts/ribbon.ts",
    },
    output: { ...shared.output, ...chunks("pane") },
    optimization: {
      splitChunks: LAZY_ONLY,
      minimizer: [new SwcMinimizer()],
      // Short names, given anew at each build: servers are told to let none be kept unasked (docs/deploy.md).
      mangleExports: "size",
      moduleIds: "size",
      chunkIds: "total-size",
    },
    plugins: [
      new NoticesPlugin("taskpane", [
        FLUENT_VALUES,
        ...(officeFiles(process.env.OFFICE_JS).length > 0 ? ["@microsoft/office-js"] : []),
      ]),
      ...Object.entries(PANE_PAGES).map(
        ([name, { template }]) =>
          new HtmlPlugin({ templateContent: page(template), filename: `${name}.html`, chunks: [name] }),
      ),
      NO_PROSE,
      new OldWebViewsPlugin(["ribbon.js"]),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png" },
          { from: "manifest.xml", transform: writeManifest },
          ...officeFiles(process.env.OFFICE_JS),
        ],
      }),
      ...(mode === "production" ? [new EntryBudgetPlugin(PANE_BUDGET)] : []),
    ],
    devServer: { server: "https", port: 3000, hot: false, headers: { "Access-Control-Allow-Origin": "*" } },
  };
}

/** The oldest Chromium that a WPS with add-ins may have inside; older than all that the other builds are for. */
const OLD_CHROMIUM = "chrome 64";
const WPS_BUDGET = 270_000;
const WPS_ADDIN = "taskpane/hosts/wps/addin";

/** After all others: no newer syntax, and what is missing at run time is added to the modules that use it. */
const FOR_OLD_CHROMIUM = {
  test: /\.(?:[jt]sx?|mjs)$/,
  exclude: /node_modules[\\/](?:core-js|webpack)[\\/]/,
  enforce: "post",
  use: {
    loader: "swc-loader",
    options: {
      swcrc: false,
      isModule: "unknown",
      jsc: { parser: { syntax: "ecmascript" } },
      env: { targets: OLD_CHROMIUM, mode: "usage", coreJs: "3.51" },
    },
  },
};

/** The add-in for WPS, in a folder of its own: `npm run build:wps`. No Office.js, and nothing from elsewhere. */
function wpsConfig(mode) {
  const shared = base(mode, "wps", [STYLES, THEMES]);
  return {
    ...shared,
    target: ["web", "es2018"],
    resolve: { ...shared.resolve, alias: LEAN_REACT },
    entry: { wps: "./taskpane/hosts/wps-entry.ts", main: "./taskpane/hosts/wps-addin.ts" },
    module: { ...shared.module, rules: [...shared.module.rules, FOR_OLD_CHROMIUM] },
    output: { ...shared.output, ...chunks("wps"), path: join(__dirname, "dist", "wps") },
    optimization: { splitChunks: LAZY_ONLY, minimizer: [new SwcMinimizer(2018)] },
    plugins: [
      new NoticesPlugin("wps", [FLUENT_VALUES]),
      NO_PROSE,
      new HtmlPlugin({
        template: join(__dirname, "taskpane", "wps.html"),
        filename: "wps.html",
        chunks: ["wps"],
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/*-32.png" },
          { from: "functions/wps.json", to: "functions.json" },
          { from: "*", context: WPS_ADDIN },
        ],
      }),
      ...(mode === "production" ? [new EntryBudgetPlugin(WPS_BUDGET)] : []),
    ],
  };
}

/** Where words may be parted, in seventy languages: for documents, which the spreadsheet does not show. */
const HYPHENATION = new webpack.IgnorePlugin({
  resourceRegExp: /^\.\/(?!en-gb-)[a-z\d-]+-[\w-]{8}\.js$/,
  contextRegExp: /@univerjs[\\/]engine-render/,
});

/**
 * The page for people without Excel. It has no budget of the pane's kind, so it has every face of every rule; the
 * spreadsheet, the heaviest part, is fetched when the first workbook is opened.
 * @param entry another entry for tests, with its template
 */
function workbenchConfig(mode, entry = "./workbench/index.tsx", template = "workbench/index.html") {
  const shared = base(mode, "workbench", [STYLES]);
  return {
    ...shared,
    entry: { workbench: entry },
    module: {
      ...shared.module,
      rules: [
        ...shared.module.rules,
        { test: WRITES_STYLES, use: join(__dirname, "scripts", "build", "policy-styles-loader.cjs") },
      ],
    },
    // Beside the page, wherever that is; inside it where it is one file (workbench/single-file/).
    output: { ...shared.output, ...chunks("workbench"), publicPath: "" },
    optimization: { splitChunks: LAZY_ONLY, minimizer: [new SwcMinimizer()] },
    plugins: [
      new NoticesPlugin("workbench"),
      HYPHENATION,
      new HtmlPlugin({ template: join(__dirname, template), filename: "index.html" }),
      new CopyPlugin({
        patterns: [
          { from: "samples/*.xlsx" },
          { from: "assets/icon-32.png", to: "assets/" },
          { from: "node_modules/@univerjs/preset-sheets-core/lib/index.css", to: "workbench-grid.css" },
        ],
      }),
    ],
  };
}

/** The script inside the single-file page: scripts/package/single-file.ts puts it there. */
function bootConfig(mode) {
  return {
    ...base(mode, "boot"),
    entry: { boot: "./workbench/single-file/boot.ts" },
    optimization: { minimizer: [new SwcMinimizer()] },
  };
}

module.exports = (env = {}, argv = {}) => {
  const mode = argv.mode === "development" ? "development" : "production";
  const wanted = env.wps ? [wpsConfig] : [functionsConfig, paneConfig, workbenchConfig];
  return wanted.map((config) => config(mode));
};
module.exports.functionsConfig = functionsConfig;
module.exports.paneConfig = paneConfig;
module.exports.workbenchConfig = workbenchConfig;
module.exports.wpsConfig = wpsConfig;
module.exports.bootConfig = bootConfig;
module.exports.PANE_BUDGET = PANE_BUDGET;
module.exports.FUNCTION_FILES = FUNCTION_FILES;
