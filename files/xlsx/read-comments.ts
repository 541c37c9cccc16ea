/** The notes of a sheet: classic ones, and the threads of newer versions joined into one text per cell. */
import { parseAddress } from "../../src/workbook/address";
import type { Comment } from "../../src/workbook/model";
import { FileError } from "../errors";
import { type Limits, within } from "../limits";
import type { OfficePackage, Relationship } from "../package/package";
import { isOurNote } from "./markers";
import { unescapeText } from "./text";

export function readComments(
  pkg: OfficePackage,
  relationships: readonly Relationship[],
  limits: Limits,
): readonly Comment[] {
  const byCell = new Map<string, string>();
  for (const kind of ["comments", "threadedComment"]) {
    const found = new Map<string, string>();
    for (const rel of relationships)
      if (rel.kind === kind && !rel.external)
        for (const [ref, text] of textsOf(pkg, rel.target, limits)) found.set(ref, text);
    // A thread also stands as a classic note that only says that newer versions show the thread.
    for (const [ref, text] of found) byCell.set(ref, text);
  }
  return [...byCell].flatMap(([ref, text]) => {
    const at = parseAddress(ref);
    return at && !isOurNote(text) ? [{ ...at, text }] : [];
  });
}

/** A check needs no notes: damaged ones are none, and nobody is kept from the cells. */
function textsOf(pkg: OfficePackage, part: string, limits: Limits): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  try {
    collect(pkg, part, found, limits);
    return found;
  } catch (error) {
    if (error instanceof FileError && error.code === "corrupt") return new Map();
    throw error;
  }
}

function collect(pkg: OfficePackage, part: string, found: Map<string, string>, limits: Limits): void {
  let ref: string | undefined;
  let text = "";
  let phonetic = false;
  const takes = (name: string): boolean => name === "t" || (name === "text" && part.includes("threaded"));
  const handler = {
    wantsText: false,
    open(name: string, attributes: Readonly<Record<string, string | undefined>>) {
      if (name === "comment" || name === "threadedComment") {
        ref = attributes.ref;
        text = "";
      } else if (name === "rPh") phonetic = true;
      else if (takes(name)) handler.wantsText = !phonetic;
    },
    close(name: string) {
      if (takes(name)) handler.wantsText = false;
      else if (name === "rPh") phonetic = false;
      else if ((name === "comment" || name === "threadedComment") && ref !== undefined) {
        const before = found.get(ref);
        found.set(ref, before === undefined ? unescapeText(text) : `${before}\n${unescapeText(text)}`);
        within(limits, "comments", found.size);
      }
    },
    text(piece: string) {
      text += piece;
    },
  };
  pkg.parse(part, handler);
}
