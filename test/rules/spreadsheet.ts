/** A real spreadsheet engine whose ROUND is exact, as Excel's is (HyperFormula's gives ROUND(1.005,2) = 1). */
import { DetailedCellError, FunctionArgumentType, FunctionPlugin, HyperFormula } from "hyperformula";
import { round } from "../../src/decimal";

type Args = Parameters<FunctionPlugin["runFunction"]>;

class ExactRound extends FunctionPlugin {
  static override implementedFunctions = {
    ROUND: {
      method: "round",
      parameters: [
        { argumentType: FunctionArgumentType.NUMBER },
        { argumentType: FunctionArgumentType.NUMBER },
      ],
    },
  };

  round(ast: { args: Args[0] }, state: Args[1]) {
    const metadata = this.metadata("ROUND");
    return this.runFunction(ast.args, state, metadata, (x: number, places: number) =>
      round(x, places).toNumber(),
    );
  }
}

HyperFormula.registerFunctionPlugin(ExactRound, { enGB: { ROUND: "ROUND" } });

export type Cell = number | string | boolean | null;

/** Excel's name of a column, from 0. */
export function columnName(index: number): string {
  return String.fromCharCode("A".charCodeAt(0) + index);
}

/** Computes one formula per row, in the column after the inputs; an error is the text "#". */
export function compute(rows: readonly (readonly Cell[])[], formula: (row: number) => string): unknown[] {
  const width = rows[0]?.length ?? 0;
  const sheet = rows.map((row, index) => [...row, `=${formula(index + 1)}`]);
  const engine = HyperFormula.buildFromArray(sheet, { licenseKey: "gpl-v3", smartRounding: false });
  const values = rows.map((_, row) => engine.getCellValue({ sheet: 0, col: width, row }));
  engine.destroy();
  return values.map((value) => (value instanceof DetailedCellError ? "#" : value));
}
