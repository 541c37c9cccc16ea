/** Every figure of the other workbook that stands nowhere in the new one, with its cell and why. */
import { labelOf } from "../../assess/form";
import { groupBy } from "../../checks/support/group-by";
import { decimal, round, type Decimal } from "../../decimal";
import { plain } from "../../facts/format";
import { parseReference } from "../../formulas/references";
import { groupsOf, indicatorsOf, type Framework } from "../../frameworks/framework";
import { standardWorkbookWords as words } from "../../messages/chinese-only/standard-workbook";
import { readFigure } from "../../recognise/figure";
import type { Recognition } from "../../recognise/recognition";
import type { LevelNode } from "../../recognise/score-sheet/types";
import { factName, FRAMEWORK_NAME, scoreName, TOTAL_NAME } from "../../recognise/standard-names";
import type { Figure } from "../../recognise/types";
import type { CellRef } from "../../workbook/model";
import type { WorkbookPlan } from "../../workbook/plan";
import { nameKey } from "../../text";
import { eachCell, valueAt } from "../../workbook/sheet";
import type { CarriedLine, Filled, Filling } from "../filling";
import type { CarriedFact } from "./figures";
import type { DepartmentPart } from "./department-part";
import { cellKey, converted, type Units } from "./origin";
import { behindLine, type Verdicts } from "./verdicts";

/** What a named cell of a plan comes to. */
export function namedNumber(plan: WorkbookPlan, name: string): Decimal | null {
  const refersTo = plan.definedNames.find((each) => each.name === name)?.refersTo;
  const area = refersTo === undefined ? null : parseReference(refersTo);
  const sheet = plan.sheets.find((each) => each.sheet.name === area?.sheet)?.sheet;
  const value = area && valueAt(sheet, area.range.top, area.range.left);
  return typeof value === "number" ? decimal(value) : null;
}

interface Taken {
  readonly filling: Filling;
  readonly facts: readonly CarriedFact[];
  readonly plan: WorkbookPlan;
  readonly units: Units;
}

/** The rows of the new workbook: what they are called, and the numbers in them, typed or computed. */
function rowsOf({
  sheets,
}: WorkbookPlan): { readonly label: string; readonly numbers: readonly Decimal[] }[] {
  return sheets.flatMap(({ sheet }) => {
    const rows = groupBy([...eachCell(sheet)], ({ row }) => row);
    return [...rows.values()].map((cells) => ({
      label: nameKey(cells.flatMap(({ value }) => (typeof value === "string" ? value : [])).join(" ")),
      numbers: cells.flatMap(({ value }) => (typeof value === "number" ? decimal(value) : [])),
    }));
  });
}

