/** Entry of the script that puts a fake WPS into a page, before any script of the page's own. */
import type { FakeBook } from "../fake-excel/data";
import "../fake-spreadsheet";
import { FakeWps } from "./fake-wps";
import type { Switches } from "./switches";

declare global {
  interface Window {
    installFakeWps(book: FakeBook, switches: Switches): void;
    /** What the script from `fakeWpsScript` installed: of WPS alone. */
    fakeWps: FakeWps;
    /** Built-ins that were taken from the page (old-chromium.ts): owner, name, and what it was. */
    takenBuiltIns?: (readonly [object, string, PropertyDescriptor])[];
  }
}

/** WPS is another program: what the page's browser lacks is nothing to it. */
function withBuiltIns<T>(work: () => T): T {
  const taken = window.takenBuiltIns ?? [];
  const now = taken.map(([owner, name]) => Object.getOwnPropertyDescriptor(owner, name));
  for (const [owner, name, was] of taken) Object.defineProperty(owner, name, was);
  try {
    return work();
  } finally {
    taken.forEach(([owner, name], index) => {
      const own = now[index];
      if (own) Object.defineProperty(owner, name, own);
      else Reflect.deleteProperty(owner, name);
    });
  }
}

window.installFakeWps = (book, switches) => {
  window.fakeWps = new FakeWps(book, switches);
  window.fakeWps.aside = withBuiltIns;
  window.spreadsheet = window.fakeWps;
  Object.assign(window, { wps: window.fakeWps.wps });
};
