import type { Recognition } from "../../../src/recognise/recognition";
import type { FrameworkName, Look } from "../../model/pane-report";
import type { Task } from "../task";

export const frameworkName = ({ id, title, region, year }: FrameworkName): FrameworkName => ({
  id,
  title,
  region,
  year,
});

export function lookOf({ scoreSheets, year }: Recognition): Look {
  return {
    year,
    sheets: scoreSheets.map(({ sheet, range, columns, indicators, framework }) => ({
      sheet,
      columns: { left: range.left, right: columns.score ?? range.right },
      indicators: indicators.length,
      framework: framework && frameworkName(framework.framework),
    })),
  };
}

/** What is in the workbook: quick, and nothing is judged. */
export const look: Task<null, Look> = (_input, { book }) => lookOf(book.recognition);
