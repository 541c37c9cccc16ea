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
  private readonly names = new Map<string, string>();

  constructor(private readonly layout: Layout) {}

  /** What a sheet is called in this book. */
  nameOf(name: string): string {
    return this.names.get(name) ?? name;
  }

  /** The page of this name, below what stands on it already; made when first asked for. */
  next(name: string, hidden: boolean): Page {
    if (!this.names.has(name))
      this.names.set(name, this.layout.sheetNames === "numbered" ? `Sheet${this.names.size + 1}` : name);
    const called = this.nameOf(name);
    const known = this.pages.find((page) => page.name === called);
    if (known) {
      known.skip(2);
      return known;
    }
    const page = new Page(called, this.marks, this.layout.origin, hidden ? "hidden" : "visible");
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
  /** Its tables alone. */
  readonly withoutScores: boolean;
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
  const scoreName = layout.departmentsOn === "one-sheet" ? "各部门评分表" : `${prefix}评分表`;
  const context: SheetContext = {
    layout,
    style: styleOf(layout, 0),
    words,
    random,
    key,
    earlier: earlier.slice(0, layout.lastYearScores),
  };
  const tableContext: TableContext = {
    layout,
    random,
    key,
    before: earlier[0] ?? year,
    style: styleOf(layout, 0),
    department: layout.departmentIn === "unit-line" ? year.name : null,
  };
  const tables = tablesOf(year, tableContext);
  const pageFor = (own: string) => {
    const shared = layout.tables === "below-score-sheet" ? scoreName : `${prefix}${own}`;
    return book.next(shared, hidden);
  };
  const score = () => {
    if (!plan.withoutScores) writeScoreSheet(book.next(scoreName, hidden), year, context);
  };
  const data = () => {
    tables.forEach((table, index) => {
      const page = pageFor(layout.tables === "one-sheet" ? "附表" : sheetNameOf(table));
      writeTable(page, table, { ...tableContext, style: styleOf(layout, index) });
    });
    if (layout.targets) {
      const style = styleOf(layout, layout.unit === "mixed" ? 1 : 0);
      writeTargets(pageFor("绩效目标自评表"), year, { ...context, style });
    }
  };
  for (const part of layout.dataFirst ? [data, score] : [score, data]) part();

  const provided = new Set(tables.flatMap(({ provides }) => provides));
  const facts = new Map([...year.facts].filter(([id]) => provided.has(id)));
  return { sheet: book.nameOf(scoreName), year, key, facts };
}

function sheetNameOf({ title }: Table): string {
  return title
    .replace(/^\d+年度/, "")
    .replace(/(部门|情况|预算收支|表$)/g, "")
    .slice(0, 12);
}

function writeCover(book: Book, { year }: Plan, style: FigureStyle): void {
  const cover = book.next("封面", false);
  cover.skip(3);
  for (const line of [
    `${year.year}年度部门整体支出绩效自评报告`,
    `部门（单位）名称：${year.name}`,
    `填报日期：${year.year + 1}年4月10日`,
  ])
    cover.line([text(line)], style);
  const instructions = book.next("填表说明", false);
  for (const line of [
    "填表说明",
    `1. 本表由各预算部门填写，金额单位为${style.unit}，保留两位小数。`,
    "2. 评分表满分为100分，得分与分值的差额即为扣分，应当说明原因。",
    "3. 预算执行率按四个季度的支出进度计算；政府采购执行率=实际采购金额/采购计划金额×100%。",
    "4. 评价等级分为优、良、中、差四档。",
  ])
    instructions.line([text(line)], style);
}

/** The departments' figures added up: a collection, no score sheet. */
function writeConsolidated(book: Book, years: readonly DepartmentYear[], layout: Layout): void {
  const page = book.next("汇总", false);
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
  writeScoreSheet(book.next("评分表（旧）", true), draft, context);
}

function needsPast({ lastYearScores, lastYearSheets, yearColumns, threeYearColumns }: Layout): boolean {
  return lastYearScores > 0 || lastYearSheets !== null || yearColumns || threeYearColumns;
}

/** A person's slip in the scores: all that is added up from them follows. */
export type Tamper = (year: DepartmentYear) => DepartmentYear;

export function generate(
  framework: Framework,
  features: readonly FeatureName[],
  seed: number,
  tamper: Tamper = (year) => year,
): Generated {
  const layout = layoutOf(features);
  const random = new Random(seed);
  const words = distinctVocabulary(new Random(seed + 1_000_003), layout);
  const names = random.some(DEPARTMENTS, layout.departments);
  const plans: Plan[] = names.map((name, index) => {
    const slips = index === 0 ? tamper : (year: DepartmentYear) => year;
    const past = (ago: number) =>
      departmentOf(framework, new Random(seed * 17 + index * 5 + ago), name, framework.year - ago);
    const short = SHORT.exec(name)?.[1] ?? name;
    return {
      year: slips(departmentOf(framework, random, name, framework.year)),
      earlier: needsPast(layout) ? [past(1), past(2)] : [],
      key: names.length > 1 ? `${index}:` : "",
      prefix: names.length > 1 ? `${short.slice(0, 8)}-` : "",
      hidden: false,
      withoutScores: false,
    };
  });
  const book = new Book(layout);
  const { lastYearSheets } = layout;
  const lastYears = () => {
    for (const plan of plans) {
      const past = plan.earlier[0]!;
      const pastPlan = {
        year: past,
        earlier: plan.earlier.slice(1),
        key: `last:${plan.key}`,
        prefix: `${past.year}${plan.prefix}`,
        hidden: lastYearSheets === "hidden" || lastYearSheets === "data-hidden",
        withoutScores: lastYearSheets === "data-before" || lastYearSheets === "data-hidden",
      };
      const pastLayout: Layout = {
        ...layout,
        targets: null,
        yearColumns: false,
        threeYearColumns: false,
        lastYearScores: 0,
      };
      writeDepartment(book, pastPlan, pastLayout, words, random);
    }
  };
  if (layout.cover) writeCover(book, plans[0]!, styleOf(layout, 0));
  if (lastYearSheets !== null && lastYearSheets !== "after") lastYears();
  if (layout.hiddenDraft) writeDraft(book, plans[0]!, layout, words, random);
  if (layout.consolidated)
    writeConsolidated(
      book,
      plans.map(({ year }) => year),
      layout,
    );
  const sheets = plans.map((plan) => writeDepartment(book, plan, layout, words, random));
  if (lastYearSheets === "after") lastYears();

  const workbook: Workbook = {
    sheets: book.pages.map((page): Sheet => page.toSheet()),
    definedNames: [],
    date1904: false,
  };
  return { frameworkId: framework.id, seed, features, layout, workbook, sheets, marks: book.marks };
}
