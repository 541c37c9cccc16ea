/** Levels in rows of their own, told by their numbers: "1 部门决策", "1.1 预算编制" over "1.1.1 预算编制合理性". */
import type { Grid } from "../grid";
import { readRowLabel } from "../row-labels";

const NUMBER = /^\d{1,2}(?:\.\d{1,2})*$/;

export class Outline {
  private readonly deepest: number;

  /**
   * @param names the column of the indicators' names
   * @param indicators rows that have points
   */
  constructor(
    private readonly grid: Grid,
    private readonly names: number,
    indicators: readonly number[],
  ) {
    this.deepest = indicators.reduce((most, row) => Math.max(most, this.depthOf(row) ?? 0), 0);
  }

  /** By the number before the name (1, 1.1, 1.1.1) or in it (一、 （一） 1.); null without one. */
  private depthOf(row: number): number | null {
    const [first] = this.grid.row(row);
    if (first && first.col < this.names && NUMBER.test(first.text)) return first.text.split(".").length;
    const name = this.grid.own(row, this.names);
    return name ? readRowLabel(name.text).rank : null;
  }

  /** Of a row without points: 1 for a dimension, 2 and more for a group; null where it is no heading. */
  levelOf(row: number): number | null {
    const depth = this.depthOf(row);
    return depth !== null && depth < this.deepest ? depth : null;
  }
}
