/** A form that a bureau sends, blank or filled → a framework: its levels, names and weights, and rules from its criteria. */
import { decimal, sum, type Decimal } from "../decimal";
import { LONGEST_CRITERIA, type ByHandReason, type Remark } from "../criteria/context";
import { readCriteria } from "../criteria/read-criteria";
import type { OwnTerm } from "../criteria/terms";
import type { Framework } from "../frameworks/framework";
import { bindFramework, type BoundIndicator } from "../frameworks/bind";
import { withIndicators, type FrameworkData, type IndicatorData } from "../frameworks/schema";
import { recognise } from "../recognise";
import { bindRule } from "../rules/registry";
import { RuleError } from "../rules/rule-error";
import { labelKey, readName } from "../recognise/score-sheet/names";
import type { IndicatorRow, ScoreSheet } from "../recognise/score-sheet/types";
import type { NumberCell } from "../recognise/types";
import { refAddress, type Workbook } from "../workbook/model";
import { totalNote } from "./edit-form";
import { gradeBandsIn, type GradeBands } from "./grade-bands";
import { knownIds, type KnownIds } from "./known-ids";

export interface ImportOptions {
  /** Their names give indicators the ids that they have everywhere. */
  readonly frameworks: readonly Framework[];
  /** Where the form comes from: printed as the framework's source, and the end of its id. */
  readonly file: { readonly name: string; readonly hash: string };
  /** null, like what is left out: as the form says. */
  readonly year?: number | null | undefined;
  readonly region?: string | undefined;
  readonly title?: string | undefined;
  /** The form's sheet, where the file holds several; without it the one with the most criteria. */
  readonly sheet?: string | null | undefined;
}

/** What became of one indicator's criteria. */
export interface ImportedIndicator {
  readonly id: string;
  readonly name: string;
  /** Of its name, in the form. */
  readonly cell: string;
  /** null: a rule was made of them. */
  readonly byHand: ByHandReason | null;
  readonly remarks: readonly Remark[];
}

export interface ImportedForm {
  readonly data: FrameworkData;
  readonly sheet: string;
  /** The sheets that could have been read. */
  readonly sheets: readonly string[];
  readonly indicators: readonly ImportedIndicator[];
  /** false: the form prints no grades; the framework has those in use almost everywhere. */
  readonly printsGrades: boolean;
}

export type ImportFault = "no-form" | "no-such-sheet" | "no-weights" | "no-year" | "too-long";

export class ImportError extends Error {
  constructor(readonly code: ImportFault) {
    super(code);
  }
}

const LONGEST_TEXT = 400;
const ID_DIGITS = 8;
/** No form has so many; what has is a list of another kind. */
const MOST_INDICATORS = 300;
/** Where a form prints none: the bands in use almost everywhere. */
const USUAL_GRADES: GradeBands = [
  { grade: "优", in: "[90, 100]" },
  { grade: "良", in: "[80, 90)" },
  { grade: "中", in: "[60, 80)" },
  { grade: "差", in: "[0, 60)" },
];
const NO_CRITERIA = "（原表没有写明评分标准）";
const NO_REGION = "（未写明）";

type Errata = FrameworkData["errata"];
type Dimension = FrameworkData["dimensions"][number];
type Group = Dimension["groups"][number];

/** The sheet with the most criteria: a workbook may hold other tables of the same kind. */
function formIn(sheets: readonly ScoreSheet[], wanted: string | null | undefined): ScoreSheet {
  const criteria = ({ indicators }: ScoreSheet) => indicators.filter((row) => row.criteria?.text).length;
  const named = (wanted ?? null) === null ? sheets : sheets.filter(({ sheet }) => sheet === wanted);
  if (sheets.length > 0 && named.length === 0) throw new ImportError("no-such-sheet");
  const [form] = [...named].sort(
    (a, b) => criteria(b) - criteria(a) || b.indicators.length - a.indicators.length,
  );
  if (!form) throw new ImportError("no-form");
  if (form.indicators.length > MOST_INDICATORS) throw new ImportError("too-long");
  if (form.indicators.some(({ weight }) => !weight?.figure?.value.gt(0))) throw new ImportError("no-weights");
  return form;
}

const nameOf = ({ name }: Pick<IndicatorRow, "name">): string =>
  readName(name.text).name.slice(0, LONGEST_TEXT);
