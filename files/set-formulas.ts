/** Formulas and values put into cells of a workbook that is there, with every other part and byte left as it is. */
import { address, MAX_COLUMNS, type Range } from "../src/workbook/address";
import type { CellChange } from "../src/workbook/cell-change";
import type { CellValue } from "../src/workbook/model";
import { DEFAULT_LIMITS, type Limits } from "./limits";
import { insertChild, WORKBOOK_ORDER } from "./mark/insert";
import { dropPart } from "./mark/registry";
import { openEditor } from "./open-editor";
import type { PackageEditor } from "./package/editor";
import { attributeOf, escapeXml, prefixOf, withPrefix, type Element } from "./package/xml-scan";
import { NewCells } from "./set-formulas/new-cells";
import { type CellPlace, SheetCells, type StoredFormula } from "./set-formulas/sheet-cells";
import { storedFormula } from "./set-formulas/stored";
import { sharedFormula } from "./xlsx/formula";
import { readWorkbookPart, type WorkbookPart } from "./xlsx/read-workbook-part";
import { type WrittenValue, writtenValue } from "./xlsx/write-value";

/**
 * A copy of an .xlsx or .xlsm file with these cells changed. Styles stay; cells that shared a changed cell's formula
 * get their own; a cell that the file does not hold is put in. A sheet that is not there is an error, as is a part
 * of an array formula. Throws a FileError for files that cannot be written: encrypted, signed, of another format.
 */
export function setCells(
  bytes: Uint8Array,
  changes: readonly CellChange[],
  limits: Limits = DEFAULT_LIMITS,
): Uint8Array {
  const editor = openEditor(bytes, limits);
  if (changes.length === 0) return bytes;
  const book = readWorkbookPart(editor.pkg, limits);
  let chainIsStale = false;
  for (const [name, own] of bySheet(changes)) {
    const entry = book.sheets.find((one) => one?.name === name && one.kind === "worksheet");
    if (!entry) throw new RangeError(`no worksheet ${name}`);
    const writer = new SheetWriter(editor, entry.part);
    writer.write(own);
    chainIsStale ||= writer.chainIsStale;
  }
  if (chainIsStale) dropCalcChain(editor, book);
  if (changes.some(({ formula, value }) => formula !== undefined && value === null)) {
    computeOnLoad(editor, book.part);
  }
  return editor.build();
}

function bySheet(changes: readonly CellChange[]): Map<string, CellChange[]> {
  const sheets = new Map<string, CellChange[]>();
  for (const change of changes) {
    const own = sheets.get(change.sheet);
    if (own) own.push(change);
    else sheets.set(change.sheet, [change]);
  }
  return sheets;
}

class SheetWriter {
  private readonly cells: SheetCells;
  private readonly text: string;
  private readonly changed = new Set<number>();
  /** A cell that the order of calculation lists holds no formula now, or another kind of formula. */
  chainIsStale = false;

  constructor(
    private readonly editor: PackageEditor,
    part: string,
  ) {
    this.cells = new SheetCells(editor, part);
    this.text = editor.text(part);
  }

  write(changes: readonly CellChange[]): void {
    for (const { row, col } of changes) this.changed.add(row * MAX_COLUMNS + col);
    new NewCells(this.editor, this.cells).write(changes.filter(({ row, col }) => !this.cells.at(row, col)));
    const masters = new Map<string, { place: CellPlace; text: string }>();
    for (const change of changes) {
      const place = this.cells.at(change.row, change.col);
      if (!place) continue;
      const formula = this.cells.formula(place);
      if (formula?.type === "shared" && formula.shared !== null && formula.text !== "") {
        masters.set(formula.shared, { place, text: formula.text });
      }
      this.change(place, formula, change);
    }
    if (masters.size > 0) this.expand(masters);
  }

  /** What shared a formula that is gone gets it in its own words. */
  private expand(masters: ReadonlyMap<string, { place: CellPlace; text: string }>): void {
    for (const place of this.cells.all()) {
      if (this.changed.has(place.row * MAX_COLUMNS + place.col)) continue;
      const formula = this.cells.formula(place);
      const master = formula?.type === "shared" ? masters.get(formula.shared ?? "") : undefined;
      if (!formula || !master) continue;
      const own = sharedFormula(master.text)(place.row - master.place.row, place.col - master.place.col);
      this.replace(formula.element, this.tag("f", "", own, formula.element));
    }
  }

