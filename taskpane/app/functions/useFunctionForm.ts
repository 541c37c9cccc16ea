/** State of the function form: arguments, target cell, and writing the formula. */
import { useMemo, useState } from "react";
import { parseRange, quoteSheetName } from "../../../src/workbook/address";
import type { CellRef } from "../../../src/workbook/model";
import type { Selection } from "../../hosts/host";
import { usePane } from "../pane-context";
import { formulaText, functionsIn, shortName } from "./function-list";

function textOf({ sheet, address }: Selection, home: string | undefined): string {
  const plain = address.replace(/\$/g, "");
  return sheet === home ? plain : `${quoteSheetName(sheet)}!${plain}`;
}

function cellOf({ sheet, address }: Selection): CellRef | null {
  const range = parseRange(address.replace(/\$/g, ""));
  return range && { sheet, row: range.top, col: range.left };
}

export function useFunctionForm() {
  const { state, controller } = usePane();
  const known = useMemo(() => functionsIn(state.language), [state.language]);
  const [id, setId] = useState<string | null>(null);
  const [picked, setPicked] = useState<readonly (string | Selection)[]>([]);
  const [target, setTarget] = useState<CellRef | null>(null);

  const info = known.find((one) => one.id === id) ?? null;
  const args = info?.parameters.map((_, index) => picked[index] ?? "") ?? [];
  const texts = args.map((arg) => (typeof arg === "string" ? arg : textOf(arg, target?.sheet)));
  const missing = info?.parameters.find(
    (parameter, index) => !parameter.optional && texts[index]?.trim() === "",
  );

  return {
    known,
    info,
    texts,
    target,
    missing: missing ? shortName(missing) : null,
    formula: info ? formulaText(info.id, texts) : "",
    choose(next: string | null) {
      setId(next);
      setPicked([]);
      // The cell selected when a function is chosen is the target.
      if (next !== null)
        void controller.host.getSelection().then(
          (selection) => setTarget(cellOf(selection)),
          () => undefined,
        );
    },
    type: (index: number, text: string) => setPicked(args.map((arg, i) => (i === index ? text : arg))),
    async pick(index: number) {
      const selection = await controller.readSelection();
      if (!selection) return;
      setPicked(args.map((arg, i) => (i === index ? selection : arg)));
    },
    async retarget() {
      const selection = await controller.readSelection();
      if (selection) setTarget(cellOf(selection));
    },
    async insert() {
      if (target && info) await controller.write([{ ...target, formula: formulaText(info.id, texts) }]);
    },
  };
}
