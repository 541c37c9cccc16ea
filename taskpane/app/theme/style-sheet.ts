/** What compiled styles do at run time (scripts/build/compiled-styles-loader.cjs): enter the page, once. */

let sheet: CSSStyleSheet | null = null;

/** An empty element whose rules are inserted one by one: the page's policy allows no style that stands as text. */
function ownSheet(): CSSStyleSheet | null {
  return (sheet ??= document.head.appendChild(document.createElement("style")).sheet);
}

export function styleSheet<T extends Readonly<Record<string, string>>>(
  classes: T,
  rules: readonly string[],
): () => T {
  let entered = false;
  return () => {
    if (!entered) {
      entered = true;
      const own = ownSheet();
      for (const rule of rules) own?.insertRule(rule, own.cssRules.length);
    }
    return classes;
  };
}
