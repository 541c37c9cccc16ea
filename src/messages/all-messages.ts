/** All words of the engine and the command line, and those of files, in the language that is asked for. */
import type { FilesWords } from "./files-words";
import type { LazyWords } from "./lazy-words";
import type { Messages } from "./messages";
import { zhCN } from "./zh-CN";
import { filesZh } from "./zh-CN/files";

export const allMessages: LazyWords<Messages> = {
  zh: zhCN,
  loadEn: async () => (await import("./en")).loadEnglish(),
};

export const filesWords: LazyWords<FilesWords> = {
  zh: filesZh,
  loadEn: async () => (await import("./en/files")).filesEn,
};
