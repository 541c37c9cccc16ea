/** The upper levels of a score sheet as they are met from row to row, in columns or in rows, and the subtotals that close them. */
import type { Entry, Grid } from "../grid";
import type { TextCell } from "../types";
import { Level } from "./levels";
import { labelKey, readName } from "./names";
import type { Outline } from "./outline";
import type { RowCells } from "./row-cells";
import type { RawNode, Subtotal } from "./types";

export class SheetLevels {
  readonly dimensions = new Level<RawNode>();
  readonly groups = new Level<RawNode & { dimension: number | null }>();
  readonly subtotals: Subtotal[] = [];

  constructor(
    private readonly grid: Grid,
    private readonly cells: RowCells,
    private readonly outline: Outline,
  ) {}

  /** The levels in columns, merged, written once or repeated. */
  readColumns(row: number): void {
    const dimension = this.nameIn(row, "level1");
    if (dimension) this.startDimension(row, dimension);
    const group = this.nameIn(row, "level2");
    if (group) this.startGroup(row, group);
  }

  /** The levels in rows of their own. @returns whether the row, which has no points, is one */
  readHeading(row: number, name: Entry): boolean {
    const level = this.outline.levelOf(row);
    if (level === null) return false;
    const cell = { ref: this.grid.ref(row, name.col), text: name.text };
    if (level === 1) this.startDimension(row, cell);
    else this.startGroup(row, cell);
    return true;
  }

  readSubtotal(row: number, label: Entry): void {
    const key = labelKey(readName(label.text).name);
    const named = (nodes: readonly RawNode[]) =>
      key === "" ? -1 : nodes.map((node) => labelKey(node.name.text)).lastIndexOf(key);
    const dimension = named(this.dimensions.nodes);
    const group = named(this.groups.nodes);
    this.subtotals.push({
      label: { ref: this.grid.ref(label.row, label.col), text: label.text },
      weight: this.cells.number(row, "weight3"),
      score: this.cells.number(row, "score"),
      dimension: dimension >= 0 ? dimension : this.dimensions.current,
      group: dimension >= 0 ? null : group >= 0 ? group : this.groups.current,
      isNamed: dimension >= 0 || group >= 0,
    });
  }

  private nameIn(row: number, role: "level1" | "level2"): TextCell | null {
    const col = this.cells.column(role);
    return col !== undefined && this.grid.at(row, col) ? this.cells.textAt(row, col) : null;
  }

  private startDimension(row: number, name: TextCell): void {
    const starts = this.dimensions.step(name.text, () => ({
      name,
      weight: this.cells.weight(row, "weight1", name),
    }));
    if (starts) this.groups.close();
  }

  private startGroup(row: number, name: TextCell): void {
    this.groups.step(name.text, () => ({
      name,
      weight: this.cells.weight(row, "weight2", name),
      dimension: this.dimensions.current,
    }));
  }
}
