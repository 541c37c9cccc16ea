/** A formula with calls of our functions, as one that needs no add-in. */
import { findCalls, rewriteCalls, type Call } from "../formulas/calls";
import { CallReader } from "../functions/native/call-reader";
import { FUNCTION_BY_ID } from "../functions";
import type { NativeContext } from "../functions/native/operands";
import { NotNative, type KeptReason } from "../functions/native/reasons";

/** Excel's own limit. */
const LONGEST_FORMULA = 8192;

export interface NativeResult {
  readonly formula: string;
  readonly changed: boolean;
  /** Calls that stay, each with its reason. */
  readonly kept: readonly KeptReason[];
  /** True when a cell that a function needs is blank now: the formula will say #N/A where Excel may have seen a 0. */
  readonly meetsBlank: boolean;
}

interface Kept extends KeptReason {
  readonly start: number;
  readonly end: number;
}

function reasonOf(call: Call, error: unknown): Kept {
  if (!(error instanceof NotNative)) throw error;
  const { code, argument } = error;
  const base = { code, function: call.id, start: call.start, end: call.end };
  return argument === undefined ? base : { ...base, argument };
}

function withoutPlace({ code, function: id, argument }: Kept): KeptReason {
  return argument === undefined ? { code, function: id } : { code, function: id, argument };
}

class Rewriting {
  private kept: Kept[] = [];
  private meetsBlank = false;

  constructor(
    private readonly formula: string,
    private readonly context: NativeContext,
  ) {}

  run(): NativeResult {
    const formula = rewriteCalls(this.formula, (call) => this.replace(call));
    const kept = this.kept.map(withoutPlace);
    if (formula.length > LONGEST_FORMULA) {
      const code = "too-long" as const;
      const first = findCalls(this.formula)[0];
      const tooLong = { code, function: first?.id ?? "" };
      return { formula: this.formula, changed: false, kept: [...kept, tooLong], meetsBlank: false };
    }
    return { formula, changed: formula !== this.formula, kept, meetsBlank: this.meetsBlank };
  }

  private replace(call: Call): string | null {
    try {
      const known = FUNCTION_BY_ID.get(call.id);
      if (!known) throw new NotNative("unknown-function");
      if (!known.native) throw new NotNative(known.nativeValues ? "array-inside" : "no-equivalent");
      const reader = new CallReader(call, this.context, (inner) => this.elements(call, inner));
      const text = known.native(reader);
      this.meetsBlank ||= reader.meetsBlank;
      return text;
    } catch (error) {
      this.kept.push(reasonOf(call, error));
      return null;
    }
  }

  /** The values of an argument that is a function of several; it is then no longer in the way. */
  private elements(call: Call, inner: Call): string[] | null {
    const values = valuesOf(inner, this.context);
    const host = values && call.args.find(({ text }) => text.trim() === inner.text);
    if (host) this.kept = this.kept.filter(({ start, end }) => start < host.start || end > host.end);
    return values;
  }
}

function valuesOf(call: Call, context: NativeContext): string[] | null {
  const array = FUNCTION_BY_ID.get(call.id)?.nativeValues;
  return array ? array.values(new CallReader(call, context, (inner) => valuesOf(inner, context))) : null;
}

/**
 * The formula (with or without "=", names as shown or as stored) with every call replaced by its native equivalent on
 * the same cells; everything else is kept exactly. Where the function would give an error, the formula gives #N/A.
 */
export function toNative(formula: string, context: NativeContext = {}): NativeResult {
  return new Rewriting(formula, context).run();
}

/** Whether the formula calls any of our functions. */
export function hasCalls(formula: string): boolean {
  return /perf[._]/i.test(formula) && findCalls(formula).length > 0;
}

export type NativeSpill =
  | { readonly rows: readonly (readonly string[])[]; readonly kept: null }
  | { readonly rows: null; readonly kept: KeptReason };

/** The formulas of the single cells, where the whole formula is a function that spills; null for other formulas. */
export function nativeSpill(formula: string, context: NativeContext = {}): NativeSpill | null {
  const whole = formula.replace(/^\s*=/, "").trim();
  const [call] = findCalls(whole);
  const array = call?.text === whole ? FUNCTION_BY_ID.get(call.id)?.nativeValues : undefined;
  if (!call || !array) return null;
  try {
    const rows = array.spill(new CallReader(call, context, (inner) => valuesOf(inner, context)));
    if (!rows) throw new NotNative("spill-unknown");
    return { rows, kept: null };
  } catch (error) {
    return { rows: null, kept: withoutPlace(reasonOf(call, error)) };
  }
}
