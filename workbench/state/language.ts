/** The language that the user chose the last time, kept by the browser where it keeps anything. */
import type { Language } from "../../src/messages/messages";

const KEY = "perf.language";

export function keptLanguage(): Language {
  try {
    return localStorage.getItem(KEY) === "en" ? "en" : "zh";
  } catch {
    return "zh"; // storage may be barred
  }
}

export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Then it is asked for again the next time.
  }
}
