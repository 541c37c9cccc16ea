/** Imports run one way (ARCHITECTURE.md). Each rule: from this folder, nothing of that one. */
const never = (name, from, to) => ({ name, severity: "error", from: { path: from }, to: { path: to } });
const faces = "^(functions|taskpane|workbench|cli)/";
/** Where execution starts: the builds' entries and workers, the command line, what the project's own tools read. */
const entries = [
  "^functions/functions\\.ts$",
  "^functions/examples/index\\.ts$",
  "^taskpane/hosts/(?!host\\.ts)[^/]+\\.ts$",
  "^(taskpane|workbench)/engine/worker\\.ts$",
  "^workbench/index\\.tsx$",
  "^workbench/single-file/boot\\.ts$",
  "^cli/(main\\.ts|scoresheet\\.cjs)$",
  "^cli/(jobs/worker|reading/(inside|watchdog))\\.ts$",
  "^src/(frameworks(/library)?|forms)/compile\\.ts$",
];
/** Put into the builds by webpack itself, in the place of something else. */
const substitutes = ["^taskpane/app/theme/style-sheet\\.ts$", "^src/checks/support/said/no-prose\\.ts$"];
module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-unused-module",
      comment: "What only tests reach is dead: it goes, with its tests.",
      severity: "error",
      from: { path: entries },
      to: {
        path: `${faces}|^(src|files)/`,
        pathNot: [...entries, ...substitutes, "\\.d\\.ts$"],
        reachable: false,
      },
    },
    never("engine-imports-no-face", "^src/", `${faces}|^files/|^scripts/`),
    never(
      "files-know-only-the-workbook-model",
      "^files/",
      `${faces}|^src/(?!workbook/|messages/|papers/document\\.ts|formulas/|memo\\.ts)`,
    ),
    never(
      "decimal-imports-nothing",
      "^src/(decimal|whole-digits|interval|text)\\.ts",
      "^src/(facts|rules|frameworks|workbook|recognise|assess|checks|report)/",
    ),
    never(
      "facts-below-rules",
      "^src/facts/",
      "^src/(rules|frameworks|recognise|assess|checks|report)/|^src/check\\.ts",
    ),
    never(
      "rules-below-frameworks",
      "^src/rules/",
      "^src/(frameworks|recognise|assess|checks|report)/|^src/check\\.ts",
    ),
    {
      name: "only-readers-of-framework-files-check-rules",
      severity: "error",
      from: {
        path: "^(src|functions|taskpane|workbench|cli)/",
        pathNot:
          "^src/rules/schemas/|^src/form-import/rule-fields\\.ts|^src/(frameworks|forms)/(load|schema)\\.ts|^src/frameworks/library/|^src/bureau/result-schema\\.ts",
      },
      to: { path: "^src/rules/schemas/|^node_modules/zod/", dependencyTypesNot: ["type-only"] },
    },
    never(
      "criteria-below-frameworks",
      "^src/criteria/",
      "^src/(frameworks|recognise|form-import|assess|checks|report)/|^src/check\\.ts",
    ),
    never("form-import-below-assess", "^src/form-import/", "^src/(assess|checks|report)/|^src/check\\.ts"),
    never(
      "form-fill-below-faces",
      "^src/(assess|checks|report|papers|what-if|standard|form-import)/",
      "^src/form-fill/",
    ),
    never(
      "frameworks-below-recognise",
      "^src/frameworks/",
      "^src/(recognise|assess|checks|report)/|^src/check\\.ts",
    ),
    never("forms-below-recognise", "^src/forms/", "^src/(recognise|assess|checks|report)/|^src/check\\.ts"),
    never("frameworks-know-no-forms", "^src/(frameworks|rules|facts)/", "^src/forms/"),
    never(
      "workbook-model-is-plain",
      "^src/workbook/",
      "^src/(rules|frameworks|recognise|assess|checks|report|messages)/",
    ),
    never("recognise-below-assess", "^src/recognise/", "^src/(assess|checks|report)/|^src/check\\.ts"),
    never(
      "assess-below-checks",
      "^src/assess/",
      "^src/(checks|report|papers|what-if|standard)/|^src/check\\.ts",
    ),
    never("checks-below-report", "^src/checks/", "^src/(report|papers|what-if|standard)/|^src/check\\.ts"),
    never("report-below-papers", "^src/report/", "^src/(papers|what-if|standard)/"),
    never("no-face-imports-another", "^functions/", "^(taskpane|workbench|cli|files)/"),
    never("command-line-stands-alone", "^cli/", "^(taskpane|workbench)/"),
    never("pane-knows-no-workbench", "^taskpane/", "^workbench/"),
    {
      name: "tasks-run-in-the-worker",
      severity: "error",
      from: { path: "^(taskpane|workbench)/", pathNot: "^(taskpane|workbench)/engine/" },
      to: {
        path: "^taskpane/engine/(tasks/|local-engine|open-book|serve)|^workbench/engine/",
        dependencyTypesNot: ["type-only"],
      },
    },
    never("pane-knows-no-host", "^taskpane/(?!hosts/)", "^taskpane/hosts/(?!host\\.ts)"),
    {
      name: "hosts-know-nothing-of-each-other",
      severity: "error",
      from: { path: "^taskpane/hosts/([^/]+)/" },
      to: { path: "^taskpane/hosts/[^/]+/", pathNot: "^taskpane/hosts/($1|shared)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".json"] },
  },
};
