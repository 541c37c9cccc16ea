/** What the workbench keeps in the browser. */
import type { Page } from "playwright-core";

/** Until then the page asks before it is left. */
export async function draftIsKept(page: Page): Promise<void> {
  await page.waitForFunction(() => dispatchEvent(new Event("beforeunload", { cancelable: true })));
}

/** How many drafts the page's database holds. */
export function keptDrafts(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open("performance-score-sheet");
        opening.onerror = () => reject(opening.error!);
        opening.onsuccess = () => {
          const counting = opening.result.transaction("summaries").objectStore("summaries").count();
          counting.onerror = () => reject(counting.error!);
          counting.onsuccess = () => resolve(counting.result);
        };
      }),
  );
}
