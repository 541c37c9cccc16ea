/**
 * A part of a Word document as blocks: what a reader sees on the page. Left out are deleted and moved-away text,
 * hidden text, the codes of fields (their results stay), ruby, and the second copy that old programs get of a shape.
 */
import { type Limits, within } from "../../limits";
import type { OfficePackage } from "../../package/package";
import { type Attributes, isOn, prefixed, type XmlHandler } from "../../package/xml";
import type { DocumentBlock, DocumentParagraph, DocumentText } from "./blocks";
import { TableGrid } from "./table-grid";

const LEFT_OUT: ReadonlySet<string> = new Set(["del", "moveFrom", "Fallback", "rt", "instrText", "delText"]);

/** Properties as they were before a tracked change (pPrChange, tcPrChange …) say nothing of how things are now. */
const isLeftOut = (name: string): boolean => LEFT_OUT.has(name) || name.endsWith("Change");

/** What stands for a character of its own in a run. */
const CHARACTERS: Readonly<Record<string, string | undefined>> = {
  tab: "\t",
  ptab: "\t",
  br: "\n",
  cr: "\n",
  noBreakHyphen: "-",
};

type OpenParagraph = { -readonly [K in keyof DocumentParagraph]: DocumentParagraph[K] } & {
  footnotes: string[];
};

const valueOf = (attributes: Attributes): string | undefined => prefixed(attributes, "val") ?? attributes.val;
const numberOf = (attributes: Attributes): number => Number(valueOf(attributes));

/** Collects the blocks of one part while it is parsed. */
class DocumentHandler implements XmlHandler {
  wantsText = false;
  readonly blocks: DocumentBlock[] = [];
  readonly footnotes = new Map<string, readonly DocumentBlock[]>();
  /** Where finished blocks go: the body, then the cell, then the nested cell … */
  private readonly containers: DocumentBlock[][] = [this.blocks];
  private readonly tables: TableGrid[] = [];
  private readonly paragraphs: OpenParagraph[] = [];
  private seen = 0;
  private cells = 0;
  private leftOut = 0;
  private inRun = false;
  private isHidden = false;
  private readonly properties: string[] = [];

  constructor(private readonly limits: Limits) {}

  open(name: string, attributes: Attributes): void {
    if (name === "p") this.seen++;
    if (this.leftOut > 0 || isLeftOut(name)) {
      if (name === "del" && this.properties.at(-1) === "trPr") this.tables.at(-1)?.deleteRow();
      this.leftOut++;
    } else if (name.endsWith("Pr")) this.properties.push(name);
    else if (this.properties.length > 0) this.property(name, attributes);
    else this.content(name, attributes);
  }

  close(name: string): void {
    if (this.leftOut > 0) this.leftOut--;
    else if (this.properties.at(-1) === name) this.properties.pop();
    else if (this.properties.length === 0) this.closeContent(name);
  }

  text(piece: string): void {
    const paragraph = this.paragraphs.at(-1);
    if (paragraph && !this.isHidden && this.leftOut === 0) paragraph.text += piece;
  }

  private property(name: string, attributes: Attributes): void {
    const of = this.properties.at(-1);
    const paragraph = this.paragraphs.at(-1);
    const table = this.tables.at(-1);
    if (of === "rPr") {
      // The mark at a paragraph's end has properties of its own, inside those of the paragraph.
      if (name === "vanish" && this.properties.length === 1) this.isHidden = isOn(valueOf(attributes), true);
    } else if (of === "pPr" && paragraph) {
      if (name === "pStyle") paragraph.style = valueOf(attributes) ?? null;
      else if (name === "outlineLvl") paragraph.outline = numberOf(attributes);
    } else if (of === "trPr" && name === "gridBefore") table?.skip(numberOf(attributes));
    else if (of === "tcPr" && name === "gridSpan") table?.spans(numberOf(attributes));
    else if (of === "tcPr" && name === "vMerge") table?.mergesDown(valueOf(attributes) === "restart");
  }

  private content(name: string, attributes: Attributes): void {
    const table = this.tables.at(-1);
    switch (name) {
      case "p":
        this.paragraphs.push({
          kind: "paragraph",
          index: this.seen - 1,
          text: "",
          style: null,
          outline: null,
          pictures: 0,
          footnotes: [],
        });
        break;
      case "r":
        this.inRun = true;
        this.isHidden = false;
        break;
      case "t":
        this.wantsText = true;
        break;
      case "tbl":
        this.tables.push(new TableGrid());
        break;
      case "gridCol":
        table?.column(Number(prefixed(attributes, "w") ?? attributes.w ?? 0));
        break;
      case "tr":
        table?.openRow();
        break;
      case "tc":
        within(this.limits, "cells", ++this.cells);
        if (table) this.containers.push(table.openCell());
        break;
      case "footnote":
        this.containers.push([]);
        this.footnotes.set(prefixed(attributes, "id") ?? "", this.containers.at(-1)!);
        break;
      case "footnoteReference":
        this.paragraphs.at(-1)?.footnotes.push(prefixed(attributes, "id") ?? "");
        break;
      case "blip":
      case "imagedata": {
        const paragraph = this.paragraphs.at(-1);
        if (paragraph) paragraph.pictures++;
        break;
      }
      default:
        if (this.inRun && CHARACTERS[name] !== undefined) this.text(CHARACTERS[name]);
    }
  }

  private closeContent(name: string): void {
    switch (name) {
      case "t":
        this.wantsText = false;
        break;
      case "r":
        this.inRun = false;
        break;
      case "p": {
        const paragraph = this.paragraphs.pop();
        if (paragraph) this.containers.at(-1)!.push(paragraph);
        break;
      }
      case "tc":
        if (this.tables.length > 0) {
          this.tables.at(-1)!.closeCell();
          this.containers.pop();
        }
        break;
      case "tr":
        this.tables.at(-1)?.closeRow();
        break;
      case "tbl": {
        const table = this.tables.pop()?.table();
        if (table) this.containers.at(-1)!.push(table);
        break;
      }
      case "footnote":
        this.containers.pop();
    }
  }
}

export function readDocument(pkg: OfficePackage, part: string, limits: Limits): DocumentText {
  const body = new DocumentHandler(limits);
  pkg.parse(part, body);
  const notes = new DocumentHandler(limits);
  const target = pkg.relationships(part).find(({ kind, external }) => kind === "footnotes" && !external);
  if (target) pkg.parse(target.target, notes);
  return { blocks: body.blocks, footnotes: notes.footnotes };
}
