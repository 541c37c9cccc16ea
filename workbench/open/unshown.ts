/** What the grid does not draw of a file's looks: it stays in the file, and the page says so instead of misleading. */
import { DEFAULT_LIMITS } from "../../files/limits";
import { OfficePackage } from "../../files/package/package";
import { readWorkbookPart } from "../../files/xlsx/read-workbook-part";
import { worksheets } from "../../files/xlsx/read-xlsx";

/** Conditional formats, letters of several kinds in one cell, lines across cells, numbers in Chinese characters. */
export const UNSHOWN = ["conditional", "rich-text", "diagonal", "chinese-numbers"] as const;
export type Unshown = (typeof UNSHOWN)[number];

const SIGNS: Readonly<Record<Unshown, { readonly kind: string; readonly sign: RegExp }>> = {
  conditional: { kind: "worksheet", sign: /<(?:\w+:)?conditionalFormatting\b/ },
  "rich-text": { kind: "sharedStrings", sign: /<(?:\w+:)?r>/ },
  diagonal: { kind: "styles", sign: /<(?:\w+:)?border\b[^>]*\sdiagonal(?:Up|Down)=["'](?:1|true)["']/ },
  "chinese-numbers": { kind: "styles", sign: /\sformatCode=["'][^"']*\[DBNum/i },
};

/** Of a package that was read already; a damaged part says nothing here, since its contents were read all the same. */
export function unshownIn(bytes: Uint8Array): Unshown[] {
  const pkg = new OfficePackage(bytes, DEFAULT_LIMITS);
  const book = readWorkbookPart(pkg, DEFAULT_LIMITS);
  const has = (part: string, sign: RegExp): boolean => {
    try {
      return pkg.has(part) && sign.test(new TextDecoder().decode(pkg.read(part)));
    } catch {
      return false;
    }
  };
  return UNSHOWN.filter((each) => {
    const { kind, sign } = SIGNS[each];
    const parts =
      kind === "worksheet"
        ? worksheets(book).map(({ part }) => part)
        : book.relationships.filter((rel) => rel.kind === kind && !rel.external).map(({ target }) => target);
    return parts.some((part) => has(part, sign));
  });
}
