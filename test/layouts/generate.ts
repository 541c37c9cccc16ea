/** A whole workbook: departments, years, tables and sheets put together in a layout, with all that a reader must find. */
import type { Facts } from "../../src/facts/facts";
import type { Framework } from "../../src/frameworks/framework";
import type { Sheet, Workbook } from "../../src/workbook/model";
import { addUp, DEPARTMENTS, isUnambiguous, makeDepartment, type DepartmentYear } from "./department";
import { layoutOf, type FeatureName, type Layout } from "./layout";
import { money, Page, text, type FigureStyle, type Place } from "./page";
import { Random } from "./random";
import type { SheetContext } from "./columns";
import { writeScoreSheet } from "./score-sheet";
import { writeTable, type Table, type TableContext } from "./table";
import { tablesOf } from "./tables";
import { writeTargets } from "./targets";
import { vocabulary, type Vocabulary } from "./words";

/** A score sheet that a reader must find, with what is on it. */
export interface ExpectedSheet {
  readonly sheet: string;
  readonly year: DepartmentYear;
  /** Put before the marks of this department. */
  readonly key: string;
  /** The facts that its tables hold. */
  readonly facts: Facts;
}

export interface Generated {
  readonly frameworkId: string;
  readonly seed: number;
  readonly features: readonly FeatureName[];
  readonly layout: Layout;
  readonly workbook: Workbook;
  readonly sheets: readonly ExpectedSheet[];
  readonly marks: ReadonlyMap<string, Place>;
}

/** "sz-longgang-2022, seed 7: serial numbers + no title": enough to make the same workbook again. */
export function describeGenerated({
  frameworkId,
  seed,
  features,
}: Pick<Generated, "frameworkId" | "seed" | "features">): string {
  return `${frameworkId}, seed ${seed}: ${features.join(" + ")}`;
}

class Book {
  readonly pages: Page[] = [];
  readonly marks = new Map<string, Place>();

  constructor(private readonly layout: Layout) {}

  /** The page of this name, made when first asked for. */
  page(name: string, hidden = false): Page {
    const known = this.pages.find((page) => page.name === name);
    if (known) return known;
    const page = new Page(name, this.marks, this.layout.origin, hidden ? "hidden" : "visible");
    this.pages.push(page);
    return page;
  }
}

/** No two headers of one sheet may be the same word. */
function distinctVocabulary(random: Random, layout: Layout): Vocabulary {
  for (;;) {
    const words = vocabulary(random, new Set(layout.words));
    const used = Object.entries(words).map(([, word]) => word);
    if (new Set(used).size === used.length) return words;
  }
}

function departmentOf(framework: Framework, random: Random, name: string, year: number): DepartmentYear {
  for (;;) {
    const made = makeDepartment(framework, random, { name, year });
    if (isUnambiguous(made)) return made;
  }
}

const SHORT = /^云溪区(.+?)(局|委员会|办事处|中心|站|联合会)$/;

interface Plan {
  readonly year: DepartmentYear;
  readonly earlier: readonly DepartmentYear[];
  readonly key: string;
  /** In the names of its sheets. */
  readonly prefix: string;
  readonly hidden: boolean;
}

function styleOf(layout: Layout, table: number): FigureStyle {
  const { amounts, rates, points, unit } = layout;
  return { amounts, rates, points, unit: unit === "mixed" ? (table % 3 === 1 ? "元" : "万元") : unit };
}

function writeDepartment(
  book: Book,
  plan: Plan,
  layout: Layout,
  words: Vocabulary,
  random: Random,
): ExpectedSheet {
  const { year, earlier, key, prefix, hidden } = plan;
  const below = layout.tables === "below-score-sheet";
  const oneSheet = layout.departmentsOn === "one-sheet";
  const scoreName = oneSheet ? "各部门评分表" : `${prefix}评分表`;
  const context: SheetContext = {
    layout,
    style: styleOf(layout, 0),
    words,
    random,
    key,
    earlier: earlier.slice(0, layout.lastYearScores),
  };
  const tableContext: TableContext = { layout, random, key, before: earlier[0]! };
  const tables = tablesOf(year, tableContext);

  const score = () => {
    const page = book.page(scoreName, hidden);
    if (page.row > 0) page.skip(2);
    writeScoreSheet(page, year, context);
  };
  const data = () => {
    tables.forEach((table, index) => {
      const name = below
        ? scoreName
        : layout.tables === "one-sheet"
          ? `${prefix}附表`
          : `${prefix}${sheetNameOf(table)}`;
      const page = book.page(name, hidden);
      if (page.row > 0) page.skip(2);
      writeTable(page, table, styleOf(layout, index), layout);
    });
    if (layout.targets) {
      const page = book.page(below ? scoreName : `${prefix}绩效目标自评表`, hidden);
      if (page.row > 0) page.skip(2);
      writeTargets(page, year, { ...context, style: styleOf(layout, layout.unit === "mixed" ? 1 : 0) });
    }
  };
  for (const part of layout.dataFirst ? [data, score] : [score, data]) part();

  const provided = new Set(tables.flatMap(({ provides }) => provides));
  const facts = new Map([...year.facts].filter(([id]) => provided.has(id)));
  return { sheet: scoreName, year, key, facts };
}

