/** Words of the page and of files that cannot be opened. */
import { filesWords } from "../../src/messages/all-messages";
import type { FilesWords } from "../../src/messages/files-words";
import type { LazyWords } from "../../src/messages/lazy-words";
import type { WorkbenchWords } from "../../src/messages/workbench-words";
import { workbench } from "../../src/messages/zh-CN/workbench";

export interface PageWords {
  readonly words: WorkbenchWords;
  readonly fileWords: FilesWords;
}

export const pageWords: LazyWords<PageWords> = {
  zh: { words: workbench, fileWords: filesWords.zh },
  async loadEn() {
    const [page, fileWords] = await Promise.all([
      import("../../src/messages/en/workbench"),
      filesWords.loadEn(),
    ]);
    return { words: page.workbench, fileWords };
  },
};
