/** Words of the spreadsheet in the page. */
import type { GridWords } from "../grid-words";

const KINDS = {
  picture: "picture",
  chart: "chart",
  shape: "shape",
  control: "control",
  other: "object",
} as const;

export const grid: GridWords = {
  parts: {
    address: "Cell address",
    names: "Defined names",
    stop: "Stop calculating",
    sheets: "Sheets",
    zoomOut: "Zoom out",
    zoomIn: "Zoom in",
    zoom: "Zoom",
    cell: "Content of the cell",
    formula: "Formula bar",
    notes: "Notices",
  },
  keptFormula: (formula) =>
    `Formula =${formula}: the page does not calculate it and keeps the result in the file. After changing what it refers to, download the workbook and open it in Excel or WPS to recalculate.`,
  wholeNumber: (text) => `The column is too narrow, so it shows ####. The number is ${text}`,
  drawing: (kind, name) =>
    `A ${KINDS[kind]}${name ? ` “${name}”` : ""}: not shown on the page, kept as it is in the downloaded file.`,
  drawn: (kind) => `A ${KINDS[kind]}, not shown on the page`,
};
