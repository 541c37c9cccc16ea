import type { BrowserSettings } from "../host/browser-host";
import type { Draft } from "./draft";

/**
 * What the pane stores with each workbook: in memory while the page is open, and in the workbook's draft, if drafts
 * are on.
 */
export class WorkbookSettings {
  private readonly byWorkbook = new Map<string, Map<string, string>>();

  /** @param onChange of the workbook with that fingerprint */
  constructor(private readonly onChange: (fingerprint: string) => void = () => undefined) {}

  get(fingerprint: string, key: string): string | null {
    return this.byWorkbook.get(fingerprint)?.get(key) ?? null;
  }

  set(fingerprint: string, key: string, value: string | null): void {
    if (this.get(fingerprint, key) === value) return;
    const settings = this.byWorkbook.get(fingerprint) ?? new Map<string, string>();
    this.byWorkbook.set(fingerprint, settings);
    if (value === null) settings.delete(key);
    else settings.set(key, value);
    this.onChange(fingerprint);
  }

  /** One workbook's, as its pane's host asks for them. */
  forHost(fingerprint: string): BrowserSettings {
    return {
      get: (key) => Promise.resolve(this.get(fingerprint, key)),
      set: (key, value) => Promise.resolve(this.set(fingerprint, key, value)),
    };
  }

  /** All of a workbook's, for its draft. */
  of(fingerprint: string): ReadonlyMap<string, string> {
    return new Map(this.byWorkbook.get(fingerprint));
  }

  /** Those of a draft, before its workbook is shown again. */
  restore({ fingerprint, settings }: Pick<Draft, "fingerprint" | "settings">): void {
    this.byWorkbook.set(fingerprint, new Map(settings));
  }
}
