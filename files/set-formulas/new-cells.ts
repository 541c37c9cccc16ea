/** Cells that the file does not hold yet, put where the format wants them: rows and cells stand in order. */
import { address, parseRange, rangeText } from "../../src/workbook/address";
import type { CellChange } from "../../src/workbook/cell-change";
import type { PackageEditor } from "../package/editor";
import { attributeOf, escapeXml, prefixOf, withPrefix, type Element } from "../package/xml-scan";
import { writtenValue } from "../xlsx/write-value";
import type { SheetCells } from "./sheet-cells";
import { storedFormula } from "./stored";

const holds = ({ formula, value = null }: CellChange): boolean => formula !== undefined || value !== null;

export class NewCells {
  private readonly text: string;

  constructor(
    private readonly editor: PackageEditor,
    private readonly cells: SheetCells,
  ) {
    this.text = editor.text(cells.part);
  }

  /** Before anything else is spliced into the part: a new cell stands before the one that follows it. */
  write(changes: readonly CellChange[]): void {
    const wanted = changes.filter(holds).sort((a, b) => a.row - b.row || a.col - b.col);
    const byRow = new Map<number, CellChange[]>();
    for (const change of wanted) byRow.set(change.row, [...(byRow.get(change.row) ?? []), change]);
    const { data } = this.cells;
    if (!data) throw new RangeError(`no cells in ${this.cells.part}`);
    const isEmpty = data.openEnd === data.end;
    let rows = "";
    for (const [row, own] of byRow) {
      const line = this.cells.row(row);
      if (line) this.intoRow(line, own);
      else if (isEmpty) rows += this.newRow(row, own, data);
      else this.put(this.cells.rowAfter(row)?.start ?? data.closeStart, 0, this.newRow(row, own, data));
    }
    if (rows !== "") this.openUp(data, rows);
    if (wanted.length > 0) this.widen(wanted);
  }

  private intoRow(line: Element, changes: readonly CellChange[]): void {
    const hasFormat = attributeOf(this.text, line, "customFormat")?.raw === "1";
    const style = hasFormat ? attributeOf(this.text, line, "s")?.raw : undefined;
    const written = changes.map((change) => this.cell(change, prefixOf(line), style));
    if (line.openEnd === line.end) {
      this.openUp(line, written.join(""));
    } else {
      changes.forEach(({ row, col }, i) => {
        this.put(this.cells.after(row, col)?.element.start ?? line.closeStart, 0, written[i]!);
      });
    }
    this.widenSpans(line, changes);
  }

  private newRow(row: number, changes: readonly CellChange[], data: Element): string {
    const prefix = prefixOf(data);
    const cells = changes.map((change) => this.cell(change, prefix)).join("");
    return `<${prefix}row r="${row + 1}">${cells}</${prefix}row>`;
  }

  private cell(change: CellChange, prefix: string, style?: string): string {
    const { row, col, formula, value = null } = change;
    const { type, content } = writtenValue(value, formula !== undefined);
    const stored = formula === undefined ? "" : `<f>${escapeXml(storedFormula(formula, ""))}</f>`;
    const attributes = [
      ` r="${address(row, col)}"`,
      ...(style === undefined ? [] : [` s="${style}"`]),
      ...(type === "" ? [] : [` t="${type}"`]),
    ].join("");
    return withPrefix(`<c${attributes}>${stored}${content}</c>`, prefix);
  }

  /** Both only help readers, who may all the same believe them. */
  private widenSpans(line: Element, changes: readonly CellChange[]): void {
    const spans = attributeOf(this.text, line, "spans");
    const [from, to] = (spans?.raw ?? "").split(":").map(Number);
    if (!spans || !from || !to) return;
    const columns = changes.map(({ col }) => col + 1);
    const wide = `${Math.min(from, ...columns)}:${Math.max(to, ...columns)}`;
    if (wide !== spans.raw) this.put(spans.start, spans.end - spans.start, wide);
  }

  private widen(changes: readonly CellChange[]): void {
    const element = this.editor.child(this.cells.part, "dimension");
    const ref = element && attributeOf(this.text, element, "ref");
    const old = parseRange(ref?.raw ?? "");
    if (!ref || !old) return;
    const wide = changes.reduce(
      ({ top, left, bottom, right }, { row, col }) => ({
        top: Math.min(top, row),
        left: Math.min(left, col),
        bottom: Math.max(bottom, row),
        right: Math.max(right, col),
      }),
      old,
    );
    const text = rangeText(wide);
    if (text !== ref.raw) this.put(ref.start, ref.end - ref.start, text);
  }

  /** An element that is closed as it opens gets a content. */
  private openUp({ end, qualified }: Element, content: string): void {
    this.put(end - "/>".length, "/>".length, `>${content}</${qualified}>`);
  }

  private put(at: number, removed: number, inserted: string): void {
    this.editor.splice(this.cells.part, at, removed, inserted);
  }
}
