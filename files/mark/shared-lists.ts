/** Lists whose items are known by their place, as texts and formats are: items go and all others keep their numbers. */
import type { PackageEditor } from "../package/editor";
import { attributeOf, childrenOf, type Element, prefixOf, withPrefix } from "../package/xml-scan";

export interface Usage {
  /** What nobody uses any more. */
  readonly gone: ReadonlySet<number>;
  readonly used: ReadonlySet<number>;
}

export function usage(before: Iterable<number>, now: Iterable<number>): Usage {
  const used = new Set(now);
  return { gone: new Set([...before].filter((number) => !used.has(number))), used };
}

/**
 * Takes out of a list what is gone: behind the last item in use, together with all that nobody used there; before it, a
 * filler stands in.
 *
 * @param filler XML; without it, the list's first item; "" where items are not known by their place
 */
export function shorten(
  editor: PackageEditor,
  part: string,
  list: Element,
  { gone, used }: Usage,
  filler?: string,
): void {
  if (gone.size === 0) return;
  const text = editor.text(part);
  const items = childrenOf(text, list);
  // With something else among them programs count differently: a number could come to mean another item.
  if (items.some(({ name }) => name !== items[0]!.name)) return;
  const last = items.reduce((last, _, i) => (used.has(i) ? i : last), -1);
  const [first] = items;
  const instead =
    filler === undefined && first
      ? text.slice(first.start, first.end)
      : withPrefix(filler ?? "", prefixOf(list));
  let cut = 0;
  items.forEach((item, i) => {
    if (!gone.has(i) && i <= last) return;
    const left = i < last ? instead : "";
    if (left === "") cut++;
    editor.splice(part, item.start, item.end - item.start, left);
  });
  for (const name of ["count", "uniqueCount"]) {
    const count = attributeOf(text, list, name);
    if (count && cut > 0)
      editor.splice(part, count.start, count.end - count.start, String(Math.max(0, Number(count.raw) - cut)));
  }
}
