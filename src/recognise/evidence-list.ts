/** 佐证材料清单 of a workbook of ours: what is asked for, item by item, and what has been got ready. */
import type { Cell, Workbook } from "../workbook/model";
import { namedBlock } from "./named-block";
import { tableName } from "./standard-names";

export interface EvidenceItem {
  /** "1-2"; null for material that nobody asked for. */
  readonly number: string | null;
  readonly indicator: string;
  readonly wanted: string;
  /** Of the material that is there; null where it is missing. */
  readonly name: string | null;
  readonly document: string;
  readonly date: Cell | undefined;
  readonly pages: string;
}

const text = (cell: Cell | undefined): string => String(cell?.value ?? "").trim();

/** Rows that neither ask for anything nor name anything are left out. */
export function evidenceOf(workbook: Workbook): EvidenceItem[] {
  let above = "";
  return namedBlock(workbook, tableName("evidence")).flatMap(
    ([number, indicator, wanted, name, document, date, pages]): EvidenceItem[] => {
      // The name of an indicator is merged over its items.
      if (text(indicator) !== "" || text(number) === "") above = text(indicator);
      if (text(number) === "" && text(name) === "") return [];
      return [
        {
          number: text(number) || null,
          indicator: above,
          wanted: text(wanted),
          name: text(name) || null,
          document: text(document),
          date,
          pages: text(pages),
        },
      ];
    },
  );
}
