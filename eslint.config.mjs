import tseslint from "typescript-eslint";
import officeAddins from "eslint-plugin-office-addins";

/** Names of the host's world that the engine must not touch: it works on its arguments alone. */
const engineForbids = [
  "window",
  "document",
  "fetch",
  "process",
  "localStorage",
  "Office",
  "Excel",
  "setTimeout",
];

export default tseslint.config(
  { ignores: ["dist/", "coverage/", "node_modules/"] },
  ...tseslint.configs.recommended,
  {
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "no-eval": "error",
      eqeqeq: "error",
      "max-lines": ["error", { max: 350, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["src/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...engineForbids],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now" },
        { object: "Math", property: "random" },
      ],
    },
  },
  // Web views of older systems (Excel for Mac on Safari before 16.4) refuse a whole script with one in it; what says the
  // same is `matchesWhere` in src/text.ts.
  {
    files: [
      "src/**/*.ts",
      "functions/**/*.ts",
      "files/**/*.ts",
      "taskpane/**/*.{ts,tsx}",
      "workbench/**/*.{ts,tsx}",
    ],
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: "Literal[raw=/\\(\\?<[=!]/]", message: "no lookbehind" },
        { selector: "TemplateElement[value.raw=/\\(\\?<[=!]/]", message: "no lookbehind" },
      ],
    },
  },
  // Of the plugin's settings only its own: the others are formatting, which prettier does.
  ...officeAddins.configs.recommended
    .filter(({ plugins }) => plugins?.["office-addins"])
    .map(({ plugins, rules }) => ({
      files: ["taskpane/**/*.{ts,tsx}"],
      plugins: { "office-addins": plugins["office-addins"] },
      rules: Object.fromEntries(Object.entries(rules).filter(([rule]) => rule.startsWith("office-addins/"))),
    })),
  { files: ["**/*.cjs"], rules: { "@typescript-eslint/no-require-imports": "off" } },
);
