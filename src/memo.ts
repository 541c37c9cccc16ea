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
 * Answers by a text that says all they depend on, and not for ever.
 * @param most so many are kept
 * @param lasting the same text, as it may be kept
 */
export function keptAnswers<T>(
  most: number,
  lasting = (key: string): string => key,
): (key: string, answer: (own: string) => T) => T {
  const answers = new Map<string, { readonly made: T }>();
  return (key, answer) => {
    const known = answers.get(key);
    if (known) return known.made;
    // Asked of the lasting text: an answer may be a part of it.
    const own = lasting(key);
    const made = answer(own);
    if (answers.size >= most) answers.clear();
    answers.set(own, { made });
    return made;
  };
}

/** For texts that are short enough. */
function remembered<T>(answer: (text: string) => T, lasting: (text: string) => string): (text: string) => T {
  const kept = keptAnswers<T>(MOST_ANSWERS, lasting);
  return (text) => (text.length > LONGEST_KEY ? answer(text) : kept(text, answer));
}

/**
 * Equal texts as one object, with memory of its own. What is asked about it later is found without comparing its
 * characters; and engines make a part of a text point into the whole: one cell's text, kept as it was read, would keep
 * all texts of its file.
 */
export const sameText = remembered(
  (own) => own,
  (text) => ` ${text}`.slice(1),
);

/** @param answer a pure function of a text, whose results nobody changes */
export function perText<T>(answer: (text: string) => T): (text: string) => T {
  return remembered(answer, sameText);
}
