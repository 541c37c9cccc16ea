import type { Recognition } from "../../../src/recognise/recognition";
import type { Look } from "../../model/pane-report";
import type { Task } from "../task";

export function lookOf({ scoreSheets, year }: Recognition): Look {
  return {
    year,
    sheets: scoreSheets.map(({ sheet, indicators, framework }) => ({
      sheet,
      indicators: indicators.length,
      framework: framework && {
        id: framework.framework.id,
        title: framework.framework.title,
        match: framework.match,
        ...framework.evidence,
      },
    })),
  };
}

/** What is in the workbook: quick, and nothing is judged. */
export const look: Task<null, Look> = (_input, { book }) => lookOf(book.recognition);