const valueOf = (cell: NumberCell | null): Decimal | null => cell?.figure?.value ?? null;

class FormReader {
  readonly indicators: ImportedIndicator[] = [];
  readonly errata: Errata = [];
  private readonly own = new Map<string, { id: string; term: OwnTerm }>();

  constructor(
    private readonly sheet: ScoreSheet,
    private readonly ids: KnownIds,
  ) {}

  get facts() {
    return [...this.own.values()].map(({ id, term: { name, unit, lastYearOf } }) => ({
      id,
      name: { zh: name },
      unit,
      ...(lastYearOf ? { lastYearOf } : {}),
    }));
  }

  private declare(term: OwnTerm): string {
    const known = this.own.get(term.name) ?? { id: `own-${this.own.size + 1}`, term };
    this.own.set(term.name, known);
    return known.id;
  }

  private indicator(row: IndicatorRow): IndicatorData {
    const name = nameOf(row);
    const id = this.ids.indicator(row.id, name);
    const weight = valueOf(row.weight)!;
    const criteria = (row.criteria?.text ?? "").slice(0, LONGEST_CRITERIA);
    const description = (row.description?.text ?? "").slice(0, LONGEST_CRITERIA);
    const reading = readCriteria(criteria, {
      name,
      weight,
      description,
      declare: (term) => this.declare(term),
    });
    const isRead = "rule" in reading;
    this.indicators.push({
      id,
      name,
      cell: refAddress(row.name.ref),
      byHand: isRead ? null : reading.byHand,
      remarks: isRead ? reading.remarks : [],
    });
    const differing = isRead ? reading.remarks.find(({ code }) => code === "points-differ") : reading.byHand;
    if (differing?.code === "points-differ") this.printedCriteria(id, name, differing.printed, weight);
    return {
      id,
      name,
      aliases: [],
      weight: weight.toNumber(),
      rule: isRead ? reading.rule : { kind: "by-hand", criteria: criteria || NO_CRITERIA },
      examples: [],
      printed: { ...(description ? { description } : {}), ...(criteria ? { criteria } : {}) },
    };
  }

  private printedCriteria(of: string, name: string, printed: Decimal, weight: Decimal): void {
    const note = `${name}的评分标准里的分数合计${printed.toFixed()}分，分值为${weight.toFixed()}分`;
    this.errata.push({ kind: "printed-criteria-points", of, printed: printed.toNumber(), note });
  }

  /** The weight that a parent prints; a sum that differs is the form's own fault, and is said. */
  private parentWeight(
    of: string,
    name: string,
    cell: NumberCell | null,
    children: readonly { weight: number }[],
  ) {
    const all = sum(children.map(({ weight }) => decimal(weight)));
    const printed = valueOf(cell);
    if (!printed || printed.eq(all) || !printed.gt(0)) return all.toNumber();
    const note = `${name}印作${printed.toFixed()}分，下级合计为${all.toFixed()}分`;
    this.errata.push({ kind: "printed-weight", of, printed: printed.toNumber(), note });
    return printed.toNumber();
  }

  private group(index: number | null, rows: readonly IndicatorRow[]): Group {
    const node = index === null ? null : this.sheet.groups[index]!;
    const name = node ? nameOf(node) : NO_REGION;
    const id = this.ids.group(name);
    const indicators = rows.map((row) => this.indicator(row));
    return { id, name, weight: this.parentWeight(id, name, node?.weight ?? null, indicators), indicators };
  }

  private dimension(index: number | null, rows: readonly IndicatorRow[]): Dimension {
    const node = index === null ? null : this.sheet.dimensions[index]!;
    const name = node ? nameOf(node) : NO_REGION;
    const id = this.ids.dimension(name);
    const groups = runs(rows, (row) => row.group).map(([group, own]) => this.group(group, own));
    const indicators = groups.flatMap(({ indicators: own }) => own);
    return { id, name, weight: this.parentWeight(id, name, node?.weight ?? null, indicators), groups };
  }

  read(): Dimension[] {
    return runs(this.sheet.indicators, (row) => row.dimension).map(([index, rows]) =>
      this.dimension(index, rows),
    );
  }
}

