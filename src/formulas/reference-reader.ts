/** Reads the reference operators (colon, space, comma, @, #) of an argument, strongest first. */
import { areaSize, parsePrefix, parseReference, type Area } from "./references";
import { tokenize, type Token, type TokenKind } from "./tokenize";

export type NamedFormula = (name: string, sheet: string | null) => string | null;

export interface ReadReferences {
  readonly areas: readonly (Area & { readonly nested: boolean })[];
  readonly unresolved: readonly string[];
  readonly pure: boolean;
}

const OPERANDS: ReadonlySet<TokenKind | undefined> = new Set<TokenKind>([
  "reference",
  "name",
  "table",
  "error",
]);

const isRangeOperator = (token: Token | undefined): boolean =>
  token?.kind === "operator" && /^\.?:\.?$/.test(token.text);

const samePlace = (a: Area, b: Area): boolean =>
  a.book === b.book &&
  a.sheet?.toLowerCase() === b.sheet?.toLowerCase() &&
  a.lastSheet?.toLowerCase() === b.lastSheet?.toLowerCase();

/** Of two edges the one that `wins`, with its $. */
function edge(
  a: Area,
  b: Area,
  side: keyof Area["range"],
  wins: (x: number, y: number) => boolean,
): [number, boolean] {
  const from = wins(b.range[side], a.range[side]) ? b : a;
  return [from.range[side], from.fixed[side]];
}

/** The smallest rectangle around both areas, or the part they share (null when they share none). */
function combine(a: Area, b: Area, how: "around" | "shared"): Area | null {
  const less = (x: number, y: number): boolean => x < y;
  const more = (x: number, y: number): boolean => x > y;
  const [start, finish] = how === "around" ? [less, more] : [more, less];
  const [top, topFixed] = edge(a, b, "top", start);
  const [left, leftFixed] = edge(a, b, "left", start);
  const [bottom, bottomFixed] = edge(a, b, "bottom", finish);
  const [right, rightFixed] = edge(a, b, "right", finish);
  if (top > bottom || left > right) return null;
  const fixed = { top: topFixed, left: leftFixed, bottom: bottomFixed, right: rightFixed };
  return { ...a, range: { top, left, bottom, right }, fixed };
}

/** Beyond what Excel allows (64); a formula nested deeper is none of its own. */
const MAX_DEPTH = 64;
/** Names that stand for names that stand for names. */
const MAX_NAMES_DEEP = 8;
/** More areas than any sensible formula has: names that multiply each other stop here. */
const MAX_AREAS = 1000;

/** The areas of defined names, each read once. */
class NameAreas {
  private readonly known = new Map<string, readonly Area[] | null>();
  private depth = 0;

  constructor(private readonly formulaOf: NamedFormula | undefined) {}

  /** Null for a name that is unknown, is no reference, or is relative to the cell that uses it. */
  areas(text: string): readonly Area[] | null {
    const key = text.toLowerCase();
    const known = this.known.get(key);
    if (known !== undefined || this.depth >= MAX_NAMES_DEEP) return known ?? null;
    // A name that stands for itself finds this.
    this.known.set(key, null);
    this.depth++;
    const areas = this.read(text);
    this.depth--;
    this.known.set(key, areas);
    return areas;
  }

  private read(text: string): readonly Area[] | null {
    const { prefix, book, sheet } = parsePrefix(text);
    const formula = book === null ? this.formulaOf?.(text.slice(prefix.length), sheet) : null;
    if (formula === undefined || formula === null) return null;
    const { areas, unresolved, pure } = new ReferenceReader(tokenize(formula.replace(/^=/, "")), this).read();
    const settled = areas.every(({ fixed }) => fixed.top && fixed.left && fixed.bottom && fixed.right);
    return pure && settled && unresolved.length === 0 ? areas : null;
  }
}

/** Reads one argument. Each rule gives the areas of what it read, or null, having read nothing, when none is there. */
export class ReferenceReader {
  private at = 0;
  private depth = 0;
  private unresolved: string[] = [];

  constructor(
    private readonly tokens: readonly Token[],
    private readonly names: NameAreas,
  ) {}

  /** Reads an argument; `nameFormula` gives the formula that a defined name stands for. */
  static read(tokens: readonly Token[], nameFormula: NamedFormula | undefined): ReadReferences {
    const read = new ReferenceReader(tokens, new NameAreas(nameFormula)).read();
    return { ...read, unresolved: [...new Set(read.unresolved)] };
  }

  read(): ReadReferences {
    this.skipSpace();
    const areas = this.union();
    this.skipSpace();
    if (areas && this.at === this.tokens.length) {
      return {
        areas: areas.map((area) => ({ ...area, nested: false })),
        unresolved: this.unresolved,
        pure: true,
      };
    }
    this.at = 0;
    this.unresolved = [];
    return { areas: this.scattered(), unresolved: this.unresolved, pure: false };
  }

