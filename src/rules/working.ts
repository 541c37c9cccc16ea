/** The working of a score, line by line, in words. */

export interface WorkingLine {
  readonly text: string;
  /** Of bands, the one that was hit and those that were not; "result" is what the whole comes to, or why to nothing. */
  readonly role: "figure" | "hit" | "not-hit" | "result";
}

/**
 * The line where only text can be shown: the band that was hit is marked, the others are indented.
 * @param indent as wide as the mark is in the type of the language
 */
export function workingText({ text, role }: WorkingLine, indent: string): string {
  if (role === "hit") return `▶ ${text}`;
  return role === "not-hit" ? indent + text : text;
}