function sheetNameOf({ title }: Table): string {
  return title
    .replace(/^\d+年度/, "")
    .replace(/(部门|情况|预算收支|表$)/g, "")
    .slice(0, 12);
}

/** The departments' figures added up: a collection, no score sheet. */
function writeConsolidated(book: Book, years: readonly DepartmentYear[], layout: Layout): void {
  const page = book.page("汇总");
  const style = styleOf(layout, 0);
  page.line([text(`${years[0]!.year}年度部门整体支出汇总表`)], style);
  page.put(page.row++, 3, text(`单位：${style.unit}`), style);
  page.header([["部门名称"], ["年初预算数"], ["调整预算数"], ["全年支出数"]], 1, style);
  for (const { name, whole } of years)
    page.line([text(name), money(whole.original), money(whole.adjusted), money(whole.spent)], style);
  const all = addUp(years.map(({ whole }) => whole));
  page.line([text("合计"), money(all.original), money(all.adjusted), money(all.spent)], style);
}

/** An earlier version of the sheet that nobody deleted: the same form, other scores. */
function writeDraft(book: Book, plan: Plan, layout: Layout, words: Vocabulary, random: Random): void {
  const draft = departmentOf(plan.year.framework, random, plan.year.name, plan.year.year);
  const context = {
    layout,
    style: styleOf(layout, 0),
    words,
    random,
    key: "draft:",
    earlier: plan.earlier.slice(0, layout.lastYearScores),
  };
  writeScoreSheet(book.page("评分表（旧）", true), draft, context);
}

export function generate(framework: Framework, features: readonly FeatureName[], seed: number): Generated {
  const layout = layoutOf(features);
  const random = new Random(seed);
  const words = distinctVocabulary(random, layout);
  const names = random.some(DEPARTMENTS, layout.departments);
  const plans: Plan[] = names.map((name, index) => {
    const past = [1, 2].map((ago) => departmentOf(framework, random, name, framework.year - ago));
    const short = SHORT.exec(name)?.[1] ?? name;
    return {
      year: departmentOf(framework, random, name, framework.year),
      earlier: past,
      key: names.length > 1 ? `${index}:` : "",
      prefix: names.length > 1 ? `${short.slice(0, 8)}-` : "",
      hidden: false,
    };
  });
  const book = new Book(layout);
  const lastYears = () => {
    for (const plan of plans) {
      const past = plan.earlier[0]!;
      const hidden = layout.lastYearSheets === "hidden";
      writeDepartment(
        book,
        {
          ...plan,
          year: past,
          earlier: plan.earlier.slice(1),
          key: `last:${plan.key}`,
          prefix: `${past.year}${plan.prefix}`,
          hidden,
        },
        { ...layout, targets: null, yearColumns: false, lastYearScores: 0 },
        words,
        random,
      );
    }
  };
  if (layout.lastYearSheets === "before" || layout.lastYearSheets === "hidden") lastYears();
  if (layout.hiddenDraft) writeDraft(book, plans[0]!, layout, words, random);
  if (layout.consolidated)
    writeConsolidated(
      book,
      plans.map(({ year }) => year),
      layout,
    );
  const sheets = plans.map((plan) => writeDepartment(book, plan, layout, words, random));
  if (layout.lastYearSheets === "after") lastYears();

  const workbook: Workbook = {
    sheets: book.pages.map((page): Sheet => page.toSheet()),
    definedNames: [],
    date1904: false,
  };
  return { frameworkId: framework.id, seed, features, layout, workbook, sheets, marks: book.marks };
}
