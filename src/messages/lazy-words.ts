/** Words in two languages: Chinese is in the bundle of its users, English is loaded when it is chosen. */
import type { Language } from "./messages";

export interface LazyWords<T> {
  readonly zh: T;
  readonly loadEn: () => Promise<T>;
}

export async function wordsIn<T>({ zh, loadEn }: LazyWords<T>, language: Language): Promise<T> {
  return language === "zh" ? zh : loadEn();
}
