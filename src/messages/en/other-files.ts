/** @see ../zh-CN/other-files.ts */
export const otherFiles = (count: number, names: readonly string[]): string =>
  `${count} more ${count === 1 ? "file is" : "files are"} neither workbook nor Word report and not read: ${names.join(", ")}${count > names.length ? " …" : ""}. Where they hold score sheets: unpack archives first; for a PDF, ask the unit for the sheet that it was made from.`;
