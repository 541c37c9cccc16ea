/**
 * Our functions in the page's cells: the same code that Excel runs, given what Excel would give it. Blank cells and
 * arguments left out are null, ranges are rows of cells. A function without a result gives its error and leaves its
 * words where they can be shown; nothing it does may stop the calculation.
 */
import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorValueObject,
  ErrorType,
  type BaseValueObject,
  FunctionType,
  type IFunctionInfo,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/preset-sheets-core";
import { FUNCTION_BY_ID, FUNCTION_LIST } from "../../../src/functions";
import type { PerfFunction as Definition } from "../../../src/functions/definition";
import { FunctionError } from "../../../src/functions/support/errors";
import type { Language } from "../../../src/messages/messages";

type Value = BaseValueObject;

const NAMESPACE = "PERF.";

/** Where a function stands, as the engine names it. */
export interface FormulaCell {
  readonly unit: string;
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}

/** Why functions gave no result, by the cells that they stand in. */
class FaultMessages {
  private readonly byCell = new Map<string, string>();

  set(cell: FormulaCell, text: string | null): void {
    if (text === null) this.byCell.delete(keyOf(cell));
    else this.byCell.set(keyOf(cell), text);
  }

  get(cell: FormulaCell): string | null {
    return this.byCell.get(keyOf(cell)) ?? null;
  }

  clear(): void {
    this.byCell.clear();
  }
}

const keyOf = ({ unit, sheet: id, row, col }: FormulaCell) => `${unit}|${id}|${row}|${col}`;

export const functionFaults = new FaultMessages();

function plainValue(value: Nullable<Value>): unknown {
  if (!value || value.isNull()) return null;
  return value.getValue();
}

/** Rows of cells, whatever was given. */
function matrixOf(value: Value): unknown[][] {
  if (!value.isArray()) return [[plainValue(value)]];
  return (value as unknown as ArrayValueObject).getArrayValue().map((row) => row.map(plainValue));
}

/** A range of one cell is that cell. */
function argumentOf(value: Value, wantsMatrix: boolean): unknown {
  const cells = matrixOf(value);
  const isOne = cells.length === 1 && cells[0]?.length === 1;
  return wantsMatrix || !isOne ? cells : cells[0]![0];
}

function errorIn(value: Value): Value | null {
  if (value.isError()) return value;
  if (!value.isArray()) return null;
  const cells = (value as unknown as ArrayValueObject).getArrayValue().flat();
  return cells.find((cell) => cell?.isError()) ?? null;
}

/** A parameter that may be repeated takes all that is left, in one list. */
function argumentsOf(given: readonly Value[], { parameters }: Definition): unknown[] {
  return parameters.map(({ shape }, index) => {
    if (shape === "ranges") return given.slice(index).map((value) => argumentOf(value, true));
    const value = given[index];
    return value === undefined || (!value.isArray() && value.isNull())
      ? null
      : argumentOf(value, shape === "range");
  });
}

function resultOf(value: unknown): Value {
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "string") return StringValueObject.create(value);
  if (!Array.isArray(value)) return NullValueObject.create();
  const rows = value as readonly (readonly unknown[])[];
  const columnCount = rows[0]?.length ?? 0;
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(resultOf)),
    rowCount: rows.length,
    columnCount,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  }) as unknown as Value;
}

class PerfFunction extends BaseFunction {
  override calculate(...given: Value[]): Value {
    const definition = FUNCTION_BY_ID.get(String(this.name).slice(NAMESPACE.length));
    if (!definition) return ErrorValueObject.create(ErrorType.NAME);
    const fault = given.map(errorIn).find((error) => error !== null);
    if (fault) return this.failed(null, fault);
    try {
      const { parameters } = definition;
      if (given.length > parameters.length && !parameters.some(({ shape }) => shape === "ranges")) {
        return this.failed(null, ErrorValueObject.create(ErrorType.VALUE));
      }
      const result = resultOf(definition.run(argumentsOf(given, definition)));
      this.say(null);
      return result;
    } catch (error) {
      const isMissing = error instanceof FunctionError && error.fault === "missing";
      const words = error instanceof FunctionError ? error.message : null;
      return this.failed(words, ErrorValueObject.create(isMissing ? ErrorType.NA : ErrorType.VALUE));
    }
  }

  private failed(words: string | null, error: Value): Value {
    this.say(words);
    return error;
  }

  private say(words: string | null): void {
    const { unitId, subUnitId, row, column } = this;
    if (unitId && subUnitId) functionFaults.set({ unit: unitId, sheet: subUnitId, row, col: column }, words);
  }
}

/** For the engine: every function under its full name. */
export function perfExecutors(): [typeof PerfFunction, string][] {
  return FUNCTION_LIST.map(({ id }) => [PerfFunction, `${NAMESPACE}${id}`]);
}

/** For the one who types a formula: what the functions do and want. */
export function perfDescriptions(language: Language): IFunctionInfo[] {
  return FUNCTION_LIST.map(({ id, words, parameters }) => ({
    functionName: `${NAMESPACE}${id}`,
    functionType: FunctionType.User,
    description: words[language],
    abstract: words[language],
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.words[language],
      example: "",
      require: parameter.optional ? 0 : 1,
      repeat: parameter.shape === "ranges" ? 1 : 0,
    })),
  }));
}

/** @param name in capitals */
export function isPerfFunction(name: string): boolean {
  return name.startsWith(NAMESPACE) && FUNCTION_BY_ID.has(name.slice(NAMESPACE.length));
}
