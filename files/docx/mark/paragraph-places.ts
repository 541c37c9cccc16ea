/** Where the paragraphs of a Word document's part stand in its text. */
import { SaxesParser } from "saxes";
import { corrupt } from "../../errors";
import { localName } from "../../package/xml";

/** The content of a paragraph, behind its properties, is text[start, end). */
export interface ParagraphPlace {
  /** "w:p" as written. */
  readonly qualified: string;
  readonly start: number;
  readonly end: number;
  /** Where its properties begin, which end at `start`; null without any. */
  readonly properties: number | null;
  /** Written as one empty tag: `end` is where its "/>" stands. */
  readonly isEmptyTag: boolean;
}

interface OpenParagraph {
  readonly index: number;
  readonly qualified: string;
  readonly depth: number;
  start: number;
  properties: number | null;
}

/** In the order in which they begin, as `readDocument` numbers them. */
export function paragraphPlaces(part: string, text: string): ParagraphPlace[] {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const places: ParagraphPlace[] = [];
  const open: OpenParagraph[] = [];
  let depth = 0;
  let seen = 0;
  parser.on("error", (error) => {
    throw corrupt(part, error);
  });
  parser.on("opentag", (tag) => {
    depth++;
    if (localName(tag.name) === "p")
      open.push({ index: seen++, qualified: tag.name, depth, start: parser.position, properties: null });
    const paragraph = open.at(-1);
    if (paragraph && localName(tag.name) === "pPr" && depth === paragraph.depth + 1)
      paragraph.properties = text.lastIndexOf("<", parser.position - 1);
  });
  parser.on("closetag", (tag) => {
    const paragraph = open.at(-1);
    const name = localName(tag.name);
    if (paragraph && name === "pPr" && depth === paragraph.depth + 1) paragraph.start = parser.position;
    if (paragraph && name === "p" && depth === paragraph.depth) {
      open.pop();
      const { index, qualified, start, properties } = paragraph;
      const isEmptyTag = tag.isSelfClosing;
      const end = isEmptyTag ? start - 2 : text.lastIndexOf("</", parser.position - 1);
      places[index] = { qualified, start: isEmptyTag ? end : start, end, properties, isEmptyTag };
    }
    depth--;
  });
  parser.write(text).close();
  return places;
}
