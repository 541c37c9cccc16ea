/** Inserts compiled styles into the page, once (scripts/build/compiled-styles-loader.cjs). */

let sheet: CSSStyleSheet | null = null;

/** An empty element into which rules are inserted one by one: the content security policy allows no inline style text. */
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
