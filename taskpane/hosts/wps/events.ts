/** Edits, changes of structure and selections, as WPS reports them, without the echo of our own writes. */
import type { HostEvent } from "../host";
import type { OwnWrites } from "../shared/own-writes";
import type { OpenBook } from "./book";
import type { WpsApiEvent, WpsEventListener, WpsEventName, WpsWorkbook, WpsWorksheet } from "./jsapi";
import { areaOf } from "./selection";

type Listener = (event: HostEvent) => void;
type Handlers = Readonly<Record<WpsEventName, WpsEventListener>>;

export class WpsEvents {
  private readonly listeners = new Set<Listener>();
  private readonly handlers: Handlers = {
    SheetChange: (sheet, range) => range && this.edited(sheet as WpsWorksheet, areaOf(range)),
    SheetSelectionChange: (sheet, range) => range && this.selected(sheet as WpsWorksheet, areaOf(range)),
    WorkbookNewSheet: (book) => this.structure(book as WpsWorkbook),
    SheetBeforeDelete: (sheet) => this.structure((sheet as WpsWorksheet).Parent),
    // What the pane shows is about another workbook than the one that is seen now.
    WorkbookActivate: (book) => {
      if (!this.book.isCurrent(book as WpsWorkbook)) this.tell({ kind: "structure" });
    },
  };

  constructor(
    private readonly api: WpsApiEvent,
    private readonly book: OpenBook,
    private readonly own: OwnWrites,
  ) {}

  listen(listener: Listener): () => void {
    // Each call is a listener of its own, even of the same function.
    const own: Listener = (event) => listener(event);
    if (this.listeners.size === 0) this.each((name, handler) => this.api.AddApiEventListener(name, handler));
    this.listeners.add(own);
    return () => {
      if (this.listeners.delete(own) && this.listeners.size === 0)
        this.each((name, handler) => this.api.RemoveApiEventListener(name, handler));
    };
  }

  /** Older versions lack some of the events: the others still work. */
  private each(register: (name: WpsEventName, handler: WpsEventListener) => void): void {
    for (const [name, handler] of Object.entries(this.handlers)) {
      try {
        register(name as WpsEventName, handler);
      } catch {
        // Not reported in this version.
      }
    }
  }

  private tell(event: HostEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }

  private edited({ Name: sheet, Parent }: WpsWorksheet, address: string): void {
    if (!this.book.isCurrent(Parent) || this.own.isEchoOfWrite(sheet, address)) return;
    this.tell({ kind: "edited", sheet, address });
  }

  private selected({ Name: sheet, Parent }: WpsWorksheet, address: string): void {
    if (this.book.isCurrent(Parent)) this.tell({ kind: "selected", selection: { sheet, address } });
  }

  private structure(book: WpsWorkbook): void {
    if (this.book.isCurrent(book)) this.tell({ kind: "structure" });
  }
}
