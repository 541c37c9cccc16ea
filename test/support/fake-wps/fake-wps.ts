/**
 * A WPS made of an in-memory workbook, behind the interface that its documentation describes: synchronous, errors as COM
 * has them, collections that count from 1. It knows what the add-in uses and refuses everything else loudly. Where the
 * documentation is silent, it does the more awkward thing.
 */
import type { CellValue } from "../../../src/workbook/model";
import type {
  EtApplication,
  Wps,
  WpsApiEvent,
  WpsEventListener,
  WpsRange,
  WpsTaskPane,
  WpsWorkbook,
} from "../../../taskpane/hosts/wps/jsapi";
import type { FakeBook, FakeSheet } from "../fake-excel/data";
import { rectangleOf } from "../fake-excel/objects/areas";
import type { FakeSpreadsheet } from "../fake-spreadsheet";
import { BUSY, collection, comObject, ComError, REFUSED } from "./com";
import { env, type FakeFiles, fileSystem } from "./files";
import { startCounting } from "./formats";
import { unpacked } from "./packed";
import { put, range } from "./range";
import type { FakeState } from "./state";
import type { Switches } from "./switches";
import { type FakeWindow, workbook, worksheet } from "./workbook";

const EVENTS = [
  "SheetChange",
  "SheetSelectionChange",
  "WorkbookNewSheet",
  "SheetBeforeDelete",
  "WorkbookActivate",
];
/** Members that answer while a cell is edited or a dialog is open. */
const ANSWER_ALWAYS = /^(?:Application\.Ready|PluginStorage|ApiEvent|Env|FileSystem)/;

export interface CustomFunction {
  readonly namespace: string;
  readonly name: string;
  readonly run: (...given: unknown[]) => unknown;
  readonly metadata: unknown;
}

export class FakeWps implements FakeSpreadsheet {
  /** A cell is being edited, or a dialog is open. */
  busy = false;
  readonly used = new Set<string>();
  /** See `Bridge`. */
  aside: FakeState["aside"] = (work) => work();
  readonly files: FakeFiles = new Map();
  /** Workbooks that the add-in opened. */
  readonly opened: FakeSheet[][] = [];
  readonly functions: CustomFunction[] = [];
  readonly panes: (WpsTaskPane & { readonly url: string; readonly title: string })[] = [];
  readonly storage = new Map<string, unknown>();
  readonly wps: Wps;
  readonly parts: string[] = [];
  private readonly state: FakeState;
  private readonly windows: FakeWindow[];
  private current: FakeWindow;
  private readonly listeners = new Map<string, Set<WpsEventListener>>();
  private ids = 0;

  /** @param book changed in place */
  constructor(
    readonly book: FakeBook,
    readonly switches: Switches = {},
  ) {
    startCounting();
    const first = book.sheets.find(({ visibility }) => visibility === "visible") ?? book.sheets[0]!;
    this.windows = [{ name: "评分.xlsx", book, parts: this.parts }];
    this.current = this.windows[0]!;
    this.state = {
      book,
      switches,
      used: this.used,
      active: first.id,
      selection: { sheetId: first.id, address: "A1" },
      refuse: (member) => {
        if (this.busy && !ANSWER_ALWAYS.test(member)) throw new ComError(BUSY);
      },
      aside: (work) => this.aside(work),
      emit: (event, sheet, at) => this.emit(event, sheet, at),
      evaluate: (_formula, sheet, at): CellValue => sheet.cells[at]?.value ?? 0,
      newId: () => `{rule-${++this.ids}}`,
    };
    this.wps = this.root();
  }

  get selection(): { readonly sheet: string; readonly address: string } {
    const { sheetId, address } = this.state.selection;
    return { sheet: this.book.sheets.find(({ id }) => id === sheetId)!.name, address };
  }

  get listening(): boolean {
    return [...this.listeners.values()].some(({ size }) => size > 0);
  }

  sheet(name: string): FakeSheet {
    const sheet = this.book.sheets.find((each) => each.name === name);
    if (!sheet) throw new Error(`the fake workbook has no sheet ${name}`);
    return sheet;
  }

  userTypes(sheet: string, address: string, input: string | number | boolean): void {
    put(this.state, this.sheet(sheet), address, input);
  }

  userSelects(sheet: string, address: string): void {
    const at = this.sheet(sheet);
    this.state.active = at.id;
    this.state.selection = { sheetId: at.id, address };
    this.emit("SheetSelectionChange", at, address);
  }

  userDeletesSheet(name: string): void {
    const sheet = this.sheet(name);
    this.emit("SheetBeforeDelete", sheet);
    this.book.sheets.splice(this.book.sheets.indexOf(sheet), 1);
  }

  /** The user turns to another workbook, which is opened for it. */
  userOpens(name: string, book: FakeBook): void {
    const window = { name, book, parts: [] };
    this.windows.push(window);
    this.activate(window);
  }

