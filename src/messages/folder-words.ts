/** Words of the page's list of a folder, loaded with it. */
import type { LazyWords } from "./lazy-words";
import { folder, type FolderWords } from "./zh-CN/folder";

export const folderWords: LazyWords<FolderWords> = {
  zh: folder,
  loadEn: async () => (await import("./en/folder")).folder,
};
