/** Which family of forms a score sheet is of, and by which form's parameters its own indicators are scored. */
import type { ProjectForm } from "../../forms/project-form";
import { nameKey, squeeze } from "../../text";
import type { TargetRow, TargetTable } from "../types";
import type { FormFamily, ScoreSheet } from "./types";

/** Such a share of the rows with a target and a result of their own, and the rows are the project's own indicators. */
const LEAST_SHARE = 0.6;
/** How such forms name the first level of their indicators; two of them tell one without a funds block. */
const PARTS = /产出|效益|效果|满意度|成本/;
const FEWEST_PARTS = 2;

/** The targets of a sheet by the rows in which they stand. */
function targetsByRow(sheet: string, targets: readonly TargetTable[]): ReadonlyMap<number, TargetRow> {
  const rows = targets.filter((table) => table.sheet === sheet).flatMap((table) => table.rows);
  return new Map(rows.map((row) => [row.nameRef.row, row]));
}

function hasOwnIndicators(
  { indicators, dimensions, funds, subject }: ScoreSheet,
  targets: ReadonlyMap<number, TargetRow>,
) {
  // A named project with its funds needs no targets to be one: many leave them blank.
  if (funds !== null && subject !== null) return true;
  const own = indicators.filter(({ row }) => targets.get(row)?.target.text);
  const parts = dimensions.filter(({ name }) => PARTS.test(squeeze(name.text)));
  return own.length >= LEAST_SHARE * indicators.length && (funds !== null || parts.length >= FEWEST_PARTS);
}

/** The funds have the points that the form gives them. */
export function hasPointsOf({ execution }: ProjectForm, { funds }: Pick<ScoreSheet, "funds">): boolean {
  return funds?.weight.figure?.value.eq(execution.weight) ?? false;
}

/** How much speaks for a variant: its share of the funds' points, its region, words of its headings. */
function fit(form: ProjectForm, sheet: ScoreSheet, said: string): number {
  const { region, data } = form;
  const { funds, readings } = sheet;
  const headings = [...(funds?.headings ?? []), ...readings.map(({ heading }) => squeeze(heading))];
  const named = data.headings.filter((word) => headings.some((heading) => heading.includes(word)));
  const place = nameKey(region).replace(/[省市]$/, "");
  return (
    (funds?.weight.figure ? (hasPointsOf(form, sheet) ? 2 : -2) : 0) +
    (said.includes(place) ? 1 : 0) +
    // The more words a form is told by, the less they stand there by chance.
    (data.headings.length === 0 ? 0 : named.length === data.headings.length ? 1 + named.length / 10 : -1)
  );
}

/** Of forms that fit alike the first: the national one. */
function chooseForm(sheet: ScoreSheet, forms: readonly ProjectForm[], said: string): ProjectForm | null {
  let best: ProjectForm | null = null;
  let most = -Infinity;
  for (const form of forms) {
    const points = fit(form, sheet, said);
    if (points > most) [best, most] = [form, points];
  }
  return best;
}

function familyOf({ framework, indicators }: ScoreSheet): FormFamily {
  if (indicators.some(({ reviewed }) => reviewed?.score.figure)) return "review";
  return framework ? "department" : "unknown";
}

/** @param said titles and names in which a province may be named */
export function withFamily(
  sheet: ScoreSheet,
  targets: readonly TargetTable[],
  forms: readonly ProjectForm[],
  said: string,
): ScoreSheet {
  const family = familyOf(sheet);
  const byRow = targetsByRow(sheet.sheet, targets);
  if (sheet.framework || !hasOwnIndicators(sheet, byRow)) return { ...sheet, family };
  return {
    ...sheet,
    family: family === "review" ? family : "project",
    project: chooseForm(sheet, forms, said),
    indicators: sheet.indicators.map((row) => ({ ...row, target: byRow.get(row.row) ?? null })),
  };
}
