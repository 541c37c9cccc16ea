const LONGEST_NAME = 31;

/** Names that Excel takes, in the same order, each used once. */
export function freeSheetNames(wanted: readonly string[]): string[] {
  const names: string[] = [];
  for (const name of wanted) names.push(freeSheetName(name, names));
  return names;
}

/** The name wanted, or "校验结果 (2)" and so on when it is taken; sheet names do not tell upper from lower case. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const clean = wanted.replace(/[[\]:*?/\\\u0000-\u001f]|^'|'$/g, "_").slice(0, LONGEST_NAME);
  for (let n = 1; ; n++) {
    const suffix = n === 1 ? "" : ` (${n})`;
    const name = clean.slice(0, LONGEST_NAME - suffix.length) + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}