  private change(place: CellPlace, formula: StoredFormula | null, change: CellChange): void {
    if (change.formula === undefined) {
      this.chainIsStale ||= formula !== null;
      this.rewrite(place, "", change.value ?? null, false);
      return;
    }
    const wasArray = formula?.type === "array";
    const staysArray = wasArray && !(change.alone === true && this.changesAll(formula.ref));
    const text = storedFormula(change.formula, formula?.text ?? "");
    const attributes = staysArray && formula.ref ? ` t="array" ref="${refText(formula.ref)}"` : "";
    if (wasArray && !staysArray) this.chainIsStale = true;
    const written = this.tag("f", attributes, text, place.element);
    if (change.value === undefined && formula && (staysArray || !wasArray))
      this.replace(formula.element, written);
    else this.rewrite(place, written, change.value, staysArray);
  }

  /** Cells of an array that nothing is said of would lose the formula that fills them. */
  private changesAll(ref: Range | null): boolean {
    if (!ref) return true;
    for (let row = ref.top; row <= ref.bottom; row++) {
      for (let col = ref.left; col <= ref.right; col++) {
        if (!this.changed.has(row * MAX_COLUMNS + col)) return false;
      }
    }
    return true;
  }

  /** The whole cell anew: its place and style as they were, then the formula, then the value. */
  private rewrite(
    { element }: CellPlace,
    formula: string,
    value: CellValue | undefined,
    keepsArray: boolean,
  ): void {
    const known = value === undefined ? this.valueAsStored(element) : writtenValue(value, formula !== "");
    const kept = ["r", "s", "ph", ...(keepsArray ? ["cm"] : [])].flatMap((name) => {
      const attribute = attributeOf(this.text, element, name);
      return attribute ? [` ${name}="${attribute.raw}"`] : [];
    });
    const { qualified } = element;
    const content = formula + withPrefix(known.content, prefixOf(element));
    const open = `<${qualified}${kept.join("")}${known.type === "" ? "" : ` t="${known.type}"`}`;
    this.replace(element, content === "" ? `${open}/>` : `${open}>${content}</${qualified}>`);
  }

  /** A cell's value in its own words, with the type that goes with it. */
  private valueAsStored(element: Element): WrittenValue {
    const content = this.text.slice(element.openEnd, element.closeStart);
    const value = /<(?:\w+:)?v(?:\s[^>]*)?>([^<]*)<\/(?:\w+:)?v>/.exec(content)?.[1];
    const type = attributeOf(this.text, element, "t")?.raw ?? "";
    return value === undefined ? { type: "", content: "" } : { type, content: `<v>${value}</v>` };
  }

  private tag(name: string, attributes: string, text: string, like: Element): string {
    return withPrefix(`<${name}${attributes}>${escapeXml(text)}</${name}>`, prefixOf(like));
  }

  private replace(element: Element, xml: string): void {
    this.editor.splice(this.cells.part, element.start, element.end - element.start, xml);
  }
}

function refText({ top, left, bottom, right }: Range): string {
  const [from, to] = [address(top, left), address(bottom, right)];
  return from === to ? from : `${from}:${to}`;
}

/** The order of calculation is a cache: Excel makes it anew, but takes a file for damaged when it lists a mere value. */
function dropCalcChain(editor: PackageEditor, book: WorkbookPart): void {
  const chain = book.relationships.find((rel) => rel.kind === "calcChain" && !rel.external);
  if (chain && editor.pkg.has(chain.target)) dropPart(editor, book.part, chain.target);
}

/** A formula without its result would show as 0 until someone edits the sheet. */
function computeOnLoad(editor: PackageEditor, part: string): void {
  const settings = editor.child(part, "calcPr");
  if (!settings) return insertChild(editor, part, WORKBOOK_ORDER, "calcPr", '<calcPr fullCalcOnLoad="1"/>');
  const attribute = attributeOf(editor.text(part), settings, "fullCalcOnLoad");
  if (attribute) editor.splice(part, attribute.start, attribute.end - attribute.start, "1");
  else editor.splice(part, settings.start + 1 + settings.qualified.length, 0, ' fullCalcOnLoad="1"');
}
