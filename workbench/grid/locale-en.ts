/** Univer's English texts, a lazy chunk. */
export { default } from "@univerjs/preset-sheets-core/locales/en-US";
