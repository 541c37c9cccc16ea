/** The same in every host: a proposed score is written, taken back, and the marks are cleared. */
import type { Page } from "playwright-core";

/** @param read what stands in I20 of the sample's score sheet now */
export async function writeAndUndo(page: Page, read: () => Promise<unknown>): Promise<void> {
  await page.getByRole("button", { name: "改为 5.99，单元格 I20" }).click();
  await page.getByRole("button", { name: "写入 1 个单元格" }).click();
  await page.getByText("已写入 1 个单元格。").first().waitFor();
  expect(await read()).toBe(5.99);
  await page.getByRole("button", { name: "撤销" }).click();
  await page.getByText("已还原 1 个单元格。").first().waitFor();

  await page.getByRole("button", { name: "清除标记" }).click();
  await page
    .getByText(/标记已清除|标记查不到/)
    .first()
    .waitFor();
}
