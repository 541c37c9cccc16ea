/**
 * WPS's own programming interface for spreadsheet add-ins, as far as we use it and not a member more: synchronous, its
 * collections count from 1, and what a version does not have is undefined. The vendor's declarations may not be changed
 * or shipped, so these are our own; docs/wps-api.md names the page that documents each member.
 *
 * A member with "?" came later than the others, or is missing in some editions.
 */

export interface WpsCollection<T> {
  readonly Count: number;
  /** From 1, or by name. */
  Item(index: number | string): T;
}

export interface WpsFont {
  Bold: unknown;
  Italic: unknown;
  Underline: unknown;
  Color: unknown;
}

export interface WpsInterior {
  Color: unknown;
}

export interface WpsBorders {
  LineStyle: unknown;
  Color: unknown;
}

export interface WpsFormatCondition {
  readonly Type: number;
  /** Absent, or an error, for kinds that have no formula. */
  readonly Formula1?: string;
  readonly Interior: WpsInterior;
  readonly Font: WpsFont;
  readonly Borders: WpsBorders;
  StopIfTrue: boolean;
  SetLastPriority?(): void;
  Delete(): void;
}

export interface WpsFormatConditions extends WpsCollection<WpsFormatCondition> {
  Add(type: number, operator: number | undefined, formula1: string): WpsFormatCondition;
}

/** Properties of several cells that differ are null. */
export interface WpsRange {
  readonly Row: number;
  readonly Column: number;
  readonly Rows: { readonly Count: number };
  readonly Columns: { readonly Count: number };
  /** A value for one cell, rows of values for several. */
  Value2: unknown;
  /** As `Value2`; the text of a constant, or "=" and the formula. */
  Formula: unknown;
  NumberFormat: unknown;
  readonly Locked: unknown;
  readonly MergeCells: unknown;
  readonly MergeArea: WpsRange;
  readonly FormatConditions: WpsFormatConditions;
  Address(rowAbsolute: boolean, columnAbsolute: boolean): string;
  Select(): unknown;
}

export interface WpsProtection {
  readonly AllowFormattingCells: boolean;
}

export interface WpsName {
  readonly Name: string;
  readonly RefersTo: unknown;
}

export interface WpsWorksheet {
  readonly Name: string;
  readonly Parent: WpsWorkbook;
  readonly Visible: number;
  readonly ProtectContents: boolean;
  readonly Protection: WpsProtection;
  readonly UsedRange: WpsRange;
  readonly Cells: WpsRange;
  Range(address: string): WpsRange;
  Activate(): void;
}

export interface WpsXmlPart {
  readonly XML: string;
  Delete(): void;
}

export interface WpsXmlParts extends WpsCollection<WpsXmlPart> {
  Add(xml: string): WpsXmlPart;
  SelectByNamespace(namespace: string): WpsCollection<WpsXmlPart>;
}

export interface WpsWorkbook {
  readonly Name: string;
  readonly FullName: string;
  readonly Date1904: boolean;
  readonly Worksheets: WpsCollection<WpsWorksheet>;
  readonly Names: WpsCollection<WpsName>;
  readonly CustomXMLParts?: WpsXmlParts;
  SaveCopyAs(path: string): void;
  Activate(): void;
}

export interface WpsWorkbooks extends WpsCollection<WpsWorkbook> {
  /** A new workbook, not saved yet, made like the file. */
  Add(template: string): WpsWorkbook;
}

export interface EtApplication {
  readonly ActiveWorkbook: WpsWorkbook | null;
  readonly ActiveSheet: { readonly Name: string } | null;
  readonly Workbooks: WpsWorkbooks;
  /** A range, a chart, a shape … */
  readonly Selection: Partial<WpsRange> | null;
  /** False while a cell is edited or a dialog is open. */
  readonly Ready?: boolean;
}

export interface WpsFileSystem {
  Exists(path: string): boolean;
  Remove(path: string): void;
  ReadFileAsArrayBuffer?(path: string): ArrayBuffer;
  /** One character for each byte. */
  readAsBinaryString?(path: string): string;
  writeAsBinaryString?(path: string, data: string): boolean;
}

export interface WpsEnv {
  GetTempPath(): string;
  GetDownloadPath?(): string;
}

export type WpsEventName =
  "SheetChange" | "SheetSelectionChange" | "WorkbookNewSheet" | "SheetBeforeDelete" | "WorkbookActivate";

export type WpsEventListener = (subject: WpsWorksheet | WpsWorkbook, range?: WpsRange) => void;

export interface WpsApiEvent {
  AddApiEventListener(name: WpsEventName, listener: WpsEventListener): void;
  RemoveApiEventListener(name: WpsEventName, listener: WpsEventListener): void;
}

export interface WpsTaskPane {
  readonly ID: number;
  DockPosition: number;
  Width: number;
  Visible: boolean;
}

/** Shared by all pages of the add-in, until WPS is closed. */
export interface WpsPluginStorage {
  getItem(key: string): unknown;
  setItem(key: string, value: string | number): void;
  removeItem(key: string): void;
}

export interface WpsFunctionMetadata {
  readonly description: string;
  readonly result: { readonly type: string };
  readonly parameters: readonly {
    readonly name: string;
    readonly type: string;
    readonly description: string;
  }[];
}

/** What stands in `window.wps`, and in newer versions in `window.Application` too. */
export interface Wps {
  readonly FileSystem: WpsFileSystem;
  readonly Env: WpsEnv;
  readonly ApiEvent?: WpsApiEvent;
  readonly PluginStorage: WpsPluginStorage;
  /** Absent where the object itself is the application. */
  EtApplication?(): EtApplication;
  CreateTaskPane(url: string, title: string): WpsTaskPane;
  GetTaskPane(id: number): WpsTaskPane | null;
  /** Since 12.1.0.20540. */
  AddCustomFunction?(
    namespace: string,
    name: string,
    run: (...given: unknown[]) => unknown,
    metadata: WpsFunctionMetadata,
  ): void;
}

/** The numbers behind the names that the documentation uses. */
export const XL = {
  expression: 2,
  sheetVisible: -1,
  sheetVeryHidden: 2,
  underlineSingle: 2,
  lines: { thin: 1, dashed: -4115, dotted: -4118 },
  dockRight: 2,
} as const;

declare global {
  interface Window {
    readonly wps?: Wps;
    readonly Application?: unknown;
  }
}

/** Null outside WPS. */
export function findWps(): Wps | null {
  return window.wps ?? (window.Application as Wps | undefined) ?? null;
}

export function applicationOf(wps: Wps): EtApplication {
  return typeof wps.EtApplication === "function" ? wps.EtApplication() : (wps as unknown as EtApplication);
}
