/** The list of basic data: a label, a value, a note. */
import { decimal, type Decimal } from "../../src/decimal";
import type { FactId } from "../../src/facts/facts";
import { DATA_LABELS, type DataLabel } from "./data-labels";
import type { DepartmentYear } from "./department";
import { count, money, rate, text, type Entry, type Unit } from "./page";
import { head, type Table, type TableContext } from "./table";

export function basicData(year: DepartmentYear, { layout, random, key, style }: TableContext): Table {
  const label = (of: DataLabel) => (layout.dataWords ? random.pick(DATA_LABELS[of]) : DATA_LABELS[of][0]);
  const wan = (id: FactId) => (year.facts.get(id) as Decimal).times(100).toNumber();
  const number = (id: FactId) => (year.facts.get(id) as Decimal).toNumber();
  const facts: FactId[] = [];
  const amount = (id: DataLabel & FactId): Entry[] => {
    facts.push(id);
    return [text(label(id)), money(wan(id), `${key}data:${id}`)];
  };
  const people = (id: DataLabel & FactId): Entry[] => {
    facts.push(id);
    return [text(label(id)), count(number(id), `${key}data:${id}`)];
  };
  const quotient = (of: DataLabel, part: FactId, whole: readonly FactId[]): Entry[] => [
    text(label(of)),
    rate(decimal(number(part)).div(whole.reduce((all, id) => all + number(id), 0)), `${key}data:${of}`),
  ];
  const stated = (id: DataLabel & FactId): Entry[] => {
    facts.push(id);
    return [text(label(id)), rate(year.facts.get(id) as Decimal, `${key}data:${id}`)];
  };
  const rows = [
    amount("original-budget"),
    amount("adjusted-budget"),
    amount("virement-amount"),
    amount("spending"),
    quotient("spending-rate", "spending", ["adjusted-budget"]),
    amount("procurement-planned"),
    amount("procurement-actual"),
    quotient("procurement-rate", "procurement-actual", ["procurement-planned"]),
    amount("three-public-budget"),
    amount("three-public-actual"),
    quotient("three-public-rate", "three-public-actual", ["three-public-budget"]),
    amount("routine-budget"),
    amount("routine-actual"),
    quotient("routine-rate", "routine-actual", ["routine-budget"]),
    amount("fixed-assets-total"),
    amount("fixed-assets-in-use"),
    quotient("fixed-asset-utilisation-rate", "fixed-assets-in-use", ["fixed-assets-total"]),
    people("authorised-staff"),
    people("established-staff"),
    people("off-establishment-staff"),
    quotient("established-staff-rate", "established-staff", ["authorised-staff"]),
    quotient("off-establishment-rate", "off-establishment-staff", [
      "established-staff",
      "off-establishment-staff",
    ]),
    people("projects-planned"),
    people("projects-done"),
    stated("petition-reply-rate"),
    stated("petition-timely-rate"),
    stated("satisfaction-rate"),
  ];
  const labels = layout.dataWords ? random.pick(["项目", "指标", "内容", "数据项"]) : "项目";
  const value = layout.dataWords ? random.pick(["数值", "数据", "金额（数量）", "数额"]) : "数值";
  return { title: `${year.year}年度基础数据`, unit: "万元", headerRows: 1, provides: facts, ...arranged() };

  function arranged(): Pick<Table, "columns" | "rows"> {
    switch (layout.dataForm) {
      case "list":
        return { columns: head(labels, value, "备注"), rows };
      case "unit-column":
        return {
          columns: head(labels, "计量单位", value, "备注"),
          rows: rows.map(([name, figure]) => [name!, text(unitOf(figure!, style.unit)), figure!]),
        };
      case "pairs": {
        const half = Math.ceil(rows.length / 2);
        return {
          columns: head(labels, value, labels, value),
          rows: rows.slice(0, half).map((row, index) => [...row, ...(rows[half + index] ?? [])]),
        };
      }
      case "units-in-cells":
        return {
          columns: head(labels, value, "备注"),
          rows: rows.map(([name, figure]) => [name!, withUnit(figure!)]),
        };
    }
  }
}

function unitOf(figure: Entry, unit: Unit): string {
  if (figure?.kind === "money") return unit;
  return figure?.kind === "rate" ? "%" : figure?.mark?.includes("staff") ? "人" : "个";
}

function withUnit(figure: Entry): Entry {
  if (figure?.kind === "money") return { ...figure, withUnit: true };
  return figure?.kind === "count"
    ? { ...figure, unit: figure.mark?.includes("staff") ? "人" : "个" }
    : figure;
}