  /** The references between the other parts of an expression. */
  private scattered(): (Area & { nested: boolean })[] {
    const found: (Area & { nested: boolean })[] = [];
    const brackets: boolean[] = [];
    while (this.at < this.tokens.length && found.length <= MAX_AREAS) {
      const { kind, text } = this.tokens[this.at]!;
      if (OPERANDS.has(kind)) {
        const nested = brackets.includes(true);
        for (const area of this.intersection() ?? []) found.push({ ...area, nested });
        continue;
      }
      if (kind === "open") brackets.push(this.tokens[this.at - 1]?.kind === "function");
      else if (kind === "close") brackets.pop();
      else if (kind === "unknown") this.unresolved.push(text);
      this.at++;
    }
    if (this.at < this.tokens.length) this.unresolved.push(this.textFrom(this.at, this.tokens.length));
    return found;
  }

  private skipSpace(): void {
    while (this.tokens[this.at]?.kind === "space") this.at++;
  }

  /** Moves past white space and a token of this sort; stays where it was when there is none. */
  private take(accepts: (token: Token | undefined) => boolean): boolean {
    const back = this.at;
    this.skipSpace();
    if (accepts(this.tokens[this.at])) {
      this.at++;
      return true;
    }
    this.at = back;
    return false;
  }

  private textFrom(start: number, end: number): string {
    const texts = this.tokens.slice(start, end).map((token) => token.text);
    return texts.join("").trim();
  }

  private union(): Area[] | null {
    const areas = this.intersection();
    if (!areas) return null;
    const all = [...areas];
    for (let back = this.at; this.take((token) => token?.kind === "comma"); back = this.at) {
      const more = this.intersection();
      if (!more) {
        this.at = back;
        break;
      }
      for (const area of more) all.push(area);
      if (all.length > MAX_AREAS) return null;
    }
    return all;
  }

  private intersection(): Area[] | null {
    let areas = this.range();
    while (areas && this.tokens[this.at]?.kind === "space") {
      const back = this.at;
      const others = this.range();
      if (!others) {
        this.at = back;
        break;
      }
      if (areas.length * others.length > MAX_AREAS) {
        this.unresolved.push(this.textFrom(back, this.at));
        return [];
      }
      const pairs: [Area, Area][] = areas.flatMap((a) => others.map((b): [Area, Area] => [a, b]));
      areas = pairs.flatMap(([a, b]) => (samePlace(a, b) ? (combine(a, b, "shared") ?? []) : []));
    }
    return areas;
  }

  private range(): Area[] | null {
    let areas = this.postfix();
    for (let back = this.at; areas && this.take(isRangeOperator); back = this.at) {
      const others = this.postfix();
      if (!others) {
        // A1:INDEX(…): the other end is known to Excel only.
        this.at = back;
        this.unresolved.push(this.textFrom(back, back + 2));
        break;
      }
      areas = this.rangeBetween(areas, others);
    }
    return areas;
  }

  private rangeBetween(from: Area[], to: Area[]): Area[] {
    const [a, b] = [from[0], to[0]];
    if (!a || !b || from.length + to.length > 2) return [...from, ...to];
    // Sheet!A1:B2 gives the second end the first one's sheet.
    if (b.prefix !== "" && !samePlace(a, b)) {
      this.unresolved.push(`${a.prefix}:${b.prefix}`);
      return [a, b];
    }
    return [combine(a, b, "around")!];
  }

  private postfix(): Area[] | null {
    if (this.depth > MAX_DEPTH) return null;
    this.depth++;
    const areas = this.operandWithMarks();
    this.depth--;
    return areas;
  }

  /** An operand with the @ before it and the # behind it. */
  private operandWithMarks(): Area[] | null {
    const back = this.at;
    if (this.take((token) => token?.text === "@")) {
      const areas = this.postfix();
      if (!areas) this.at = back;
      // Which cell of a range @ picks depends on where the formula stands.
      else if (areas.some((area) => areaSize(area) > 1)) this.unresolved.push(this.textFrom(back, this.at));
      return areas;
    }
    const areas = this.primary();
    if (areas && this.tokens[this.at]?.text === "#") {
      this.at++;
      this.unresolved.push(this.textFrom(back, this.at));
    }
    return areas;
  }

  private primary(): Area[] | null {
    const back = this.at;
    this.skipSpace();
    const token = this.tokens[this.at];
    if (token && OPERANDS.has(token.kind)) {
      this.at++;
      return this.operand(token);
    }
    if (token?.kind === "open") {
      this.at++;
      const areas = this.union();
      if (areas && this.take((next) => next?.kind === "close")) return areas;
    }
    this.at = back;
    return null;
  }

  private operand(token: Token): Area[] {
    const area = token.kind === "reference" ? parseReference(token.text) : null;
    if (area) return [area];
    const named = token.kind === "name" ? this.names.areas(token.text) : null;
    if (!named) this.unresolved.push(token.text);
    return named ? [...named] : [];
  }
}
