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

/** @param answer a pure function of a text, whose results nobody changes */
export function perText<T>(answer: (text: string) => T): (text: string) => T {
  let answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined || answers.has(text)) return known as T;
    const made = answer(text);
    if (text.length > LONGEST_KEY) return made;
    if (answers.size >= MOST_ANSWERS) answers = new Map();
    answers.set(text, made);
    return made;
  };
}

/** Equal texts as one object: what is asked about it later is found without comparing its characters. */
export const sameText = perText((text) => text);
