/** The functions inside a real calculation engine: HyperFormula, with each of them as a plugin's function. */
import {
  ArraySize,
  CellError,
  DetailedCellError,
  ErrorType,
  FunctionArgumentType,
  FunctionPlugin,
  HyperFormula,
  SimpleRangeValue,
  type RawCellContent,
} from "hyperformula";
import { CellFault, type FunctionMetadata, type PerfFunctions } from "./built";

type Args = Parameters<FunctionPlugin["runFunction"]>;
interface Ast {
  readonly args: Args[0];
}

const OPTIONS = { licenseKey: "gpl-v3", smartRounding: false };

/** An empty cell is a symbol in the engine, and null in Excel on the web; a number with a format is an object. */
function cell(value: unknown): unknown {
  if (typeof value === "object" && value !== null && "val" in value) return value.val;
  return typeof value === "symbol" ? null : value;
}

function asExcelGives(value: unknown): unknown {
  return value instanceof SimpleRangeValue ? value.data.map((row) => row.map(cell)) : cell(value);
}

function errorIn(values: readonly unknown[]): CellError | undefined {
  const all = values.flatMap((value) => (value instanceof SimpleRangeValue ? value.data.flat() : [value]));
  return all.find((value): value is CellError => value instanceof CellError);
}

/** Arguments in the shape that Excel hands over: ranges as matrices, repeated ones in one array. */
function arguments_(metadata: FunctionMetadata, values: readonly unknown[]): unknown[] {
  const given = values.map((value, index) => {
    const parameter = metadata.parameters[Math.min(index, metadata.parameters.length - 1)];
    const plain = asExcelGives(value);
    return parameter?.dimensionality === "matrix" && !Array.isArray(plain) ? [[plain]] : plain;
  });
  const repeatedFrom = metadata.parameters.findIndex(({ repeating }) => repeating === true);
  return repeatedFrom < 0 ? given : [...given.slice(0, repeatedFrom), given.slice(repeatedFrom)];
}

function result(value: unknown): number | string | SimpleRangeValue {
  if (!Array.isArray(value)) return value as number | string;
  return SimpleRangeValue.onlyValues((value as number[][]).map((row) => [...row]));
}

function evaluate(metadata: FunctionMetadata, functions: PerfFunctions, values: readonly unknown[]) {
  const error = errorIn(values);
  if (error) return error;
  try {
    return result(functions.get(metadata.id)?.(...arguments_(metadata, values)));
  } catch (fault) {
    if (!(fault instanceof CellFault)) throw fault;
    return new CellError(fault.code === "#N/A" ? ErrorType.NA : ErrorType.VALUE, fault.message);
  }
}

/** The size of the results that spill; the engine must know it before it calculates. */
function sizeOf(id: string, first: ArraySize): ArraySize {
  if (id === "QUARTERLY_EXEC_RATES") return first.height > 1 ? new ArraySize(1, 5) : new ArraySize(5, 1);
  // Not the argument's own size, which the engine takes for that of a reference.
  return id === "FRAMEWORK_TABLE" ? new ArraySize(7, 22) : new ArraySize(first.width, first.height);
}

/** Teaches the engine the functions; once per process. */
export function registerFunctions(all: readonly FunctionMetadata[], functions: PerfFunctions): void {
  class PerfPlugin extends FunctionPlugin {
    static override implementedFunctions = Object.fromEntries(
      all.map(({ id, parameters, result: { dimensionality } }) => [
        `PERF.${id}`,
        {
          method: id,
          parameters: parameters.map(({ dimensionality: dim, optional }) => ({
            argumentType: dim === "matrix" ? FunctionArgumentType.RANGE : FunctionArgumentType.ANY,
            optionalArg: optional ?? false,
          })),
          ...(parameters.some(({ repeating }) => repeating) ? { repeatLastArgs: 1 } : {}),
          ...(dimensionality === "matrix" ? { sizeOfResultArrayMethod: `${id}_SIZE` } : {}),
        },
      ]),
    );
  }
  for (const metadata of all) {
    const run = function (this: PerfPlugin, ast: Ast, state: Args[1]) {
      return this.runFunction(ast.args, state, this.metadata(`PERF.${metadata.id}`), (...values: unknown[]) =>
        evaluate(metadata, functions, values),
      );
    };
    const size = function (this: PerfPlugin, ast: Ast, state: Args[1]) {
      const [first] = ast.args;
      return sizeOf(metadata.id, first ? this.arraySizeForAst(first, state) : ArraySize.scalar());
    };
    Object.assign(PerfPlugin.prototype, { [metadata.id]: run, [`${metadata.id}_SIZE`]: size });
  }
  const names = Object.fromEntries(all.map(({ id }) => [`PERF.${id}`, `PERF.${id}`]));
  HyperFormula.registerFunctionPlugin(PerfPlugin, { enGB: names });
}

export class Sheet {
  readonly engine: HyperFormula;

  constructor(rows: RawCellContent[][]) {
    this.engine = HyperFormula.buildFromArray(rows, OPTIONS);
  }

  /** The value of a cell such as "B2"; an error as its code and message. */
  at(address: string): unknown {
    const place = this.engine.simpleCellAddressFromString(address, 0);
    if (!place) throw new Error(`no cell ${address}`);
    const value = this.engine.getCellValue(place);
    return value instanceof DetailedCellError ? { error: value.value, message: value.message } : value;
  }

  set(address: string, content: RawCellContent): void {
    const place = this.engine.simpleCellAddressFromString(address, 0);
    if (place) this.engine.setCellContents(place, content);
  }

  /** The value of a formula that stands in no cell. */
  evaluate(formula: string): unknown {
    const value = this.engine.calculateFormula(formula, 0);
    return value instanceof DetailedCellError ? { error: value.value, message: value.message } : value;
  }
}
