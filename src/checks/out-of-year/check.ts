/** A date that is not of the evaluated year. Comparisons, documents, plans and forms of other years are none. */
import { squeeze, readableText } from "../../text";
import type { Recognition, YearMention } from "../../recognise/recognition";
import { isDateFormat } from "../../workbook/number-format";
import { workbookCheck } from "../check";
import { cellKey, placeOf } from "../support/figures";
import { cellAt, valueAt } from "../../workbook/sheet";
import { zhCN } from "./zh-CN";

/** Words by which another year is meant: which form, which document, compared with when, planned for when. */
const MEANT =
  /修订|版|修改|印发|制定|发布|施行|规划|十[二三四五]五|依据|根据|按照|文件|通知|办法|〔|〕|《|号|上年|去年|同期|同比|对比|相比|比20|较20|以前年度|历年|往年|近[三五]年|(?:^|[^截])至20|[-—~]20|结转|跨年|次年|下年|明年|计划|拟|将|预计|起|以来/;
/** Dates of things that were there before the year began, or are written after it ended. */
const NOT_OF_THE_YEAR =
  /购置|取得|购入|入账|启用|签订|合同|立项|成立|开工|起始|开始|出生|入职|任职|批复|批准|印发|依据|文号|填表|填报|制表|打印|审核|评价日期|报告日期|日期[::]?$/;
const DATE = /20\d\d(年\d{1,2}月|[-./]\d{1,2}([-./]\d{1,2})?)/;
const LONGEST = 40;

interface Context {
  readonly title: ReadonlySet<string>;
  readonly form: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
  readonly remarks: ReadonlySet<string>;
}

function contextOf({ scoreSheets, targets, tables }: Recognition): Context {
  const key = (cell: { ref: YearMention["ref"] } | null) => (cell ? [cellKey(cell.ref)] : []);
  const rows = scoreSheets.flatMap((sheet) => sheet.indicators);
  const labels = tables.flatMap((table) => table.rows.map((row) => cellKey(row.labelRef)));
  return {
    title: new Set(scoreSheets.flatMap((sheet) => key(sheet.title))),
    // Text of the form and row labels: a year in them is intended.
    form: new Set([...rows.flatMap((row) => [...key(row.criteria), ...key(row.description)]), ...labels]),
    targets: new Set(
      targets.flatMap((table) => table.rows.flatMap((row) => [...key(row.target), ...key(row.actual)])),
    ),
    remarks: new Set(rows.flatMap((row) => key(row.remark))),
  };
}

/** The words that say what the date in a cell is: those left of it and above it. */
function labelsOf({ ref }: YearMention, recognition: Recognition): string {
  const sheet = recognition.sheet(ref.sheet);
  const words: string[] = [];
  for (let col = ref.col - 1; col >= 0 && words.length < 1; col--) {
    const value = valueAt(sheet, ref.row, col);
    if (typeof value === "string") words.push(squeeze(value));
  }
  for (let row = ref.row - 1; row >= Math.max(0, ref.row - 200); row--) {
    const value = valueAt(sheet, row, ref.col);
    if (typeof value === "string" && !DATE.test(value)) {
      words.push(squeeze(value));
      break;
    }
  }
  return words.join(" ");
}

function isDateCell({ ref }: YearMention, recognition: Recognition): boolean {
  const cell = cellAt(recognition.sheet(ref.sheet), ref.row, ref.col);
  return typeof cell?.value === "number" && isDateFormat(cell.numberFormat);
}

/** Whether the mention stands where the evaluated year must stand. */
function isOutOfPlace(
  mention: YearMention,
  evaluated: number,
  recognition: Recognition,
  context: Context,
): boolean {
  const key = cellKey(mention.ref);
  const text = squeeze(mention.text);
  if (context.form.has(key) && !context.targets.has(key)) return false;
  if (mention.inTitle || context.title.has(key)) return !MEANT.test(text);
  const isNext = mention.year === evaluated + 1;
  if (isDateCell(mention, recognition)) {
    // Only a completion has to lie within the year: reports and plans are dated later.
    const labels = labelsOf(mention, recognition);
    if (NOT_OF_THE_YEAR.test(labels)) return false;
    return !isNext || context.targets.has(key) || /完成|完工|竣工|验收/.test(labels);
  }
  if (MEANT.test(text) || text.length > LONGEST) return false;
  if (context.targets.has(key)) return true;
  if (context.remarks.has(key)) return mention.year < evaluated;
  return DATE.test(text) && !isNext && !NOT_OF_THE_YEAR.test(`${text} ${labelsOf(mention, recognition)}`);
}

export const outOfYear = workbookCheck({
  id: "out-of-year",
  severity: "warning",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run(recognition, words) {
    const { year: evaluated, years } = recognition;
    if (evaluated === null) return words.noYear;
    const context = contextOf(recognition);
    const inYear = new Set(years.filter(({ year }) => year === evaluated).map(({ ref }) => cellKey(ref)));
    const seen = new Set<string>();
    for (const mention of years) {
      const key = cellKey(mention.ref);
      // A text that also names the evaluated year compares the two, or tells how long something lasted.
      if (mention.year === evaluated || mention.isOfItsPart || inYear.has(key) || seen.has(key)) continue;
      if (!isOutOfPlace(mention, evaluated, recognition, context)) continue;
      seen.add(key);
      yield {
        at: mention.ref,
        expected: evaluated,
        actual: mention.year,
        ...words.finding({
          place: placeOf(mention.ref),
          text: readableText(mention.text),
          year: mention.year,
          evaluated,
          inTitle: mention.inTitle,
        }),
      };
    }
  },
});
