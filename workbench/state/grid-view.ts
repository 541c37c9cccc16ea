/** What the page's own tools ask of the grid; they do nothing before the first workbook is shown. */
import type { CellRef } from "../../src/workbook/model";
import type { WorkbenchGrid } from "../grid/grid";

/** The element of the grid that takes keyboard input for its cells. */
const CELL_EDITOR = "[contenteditable='true'][id$='DOCS_NORMAL']";

export class GridView {
  constructor(
    private readonly element: HTMLElement,
    private readonly grid: () => WorkbenchGrid | null,
  ) {}

  focus(): void {
    this.element.querySelector<HTMLElement>(CELL_EDITOR)?.focus();
  }

  async undo(): Promise<void> {
    await this.grid()?.undo();
  }

  async redo(): Promise<void> {
    await this.grid()?.redo();
  }

  /** Outlines a cell; null removes the outline. */
  point(ref: CellRef | null): void {
    this.grid()?.point(ref);
  }

  find(text: string): readonly CellRef[] {
    return this.grid()?.find(text) ?? [];
  }

  async select(ref: CellRef): Promise<void> {
    await this.grid()?.select(ref);
  }

  /** Goes where a link inside the workbook leads. */
  async follow(to: string): Promise<void> {
    await this.grid()?.follow(to);
    this.focus();
  }

  async turn(step: 1 | -1): Promise<void> {
    await this.grid()?.turn(step);
    this.focus();
  }

  async goTo(corner: "first" | "last"): Promise<void> {
    await this.grid()?.goTo(corner);
    this.focus();
  }
}
