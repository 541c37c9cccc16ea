/** What the pane keeps of a workbook (ignored findings, the framework chosen by hand), as long as the page is open. */
import type { BrowserSettings } from "../../taskpane/hosts/browser/browser-host";

export class SessionSettings {
  private readonly byFile = new Map<string, Map<string, string>>();

  /** A file that is opened again, told by its fingerprint, finds its own. */
  of(fingerprint: string): BrowserSettings {
    const own = this.byFile.get(fingerprint) ?? new Map<string, string>();
    this.byFile.set(fingerprint, own);
    return {
      get: (key) => Promise.resolve(own.get(key) ?? null),
      set(key, value) {
        if (value === null) own.delete(key);
        else own.set(key, value);
        return Promise.resolve();
      },
    };
  }
}
