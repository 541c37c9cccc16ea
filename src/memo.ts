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

/** Such answers are kept for texts that are short enough, and not for ever. */
function remembered<T>(make: (text: string) => readonly [key: string, made: T]): (text: string) => T {
  let answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined || answers.has(text)) return known as T;
    const [key, made] = make(text);
    if (text.length > LONGEST_KEY) return made;
    if (answers.size >= MOST_ANSWERS) answers = new Map();
    answers.set(key, made);
    return made;
  };
}

/**
 * Equal texts as one object, with memory of its own. What is asked about it later is found without comparing its
 * characters; and engines make a part of a text point into the whole: one cell's text, kept as it was read, would keep
 * all texts of its file.
 */
export const sameText = remembered((text) => {
  const own = text.length > LONGEST_KEY ? text : ` ${text}`.slice(1);
  return [own, own];
});

/** @param answer a pure function of a text, whose results nobody changes */
export function perText<T>(answer: (text: string) => T): (text: string) => T {
  return remembered((text) => {
    const own = sameText(text);
    // Of the lasting text: an answer may be a part of it.
    return [own, answer(own)];
  });
}
