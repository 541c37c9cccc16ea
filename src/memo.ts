/** Answers kept for questions that come again and again: a season's sheets hold the same texts a thousand times. */

/** So many that all texts of a form fit, so few that a long run takes no more memory than a short one. */
const MOST_ANSWERS = 4096;
/** A text of this length is somebody's own; it will hardly come again. */
const LONGEST_KEY = 600;

/** @param answer a pure function of an object that nobody changes, whose results nobody changes either */
export function perObject<K extends object, T>(answer: (object: K) => T): (object: K) => T {
  const answers = new WeakMap<K, { readonly made: T }>();
  return (object) => {
    const known = answers.get(object);
    if (known) return known.made;
    const made = answer(object);
    answers.set(object, { made });
    return made;
  };
}

/**
 * A text in memory of its own. Engines make a part of a text point into the whole: one cell's text, kept as a key, would
 * keep all texts of its file.
 */
const apart = (text: string): string => ` ${text}`.slice(1);

/** @param answer a pure function of a text, whose results nobody changes */
export function perText<T>(answer: (text: string) => T): (text: string) => T {
  let answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined || answers.has(text)) return known as T;
    if (text.length > LONGEST_KEY) return answer(text);
    if (answers.size >= MOST_ANSWERS) answers = new Map();
    const own = apart(text);
    // Of the copy: an answer may be a part of the text, too.
    const made = answer(own);
    answers.set(own, made);
    return made;
  };
}

/** Equal texts as one object: what is asked about it later is found without comparing its characters. */
export const sameText = perText((text) => text);
