import { sameText } from "../../src/memo";
import { type Limits, within } from "../limits";
import type { OfficePackage } from "../package/package";
import { unescapeText } from "./text";

/** The workbook's table of texts; the runs of a rich text are joined, phonetic guides left out. */
export function readSharedStrings(pkg: OfficePackage, part: string, limits: Limits): readonly string[] {
  const strings: string[] = [];
  let text = "";
  let phonetic = false;
  const handler = {
    wantsText: false,
    open(name: string) {
      if (name === "si") text = "";
      else if (name === "rPh") phonetic = true;
      else if (name === "t") handler.wantsText = !phonetic;
    },
    close(name: string) {
      if (name === "t") handler.wantsText = false;
      else if (name === "rPh") phonetic = false;
      else if (name === "si") {
        strings.push(sameText(unescapeText(text)));
        within(limits, "sharedStrings", strings.length);
      }
    },
    text(piece: string) {
      text += piece;
    },
  };
  pkg.parse(part, handler);
  return strings;
}
