/** One project form of another workbook as the inputs of a new one, and what is to be said of it. */
import type { AssessedRow, AssessedSheet } from "../../assess/assess";
import { isAboutProject, labelOf } from "../../assess/form";
import { sum, type Decimal } from "../../decimal";
import { groupedNumber } from "../../facts/format";
import type { ProjectForm } from "../../forms/project-form";
import { projectWorkbookWords as form } from "../../messages/chinese-only/project-workbook";
import { standardWorkbookWords as words } from "../../messages/chinese-only/standard-workbook";
import type { LabelledText, ProjectTexts } from "../../recognise/project-texts";
import type { FundRow, Funds } from "../../recognise/score-sheet/types";
import type { Figure, NumberCell, TextCell } from "../../recognise/types";
import type { CarriedLine, Filled } from "../filling";
import type {
  FundFilling,
  LineFilling,
  NoteFilling,
  ProjectFormFilling,
  SourceFilling,
} from "../project/filling";
import { carriedFrom, converted, noteOf, ROUNDINGS, type Units } from "./origin";
import { targetCells } from "./target-cells";

export interface CarriedForm {
  readonly filling: ProjectFormFilling;
  readonly missing: readonly CarriedLine[];
  readonly conflicts: readonly CarriedLine[];
  /** Scores that the new form works out, beside those printed; null while it cannot. */
  readonly computed: readonly {
    readonly printed: Figure;
    readonly name: string;
    readonly points: Decimal | null;
  }[];
}

const AMOUNTS = [
  ["original", form.fundHeads[0]],
  ["budget", form.fundHeads[1]],
  ["executed", form.fundHeads[2]],
] as const satisfies readonly (readonly [keyof FundFilling, string])[];

const textFilled = (cell: TextCell | null): Filled | undefined =>
  cell && cell.text !== "" ? { value: cell.text, source: cell.ref } : undefined;

/** The reason, and what a column beside it adds. */
function remarkFilled(cell: TextCell | null, besides: string): Filled | undefined {
  const text = [cell?.text ?? "", besides].filter((each) => each !== "").join("　");
  return text === "" ? undefined : { value: text, ...(cell ? { source: cell.ref } : {}) };
}

const noteFilling = ({ label, text }: LabelledText): NoteFilling => ({
  label,
  text: textFilled(text) ?? { value: null },
});

/** Only what is there: an absent value is no value. */
function present<T extends object>(filling: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(filling).filter(([, value]) => value !== undefined)) as T;
}

interface Given {
  readonly project: ProjectForm;
  readonly units: Units;
  /** false: another year's form lends its names and lines alone. */
  readonly withFigures: boolean;
}

export function formFilling(assessed: AssessedSheet, texts: ProjectTexts, given: Given): CarriedForm {
  const { sheet } = assessed;
  const { withFigures } = given;
  const funds = sheet.funds && withFigures ? fundsFilling(sheet.funds, labelOf(sheet), given) : null;
  const lines = assessed.rows.map((row) => lineFilling(assessed, row, texts, given));
  const words = withFigures ? texts : { ...texts, achieved: null, closing: [] };
  return {
    filling: present<ProjectFormFilling>({
      isDepartments: isAboutProject(sheet) ? undefined : true,
      name: textFilled(sheet.subject ?? (isAboutProject(sheet) ? null : texts.department)),
      authority: textFilled(texts.authority),
      carriedOutBy: textFilled(texts.carriedOutBy),
      head: texts.head.map(noteFilling),
      executionWeight: sheet.funds ? undefined : null,
      ...funds?.filling,
      expected: withFigures ? textFilled(words.expected) : undefined,
      achieved: textFilled(words.achieved),
      lines: lines.map(({ filling }) => filling),
      closing: words.closing.map(noteFilling),
      caps: withFigures ? sheet.caps : undefined,
    }),
    missing: withFigures
      ? missingIn(
          assessed,
          lines.map(({ filling }) => filling),
        )
      : [],
    conflicts: funds?.conflicts ?? [],
    computed: lines.flatMap(({ computed }) => computed ?? []),
  };
}