/** Without what a label says in brackets: 通用设备（个、台、辆等）. */
const bareName = (name: string) => nameKey(name.replace(/[（(].*$/, ""));

function sourcesOf({
  facts,
  scores,
  remarks,
  tables,
  projects,
  tasks,
  targets,
  lists: more,
}: Filling): CellRef[] {
  const maps = [facts, scores, remarks, tables].flatMap((map) => [...(map?.values() ?? [])]);
  const lists = [
    ...(projects ?? []),
    ...(tasks ?? []),
    ...(targets ?? []),
    ...[...(more?.values() ?? [])].flat(),
  ].flatMap((each): (Filled | string | null | undefined)[] => Object.values(each));
  return [...maps, ...lists].flatMap((each) =>
    typeof each === "object" && each?.source ? [each.source] : [],
  );
}

/** The cells whose figures the new workbook holds, or names among its contradictions. */
function heldCells({ book }: Recognition, { filling, facts, plan }: Taken): Set<string> {
  const ofFacts = facts.flatMap(({ fact, source, otherCells, filled }) => {
    const stands = typeof filled.value === "object" && namedNumber(plan, factName(fact))?.eq(filled.value);
    const same = (book.sources.get(fact) ?? []).filter(({ value }) => value.eq(source.value));
    return [source.figure.ref, ...otherCells, ...(stands ? same.map(({ figure }) => figure.ref) : [])];
  });
  return new Set([...sourcesOf(filling), ...ofFacts].map(cellKey));
}

/** Scores and weights stand in the new score sheet, or are others there. */
function addScoreSheets(
  verdicts: Verdicts,
  { scoreSheets }: Recognition,
  framework: Framework,
  plan: WorkbookPlan,
) {
  const { why } = words.carry;
  const weights = new Map(
    [...framework.dimensions, ...groupsOf(framework), ...indicatorsOf(framework)].map(({ id, weight }) => [
      id,
      weight,
    ]),
  );
  const add = (
    cell: { readonly ref: CellRef; readonly figure: Figure | null } | null,
    subject: string,
    said: string | null,
  ) => {
    if (cell?.figure) verdicts.set(cellKey(cell.ref), said === null ? null : { subject, why: said });
  };
  const compare = (figure: Figure | null | undefined, own: Decimal | null | undefined, said: string) =>
    own && figure?.value.eq(own) ? null : said;
  for (const sheet of scoreSheets) {
    const nodes: readonly LevelNode[] = [...sheet.dimensions, ...sheet.groups, ...sheet.indicators];
    for (const { id, weight, name } of nodes) {
      const own = id === null ? undefined : weights.get(id);
      add(weight, name.text, compare(weight?.figure, own, own ? why.weight(plain(own)) : why.noPlace));
    }
    for (const { id, name, score, reviewed, deduction } of sheet.indicators) {
      const own = id !== null && weights.has(id) ? namedNumber(plan, scoreName(id)) : undefined;
      const said = own === undefined ? why.noPlace : why.score(own && plain(own));
      add(score, name.text, compare(score?.figure, own, said));
      add(deduction, name.text, why.computed);
      for (const cell of [reviewed?.score, reviewed?.deviation]) add(cell ?? null, name.text, why.noPlace);
    }
    const total = namedNumber(plan, TOTAL_NAME);
    add(
      sheet.total,
      words.score.total,
      compare(sheet.total?.figure, total, why.score(total && plain(total))),
    );
    add(sheet.reviewedTotal, words.score.total, why.noPlace);
    for (const cell of sheet.totalWeights) add(cell, words.score.total, null);
    for (const { score, weight, label } of sheet.subtotals)
      for (const cell of [score, weight]) add(cell, label.text, why.computed);
  }
}

/** A figure is not left behind where a row of the same name shows it, by a formula or in another column. */
function addTables(verdicts: Verdicts, { tables, ratios, sums }: Recognition, { plan, units }: Taken) {
  const { why } = words.carry;
  const shown = rowsOf(plan);
  const isShown = (name: string, figure: Figure) => {
    const value = figure.unit?.kind === "money" ? converted(figure, units) : figure.value;
    return shown.some(
      ({ label, numbers }) =>
        label.includes(name) &&
        numbers.some((each) => each.eq(value) || round(each, figure.decimals).eq(value)),
    );
  };
  const computed = new Set(
    [...ratios.map(({ rate }) => rate), ...sums.map(({ total }) => total)].map(({ ref }) => cellKey(ref)),
  );
  for (const { rows, columns } of tables)
    for (const { name, figures, texts, row } of rows) {
      for (const [col, figure] of figures) {
        const key = cellKey(figure.ref);
        const heading = columns.find((column) => column.col === col)?.heading ?? "";
        const said = {
          subject: `${name} ${heading}`.trim(),
          why: computed.has(key) ? why.computed : why.noPlace,
        };
        const bare = bareName(name);
        verdicts.set(key, bare !== "" && isShown(bare, figure) ? null : said);
      }
      // Numbers among the words of a list count its rows.
      const [{ ref } = { ref: null }] = figures.values();
      if (ref) for (const col of texts.keys()) verdicts.set(cellKey({ ...ref, row, col }), null);
    }
}

/** Sheets of ours that hold no figures of their own. */
const WITHOUT_FIGURES: readonly string[] = [words.sheets.guide, words.sheets.checks, words.sheets.open];

/** In the order of the sheets. Of a standard workbook, whatever a formula gives is given by the new one's as well. */
export function leftBehind(
  { recognition, projects, isProjects }: DepartmentPart,
  framework: Framework,
  taken: Taken,
): CarriedLine[] {
  const { workbook, scoreSheets } = recognition;
  const isOurs = workbook.definedNames.some(({ name }) => name === FRAMEWORK_NAME);
  const held = heldCells(recognition, taken);
  const verdicts: Verdicts = new Map();
  addTables(verdicts, recognition, taken);
  addScoreSheets(verdicts, recognition, framework, taken.plan);
  const isSerial = (ref: CellRef) =>
    scoreSheets.some(
      ({ sheet, range, columns }) =>
        sheet === ref.sheet && columns.serial === ref.col && range.top <= ref.row && ref.row <= range.bottom,
    );
  const ofProjects = projects.map((sheet): CarriedLine => ({
    subject: labelOf(sheet),
    text: words.carry.projectForm,
  }));
  const figures = workbook.sheets.flatMap((sheet) =>
    [...eachCell(sheet)].flatMap((cell): CarriedLine[] => {
      const figure = readFigure(sheet.name, cell);
      const { formula } = cell;
      if (!figure || held.has(cellKey(figure.ref)) || isSerial(figure.ref) || isProjects(figure.ref))
        return [];
      if (isOurs && (formula !== undefined || WITHOUT_FIGURES.includes(sheet.name))) return [];
      return behindLine(figure, verdicts);
    }),
  );
  return [...ofProjects, ...figures];
}
