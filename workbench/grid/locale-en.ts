/** The spreadsheet's own words, a chunk of their own. */
export { default } from "@univerjs/preset-sheets-core/locales/en-US";