function amountsOf(row: FundRow, label: string, units: Units): FundFilling {
  const amount = (cell: NumberCell | null, heading: string): Filled | undefined =>
    cell?.figure
      ? {
          value: converted(cell.figure, units).toNumber(),
          note: noteOf(cell.figure, `${label} ${heading}`, true, units),
          source: cell.ref,
        }
      : undefined;
  return present<FundFilling>(
    Object.fromEntries(AMOUNTS.map(([key, heading]) => [key, amount(row[key], heading)])),
  );
}

/** Sources that make up the total leave it to its formula; where they do not, the printed total stands in its place. */
function fundsFilling(funds: Funds, label: string, { project, units }: Given) {
  const sources = funds.parts.map((part): SourceFilling => ({
    name: part.name.text,
    ...amountsOf(part, part.name.text, units),
  }));
  const conflicts: CarriedLine[] = [];
  const printed = amountsOf(funds, funds.name.text, units);
  const total: { -readonly [K in keyof FundFilling]: FundFilling[K] } = {};
  for (const [key, heading] of AMOUNTS) {
    const whole = funds[key]?.figure;
    const parts = funds.parts
      .flatMap((part) => part[key]?.figure ?? [])
      .map((part) => converted(part, units));
    if (!whole || !printed[key]) continue;
    const made = sum(parts);
    const stated = converted(whole, units);
    if (parts.length > 0 && made.eq(stated)) continue;
    total[key] = printed[key];
    if (parts.length === 0 || made.minus(stated).abs().lte(ROUNDINGS)) continue;
    const from = carriedFrom(whole, funds.name.text, true, units);
    conflicts.push({
      subject: `${label} ${heading}`,
      text: words.carry.totalKept(from, `${groupedNumber(made)} ${units.to}`),
    });
  }
  const weight = funds.weight.figure?.value;
  return {
    filling: present<ProjectFormFilling>({
      sources: sources.length > 0 ? sources : undefined,
      total,
      reason: textFilled(funds.remark),
      executionWeight: weight?.gt(0) && !weight.eq(project.execution.weight) ? weight : undefined,
    }),
    conflicts,
  };
}

function lineFilling(
  { sheet }: AssessedSheet,
  assessed: AssessedRow,
  { besides }: ProjectTexts,
  { project, withFigures }: Given,
) {
  const { row, score, name } = assessed;
  const { points, ...cells } = targetCells(row, project, withFigures);
  const printed = row.score?.figure;
  const isByHand = points === null && row.target?.actual.text !== "";
  const isLowered = points !== null && score?.lt(points) === true && score.gte(0);
  const keepsScore = withFigures && printed && (isByHand || isLowered);
  const level = (index: number | null, nodes: readonly { readonly name: TextCell }[]) =>
    index === null ? "" : (nodes[index]?.name.text ?? "");
  const filling = present<LineFilling>({
    level1: level(row.dimension, sheet.dimensions),
    level2: level(row.group, sheet.groups),
    name: { value: row.name.text, source: row.name.ref },
    ...cells,
    weight: row.weight?.figure
      ? { value: row.weight.figure.value.toNumber(), source: row.weight.ref }
      : undefined,
    score: keepsScore
      ? {
          value: printed.value.toNumber(),
          source: printed.ref,
          ...(points === null ? {} : { note: words.carry.lowered(points.toFixed()) }),
        }
      : undefined,
    remark: withFigures ? remarkFilled(row.remark, besides.get(row.row) ?? "") : undefined,
  });
  return { filling, computed: printed && !keepsScore && withFigures ? { printed, name, points } : null };
}

/** Lines without a target or a result, and amounts of the funds that are blank. */
function missingIn(assessed: AssessedSheet, lines: readonly LineFilling[]): CarriedLine[] {
  const { sheet } = assessed;
  const label = labelOf(sheet);
  const missing = (name: string, what: string) => ({
    subject: `${label} ${name}`,
    text: words.carry.blank(what),
  });
  return [
    ...AMOUNTS.flatMap(([key, heading]) =>
      !sheet.funds || sheet.funds[key]?.figure ? [] : [missing(sheet.funds.name.text, heading)],
    ),
    ...assessed.rows.flatMap(({ name }, i) => [
      ...(lines[i]?.target ? [] : [missing(name, form.heads[4])]),
      ...(lines[i]?.actual ? [] : [missing(name, form.heads[6])]),
    ]),
  ];
}
