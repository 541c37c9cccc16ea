/** Makes a browser of today as poor as Chromium 64, the oldest that the WPS add-in is for. */

/** What came later, by the object that has it, as far as Playwright does without it in the page. */
const LATER: readonly (readonly [owner: string, names: readonly string[]])[] = [
  ["Array.prototype", ["at", "flat", "flatMap", "findLast", "findLastIndex", "toSorted", "toReversed"]],
  ["String.prototype", ["at", "replaceAll", "matchAll", "trimStart", "trimEnd"]],
  ["Object", ["fromEntries", "hasOwn", "groupBy"]],
  ["Promise", ["allSettled", "any", "withResolvers"]],
  ["Object.getPrototypeOf(Int8Array).prototype", ["at", "findLast", "toSorted"]],
  ["(self.Crypto || {}).prototype", ["randomUUID"]],
  ["self", ["structuredClone", "queueMicrotask", "WeakRef", "AggregateError"]],
];

/** The script, after what runs once in each page and each worker, whichever script comes first there. */
export function withoutLaterBuiltIns(script: string): string {
  const removals = LATER.map(([owner, names]) => `take(${owner}, ${JSON.stringify(names)});`);
  return `if (!self.takenBuiltIns) {
  self.takenBuiltIns = [];
  const take = (owner, names) => {
    for (const name of owner ? names : []) {
      const was = Object.getOwnPropertyDescriptor(owner, name);
      if (was && delete owner[name]) self.takenBuiltIns.push([owner, name, was]);
    }
  };
  ${removals.join("\n  ")}
}
${script}`;
}
