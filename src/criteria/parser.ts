/**
 * Parsers as functions, put together into productions. A parser looks at a text from a place on and never goes back
 * behind it; a choice takes the first that fits. Nothing recurses, so that the work grows as the text does.
 */

export interface Parsed<T> {
  readonly value: T;
  /** Where the next parser goes on. */
  readonly end: number;
}

export type Parser<T> = (text: string, at: number) => Parsed<T> | null;

/** The longest of the words that stands here. */
export function word(...words: readonly string[]): Parser<string> {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return (text, at) => {
    const value = longestFirst.find((each) => text.startsWith(each, at));
    return value === undefined ? null : { value, end: at + value.length };
  };
}

/** The longest word of a table that stands here, and what it means. */
export function meaning<T>(table: ReadonlyMap<string, T>): Parser<T> {
  const words = word(...table.keys());
  return map(words, (found) => table.get(found)!);
}

export function map<A, B>(parser: Parser<A>, change: (value: A) => B): Parser<B> {
  return (text, at) => {
    const found = parser(text, at);
    return found && { value: change(found.value), end: found.end };
  };
}

/** Only what passes the test. */
export function where<T>(parser: Parser<T>, test: (value: T) => boolean): Parser<T> {
  return (text, at) => {
    const found = parser(text, at);
    return found && test(found.value) ? found : null;
  };
}

type Values<P extends readonly Parser<unknown>[]> = {
  -readonly [K in keyof P]: P[K] extends Parser<infer T> ? T : never;
};

/** One after another. */
export function seq<const P extends readonly Parser<unknown>[]>(...parsers: P): Parser<Values<P>> {
  return (text, at) => {
    const values: unknown[] = [];
    let end = at;
    for (const parser of parsers) {
      const found = parser(text, end);
      if (!found) return null;
      values.push(found.value);
      end = found.end;
    }
    return { value: values as Values<P>, end };
  };
}

/** The first that fits. */
export function alt<T>(...parsers: readonly Parser<T>[]): Parser<T> {
  return (text, at) => {
    for (const parser of parsers) {
      const found = parser(text, at);
      if (found) return found;
    }
    return null;
  };
}

export function optional<T>(parser: Parser<T>): Parser<T | null> {
  return (text, at) => parser(text, at) ?? { value: null, end: at };
}

/** One or more, with something between them. */
export function listOf<T>(parser: Parser<T>, between: Parser<unknown>): Parser<T[]> {
  return (text, at) => {
    let found = parser(text, at);
    if (!found) return null;
    const values = [found.value];
    let end = found.end;
    for (;;) {
      const gap = between(text, end);
      found = gap && parser(text, gap.end);
      if (!found || found.end === end) return { value: values, end };
      values.push(found.value);
      end = found.end;
    }
  };
}

/** Fits where the other does, and reads nothing. */
export function followedBy(parser: Parser<unknown>): Parser<null> {
  return (text, at) => (parser(text, at) ? { value: null, end: at } : null);
}

/** Fits where the other does not, and reads nothing. */
export function not(parser: Parser<unknown>): Parser<null> {
  return (text, at) => (parser(text, at) ? null : { value: null, end: at });
}

export const end: Parser<null> = (text, at) => (at === text.length ? { value: null, end: at } : null);

/** What stands before the first place where the other fits; a character of `never` ends the search in vain. */
export function upTo(stop: Parser<unknown>, never = ""): Parser<string> {
  return (text, at) => {
    for (let here = at; here <= text.length; here++) {
      if (stop(text, here)) return { value: text.slice(at, here), end: here };
      if (here < text.length && never.includes(text[here]!)) return null;
    }
    return null;
  };
}

/** All that is left. */
export const rest: Parser<string> = (text, at) => ({ value: text.slice(at), end: text.length });
