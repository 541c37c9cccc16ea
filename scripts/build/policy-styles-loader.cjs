/**
 * The pages' policy allows no style that stands as text. Some libraries of the spreadsheet write their styles as text
 * into a <style>; here the same rules are entered into that element one by one, which the policy allows. What is copied
 * and pasted passes through them as HTML; its style attributes, which the policy would block and report one by one, are
 * left out: the page copies and pastes contents.
 */
const FILL =
  "((style, css) => { const parsed = new CSSStyleSheet(); parsed.replaceSync(css); " +
  "for (const rule of parsed.cssRules) style.sheet.insertRule(rule.cssText, style.sheet.cssRules.length); })";

const PLAIN_HTML = String.raw`html.replace(/\sstyle\s*=\s*(?:"[^"]*"|'[^']*')/gi, "")`;
const PARSING = [/\.parseFromString\(html,/g, `.parseFromString(${PLAIN_HTML},`];
const COPYING = [/new Blob\(\[html\],/g, `new Blob([${PLAIN_HTML}],`];

/** By package: its file, and what stands there for what. */
const REPLACEMENTS = {
  sonner: [[/style\.styleSheet \? .*createTextNode\(code\)\)/, `${FILL}(style, code)`]],
  "react-style-singleton": [
    [
      /else \{\s*tag\.appendChild\(document\.createTextNode\(css\)\);\s*\}([\s\S]*?)head\.appendChild\(tag\);/,
      `else { tag.waitingCss = css; }$1head.appendChild(tag); ${FILL}(tag, tag.waitingCss);`,
    ],
  ],
  "@univerjs/ui": [
    [
      /styleElement\.textContent = (`:root[^;]*`);\s*document\.head\.appendChild\(styleElement\);/,
      `document.head.appendChild(styleElement); ${FILL}(styleElement, $1);`,
    ],
    PARSING,
    COPYING,
  ],
  "@univerjs/docs-ui": [PARSING],
};

/** The files that the loader is for. */
const WRITES_STYLES =
  /[\\/]node_modules[\\/](?:sonner[\\/]dist[\\/]index\.m?js|react-style-singleton[\\/]dist[\\/]es2015[\\/]singleton\.js|@univerjs[\\/](?:docs-)?ui[\\/]lib[\\/]es[\\/]index\.js)$/;

module.exports = function policyStyles(source) {
  const path = this.resourcePath.replace(/\\/g, "/");
  const [, replacements] = Object.entries(REPLACEMENTS).find(([name]) => path.includes(`/${name}/`));
  return replacements.reduce((text, [pattern, replacement]) => {
    if (text.search(pattern) < 0) throw new Error(`${path} no longer handles styles as it did`);
    return text.replace(pattern, replacement);
  }, source);
};
module.exports.WRITES_STYLES = WRITES_STYLES;
