/** Settings stored in the workbook. They may come from others: invalid ones are ignored. */
import type { FactId } from "../../src/facts/facts";
import type { FrameworkChoice } from "../engine/request";
import type { Host } from "../hosts/host";
import type { SuppliedFact } from "../model/pane-report";

const KEYS = { ignored: "perf.ignored", framework: "perf.framework", supplied: "perf.facts" } as const;

export interface Settings {
  readonly ignored: Readonly<Record<string, string>>;
  readonly framework: FrameworkChoice | null;
  readonly supplied: readonly SuppliedFact[];
}

type Unknown = Readonly<Record<string, unknown>>;

function parsed(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function readIgnored(value: unknown): Settings["ignored"] {
  const pairs = isObject(value) ? Object.entries(value) : [];
  return Object.fromEntries(pairs.filter((pair): pair is [string, string] => typeof pair[1] === "string"));
}

function readFramework(value: unknown): FrameworkChoice | null {
  if (!isObject(value)) return null;
  const { kind, id, file, text } = value;
  if (kind === "published" && typeof id === "string") return { kind, id };
  return kind === "own" && typeof file === "string" && typeof text === "string" ? { kind, file, text } : null;
}

function readRef(value: unknown): SuppliedFact["ref"] {
  if (!isObject(value)) return null;
  const { sheet, row, col } = value;
  return typeof sheet === "string" && typeof row === "number" && typeof col === "number"
    ? { sheet, row, col }
    : null;
}

function readSupplied(value: unknown): SuppliedFact[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((each: unknown) => {
    if (!isObject(each) || typeof each.id !== "string" || typeof each.text !== "string") return [];
    // An id that no rule asks for does nothing.
    return [{ id: each.id as FactId, text: each.text, ref: readRef(each.ref) }];
  });
}

export async function readSettings(host: Host): Promise<Settings> {
  const [ignored, framework, supplied] = await Promise.all(
    [KEYS.ignored, KEYS.framework, KEYS.supplied].map(async (key) => parsed(await host.getSetting(key))),
  );
  return {
    ignored: readIgnored(ignored),
    framework: readFramework(framework),
    supplied: readSupplied(supplied),
  };
}

/** Empty settings are removed. */
export async function writeSetting<K extends keyof Settings>(
  host: Host,
  key: K,
  value: Settings[K],
): Promise<void> {
  const empty = value === null || Object.keys(value).length === 0;
  await host.setSetting(KEYS[key], empty ? null : JSON.stringify(value));
}
