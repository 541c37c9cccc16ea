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
 * Such answers are kept for texts that are short enough, and not for ever.
 * @param lasting the same text, as it may be kept
 */
function remembered<T>(lasting: (text: string) => string, answer: (text: string) => T): (text: string) => T {
  const answers = new Map<string, { readonly made: T }>();
  return (text) => {
    if (text.length > LONGEST_KEY) return answer(text);
    const known = answers.get(text);
    if (known) return known.made;
    // Asked of the lasting text: an answer may be a part of it.
    const own = lasting(text);
    const made = answer(own);
    if (answers.size >= MOST_ANSWERS) answers.clear();
    answers.set(own, { made });
    return made;
  };
}

/**
 * Equal texts as one object, with memory of its own. What is asked about it later is found without comparing its
 * characters; and engines make a part of a text point into the whole: one cell's text, kept as it was read, would keep
 * all texts of its file.
 */
export const sameText = remembered(
  (text) => ` ${text}`.slice(1),
  (own) => own,
);

/** @param answer a pure function of a text, whose results nobody changes */
export function perText<T>(answer: (text: string) => T): (text: string) => T {
  return remembered(sameText, answer);
}
