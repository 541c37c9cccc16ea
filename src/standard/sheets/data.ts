/** 基础数据: every figure that the framework's rules ask for, typed here or taken over from a table. */
import { standardWorkbookWords as words } from "../../messages/chinese-only/standard-workbook";
import { factName } from "../../recognise/standard-names";
import { isNumericFact } from "../../facts/facts";
import type { CellValue } from "../../workbook/model";
import { amountsOf, FACTS } from "../../facts/table";
import type { AskedFigure } from "../asked-facts";
import { quotient, same, type Expression } from "../expression";
import type { Filled } from "../filling";
import { chosenBudget, executionChoices, type Budgets } from "./execution";
import { cellRange, DATA, type Form } from "../form";
import { FORMATS } from "../styles";
import { runs } from "../runs";

const HEAD = DATA.top - 1;
const MOST_SHARE = 1;
const NOTE = 5;

interface Source {
  readonly content: Expression | null;
  readonly name: string;
  readonly prompt: string;
}

/** What stands in the cell by itself: a table's total, a rate of other cells, or nothing. */
function sourceOf(form: Form, { id, unit }: AskedFigure, budgets: Budgets): Source {
  const { source, prompts } = words.data;
  const feed = form.feeds.get(id);
  if (feed) {
    const { sheet, at } = feed;
    return { content: same(at), name: source.table(sheet), prompt: prompts.fromTable(sheet) };
  }
  if (isNumericFact(id)) {
    const counted = form.counts && {
      "projects-planned": form.counts.planned,
      "projects-done": form.counts.done,
    };
    const count = counted?.[id as keyof typeof counted];
    if (count && form.counts) {
      const { sheet } = form.counts;
      return { content: count, name: source.table(sheet), prompt: prompts.fromTable(sheet) };
    }
    const { terms } = FACTS[id];
    if (id === "execution-budget" && form.basis)
      return {
        content: chosenBudget(form.basis, budgets),
        name: words.execution.chosen,
        prompt: words.execution.chosenPrompt,
      };
    if (terms && amountsOf(id).every((fact) => form.asks(fact))) {
      const whole = id.startsWith("progress-") ? form.place("execution-budget") : null;
      const over = whole ? [whole] : terms.denominator.map((fact) => form.place(fact)!);
      const top = form.place(terms.numerator)!;
      return { content: quotient(top, over), name: source.computed, prompt: prompts.computed };
    }
    if (id.startsWith("paid-"))
      return { content: null, name: source.input, prompt: prompts.cumulative(form.options.unit) };
    if (id === "virement-amount")
      return { content: null, name: source.input, prompt: prompts.virement(form.options.unit) };
  }
  return { content: null, name: source.input, prompt: form.promptOf(unit) };
}

/** @param budgets what the execution may be measured against */
export function dataSheet(form: Form, budgets: Budgets): void {
  const sheet = form.page(
    "data",
    words.titles.data(form.options.year),
    [14, 28, 14, 9, 24, 14],
    form.options.unit,
    { from: HEAD, to: HEAD },
  );
  sheet.heads(HEAD, words.data.heads);
  const { figures } = form;
  for (const [from, to] of runs(figures, ({ group }) => group))
    sheet.put(DATA.top + from, 0, figures[from]!.group, "centre", { to: { row: DATA.top + to } });
  figures.forEach((figure, i) => {
    const row = DATA.top + i;
    const { content, name, prompt } = sourceOf(form, figure, budgets);
    const title = form.factName(figure);
    const given = filledFigure(form, figure);
    sheet.put(row, 1, title, "label");
    sheet.put(row, 3, form.unitName(figure.unit, figure.id), "centre");
    sheet.put(row, 4, content && given ? words.data.source.given : name, "quiet");
    form.text(sheet, row, NOTE, undefined);
    const range = cellRange({ row, col: DATA.value });
    if (content && !given) {
      sheet.put(row, DATA.value, content, "computed", { format: FORMATS[figure.unit] });
      sheet.allow(form.validationOf(figure.unit, range, { title: shortTitle(title), text: prompt }));
    } else {
      const most = figure.unit === "ratio" && !content ? MOST_SHARE : undefined;
      form.figure(
        sheet,
        row,
        DATA.value,
        figure.unit,
        given,
        { title: shortTitle(title), text: prompt },
        most,
      );
    }
    form.book.name(factName(figure.id), sheet.at(row, DATA.value));
  });
  const notes = { top: DATA.top, bottom: DATA.top + figures.length - 1, left: NOTE, right: NOTE };
  form.prompt(sheet, notes, words.data.heads[NOTE], words.data.prompts.note);
  executionChoices(form, sheet);
}

/** Excel shows no more than 32 characters of a prompt's title. */
const MOST_TITLE = 32;
const shortTitle = (text: string) => [...text].slice(0, MOST_TITLE).join("");

function filledFigure(form: Form, { id }: AskedFigure): Filled | undefined {
  const filled = form.filling.facts?.get(id);
  if (!filled) return undefined;
  const value: CellValue = typeof filled.value === "object" ? filled.value.toNumber() : null;
  return value === null ? undefined : { value, ...(filled.note === undefined ? {} : { note: filled.note }) };
}
