/** The pane's marks, drawn over the cells. They look as in Excel, but nothing in a page is underlined that is no link. */
import { BooleanNumber, type IStyleData } from "@univerjs/core";
import {
  MARK_LOOKS,
  MARK_SEVERITIES,
  type MarkLook,
  type MarkSeverity,
} from "../../../src/workbook/mark-style";
import { MAX_COLUMNS } from "../../../src/workbook/address";
import type { HostMark } from "../../../taskpane/hosts/host";
import { borderStyle } from "../snapshot/styles";

function overlay({ fill, text, line, emphasis, border }: MarkLook): IStyleData {
  const side = emphasis === "underline" ? "dashDot" : border;
  const edge = side ? borderStyle(side, `#${line}`) : null;
  return {
    bg: { rgb: `#${fill}` },
    cl: { rgb: `#${text}` },
    ...(emphasis === "bold" ? { bl: BooleanNumber.TRUE } : {}),
    ...(emphasis === "italic" ? { it: BooleanNumber.TRUE } : {}),
    ...(edge ? { bd: { t: edge, r: edge, b: edge, l: edge } } : {}),
  };
}

const OVERLAYS = Object.fromEntries(
  MARK_SEVERITIES.map((severity) => [severity, overlay(MARK_LOOKS[severity])]),
) as Readonly<Record<MarkSeverity, IStyleData>>;

export class Marks {
  private readonly bySheet = new Map<string, Map<number, MarkSeverity>>();

  replace(marks: readonly HostMark[]): void {
    this.bySheet.clear();
    for (const { ref, severity } of marks) {
      const cells = this.bySheet.get(ref.sheet) ?? new Map<number, MarkSeverity>();
      this.bySheet.set(ref.sheet, cells);
      const key = ref.row * MAX_COLUMNS + ref.col;
      const other = cells.get(key);
      if (!other || MARK_SEVERITIES.indexOf(severity) < MARK_SEVERITIES.indexOf(other))
        cells.set(key, severity);
    }
  }

  /** The style drawn over the cell's own; null for none. */
  at(sheet: string, row: number, col: number): IStyleData | null {
    const severity = this.bySheet.get(sheet)?.get(row * MAX_COLUMNS + col);
    return severity ? OVERLAYS[severity] : null;
  }
}
