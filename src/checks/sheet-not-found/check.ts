import type { WorkbookCheck } from "../check";

/** No score sheet anywhere in the workbook. */
export const sheetNotFound: WorkbookCheck = {
  id: "sheet-not-found",
  severity: "error",
  scope: "workbook",
  *run({ scoreSheets, workbook }, { checks }) {
    if (scoreSheets.length > 0) return;
    yield {
      at: null,
      expected: null,
      actual: null,
      ...checks["sheet-not-found"]({ sheets: workbook.sheets.map(({ name }) => name) }),
    };
  },
};
