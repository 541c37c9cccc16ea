/**
 * The little of CSS that tables on the clipboard are dressed in. Read by hand, because the browser drops what it does
 * not know, Office's own properties (mso-number-format) among it.
 */

/** Properties by lower-case name. */
export type Declarations = ReadonlyMap<string, string>;

/** `color:red;mso-number-format:"0\.00_\)\;"`: semicolons inside quotes part nothing. */
export function declarations(css: string): Declarations {
  const found = new Map<string, string>();
  for (const [piece] of css.matchAll(/(?:"[^"]*"|'[^']*'|[^;"'])+/g)) {
    const colon = piece.indexOf(":");
    if (colon > 0) found.set(piece.slice(0, colon).trim().toLowerCase(), piece.slice(colon + 1).trim());
  }
  return found;
}

/** The rules of style sheets whose selector is one element's name or one class. */
export class StyleSheet {
  private readonly rules = new Map<string, Map<string, string>>();

  constructor(text: string) {
    const plain = text.replace(/<!--|-->|\/\*[^]*?\*\//g, "");
    for (const rule of plain.split("}")) {
      const brace = rule.indexOf("{");
      const own = declarations(rule.slice(brace + 1));
      for (const selector of rule.slice(0, Math.max(0, brace)).split(",")) {
        // p.MsoNormal, td.et2: the class says it all.
        const key = /^(?:\w+)?(\.[\w-]+)$|^(\w+)$/.exec(selector.trim());
        if (key) this.add((key[1] ?? key[2]!).toLowerCase(), own);
      }
    }
  }

  /** What an element is given: by its name, then its classes, then its own style. */
  of(element: Element): Declarations {
    const classes = [...element.classList].map((name) => `.${name.toLowerCase()}`);
    const keys = [element.tagName.toLowerCase(), ...classes];
    const merged = new Map(keys.flatMap((key) => [...(this.rules.get(key) ?? [])]));
    for (const [name, value] of declarations(element.getAttribute("style") ?? "")) merged.set(name, value);
    return merged;
  }

  private add(key: string, own: Declarations): void {
    const rule = this.rules.get(key) ?? new Map<string, string>();
    for (const [name, value] of own) rule.set(name, value);
    this.rules.set(key, rule);
  }
}

const UNITS: Readonly<Record<string, number>> = { pt: 1, px: 0.75, in: 72, cm: 72 / 2.54, mm: 72 / 25.4 };

/** "14.25pt", "19px", "19" (pixels, as attributes have it) → points; undefined for shares and for nothing. */
export function points(length: string | null | undefined): number | undefined {
  const [, number, unit = "px"] =
    /^\s*(\d*\.?\d+)\s*(pt|px|in|cm|mm)?\s*$/i.exec(length?.slice(0, 20) ?? "") ?? [];
  return number === undefined ? undefined : Number(number) * UNITS[unit.toLowerCase()]!;
}

const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  lime: "#00FF00",
  blue: "#0000FF",
  yellow: "#FFFF00",
  gray: "#808080",
  silver: "#C0C0C0",
  maroon: "#800000",
  navy: "#000080",
  purple: "#800080",
  teal: "#008080",
  olive: "#808000",
  aqua: "#00FFFF",
  fuchsia: "#FF00FF",
};

/** The first colour that a value names, as "#RRGGBB"; undefined for automatic ones ("windowtext"). */
export function color(value: string | null | undefined): string | undefined {
  const text = (value ?? "").toLowerCase();
  const hex = /#([0-9a-f]{6}|[0-9a-f]{3})\b/.exec(text)?.[1];
  if (hex !== undefined) return `#${(hex.length === 3 ? hex.replace(/./g, "$&$&") : hex).toUpperCase()}`;
  const rgb = /rgb\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*\)/.exec(text);
  if (rgb) {
    const two = (n: string) => Math.min(255, Number(n)).toString(16).padStart(2, "0").toUpperCase();
    return `#${rgb.slice(1).map(two).join("")}`;
  }
  return text.split(/\s+/).flatMap((word) => NAMED[word] ?? [])[0];
}
