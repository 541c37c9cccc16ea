/** What the cells and rules of sheets refer to, by number, in the lists that all sheets of a workbook share. */
import { FileError } from "../errors";
import type { OfficePackage } from "../package/package";
import type { Attributes } from "../package/xml";

export interface References {
  /** Shared texts. */
  readonly texts: ReadonlySet<number>;
  /** Cell formats (`cellXfs`). */
  readonly styles: ReadonlySet<number>;
  /** Formats of conditional formats, filters and tables (`dxfs`). */
  readonly formats: ReadonlySet<number>;
}

/**
 * What parts of a package refer to: worksheets, and any others that may name formats (tables, pivot tables, styles).
 *
 * @param isLenient a damaged part counts as far as it can be read
 * @throws FileError for a damaged part
 */
export function referencesOf(pkg: OfficePackage, parts: Iterable<string>, isLenient = false): References {
  const texts = new Set<number>();
  const styles = new Set<number>();
  const formats = new Set<number>();
  // As the readers take it: what to them is a number, however it is written, is in use.
  const note = (set: Set<number>, value: string | undefined): void => {
    const number = Number(value);
    if (Number.isSafeInteger(number) && number >= 0) set.add(number);
  };
  for (const part of parts) {
    let value = "";
    let isShared = false;
    const handler = {
      wantsText: false,
      open(name: string, attributes: Attributes) {
        if (name === "c" || name === "row") note(styles, attributes.s);
        if (name === "col") note(styles, attributes.style);
        if (name === "c") isShared = attributes.t === "s";
        else if (name === "v") {
          handler.wantsText = isShared;
          value = "";
        } else {
          for (const key in attributes) if (/dxfId$/i.test(key)) note(formats, attributes[key]);
        }
      },
      close(name: string) {
        if (name === "v" && handler.wantsText) note(texts, value.trim());
        handler.wantsText &&= name !== "v";
      },
      text(piece: string) {
        value += piece;
      },
    };
    try {
      pkg.parse(part, handler);
    } catch (error) {
      if (!isLenient || !(error instanceof FileError)) throw error;
    }
  }
  return { texts, styles, formats };
}
