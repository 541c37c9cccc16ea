/** Traces of another year's form in a score sheet: weights, criteria and names that fit that year's and not this one's. */
import { nameOf } from "../../assess/cells";
import { plain } from "../../facts/format";
import { sum, type Decimal } from "../../decimal";
import { groupsOf, indicatorsOf, type Framework } from "../../frameworks/framework";
import { publishedFrameworks } from "../../frameworks/published";
import { nameKey } from "../../text";
import type { FormTrace } from "../mixed-framework-years/zh-CN";
import type { AssessedRow, AssessedSheet } from "../../assess/assess";
import type { IndicatorRow, LevelNode } from "../../recognise/score-sheet/types";
import { refAddress, type CellRef } from "../../workbook/model";
import { erratumNote } from "../support/errata";
import { criteriaPoints } from "../support/criteria-points";

export interface PlacedTrace {
  readonly ref: CellRef;
  readonly trace: FormTrace;
  readonly expected: Decimal | string;
  readonly actual: Decimal | string;
}

interface Weighted {
  readonly id: string;
  readonly weight: Decimal;
}

/** Years of the other published forms of which this holds, each once, oldest first. */
function yearsWhere(own: Framework, holds: (other: Framework) => boolean): number[] {
  const years = publishedFrameworks()
    .filter((other) => other.id !== own.id && other.year !== own.year && holds(other))
    .map((other) => other.year);
  return [...new Set(years)].sort((a, b) => a - b);
}

const weighs = (all: readonly Weighted[], id: string, weight: Decimal) =>
  all.some((each) => each.id === id && each.weight.eq(weight));

/** A parent's printed weight that is not the sum of its children, but is what another year's form prints there. */
function parentTrace(
  node: LevelNode,
  children: readonly (Decimal | null)[],
  own: Framework,
  nodesOf: (framework: Framework) => readonly Weighted[],
): PlacedTrace[] {
  const printed = node.weight?.figure?.value;
  if (!printed || node.id === null || children.length === 0 || children.some((weight) => weight === null))
    return [];
  const id = node.id;
  const added = sum(children.map((weight) => weight!));
  // This year's own weight over wrong children is no trace of another year: the children are.
  if (printed.eq(added) || weighs(nodesOf(own), id, printed)) return [];
  const years = yearsWhere(own, (other) => weighs(nodesOf(other), id, printed));
  if (years.length === 0 || erratumNote(own, "printed-weight", id, printed)) return [];
  const { ref } = node.weight!;
  return [
    {
      ref,
      expected: added,
      actual: printed,
      trace: {
        kind: "parent-weight",
        name: nameOf(node),
        cell: refAddress(ref),
        printed: plain(printed),
        children: plain(added),
        years,
      },
    },
  ];
}

/** Criteria that award another year's points for the indicator. */
function criteriaTrace({ row, weight }: AssessedRow, own: Framework): PlacedTrace[] {
  const points = row.criteria && criteriaPoints(row.criteria.text);
  if (!weight || !points || !row.criteria || row.id === null || points.eq(weight)) return [];
  const id = row.id;
  const years = yearsWhere(own, (other) => weighs(indicatorsOf(other), id, points));
  if (years.length === 0 || erratumNote(own, "printed-criteria-points", id, points)) return [];
  const { ref } = row.criteria;
  return [
    {
      ref,
      expected: weight,
      actual: points,
      trace: {
        kind: "criteria-points",
        name: nameOf(row),
        cell: refAddress(ref),
        points: plain(points),
        weight: plain(weight),
        years,
      },
    },
  ];
}

/** A weight of another year's form, where the sheet's weights no longer make up 100. */
function weightTrace(row: IndicatorRow, own: Framework): PlacedTrace[] {
  const printed = row.weight?.figure?.value;
  if (!printed || !row.definition || printed.eq(row.definition.weight)) return [];
  const { id, weight } = row.definition;
  const years = yearsWhere(own, (other) => weighs(indicatorsOf(other), id, printed));
  if (years.length === 0) return [];
  const { ref } = row.weight!;
  return [
    {
      ref,
      expected: weight,
      actual: printed,
      trace: {
        kind: "weight",
        name: nameOf(row),
        cell: refAddress(ref),
        printed: plain(printed),
        weight: plain(weight),
        years,
      },
    },
  ];
}

/** The name that another year's form gives to the indicator; names that vary from sheet to sheet are ignored. */
function nameTrace(row: IndicatorRow, own: Framework): PlacedTrace[] {
  const { definition } = row;
  const written = nameKey(row.name.text);
  if (!definition || written === nameKey(definition.name) || definition.aliases.length > 2) return [];
  const years = yearsWhere(own, (other) =>
    indicatorsOf(other).some(({ id, name }) => id === definition.id && nameKey(name) === written),
  );
  // A form of the same year elsewhere that uses the name shows that it is current.
  const isCurrent = publishedFrameworks().some(
    (other) =>
      other.year === own.year &&
      indicatorsOf(other).some(({ id, name }) => id === definition.id && nameKey(name) === written),
  );
  if (years.length === 0 || isCurrent) return [];
  const { ref } = row.name;
  return [
    {
      ref,
      expected: definition.name,
      actual: nameOf(row),
      trace: { kind: "name", name: nameOf(row), cell: refAddress(ref), official: definition.name, years },
    },
  ];
}

/** All traces of a sheet, in the order of its cells. */
export function formTraces({ sheet, rows }: AssessedSheet): PlacedTrace[] {
  const own = sheet.framework?.framework;
  if (!own) return [];
  const under = (level: "dimension" | "group", index: number) =>
    rows.filter(({ row }) => row[level] === index).map(({ weight }) => weight);
  const total = rows.map(({ weight }) => weight);
  const complete = total.every((weight) => weight !== null) && sum(total.map((weight) => weight!)).eq(100);
  const found = [
    ...sheet.dimensions.flatMap((node, i) =>
      parentTrace(node, under("dimension", i), own, (other) => other.dimensions),
    ),
    ...sheet.groups.flatMap((node, i) => parentTrace(node, under("group", i), own, groupsOf)),
    ...rows.flatMap((each) => [
      ...criteriaTrace(each, own),
      // A sheet that was re-weighted on purpose still adds up to 100.
      ...(complete ? [] : weightTrace(each.row, own)),
      ...nameTrace(each.row, own),
    ]),
  ];
  return found.sort((a, b) => a.ref.row - b.ref.row || a.ref.col - b.ref.col);
}
