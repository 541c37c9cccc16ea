/** Imports run one way (ARCHITECTURE.md). Each rule: from this folder, nothing of that one. */
const never = (name, from, to) => ({ name, severity: "error", from: { path: from }, to: { path: to } });
const faces = "^(functions|taskpane|workbench|cli)/";
module.exports = {
  forbidden: [
    {
      name: "no-circular",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    never("engine-imports-no-face", "^src/", `${faces}|^files/|^scripts/`),
    never(
      "files-know-only-the-workbook-model",
      "^files/",
      `${faces}|^src/(?!workbook/|messages/|papers/document\\.ts)`,
    ),
    never(
      "decimal-imports-nothing",
      "^src/(decimal|interval|text)\\.ts",
      "^src/(facts|rules|frameworks|workbook|recognise|checks|report)/",
    ),
    never(
      "facts-below-rules",
      "^src/facts/",
      "^src/(rules|frameworks|recognise|checks|report)/|^src/check\\.ts",
    ),
    never(
      "rules-below-frameworks",
      "^src/rules/",
      "^src/(frameworks|recognise|checks|report)/|^src/check\\.ts",
    ),
    never(
      "frameworks-below-recognise",
      "^src/frameworks/",
      "^src/(recognise|checks|report)/|^src/check\\.ts",
    ),
    never(
      "workbook-model-is-plain",
      "^src/workbook/",
      "^src/(rules|frameworks|recognise|checks|report|messages)/",
    ),
    never("recognise-below-checks", "^src/recognise/", "^src/(checks|report)/|^src/check\\.ts"),
    never("checks-below-report", "^src/checks/", "^src/report/|^src/check\\.ts"),
    never("no-face-imports-another", "^functions/", "^(taskpane|workbench|cli|files)/"),
    never("command-line-stands-alone", "^cli/", "^(taskpane|workbench)/"),
    never("pane-knows-no-workbench", "^taskpane/", "^workbench/"),
    never("pane-knows-no-excel", "^taskpane/(?!hosts/)", "^taskpane/hosts/excel/"),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".json"] },
  },
};
