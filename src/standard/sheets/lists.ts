/** The lists of a standard workbook, one function each. */
import { YES_NO } from "../../facts/words";
import { standardWorkbookWords as words } from "../../messages/chinese-only/standard-workbook";
import type { CellRef } from "../../workbook/model";
import { namesIn, yesIn } from "../expression";
import type { Form } from "../form";
import { makeListTable, type ListColumn, type MadeList } from "./list-table";

const SERIAL: ListColumn = { id: "serial", width: 6, kind: "serial" };
const text = (id: string, width: number): ListColumn => ({ id, width, kind: "text" });
const money = (id: string, width = 15): ListColumn => ({ id, width, kind: "money" });
const count = (id: string): ListColumn => ({ id, width: 11, kind: "count" });
const rate = (top: string, over: string): ListColumn => ({
  id: "rate",
  width: 12,
  kind: { rate: [top, over] },
});

/** @returns the totals by column */
export function projectsSheet(form: Form): Readonly<Record<"original" | "adjusted" | "spent", CellRef>> {
  const list = makeListTable(form, {
    id: "projects",
    columns: [
      SERIAL,
      text("name", 34),
      money("original"),
      money("adjusted"),
      money("spent"),
      rate("spent", "adjusted"),
      { id: "onTime", width: 12, kind: { items: YES_NO, prompt: words.judgements.yesNo } },
      text("reason", 32),
    ],
  });
  const [names, answers] = [list.cells("name"), list.cells("onTime")];
  form.counts = {
    planned: namesIn(names),
    done: yesIn(names, answers, YES_NO),
    sheet: list.sheet.name,
  };
  return {
    original: list.total("original"),
    adjusted: list.total("adjusted"),
    spent: list.total("spent"),
  };
}

/** Project by project, with the unit that buys: what the kinds' table says in three rows. */
export function procurementList(form: Form): void {
  const { kinds, kindPrompt } = words.lists.procurement;
  const list = makeListTable(form, {
    id: "procurement",
    columns: [
      SERIAL,
      text("name", 32),
      text("unit", 22),
      { id: "kind", width: 10, kind: { items: kinds, prompt: kindPrompt } },
      money("planned"),
      money("actual"),
      rate("actual", "planned"),
      text("note", 28),
    ],
  });
  for (const { fact, home } of form.askedOf("procurement")) {
    const parts = list.cells(home.column);
    form.feeds.set(fact, { at: list.total(home.column), sheet: list.sheet.name, parts });
  }
}

export function functionsList(form: Form): MadeList {
  return makeListTable(form, {
    id: "functions",
    fewest: 12,
    columns: [
      SERIAL,
      text("name", 34),
      text("code", 12),
      money("original"),
      money("adjusted"),
      money("spent"),
      rate("spent", "adjusted"),
      text("note", 28),
    ],
  });
}

/** The department itself and its subordinate units, rolled up in the total. */
export function unitsList(form: Form): MadeList {
  return makeListTable(form, {
    id: "units",
    fewest: 12,
    columns: [
      SERIAL,
      text("name", 30),
      money("original", 14),
      money("adjusted", 14),
      money("spent", 14),
      rate("spent", "adjusted"),
      money("three-public", 14),
      count("authorised"),
      count("established"),
      count("off"),
    ],
  });
}
