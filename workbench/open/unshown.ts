/** What the grid does not draw of a file's looks: it stays in the file, and the page says so instead of misleading. */
import { DEFAULT_LIMITS } from "../../files/limits";
import { OfficePackage } from "../../files/package/package";
import { readWorkbookPart } from "../../files/xlsx/read-workbook-part";
import { partOf } from "../../files/xlsx/read-xlsx";
import type { Appearance } from "../../src/workbook/appearance";

/** Conditional formats of kinds that are not drawn; letters of several kinds in one cell. */
export type Unshown = "conditional" | "rich-text";

const RICH_TEXT = /<(?:\w+:)?r>/;

/** Of a package that was read already. */
export function unshownIn(bytes: Uint8Array, { sheets }: Appearance): Unshown[] {
  const isStrange = sheets.some(({ conditions = [] }) =>
    conditions.some(({ condition }) => condition.kind === "other"),
  );
  return [
    ...(isStrange ? (["conditional"] as const) : []),
    ...(hasRichText(bytes) ? (["rich-text"] as const) : []),
  ];
}

/** A damaged part says nothing here: its contents were read all the same. */
function hasRichText(bytes: Uint8Array): boolean {
  try {
    const pkg = new OfficePackage(bytes, DEFAULT_LIMITS);
    const part = partOf(readWorkbookPart(pkg, DEFAULT_LIMITS), "sharedStrings");
    return part !== undefined && pkg.has(part) && RICH_TEXT.test(new TextDecoder().decode(pkg.read(part)));
  } catch {
    return false;
  }
}