  userCloses(name: string): void {
    this.windows.splice(
      this.windows.findIndex((each) => each.name === name),
      1,
    );
    this.current = this.windows.at(-1)!;
  }

  private activate(window: FakeWindow): void {
    this.current = window;
    this.tell("WorkbookActivate", this.workbookOf(window));
  }

  private workbookOf(window: FakeWindow): WpsWorkbook {
    return workbook(this.state, window, this.files, () => this.activate(window));
  }

  private emit(event: string, sheet: FakeSheet, at?: string): void {
    const window = this.windows.find(({ book }) => book.sheets.includes(sheet))!;
    const subject = worksheet(this.state, sheet, () => this.workbookOf(window));
    this.tell(event, subject, at === undefined ? undefined : range(this.state, sheet, [rectangleOf(at)]));
  }

  private tell(event: string, subject: Parameters<WpsEventListener>[0], area?: WpsRange): void {
    const run = () => this.listeners.get(event)?.forEach((listener) => listener(subject, area));
    if (this.switches.lateEvents) setTimeout(run, 20);
    else run();
  }

  private application(): EtApplication {
    const { state, switches } = this;
    const selected = (): Partial<WpsRange> => {
      if (switches.chartSelected) return comObject(state, "Chart", { Address: undefined! });
      const { sheetId, address } = state.selection;
      const sheet = this.book.sheets.find(({ id }) => id === sheetId)!;
      return range(state, sheet, [rectangleOf(address)]);
    };
    const all = () => this.windows.map((window) => this.workbookOf(window));
    const books = collection(state, "Workbooks", all, ({ Name }) => Name);
    const isBusy = () => this.busy;
    const current = () => this.workbookOf(this.current);
    return {
      get ActiveWorkbook() {
        return current();
      },
      get ActiveSheet() {
        return { Name: state.book.sheets.find(({ id }) => id === state.active)!.name };
      },
      Workbooks: comObject(state, "Workbooks", {
        get Count() {
          return books.Count;
        },
        Item: (index: number | string) => books.Item(index),
        Add: (template: string) => this.addWorkbook(template),
      }),
      get Selection() {
        return selected();
      },
      get Ready(): boolean {
        return switches.oldVersion ? undefined! : !isBusy();
      },
    };
  }

  private addWorkbook(template: string): WpsWorkbook {
    const bytes = this.files.get(template);
    if (!bytes) throw new ComError(REFUSED, "no such file");
    const book = unpacked(bytes);
    this.opened.push(book.sheets);
    const window = { name: `工作簿${this.windows.length + 1}`, book, parts: [] };
    this.windows.push(window);
    return this.workbookOf(window);
  }

  private apiEvent(): WpsApiEvent {
    const known = this.switches.fewEvents ? EVENTS.slice(0, 2) : EVENTS;
    const of = (name: string): Set<WpsEventListener> => {
      if (!known.includes(name)) throw new ComError("80070057", `no event ${name}`);
      if (!this.listeners.has(name)) this.listeners.set(name, new Set());
      return this.listeners.get(name)!;
    };
    return comObject(this.state, "ApiEvent", {
      AddApiEventListener: (name, listener) => void of(name).add(listener),
      RemoveApiEventListener: (name, listener) => void of(name).delete(listener),
    });
  }

  private root(): Wps {
    const { state, switches, storage } = this;
    const addin = {
      FileSystem: fileSystem(state, this.files, switches),
      Env: env(state, switches),
      ApiEvent: switches.noEvents ? undefined! : this.apiEvent(),
      PluginStorage: comObject(state, "PluginStorage", {
        getItem: (key: string) => storage.get(key),
        setItem: (key: string, value: string | number) => void storage.set(key, value),
        removeItem: (key: string) => void storage.delete(key),
      }),
      CreateTaskPane: (url: string, title: string) => {
        const made = { ID: this.panes.length + 1, url, title, DockPosition: 4, Width: 300, Visible: false };
        this.panes.push(made);
        return comObject(state, "CustomTaskpane", made);
      },
      GetTaskPane: (id: number) => this.panes.find(({ ID }) => ID === id) ?? null,
      AddCustomFunction: switches.oldVersion
        ? undefined!
        : (...[namespace, name, run, metadata]: Parameters<NonNullable<Wps["AddCustomFunction"]>>) =>
            void this.functions.push({ namespace, name, run, metadata }),
    };
    const application = this.application();
    // Older versions keep the application apart; in newer ones it is the same object.
    if (switches.oldVersion)
      return comObject(state, "wps", {
        ...addin,
        EtApplication: () => comObject(state, "Application", application),
      });
    const merged = Object.defineProperties(
      { ...addin, EtApplication: undefined },
      Object.getOwnPropertyDescriptors(application),
    );
    return comObject(state, "Application", merged) as unknown as Wps;
  }
}
