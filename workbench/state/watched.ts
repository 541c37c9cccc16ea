/** The grid as the pane's host gets it: the page hears of what the pane selects and writes. */
import type { Spreadsheet } from "../host/spreadsheet";

export interface Watch {
  /** Before the cell is shown, and after it was. */
  readonly selects: () => void;
  readonly selected: () => void;
  readonly writes: () => void;
}

export function watched(grid: Spreadsheet, { selects, selected, writes }: Watch): Spreadsheet {
  return {
    read: () => grid.read(),
    async select(ref) {
      // First, so that a narrow window shows the grid before it scrolls.
      selects();
      const found = await grid.select(ref);
      if (found) selected();
      return found;
    },
    selection: () => grid.selection(),
    highlight: (marks) => grid.highlight(marks),
    async write(changes) {
      const before = await grid.write(changes);
      writes();
      return before;
    },
    endEditing: () => grid.endEditing(),
    listen: (listener) => grid.listen(listener),
  };
}
