/** Characters of a sentence shown before its figure and behind it. */
const BEFORE = 30;
const BEHIND = 10;

/** Around the figure, as much of a long sentence as a reader needs to find it. */
export function shortened(sentence: string, shown: string): string {
  const at = Math.max(0, sentence.indexOf(shown));
  const from = Math.max(0, at - BEFORE);
  const to = at + shown.length + BEHIND;
  return `${from > 0 ? "……" : ""}${sentence.slice(from, to)}${to < sentence.length ? "……" : ""}`;
}
