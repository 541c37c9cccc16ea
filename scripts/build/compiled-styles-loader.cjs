/**
 * Turns a `*.styles.ts` into one finished sheet at build time: what Griffel would work out at every start is worked out
 * once, and the part of it that does so (a CSS parser, flipping for right-to-left) stays out of the pane.
 *
 * Each slot becomes one class, in the order of the file, so that of two slots given to `mergeClasses` the later in the
 * file wins, as it does with Griffel when the later is named last. Such a file may hold nothing but exported calls of
 * `makeStyles` over the design tokens.
 */
const { createHash } = require("node:crypto");
const { relative } = require("node:path");
const { transformSync } = require("@swc/core");
const { tokens } = require("@fluentui/tokens");

const KNOWN = { "@fluentui/react-components": { makeStyles: (slots) => ({ slots }), tokens } };
const RUNTIME = require.resolve("../../taskpane/app/theme/style-sheet.ts");

function exportsOf(source, file) {
  const { code } = transformSync(source, {
    filename: file,
    swcrc: false,
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "commonjs" },
  });
  const made = { exports: {} };
  const load = (name) => {
    if (KNOWN[name]) return KNOWN[name];
    throw new Error(`${file} imports ${name}: a styles file knows only @fluentui/react-components`);
  };
  new Function("require", "module", "exports", code)(load, made, made.exports);
  return Object.entries(made.exports);
}

const property = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** @param style as Griffel takes it: properties, "&…" selectors, at-rules */
function rulesOf(selector, style) {
  const own = Object.entries(style).filter(([, value]) => typeof value !== "object");
  const nested = Object.entries(style).filter(([, value]) => typeof value === "object");
  const body = own.map(([name, value]) => `${property(name)}:${value}`).join(";");
  return [
    ...(body ? [`${selector}{${body}}`] : []),
    ...nested.flatMap(([key, inner]) => {
      if (key.startsWith("@")) return rulesOf(selector, inner).map((rule) => `${key}{${rule}}`);
      if (key.startsWith("&")) return rulesOf(key.replaceAll("&", selector), inner);
      throw new Error(`not understood in a style: ${key}`);
    }),
  ];
}

module.exports = function compiledStyles(source) {
  const file = relative(this.rootContext, this.resourcePath);
  const prefix = `p${createHash("sha256").update(file).digest("hex").slice(0, 4)}`;
  const lines = exportsOf(source, file).map(([name, { slots }], which) => {
    const classes = Object.fromEntries(Object.keys(slots).map((slot, i) => [slot, `${prefix}${which}-${i}`]));
    const rules = Object.entries(slots).flatMap(([slot, style]) => rulesOf(`.${classes[slot]}`, style));
    return `export const ${name} = styleSheet(${JSON.stringify(classes)}, ${JSON.stringify(rules)});`;
  });
  return [`import { styleSheet } from ${JSON.stringify(RUNTIME)};`, ...lines].join("\n");
};
