/** What all sheets of a standard workbook share while they are made: the places of the facts, inputs, page headings. */
import { indicatorsOf, type Framework } from "../frameworks/framework";
import { rules as ruleWords } from "../messages/zh-CN/rules";
import { standardWorkbookWords as words } from "../messages/chinese-only/standard-workbook";
import type { MoneyUnit } from "../facts/units";
import type { FactId, FactUnit } from "../facts/facts";
import type { Range } from "../workbook/address";
import type { CellRef } from "../workbook/model";
import type { CellOptions } from "../workbook/sheet-builder";
import type { Validation } from "../workbook/plan";
import { askedFigures, askedJudgements, homesOf, type AskedFigure, type AskedJudgement } from "./asked-facts";
import { BookDraft, type SheetDraft } from "./draft";
import { labelled, type Expression } from "./expression";
import type { Filled, Filling } from "./filling";
import type { TableHome } from "./homes";
import { COLOURS, FORMATS, type Look } from "./styles";

export interface StandardOptions {
  readonly unit: MoneyUnit;
  /** The evaluated year. */
  readonly year: number;
  /** Empty: left to be filled in. */
  readonly department: string;
  /** custom: our functions where one of them is the indicator's rule; native: formulas that need no add-in. */
  readonly formulas: "custom" | "native";
  /** Procurement by kinds of goods (the default), or project by project with the buying unit. */
  readonly procurement?: ProcurementBy;
  /** The classes of fixed assets until 2022, or those since 2023; by the year, where nothing is said. */
  readonly assets?: AssetClasses;
}

export const PROCUREMENT_BY = ["kinds", "projects"] as const;
export type ProcurementBy = (typeof PROCUREMENT_BY)[number];
export const ASSET_CLASSES = ["2020", "2023"] as const;
export type AssetClasses = (typeof ASSET_CLASSES)[number];

/** 元 in a unit: what is larger than 1000 亿元 was typed in another unit. */
const MOST_MONEY: Readonly<Record<MoneyUnit, number>> = { 元: 1e11, 千元: 1e8, 万元: 1e7, 亿元: 1e3 };
const MOST_RATIO = 10;
/** Room for a pen or a seal. */
const SIGNATURE_HEIGHT = 30;

/** Lists that are longer than wide. */
const LONG_SHEETS: ReadonlySet<string> = new Set(["guide", "data", "judgements", "checks"]);

/** A total of a table, with the cells that make it up. */
export interface TableTotal {
  readonly at: CellRef;
  readonly sheet: string;
  readonly parts: readonly CellRef[];
}

export const DATA = { top: 3, value: 2 } as const;
export const JUDGEMENTS = { top: 3, value: 2 } as const;

/** Below the basic data, where 口径 of 预算执行率 is chosen: the budget, then the reading. */
const BASIS_GAP = 1;

/** Below the list of judgements, where one answer takes over what another workbook's scores imply. */
export const impliedRow = (judgements: number): number => JUDGEMENTS.top + judgements + 1;

export class Form {
  readonly book = new BookDraft();
  readonly figures: readonly AskedFigure[];
  readonly judgements: readonly AskedJudgement[];
  /** The cell of each fact, as the score's formulas read it. */
  readonly places: ReadonlyMap<FactId, CellRef>;
  /** 口径 of 预算执行率: where it is chosen; null where the form leaves no choice. */
  readonly basis: CellRef | null;
  readonly reading: CellRef | null;
  /** Totals of tables that the basic data take over. */
  readonly feeds = new Map<FactId, TableTotal>();
  private readonly homes: ReadonlyMap<FactId, TableHome>;

  /** Typed once; every sheet's heading repeats it. */
  readonly department: CellRef = { sheet: words.sheets.guide, row: 2, col: 1 };
  /** How many projects there are and were done in time, counted in their list. */
  counts: { readonly planned: Expression; readonly done: Expression; readonly sheet: string } | null = null;

  constructor(
    readonly framework: Framework,
    readonly options: StandardOptions,
    readonly filling: Filling,
  ) {
    this.homes = homesOf(framework);
    this.figures = askedFigures(framework);
    this.judgements = askedJudgements(framework);
    this.places = new Map<FactId, CellRef>([
      ...this.figures.map(({ id }, i): [FactId, CellRef] => [
        id,
        { sheet: words.sheets.data, row: DATA.top + i, col: DATA.value },
      ]),
      ...this.judgements.map(({ spec }, i): [FactId, CellRef] => [
        spec.id,
        { sheet: words.sheets.judgements, row: JUDGEMENTS.top + i, col: JUDGEMENTS.value },
      ]),
    ]);
    this.basis = this.asks("execution-budget") ? this.choiceCell(0) : null;
    const isOpen = indicatorsOf(framework).some(({ rule }) => rule.inReading);
    this.reading = isOpen ? this.choiceCell(1) : null;
  }

  private choiceCell(line: number): CellRef {
    const row = DATA.top + this.figures.length + BASIS_GAP + line;
    return { sheet: words.sheets.data, row, col: DATA.value };
  }

  asks(...facts: readonly FactId[]): boolean {
    return facts.some((fact) => this.places.has(fact));
  }

  place(fact: FactId): CellRef | null {
    return this.places.get(fact) ?? null;
  }

