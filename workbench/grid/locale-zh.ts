/** Univer's Chinese texts, a lazy chunk. */
export { default } from "@univerjs/preset-sheets-core/locales/zh-CN";
