/** What-ifs for a terminal. */
import type { FactId, FactValue } from "../src/facts/facts";
import type {
  FactReport,
  IndicatorChange,
  RouteReport,
  SheetChange,
  SheetFactsReport,
} from "../src/what-if/report";
import type { Context } from "./context";
import { table } from "./table";

export interface ChangeLine {
  readonly fact: FactId;
  readonly name: string;
  readonly unit: FactReport["unit"];
  readonly unitName: string;
  readonly from: string | null;
  readonly to: string;
  readonly value: string;
  readonly given: FactValue;
}

const NAME_WIDTH = 40;
const FACT_WIDTH = 60;

const points = (value: number | null): string => (value === null ? "—" : String(value));

function difference(before: number | null, after: number | null): string {
  if (before === null || after === null || before === after) return "";
  // Differences of doubles lose their noise.
  const by = Number((after - before).toFixed(2));
  return by > 0 ? `+${by}` : `−${-by}`;
}

export function factsText(sheets: readonly SheetFactsReport[], { messages }: Context): string {
  const { whatIf } = messages;
  const columns = [
    { heading: whatIf.columns.indicator, maxWidth: NAME_WIDTH },
    { heading: whatIf.columns.fact, maxWidth: FACT_WIDTH },
    { heading: whatIf.columns.value },
  ];
  return sheets
    .map(({ label, framework, indicators }) => {
      const rows = indicators.flatMap(({ name, facts }) =>
        facts.map((fact, i) => [i === 0 ? name : "", fact.name, fact.shown ?? whatIf.unknown]),
      );
      const list = rows.length > 0 ? ["", whatIf.listHeading, "", table(columns, rows)] : [""];
      return [whatIf.sheet(label, framework), ...list].join("\n");
    })
    .join("\n");
}

function sheetText(
  { label, framework, total, grade, indicators }: SheetChange,
  { messages }: Context,
): string {
  const { whatIf } = messages;
  const { columns } = whatIf;
  const isShown = (each: IndicatorChange) => each.touched || each.before !== each.after;
  const row = (name: string, stated: number | null, before: number | null, after: number | null) => [
    name,
    points(stated),
    points(before),
    points(after),
    difference(before, after),
  ];
  const shown = indicators.filter(isShown);
  const open = shown.filter(({ why }) => why !== "");
  return [
    whatIf.sheet(label, framework?.title ?? null),
    "",
    table(
      [
        { heading: columns.indicator, maxWidth: NAME_WIDTH },
        ...[columns.stated, columns.before, columns.after, columns.change].map((heading) => ({
          heading,
          align: "right" as const,
        })),
      ],
      [
        ...shown.map((each) => row(each.name, each.stated, each.before, each.after)),
        row(whatIf.total, total.stated, total.before, total.after),
      ],
    ),
    ...(shown.every(({ before, after }) => before === after) ? [whatIf.nothingChanges] : []),
    whatIf.grade(grade.before, grade.after),
    ...(total.stated !== null && total.stated !== total.before ? [whatIf.stated(total.stated)] : []),
    ...(open.length > 0 ? [whatIf.openHeading, ...open.map(({ name, why }) => whatIf.open(name, why))] : []),
    "",
  ].join("\n");
}

export function changesText(
  changes: readonly Omit<ChangeLine, "given">[],
  sheets: readonly SheetChange[],
  context: Context,
): string {
  const { whatIf } = context.messages;
  return [
    whatIf.changesHeading,
    ...changes.map(({ name, from, to }) => whatIf.change(name, from, to)),
    "",
    ...sheets.map((sheet) => sheetText(sheet, context)),
  ].join("\n");
}

export function routeText(route: RouteReport, { messages }: Context): string {
  const { whatIf } = messages;
  const none = route.reached ? [] : [`  ${whatIf.noSteps}`];
  const steps = route.steps.map(({ text }, i) => `  ${i + 1}. ${text}`);
  return [
    whatIf.goalHeading(route.goal, route.target, route.before),
    ...(steps.length > 0 ? steps : none),
    `  ${route.text}`,
    ...(route.reached ? [] : route.rest.map(({ text }) => `    ${text}`)),
    ...(steps.length > 0 ? [whatIf.sober] : []),
    "",
  ].join("\n");
}
