/**
 * Reading XML part by part: saxes without positions or namespaces, prefixes cut off by hand. A DOCTYPE is refused,
 * so there are no entities to expand and nothing outside the file is ever asked for.
 */
import { SaxesParser } from "saxes";
import { corrupt, FileError } from "../errors";
import { type Limits, within } from "../limits";

/** An element's attributes, under the names (prefixes included) that the file gives them. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** Names come without their prefix. Text is given only while `wantsText` is set. */
export interface XmlHandler {
  wantsText?: boolean;
  open(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

export interface XmlSink {
  write(text: string): void;
  end(): void;
}

export function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

/** The attribute of that local name whatever its prefix: r:id, rel:id … */
export function prefixed(attributes: Attributes, name: string): string | undefined {
  for (const key in attributes) if (key.endsWith(`:${name}`)) return attributes[key];
  return undefined;
}

/** ST_OnOff: "1", "true", "on"; an absent attribute is `absent`. */
export function isOn(value: string | undefined, absent = false): boolean {
  return value === undefined ? absent : value === "1" || value === "true" || value === "on";
}

/** A parser to write a part's text into. Whatever is wrong with the part is thrown as a FileError. */
export function xmlSink(part: string, handler: XmlHandler, limits: Limits): XmlSink {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  parser.on("doctype", () => {
    throw new FileError({ code: "doctype", part });
  });
  parser.on("error", (error) => {
    throw corrupt(part, error);
  });
  parser.on("opentag", (tag) => {
    if (++depth > limits.xmlDepth) within(limits, "xmlDepth", depth);
    handler.open(localName(tag.name), tag.attributes);
  });
  parser.on("closetag", (tag) => {
    depth--;
    handler.close?.(localName(tag.name));
  });
  const text = (text: string): void => {
    if (handler.wantsText) handler.text?.(text);
  };
  parser.on("text", text);
  parser.on("cdata", text);
  return {
    write: (piece) => void parser.write(piece),
    end: () => void parser.close(),
  };
}
