/** Where things stand in the text of an XML part, so that text can be put between them and the rest left alone. */
import { localName } from "./xml";

export interface Element {
  /** As written, with its prefix, and without. */
  readonly qualified: string;
  readonly name: string;
  /** The element is text[start, end); its content is text[openEnd, closeStart). */
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
}

/**
 * Comments, CDATA, declarations and instructions are matched only to be passed over; tags give their parts. Every place
 * is looked at a bounded number of times, whatever the text: what is not closed reaches to the end.
 */
const TOKEN =
  /<!--[^]*?(?:-->|$)|<!\[CDATA\[[^]*?(?:\]\]>|$)|<\?[^]*?(?:\?>|$)|<![^>]*(?:>|$)|<(\/?)([^\s/<>"']+)(?=[\s/>])(?:[^<>"']|"[^"]*"|'[^']*')*?(\/?)>/g;

/** The one element whose content is never looked into: nearly all of a sheet's text. */
const CELLS = "sheetData";

/** The elements that stand directly between two places, in order. */
function scan(text: string, from: number, to: number): Element[] {
  const found: Element[] = [];
  const token = new RegExp(TOKEN);
  let depth = 0;
  let open = { qualified: "", start: 0, openEnd: 0 };
  token.lastIndex = from;
  for (let match = token.exec(text); match && match.index < to; match = token.exec(text)) {
    const [whole, closing, qualified, selfClosing] = match;
    if (qualified === undefined) continue;
    const start = match.index;
    const end = start + whole.length;
    if (closing) {
      if (--depth < 0) break;
      if (depth === 0) {
        const { qualified, start: from, openEnd } = open;
        found.push({ qualified, name: localName(qualified), start: from, openEnd, closeStart: start, end });
      }
    } else if (selfClosing) {
      if (depth === 0)
        found.push({ qualified, name: localName(qualified), start, openEnd: end, closeStart: end, end });
    } else if (depth++ === 0) {
      open = { qualified, start, openEnd: end };
      if (localName(qualified) === CELLS) token.lastIndex = closingTag(text, qualified, end);
    }
  }
  return found;
}

/** Where the closing tag of an element starts that holds no other of its name. Comments could fool the short way. */
function closingTag(text: string, qualified: string, from: number): number {
  const close = text.indexOf(`</${qualified}`, from);
  const declaration = text.indexOf("<!", from);
  return close < 0 || (declaration >= 0 && declaration < close) ? from : close;
}

/** The part's outermost element. */
export function rootElement(text: string): Element | undefined {
  const start = /<(?![?!])/.exec(
    text.replace(/<!--[^]*?(?:-->|$)/g, (comment) => " ".repeat(comment.length)),
  );
  if (!start) return undefined;
  const match = new RegExp(TOKEN.source, "y");
  match.lastIndex = start.index;
  const tag = match.exec(text);
  if (!tag?.[2]) return undefined;
  const [whole, , qualified, selfClosing] = tag;
  const openEnd = start.index + whole.length;
  const closeStart = selfClosing ? openEnd : text.lastIndexOf(`</${qualified}`);
  if (closeStart < openEnd) return undefined;
  const end = selfClosing ? openEnd : text.indexOf(">", closeStart) + 1;
  return { qualified: qualified!, name: localName(qualified!), start: start.index, openEnd, closeStart, end };
}

export function childrenOf(text: string, parent: Element): Element[] {
  return scan(text, parent.openEnd, parent.closeStart);
}

export interface Attribute {
  /** As written, entities included. */
  readonly raw: string;
  /** Where the value stands, without its quotes. */
  readonly start: number;
  readonly end: number;
}

/** An attribute of an element by the name as written ("count", "r:id"). */
export function attributeOf(text: string, element: Element, name: string): Attribute | undefined {
  const tag = text.slice(element.start, element.openEnd);
  for (const match of tag.matchAll(/([^\s=<>"']+)\s*=\s*("[^"]*"|'[^']*')/g)) {
    if (match[1] !== name) continue;
    const end = element.start + match.index + match[0].length - 1;
    const raw = match[2]!.slice(1, -1);
    return { raw, start: end - raw.length, end };
  }
  return undefined;
}

/** "x:" when the element is written with a prefix, else "". */
export function prefixOf(element: Element): string {
  return element.qualified.slice(0, element.qualified.length - element.name.length);
}

/** Gives a piece of our own XML, written without prefixes, the prefix of the part that it goes into. */
export function withPrefix(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replace(/<(\/?)(?=[A-Za-z])(?![a-z]+:)/g, `<$1${prefix}`);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
};

/** Text for between tags. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>]/g, (ch) => ENTITIES[ch]!);
}

/** Text for between the quotes of an attribute. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\n]/g, (ch) => ENTITIES[ch]!);
}
