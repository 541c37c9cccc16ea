/**
 * The pages' policy allows no style that stands as text. Three libraries of the spreadsheet write their styles as text
 * into a <style>; here the same rules are entered into that element one by one, which the policy allows.
 */
const FILL =
  "((style, css) => { const parsed = new CSSStyleSheet(); parsed.replaceSync(css); " +
  "for (const rule of parsed.cssRules) style.sheet.insertRule(rule.cssText, style.sheet.cssRules.length); })";

const REPLACEMENTS = {
  sonner: [/style\.styleSheet \? .*createTextNode\(code\)\)/, `${FILL}(style, code)`],
  "react-style-singleton": [
    /else \{\s*tag\.appendChild\(document\.createTextNode\(css\)\);\s*\}([\s\S]*?)head\.appendChild\(tag\);/,
    `else { tag.waitingCss = css; }$1head.appendChild(tag); ${FILL}(tag, tag.waitingCss);`,
  ],
  "@univerjs/ui": [
    /styleElement\.textContent = (`:root[^;]*`);\s*document\.head\.appendChild\(styleElement\);/,
    `document.head.appendChild(styleElement); ${FILL}(styleElement, $1);`,
  ],
};

/** The files that the loader is for. */
const WRITES_STYLES =
  /[\\/]node_modules[\\/](?:sonner[\\/]dist[\\/]index\.m?js|react-style-singleton[\\/]dist[\\/]es2015[\\/]singleton\.js|@univerjs[\\/]ui[\\/]lib[\\/]es[\\/]index\.js)$/;

module.exports = function policyStyles(source) {
  const path = this.resourcePath.replace(/\\/g, "/");
  const [, [pattern, replacement]] = Object.entries(REPLACEMENTS).find(([name]) =>
    path.includes(`/${name}/`),
  );
  if (!pattern.test(source)) throw new Error(`${path} no longer writes its styles as it did`);
  return source.replace(pattern, replacement);
};
module.exports.WRITES_STYLES = WRITES_STYLES;
