/** Edits, changes of structure and selections, as Excel reports them, without the echo of our own writes. */
import type { HostEvent } from "../host";
import { areasOf } from "../shared/addresses";
import type { OwnWrites } from "../shared/own-writes";
import { hasApi } from "./support";

type Listener = (event: HostEvent) => void;

/** A registered event handler, and how to remove it. */
interface Registration {
  readonly context: Excel.RequestContext;
  readonly handlers: readonly { remove(): void }[];
}

export interface EventsDependencies {
  readonly own: OwnWrites;
  /** The sheet's name, if a reading has told us. Events carry ids only. */
  readonly nameOf: (sheetId: string) => string | null;
  /** Rows, columns or cells of a sheet came, went or moved, as Excel's types of change say. */
  readonly onMoved: (sheetId: string, changeType: string, address: string) => void;
  /** The workbook has changed since it was read. */
  readonly onChange: () => void;
  /** Sheets were added, removed or renamed. */
  readonly onSheets: () => void;
}

async function askName(sheetId: string): Promise<string | null> {
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  sheet.load("name");
  await context.sync();
  return sheet.isNullObject ? null : sheet.name;
}

/** Excel's 1.17 has them, but npm's copy of the library, made earlier, knows them for the web only and throws. */
function renamings(worksheets: Excel.WorksheetCollection, report: () => Promise<void>) {
  try {
    return hasApi("1.17") ? [worksheets.onNameChanged.add(report)] : [];
  } catch {
    return [];
  }
}

export class ExcelEvents {
  private readonly listeners = new Set<Listener>();
  private registration: Promise<Registration> | null = null;
  private isRegistered = false;

  constructor(private readonly needs: EventsDependencies) {}

  listen(listener: Listener): () => void {
    // Each call is a listener of its own, even of the same function.
    const own: Listener = (event) => listener(event);
    this.listeners.add(own);
    this.ensure();
    return () => {
      if (this.listeners.delete(own) && this.listeners.size === 0) void this.stop();
    };
  }

  /** Changes are being reported. */
  get registered(): boolean {
    return this.isRegistered;
  }

  /** Registers with Excel if someone listens and it is not done: a cell being edited may have prevented it. */
  ensure(): void {
    if (this.listeners.size === 0 || this.registration || !hasApi("1.9")) return;
    this.registration = this.register();
    this.registration.catch(() => (this.registration = null));
  }

  private async register(): Promise<Registration> {
    const context = new Excel.RequestContext();
    const { worksheets } = context.workbook;
    const sheets = async (): Promise<void> => this.sheets();
    const handlers = [
      worksheets.onChanged.add((event) => this.changed(event)),
      worksheets.onSelectionChanged.add((event) => this.selected(event)),
      worksheets.onAdded.add(sheets),
      worksheets.onDeleted.add(sheets),
      ...renamings(worksheets, sheets),
    ];
    await context.sync();
    this.isRegistered = true;
    return { context, handlers };
  }

  private async stop(): Promise<void> {
    const registration = this.registration;
    this.registration = null;
    this.isRegistered = false;
    try {
      const { context, handlers } = (await registration) ?? { handlers: [] };
      for (const handler of handlers) handler.remove();
      await context?.sync();
    } catch {
      // Without listeners later reports are ignored.
    }
  }

  private tell(event: HostEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }

  private sheets(): void {
    this.needs.onSheets();
    if (!this.needs.own.isEchoOfSheets()) this.structure();
  }

  private structure(): void {
    this.needs.onChange();
    this.tell({ kind: "structure" });
  }

  private async changed(event: Excel.WorksheetChangedEventArgs): Promise<void> {
    if (event.changeType !== "RangeEdited") {
      this.needs.onMoved(event.worksheetId, event.changeType, event.address);
      return this.structure();
    }
    const sheet = await this.sheetOf(event.worksheetId);
    if (sheet === null) return;
    const address = areasOf(event.address)[0] ?? event.address;
    const echo = this.needs.own.isEchoOfWrite(sheet, address);
    // Newer versions say themselves that it was us; the echo is taken off the list all the same.
    if (echo || event.triggerSource === "ThisLocalAddin") return;
    this.needs.onChange();
    this.tell({ kind: "edited", sheet, address });
  }

  private async selected(event: Excel.WorksheetSelectionChangedEventArgs): Promise<void> {
    const sheet = await this.sheetOf(event.worksheetId);
    const address = areasOf(event.address)[0];
    if (sheet === null || address === undefined) return;
    this.tell({ kind: "selected", selection: { sheet, address } });
  }

  private async sheetOf(id: string): Promise<string | null> {
    try {
      return this.needs.nameOf(id) ?? (await askName(id));
    } catch {
      return null;
    }
  }
}
