/** The workbook that the pane works on: the one that was active when it was last read, until it is read again. */
import { HostError } from "../host";
import { itemsOf } from "./collections";
import { refuseWhileBusy } from "./errors";
import { applicationOf, type EtApplication, type Wps, type WpsWorkbook, type WpsWorksheet } from "./jsapi";

export class OpenBook {
  /** Where the workbook is saved, or its name where it never was. */
  private path: string | null = null;

  constructor(private readonly wps: Wps) {}

  /** Asked for anew each time: WPS hands out objects that are of no use once their workbook is closed. */
  get application(): EtApplication {
    return applicationOf(this.wps);
  }

  /** The active workbook, which the pane works on from now on. */
  takeActive(): WpsWorkbook {
    const { application } = this;
    refuseWhileBusy(application);
    const book = application.ActiveWorkbook;
    if (!book) throw new HostError("gone", "no workbook is open");
    this.path = book.FullName;
    return book;
  }

  /** The workbook that the pane works on: never another one that has become active meanwhile. */
  current(): WpsWorkbook {
    if (this.path === null) return this.takeActive();
    const { application } = this;
    refuseWhileBusy(application);
    const book = itemsOf(application.Workbooks).find(({ FullName }) => FullName === this.path);
    if (book) return book;
    // Saved under another name since, it is still the active one; of two that are open nobody can say.
    if (application.Workbooks.Count === 1) return this.takeActive();
    throw new HostError("gone", "the workbook was closed or saved under another name");
  }

  isCurrent(book: WpsWorkbook): boolean {
    return this.path === null || book.FullName === this.path;
  }

  sheet(name: string): WpsWorksheet {
    const sheet = itemsOf(this.current().Worksheets).find((each) => each.Name === name);
    if (!sheet) throw new HostError("gone", "no such sheet", { sheet: name });
    return sheet;
  }
}
