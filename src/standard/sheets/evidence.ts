/** 佐证材料: what the re-examination asks for, item by item; what has no name yet is missing, and is counted. */
import { indicatorsOf } from "../../frameworks/framework";
import { standardWorkbookWords as words } from "../../messages/chinese-only/standard-workbook";
import { evidenceFor } from "../../messages/zh-CN/evidence";
import { tableName } from "../../recognise/standard-names";
import type { CellRef } from "../../workbook/model";
import { countOf, isNamed } from "../expression";
import { cellRange, type Form } from "../form";
import { runs } from "../runs";

const HEAD = 2;
const COLUMN = { number: 0, indicator: 1, wanted: 2, name: 3, document: 4, date: 5, pages: 6, state: 7 };
/** 2000-01-01 to 2099-12-31 as serial numbers. */
const DATES = { from: 36526, to: 73050 };
const DATE_FORMAT = "yyyy-mm-dd";
const SPARE_ROWS = 5;

/** What each judged indicator is proved by, then rows for other material. */
function itemsOf({ framework }: Form) {
  const judged = indicatorsOf(framework).filter(({ rule }) => rule.isJudgement);
  return judged.flatMap(({ id, name }, at) =>
    evidenceFor(id).map((wanted, item) => ({
      number: words.evidence.number(at + 1, item + 1),
      indicator: name,
      wanted,
    })),
  );
}

export function evidenceSheet(form: Form): void {
  const { evidence } = words;
  const sheet = form.page(
    "evidence",
    words.titles.evidence(form.options.year),
    [7, 18, 38, 34, 18, 12, 10, 8],
    null,
    { from: HEAD, to: HEAD },
  );
  form.book.paper(sheet.name);
  sheet.heads(HEAD, evidence.heads);
  const items = itemsOf(form);
  const first = HEAD + 1;
  for (const [from, to] of runs(items, ({ indicator }) => indicator))
    sheet.put(first + from, COLUMN.indicator, items[from]!.indicator, "centre", { to: { row: first + to } });
  const last = first + items.length + SPARE_ROWS - 1;
  const states: CellRef[] = [];
  for (let row = first; row <= last; row++) {
    const item = items[row - first];
    sheet.put(row, COLUMN.number, item?.number ?? null, "centre");
    if (item) sheet.put(row, COLUMN.wanted, item.wanted, "label");
    else for (const col of [COLUMN.indicator, COLUMN.wanted]) form.text(sheet, row, col, undefined);
    const name = form.text(sheet, row, COLUMN.name, undefined);
    form.text(sheet, row, COLUMN.document, undefined);
    sheet.put(row, COLUMN.date, null, "inputChoice", { format: DATE_FORMAT });
    form.text(sheet, row, COLUMN.pages, undefined, "inputChoice");
    const { there, missing } = evidence;
    const state = isNamed(name, there, item ? missing : "");
    states.push(sheet.put(row, COLUMN.state, state, "computedCentre"));
  }
  const block = (col: number, from = first) => ({ ...cellRange({ row: from, col }), bottom: last });
  const { heads, prompts } = evidence;
  form.prompt(sheet, block(COLUMN.name), heads[COLUMN.name]!, prompts.name);
  form.prompt(sheet, block(COLUMN.document), heads[COLUMN.document]!, prompts.document);
  form.prompt(sheet, block(COLUMN.pages), heads[COLUMN.pages]!, prompts.pages);
  for (const col of [COLUMN.indicator, COLUMN.wanted])
    form.prompt(sheet, block(col, first + items.length), heads[col]!, evidence.spare);
  sheet.allow({
    ranges: [block(COLUMN.date)],
    allow: { kind: "decimal", ...DATES },
    prompt: { title: heads[COLUMN.date]!, text: prompts.date },
    error: { title: heads[COLUMN.date]!, text: prompts.date },
    onError: "warning",
  });
  const counted = (word: string, col: number) => sheet.put(1, col, countOf(states, word, word), "lineRight");
  counted(evidence.there, COLUMN.pages);
  counted(evidence.missing, COLUMN.state);
  form.openWhere(sheet, block(COLUMN.state), `$H${first + 1}="${evidence.missing}"`);
  form.book.name(tableName("evidence"), sheet.at(first, 0), sheet.at(last, COLUMN.state));
}
