/** Going through a page by keyboard alone, as fast as a machine does and no faster than the page answers. */
import type { Locator } from "playwright-core";

const isFocused = (wanted: Locator) =>
  wanted.evaluateAll((elements) => elements.some((element) => element === document.activeElement));

/**
 * Presses a key until the focus is on one of the wanted elements; stays where it is there already.
 * They are waited for first: parts of the page are fetched when they are asked for, and a key pressed before they
 * are there goes past them.
 *
 * @throws where none is ever reached.
 */
export async function keyTo(wanted: Locator, atMost = 80, key = "Tab"): Promise<void> {
  await wanted.first().waitFor({ state: "attached" });
  for (let steps = 0; steps <= atMost; steps++) {
    if (await isFocused(wanted)) return;
    await wanted.page().keyboard.press(key);
  }
  throw new Error(`never reached by keyboard: ${wanted}`);
}
