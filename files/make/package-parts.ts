/** The parts of a package that is made, and how they hang together. */
import { relationshipsPart } from "../package/package";
import { writeZip } from "../package/zip-write";
import { CONTENT_TYPES, TRANSITIONAL, XML_DECLARATION } from "../xlsx/ooxml";

const PACKAGE_NS = "http://schemas.openxmlformats.org/package/2006";

export type PartKind = keyof typeof CONTENT_TYPES;

export class PackageParts {
  private readonly texts = new Map<string, string>();
  private readonly types: string[] = [];
  /** By the part that they lead from; "" is the package. */
  private readonly relationships = new Map<string, string[]>();

  /** Adds a part that another one leads to; returns the id by which that one names it. */
  add(part: string, kind: PartKind, from: string, text: string): string {
    // Drawings of notes are pieces of XML without the declaration, as Excel writes them.
    this.texts.set(part, kind === "vmlDrawing" ? text : XML_DECLARATION + text);
    this.types.push(`<Override PartName="/${part}" ContentType="${CONTENT_TYPES[kind]}"/>`);
    const list = this.relationships.get(from) ?? [];
    const id = `rId${list.length + 1}`;
    const type = `${TRANSITIONAL.relationships}/${kind}`;
    this.relationships.set(from, [...list, `<Relationship Id="${id}" Type="${type}" Target="/${part}"/>`]);
    return id;
  }

  build(): Uint8Array {
    const encoder = new TextEncoder();
    const relationships = [...this.relationships].map(([from, list]): [string, string] => [
      relationshipsPart(from),
      `${XML_DECLARATION}<Relationships xmlns="${PACKAGE_NS}/relationships">${list.join("")}</Relationships>`,
    ]);
    const types =
      `${XML_DECLARATION}<Types xmlns="${PACKAGE_NS}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Default Extension="xml" ContentType="application/xml"/>${this.types.join("")}</Types>`;
    const all = [["[Content_Types].xml", types] as const, ...relationships, ...this.texts];
    return writeZip(null, new Map(), new Map(all.map(([name, text]) => [name, encoder.encode(text)])));
  }
}
