/** Words of the page and of files that cannot be opened. */
import type { FilesWords } from "../../src/messages/files-words";
import type { WorkbenchWords } from "../../src/messages/workbench-words";
import { filesZh } from "../../src/messages/zh-CN/files";
import { workbench } from "../../src/messages/zh-CN/workbench";
import type { LazyWords } from "../../taskpane/app/useWords";

export interface PageWords {
  readonly words: WorkbenchWords;
  readonly fileWords: FilesWords;
}

export const pageWords: LazyWords<PageWords> = {
  zh: { words: workbench, fileWords: filesZh },
  async loadEn() {
    const [page, files] = await Promise.all([
      import("../../src/messages/en/workbench"),
      import("../../src/messages/en/files"),
    ]);
    return { words: page.workbench, fileWords: files.filesEn };
  },
};