  /** The facts that a rule asks for and a table supplies, with their row and column. */
  askedOf(table: string): { readonly fact: FactId; readonly home: TableHome }[] {
    return [...this.homes].flatMap(([fact, home]) =>
      home.table === table && this.asks(fact) ? [{ fact, home }] : [],
    );
  }

  factName(figure: Pick<AskedFigure, "id" | "text">): string {
    return ruleWords.fact(figure.text === null ? { id: figure.id } : { id: figure.id, text: figure.text });
  }

  unitName(unit: FactUnit, fact: FactId): string {
    if (unit === "money") return this.options.unit;
    if (unit === "ratio") return words.data.ratio;
    return fact.endsWith("-staff") ? words.data.staff : words.data.count;
  }

  /** A sheet with its title, the department's name and, right of it, the unit. */
  page(
    id: keyof typeof words.sheets,
    title: string,
    widths: readonly number[],
    unit: string | null,
    headRows: { readonly from: number; readonly to: number } | null,
  ): SheetDraft {
    const sheet = this.book.sheet(words.sheets[id], widths);
    const right = widths.length - 1;
    sheet.put(0, 0, title, "title", { to: { col: right } });
    sheet.height(0, 34);
    if (id !== "guide") sheet.put(1, 0, labelled(words.department, this.department), "line");
    if (unit !== null) sheet.put(1, right, words.unit(unit), "lineRight");
    sheet.print = {
      orientation: LONG_SHEETS.has(id) ? "portrait" : "landscape",
      fitWidth: true,
      titleRows: headRows,
      area: null,
      footer: words.page,
    };
    if (headRows) sheet.frozen = { rows: headRows.to + 1, columns: 0 };
    return sheet;
  }

  /** A cell for a figure, with what may be typed into it. */
  figure(
    sheet: SheetDraft,
    row: number,
    col: number,
    unit: FactUnit,
    filled: Filled | undefined,
    prompt: { readonly title: string; readonly text: string } | null,
    most?: number,
  ): CellRef {
    const note = filled?.note === undefined ? {} : { note: filled.note };
    const at = sheet.put(row, col, filled?.value ?? null, "inputNumber", { format: FORMATS[unit], ...note });
    sheet.allow(this.validationOf(unit, cellRange(at), prompt, most));
    return at;
  }

  validationOf(
    unit: FactUnit,
    range: Range,
    prompt: { readonly title: string; readonly text: string } | null,
    most = MOST_RATIO,
  ): Validation {
    const to = unit === "money" ? MOST_MONEY[this.options.unit] : unit === "ratio" ? most : null;
    return {
      ranges: [range],
      allow: { kind: unit === "count" ? "whole" : "decimal", from: 0, to },
      ...(prompt ? { prompt } : {}),
      error: { title: words.data.heads[2], text: words.errors[unit] },
    };
  }

  /** Words typed into cells: a prompt alone. */
  text(
    sheet: SheetDraft,
    row: number,
    col: number,
    filled: Filled | undefined,
    look: Look = "inputText",
    to: CellOptions["to"] = {},
  ): CellRef {
    const note = filled?.note === undefined ? {} : { note: filled.note };
    return sheet.put(row, col, filled?.value ?? null, look, { to, ...note });
  }

  choice(sheet: SheetDraft, range: Range, items: readonly string[], title: string, text: string): void {
    sheet.allow({
      ranges: [range],
      allow: { kind: "list", items },
      prompt: { title, text },
      error: { title, text: words.errors.list(items) },
    });
  }

  /** A cell for a figure in a column whose limits are set at once. */
  amount(sheet: SheetDraft, row: number, col: number, filled: Filled | undefined, unit: FactUnit): CellRef {
    const note = filled?.note === undefined ? {} : { note: filled.note };
    return sheet.put(row, col, filled?.value ?? null, "inputNumber", { format: FORMATS[unit], ...note });
  }

  promptOf(unit: FactUnit): string {
    const { prompts } = words.data;
    return unit === "money" ? prompts.money(this.options.unit) : prompts[unit];
  }

  /** Who fills it in, how to reach them, who answers for it: lines to be signed on paper, below what stands there. */
  signatures(sheet: SheetDraft, columns: readonly (readonly [from: number, to: number])[]): void {
    const { row: labels, stamp } = words.signatures;
    const row = sheet.lastRow + 2;
    const last = columns.at(-1)!;
    const put = (at: number, [from, to]: readonly [number, number], label: string) =>
      sheet.put(at, from, label, "line", { to: { col: to } });
    put(row, [columns[0]![0], last[1]], stamp);
    labels.forEach((label, i) => put(row + 1, columns[i]!, label));
    for (const line of [row, row + 1]) sheet.height(line, SIGNATURE_HEIGHT);
  }

  prompt(sheet: SheetDraft, range: Range, title: string, text: string): void {
    sheet.allow({ ranges: [range], allow: { kind: "any" }, prompt: { title, text } });
  }

  /** Amber where something is still open. */
  openWhere(sheet: SheetDraft, range: Range, formula: string): void {
    sheet.fillWhere(range, formula, COLOURS.open);
  }
}

export function cellRange({ row, col }: { row: number; col: number }): Range {
  return { top: row, bottom: row, left: col, right: col };
}
