/** Puts a fake Excel behind the client library that a page or a test has loaded, and a small `Office` beside it. */
import { FakeExcel, type FakeOptions } from "./fake-excel";
import type { FakeBook } from "./data";
import { platformOf, type Switches } from "./switches";

/** Category of event messages on the wire. */
const EVENT = 65_536;

interface ClientLibrary {
  readonly Excel: {
    readonly RequestContext: { readonly prototype: object };
    run(...given: unknown[]): Promise<unknown>;
  };
  readonly OfficeExtension: {
    _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
    _testTriggerRichApiMessageEvent(message: { entries: object[] }): void;
  };
  Office?: object;
  CustomFunctions?: object;
}

/** The options that can be handed to a page as JSON. */
export type PlainOptions = Pick<FakeOptions, "excelApi" | "language" | "delay"> & Switches;

type Command = (event: { completed(): void }) => void;

function office(fake: FakeExcel, commands: Map<string, Command>) {
  const language = fake.options.language ?? "zh-CN";
  const platform = platformOf(fake.options);
  const { oldClient } = fake.options;
  return {
    onReady: (callback?: (info: object) => unknown) => {
      const info = { host: "Excel", platform };
      return Promise.resolve(callback?.(info)).then(() => info);
    },
    context: {
      displayLanguage: language,
      contentLanguage: language,
      host: "Excel",
      platform,
      diagnostics: { host: "Excel", platform, version: "16.0.0.0" },
      requirements: {
        isSetSupported: (name: string, version?: string) => fake.isSetSupported(name, version),
      },
      ...(oldClient
        ? {}
        : { officeTheme: { bodyBackgroundColor: "#FFFFFF", bodyForegroundColor: "#242424" } }),
    },
    actions: { associate: (id: string, command: Command) => void commands.set(id, command) },
    addin: {
      showAsTaskpane: () => Promise.resolve(),
      hide: () => Promise.resolve(),
      onVisibilityModeChanged: () => Promise.resolve(() => Promise.resolve()),
      setStartupBehavior: () => Promise.resolve(),
    },
    HostType: { Excel: "Excel" },
    PlatformType: { PC: "PC", Mac: "Mac", OfficeOnline: "OfficeOnline" },
  };
}

/** The library of 2022 knows no undo groups: the option is lost on its way. The fake is told of it here. */
function watchUndoGroups({ Excel }: ClientLibrary, fake: FakeExcel): void {
  const { run } = Excel;
  Excel.run = async (...given) => {
    fake.grouped = (given[0] as { mergeUndoGroup?: boolean }).mergeUndoGroup === true;
    try {
      return await run.apply(Excel, given);
    } finally {
      fake.grouped = false;
    }
  };
}

/** In a page: a click on the ribbon, as early as Excel passes one on. It is lost where nothing is associated yet. */
function clickEarly(name: string, commands: ReadonlyMap<string, Command>): void {
  document.addEventListener("readystatechange", () => {
    if (document.readyState === "interactive") commands.get(name)?.({ completed: () => undefined });
  });
}

export interface Installed {
  readonly fake: FakeExcel;
  /** The commands that the add-in has given to ribbon buttons. */
  readonly commands: ReadonlyMap<string, Command>;
  /** The functions for cells that the add-in has registered. */
  readonly functions: ReadonlyMap<string, unknown>;
}

/** @param book changed in place as the add-in works on it */
export function installFakeExcel(book: FakeBook, options: FakeOptions = {}): Installed {
  const client = globalThis as unknown as ClientLibrary;
  const fake = new FakeExcel(book, options);
  const commands = new Map<string, Command>();
  // Of the base class: opening a workbook on the web has a context of another class.
  const contexts = Object.getPrototypeOf(client.Excel.RequestContext.prototype) as object;
  Object.assign(contexts, { _requestExecutor: fake.requestContextHook });
  client.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  fake.onEvent((entry) =>
    client.OfficeExtension._testTriggerRichApiMessageEvent({
      entries: [{ messageCategory: EVENT, ...entry }],
    }),
  );
  // The library makes an Office of its own whose parts cannot be written: ours takes its place whole.
  client.Office = office(fake, commands);
  watchUndoGroups(client, fake);
  if (options.earlyCommand !== undefined) clickEarly(options.earlyCommand, commands);
  const functions = new Map<string, unknown>();
  client.CustomFunctions = { associate: (id: string, each: unknown) => void functions.set(id, each) };
  return { fake, commands, functions };
}