/** Rows of one parent together, in the order in which the parents first come. */
function runs(
  rows: readonly IndicatorRow[],
  parentOf: (row: IndicatorRow) => number | null,
): [number | null, IndicatorRow[]][] {
  const found = new Map<number | null, IndicatorRow[]>();
  for (const row of rows) found.set(parentOf(row), [...(found.get(parentOf(row)) ?? []), row]);
  return [...found];
}

/** A table of a Word file is named by what stands above it. */
const captionOf = ({ prose }: Workbook, sheet: string) => (prose && !/^表\d*$/.test(sheet) ? sheet : null);

/** In a note below the table, mostly. */
function gradesIn({ sheets, prose }: Workbook, name: string): GradeBands | null {
  const cells = sheets.find((each) => each.name === name)?.cells.values() ?? [];
  const texts = [...cells].flatMap(({ value }) => (typeof value === "string" ? [value] : []));
  const said = (prose?.paragraphs ?? []).map(({ text }) => text);
  for (const text of [...texts, ...said]) {
    const found = gradeBandsIn(text);
    if (found) return found;
  }
  return null;
}

/** "某市某区" at the head of a title. */
const REGION = /^(?:[^\d年度省市区县旗州]{1,8}[省市区县旗州])+/;

/** @throws ImportError where the workbook holds no form that can be a framework */
export function importForm(workbook: Workbook, options: ImportOptions): ImportedForm {
  const { frameworks, file } = options;
  // A form is what it prints: known frameworks only help where its headings say nothing.
  const plain = recognise(workbook, { frameworks: [] });
  const { scoreSheets, year: found } =
    plain.scoreSheets.length > 0 ? plain : recognise(workbook, { frameworks });
  const sheet = formIn(scoreSheets, options.sheet);
  const year = options.year ?? found;
  if (!year) throw new ImportError("no-year");
  const reader = new FormReader(sheet, knownIds(frameworks));
  const dimensions = reader.read();
  const printedTitle = sheet.title?.text ?? captionOf(workbook, sheet.sheet) ?? file.name;
  const all = sum(
    dimensions
      .flatMap(({ groups }) => groups)
      .flatMap(({ indicators }) => indicators)
      .map(({ weight }) => decimal(weight)),
  );
  if (!all.eq(100))
    reader.errata.push({
      kind: "printed-weight",
      of: "total",
      printed: all.toNumber(),
      note: totalNote(all.toNumber()),
    });
  const grades = gradesIn(workbook, sheet.sheet);
  const data: FrameworkData = {
    id: `form-${year}-${file.hash.slice(0, ID_DIGITS)}`,
    title: (options.title ?? printedTitle).slice(0, LONGEST_TEXT),
    region: options.region ?? REGION.exec(labelKey(printedTitle))?.[0] ?? NO_REGION,
    year,
    source: `${file.name}（SHA-256 ${file.hash}）`,
    grades: grades ?? USUAL_GRADES,
    errata: reader.errata,
    ...(reader.facts.length > 0 ? { facts: reader.facts } : {}),
    dimensions,
  };
  const sheets = [...new Set(scoreSheets.map((each) => each.sheet))];
  return withoutBroken({
    data,
    sheet: sheet.sheet,
    sheets,
    indicators: reader.indicators,
    printsGrades: grades !== null,
  });
}

/** Rules that no framework can hold, such as one that asks for the same figure twice, stay with a person. */
function withoutBroken(imported: ImportedForm): ImportedForm {
  const broken = firstBroken(imported.data);
  if (!broken) return imported;
  const criteria = broken.printed?.criteria ?? NO_CRITERIA;
  const byHand: ByHandReason = { code: "not-understood", text: criteria };
  return withoutBroken({
    ...imported,
    data: withIndicators(imported.data, (indicator) =>
      indicator.id === broken.id ? { ...indicator, rule: { kind: "by-hand", criteria } } : indicator,
    ),
    indicators: imported.indicators.map((each) =>
      each.id === broken.id ? { ...each, byHand, remarks: [] } : each,
    ),
  });
}

function firstBroken(data: FrameworkData): BoundIndicator | null {
  let visited: BoundIndicator | null = null;
  try {
    bindFramework(data, bindRule, (indicator) => (visited = indicator));
    return null;
  } catch (error) {
    if (error instanceof RuleError) return visited;
    throw error;
  }
}
