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
import * as execution from "../../../functions/execution";
import * as funds from "../../../functions/funds";
import * as outcome from "../../../functions/outcome";
import * as ratios from "../../../functions/ratios";
import * as sheet from "../../../functions/sheet";
import { FunctionError } from "../../../src/functions/support/errors";
import * as tasks from "../../../functions/tasks";
import type { Language } from "../../../src/messages/messages";
import { FUNCTION_HELP, type FunctionHelp } from "./function-help";

type Value = BaseValueObject;
type Implementation = (...args: never[]) => unknown;

const NAMESPACE = "PERF.";

/** controlRateScore → CONTROL_RATE_SCORE, as the functions' comments have it. */
const idOf = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

const IMPLEMENTATIONS: ReadonlyMap<string, Implementation> = new Map(
  [execution, funds, outcome, ratios, sheet, tasks].flatMap((file) =>
    Object.entries(file as Readonly<Record<string, Implementation>>).map(
      ([name, run]) => [idOf(name), run] as const,
    ),
  ),
);

const HELP: ReadonlyMap<string, FunctionHelp> = new Map(FUNCTION_HELP.zh.map((each) => [each.id, each]));

/** Where a function stands, as the engine names it. */
export interface Place {
  readonly unit: string;
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}

/** Why functions gave no result, by the cells that they stand in. */
export class FaultMessages {
  private readonly byPlace = new Map<string, string>();

  set(place: Place, text: string | null): void {
    if (text === null) this.byPlace.delete(keyOf(place));
    else this.byPlace.set(keyOf(place), text);
  }

  get(place: Place): string | null {
    return this.byPlace.get(keyOf(place)) ?? null;
  }

  clear(): void {
    this.byPlace.clear();
  }
}

const keyOf = ({ unit, sheet: id, row, col }: Place) => `${unit}|${id}|${row}|${col}`;

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
function argumentsOf(given: readonly Value[], { parameters }: FunctionHelp): unknown[] {
  return parameters.map((parameter, index) => {
    const wantsMatrix = parameter.dimensionality === "matrix";
    if (parameter.repeating) return given.slice(index).map((value) => argumentOf(value, wantsMatrix));
    const value = given[index];
    return value === undefined || (!value.isArray() && value.isNull())
      ? null
      : argumentOf(value, wantsMatrix);
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
    const id = String(this.name).slice(NAMESPACE.length);
    const run = IMPLEMENTATIONS.get(id);
    const help = HELP.get(id);
    if (!run || !help) return ErrorValueObject.create(ErrorType.NAME);
    const fault = given.map(errorIn).find((error) => error !== null);
    if (fault) return this.failed(null, fault);
    try {
      if (given.length > help.parameters.length && !help.parameters.some(({ repeating }) => repeating)) {
        return this.failed(null, ErrorValueObject.create(ErrorType.VALUE));
      }
      const result = resultOf(run(...(argumentsOf(given, help) as never[])));
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
  return [...HELP.keys()].map((id) => [PerfFunction, `${NAMESPACE}${id}`]);
}

/** For the one who types a formula: what the functions do and want. */
export function perfDescriptions(language: Language): IFunctionInfo[] {
  return FUNCTION_HELP[language].map(({ id, description, parameters }) => ({
    functionName: `${NAMESPACE}${id}`,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: "",
      require: parameter.optional ? 0 : 1,
      repeat: parameter.repeating ? 1 : 0,
    })),
  }));
}

/** @param name in capitals */
export function isPerfFunction(name: string): boolean {
  return name.startsWith(NAMESPACE) && IMPLEMENTATIONS.has(name.slice(NAMESPACE.length));
}
