/** Said in place of a part of the page that did not come. Both languages at once: nothing more can be fetched then. */
import type { Language } from "./messages";

export const notLoaded: Record<Language, string> = {
  zh: "这一部分没有载入：连不上服务器，或者程序刚更新过。表格没有改动。请再试一次；还不行的，先保存或下载修改，再重新打开。",
  en: "This part did not load: the server is out of reach or was just updated. The sheet is unchanged. Try again; if that fails, save or download your edits and reopen.",
};
