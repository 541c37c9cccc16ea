/**
 * Two builds into dist/: the functions (one self-contained script, its metadata in two languages) and the pane.
 * They are apart so that the functions stay small and load with nothing but a global `CustomFunctions`.
 */
const { join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { EnglishMetadataPlugin } = require("./scripts/build/english-metadata-plugin.cjs");
const { GzipBudgetPlugin } = require("./scripts/build/gzip-budget-plugin.cjs");
const { addinUrl, manifestFor } = require("./scripts/build/manifest.cjs");

const FUNCTION_FILES = ["execution", "ratios", "funds", "tasks", "outcome", "sheet"].map((name) =>
  join(__dirname, "functions", `${name}.ts`),
);
const FUNCTIONS_BUDGET = 30_000;
/** Excel's oldest runtimes in support are Edge WebView2 and Safari's. */
const TARGET = "es2020";

const SCORE_ONLY = join(__dirname, "scripts", "build", "score-only-loader.cjs");

const swc = {
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      target: TARGET,
      transform: { react: { runtime: "automatic" } },
    },
  },
};

function base(mode, name) {
  return {
    name,
    mode,
    // Source maps beside the script in development; never eval, which the pages' policy forbids.
    devtool: mode === "development" ? "source-map" : false,
    target: ["web", TARGET],
    resolve: { extensions: [".ts", ".tsx", ".js", ".json"] },
    module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: swc }] },
    output: { path: join(__dirname, "dist"), filename: "[name].js" },
    performance: { hints: false },
  };
}

function functionsConfig(mode) {
  const shared = base(mode, "functions");
  return {
    ...shared,
    entry: { functions: "./functions/functions.ts" },
    resolve: {
      ...shared.resolve,
      alias: { "zod/mini$": join(__dirname, "functions", "support", "trusting-schema.ts") },
    },
    // What the stand-in does not have must fail the build, not a cell.
    module: {
      rules: [
        ...shared.module.rules,
        { test: /\.ts$/, include: join(__dirname, "src", "rules"), enforce: "pre", use: SCORE_ONLY },
      ],
      parser: { javascript: { exportsPresence: "error" } },
    },
    plugins: [
      new CustomFunctionsMetadataPlugin({ input: FUNCTION_FILES, output: "functions.json" }),
      new EnglishMetadataPlugin({
        from: "functions.json",
        to: "functions.en.json",
        words: join(__dirname, "functions", "en.json"),
      }),
      new HtmlPlugin({
        template: "./functions/functions.html",
        filename: "functions.html",
        scriptLoading: "blocking",
      }),
      ...(mode === "production" ? [new GzipBudgetPlugin({ "functions.js": FUNCTIONS_BUDGET })] : []),
    ],
  };
}

function paneConfig(mode) {
  const url = addinUrl(process.env.ADDIN_URL);
  const writeManifest = (content) => manifestFor(content.toString(), url);
  return {
    ...base(mode, "taskpane"),
    entry: { taskpane: "./taskpane/index.tsx" },
    plugins: [
      new HtmlPlugin({ template: "./taskpane/index.html", filename: "taskpane.html" }),
      new CopyPlugin({
        patterns: [{ from: "assets/*.png" }, { from: "manifest.xml", transform: writeManifest }],
      }),
    ],
    devServer: { server: "https", port: 3000, hot: false, headers: { "Access-Control-Allow-Origin": "*" } },
  };
}

module.exports = (_env, argv = {}) => {
  const mode = argv.mode === "development" ? "development" : "production";
  return [functionsConfig(mode), paneConfig(mode)];
};
module.exports.functionsConfig = functionsConfig;
module.exports.FUNCTION_FILES = FUNCTION_FILES;
