/** The indicators of a project form: sign, target, unit and result in cells of their own, by which each row scores itself. */
import { sum, ZERO } from "../../decimal";
import { targetRule, type ProjectForm } from "../../forms/project-form";
import { projectWorkbookWords as words } from "../../messages/chinese-only/project-workbook";
import { pointsOf } from "../../rules/outcome";
import { apportion } from "../../rules/params";
import { nativeTargetPoints } from "../../rules/target";
import type { TargetSense } from "../../rules/target-share";
import type { CellRef, CellValue } from "../../workbook/model";
import { cellText, numberIn, type Expression } from "../expression";
import type { Filled } from "../filling";
import { runs } from "../runs";
import { FORMATS } from "../styles";
import type { LineFilling } from "./filling";
import { COLUMN, prompted, put, putComputed, type Page } from "./layout";

const SENSES: readonly (readonly [string, TargetSense])[] = [
  ["≥", "at-least"],
  ["≤", "at-most"],
  ["＝", "equal"],
];

/** The lines of an empty form; their weights are the usual ones, in proportion where the form gives the part others. */
function usualLines({ parts }: ProjectForm): LineFilling[] {
  return parts.flatMap(({ id, name, weight }) => {
    const groups = words.groups[id] ?? [[words.otherGroup, weight.toNumber()] as const];
    const usual = groups.map(([, points]) => points);
    const points = apportion(usual, sum(usual), weight);
    return groups.map(([level2], i) => ({
      level1: name,
      level2,
      name: { value: null },
      weight: { value: points[i]! },
    }));
  });
}

/** The rows of the indicators: the first, and the last. */
export interface LinesBlock {
  readonly first: number;
  readonly last: number;
}

export function linesBlock(page: Page, head: number): LinesBlock {
  const { sheet, form, filling } = page;
  sheet.heads(head, words.heads);
  const lines = filling.lines ?? usualLines(form);
  const first = head + 1;
  const last = head + lines.length;
  for (const [from, to] of runs(lines, ({ level1 }) => level1))
    sheet.put(first + from, COLUMN.level1, lines[from]!.level1, "centre", { to: { row: first + to } });
  for (const [from, to] of runs(lines, ({ level1, level2 }) => `${level1}/${level2}`))
    sheet.put(first + from, COLUMN.level2, lines[from]!.level2, "centre", { to: { row: first + to } });
  lines.forEach((line, i) => lineRow(page, first + i, line));
  prompts(page, first, last);
  return { first, last };
}

const CHOICES = ["sign", "target", "unit", "actual"] as const;

function lineRow(page: Page, row: number, line: LineFilling): void {
  put(page, row, COLUMN.name, line.name, "inputText");
  for (const column of CHOICES) put(page, row, COLUMN[column], line[column], lookOf(line[column]));
  put(page, row, COLUMN.weight, line.weight, "inputNumber");
  putComputed(page, row, COLUMN.score, line.score, targetScore(page, row), FORMATS.points);
  put(page, row, COLUMN.remark, line.remark, "inputText");
}

/** Sentences wrap; numbers and short words stand in the middle. */
const lookOf = (filled: Filled | undefined) =>
  typeof filled?.value === "string" && filled.value.length > 6 ? "inputText" : "inputChoice";

function prompts(page: Page, first: number, last: number): void {
  const { prompts: texts } = words;
  page.sheet.allow({
    ranges: [{ top: first, bottom: last, left: COLUMN.sign, right: COLUMN.sign }],
    allow: { kind: "list", items: words.signs },
    prompt: { title: words.heads[COLUMN.sign], text: texts.sign },
  });
  const points = sum(page.form.parts.map(({ weight }) => weight)).toString();
  prompted(page, first, last, COLUMN.target, texts.target);
  prompted(page, first, last, COLUMN.actual, texts.actual);
  prompted(page, first, last, COLUMN.weight, texts.weight(points));
  prompted(page, first, last, COLUMN.score, texts.score);
  prompted(page, first, last, COLUMN.remark, texts.remark);
}

/** The points of a row by its sign; nothing while a figure is missing, and for what a person judges. */
function targetScore({ sheet, form }: Page, row: number): Expression {
  const at = (column: keyof typeof COLUMN): CellRef => sheet.at(row, COLUMN[column]);
  const [sign, target, actual, weight] = [at("sign"), at("target"), at("actual"), at("weight")];
  return {
    formula(home) {
      const text = (cell: CellRef) => cellText(cell, home);
      const cells = { weight: text(weight), actual: text(actual), target: text(target) };
      const bySign = SENSES.reduceRight(
        (rest, [word, sense]) =>
          `IF(${text(sign)}="${word}",${nativeTargetPoints({ sense, ...form.data.target }, cells)},${rest})`,
        `""`,
      );
      const { target: t, actual: a, weight: w } = cells;
      return `IF(COUNT(${t},${a},${w})<3,"",IF(MIN(${t},${a})<0,"",${bySign}))`;
    },
    value(read): CellValue {
      const [t, a, w] = [target, actual, weight].map((cell) => numberIn(read(cell)));
      const sense = SENSES.find(([word]) => word === read(sign))?.[1];
      if (!t || !a || !w || !sense || t.lt(ZERO) || a.lt(ZERO)) return "";
      const rule = targetRule(form, "row", w, sense, "");
      return (
        pointsOf(
          rule.score(
            new Map([
              ["row/actual", a],
              ["row/target", t],
            ]),
          ),
        )?.toNumber() ?? ""
      );
    },
  };
}
