/** A bureau's own rules and headings, from the data of its YAML file. Keys are Chinese: their readers write them. */
import { readYesNo } from "../facts/words";
import { DEFAULT_SETTINGS, type Headings, type SampleRules, type Settings } from "./settings";

/** What a value should have been. */
export type Wanted = "money" | "yes" | "points" | "share" | "list" | "text" | "section";

export type SettingsFault =
  | { readonly kind: "wrong"; readonly key: string; readonly wanted: Wanted }
  | { readonly kind: "unknown"; readonly key: string; readonly known: readonly string[] };

export class SettingsError extends Error {
  constructor(readonly fault: SettingsFault) {
    super(`${fault.kind}: ${fault.key}`);
    this.name = "SettingsError";
  }
}

const NONE = "无";

/** @throws an unnamed fault where the value does not fit */
type Read<T> = (value: unknown) => T | undefined;

const yes: Read<boolean> = (value) =>
  typeof value === "boolean"
    ? value
    : typeof value === "string"
      ? (readYesNo(value) ?? undefined)
      : undefined;
const amount: Read<number | null> = (value) =>
  value === NONE || value === null ? null : typeof value === "number" && value >= 0 ? value : undefined;
const grades: Read<readonly string[]> = (value) =>
  Array.isArray(value) && value.every((each) => typeof each === "string") ? value : undefined;
const text: Read<string> = (value) =>
  typeof value === "string" || typeof value === "number" ? String(value) : undefined;
const share: Read<number> = (value) => {
  const percent = typeof value === "string" ? /^(\d+(?:\.\d+)?)\s*%$/.exec(value.trim()) : null;
  const read = percent ? Number(percent[1]) / 100 : typeof value === "number" ? value : NaN;
  return read >= 0 && read <= 1 ? read : undefined;
};

interface Entry<T> {
  readonly key: keyof T;
  readonly wanted: Wanted;
  readonly read: Read<unknown>;
}

const SAMPLE: Readonly<Record<string, Entry<SampleRules>>> = {
  预算不少于: { key: "budgetFrom", wanted: "money", read: amount },
  满分: { key: "fullMarks", wanted: "yes", read: yes },
  分差不少于: { key: "difference", wanted: "points", read: amount },
  等级: { key: "grades", wanted: "list", read: grades },
  连续两年: { key: "lowTwice", wanted: "list", read: grades },
  轮抽比例: { key: "rotation", wanted: "share", read: share },
  雷同: { key: "copies", wanted: "yes", read: yes },
};

const HEADINGS: Readonly<Record<string, Entry<Headings>>> = {
  财政部门: { key: "bureau", wanted: "text", read: text },
  联系方式: { key: "contact", wanted: "text", read: text },
  整改期限: { key: "due", wanted: "text", read: text },
};

const SECTIONS = { 抽查: SAMPLE, 抬头: HEADINGS } as const;

function objectOf(value: unknown, key: string): Record<string, unknown> {
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw new SettingsError({ kind: "wrong", key, wanted: "section" });
}

function section<T>(value: unknown, name: string, entries: Readonly<Record<string, Entry<T>>>): Partial<T> {
  const read: Partial<Record<keyof T, unknown>> = {};
  for (const [key, given] of Object.entries(objectOf(value, name))) {
    const entry = entries[key];
    if (!entry) throw new SettingsError({ kind: "unknown", key, known: Object.keys(entries) });
    const understood = entry.read(given);
    if (understood === undefined) throw new SettingsError({ kind: "wrong", key, wanted: entry.wanted });
    read[entry.key] = understood;
  }
  return read as Partial<T>;
}

/** @throws SettingsError for what is unknown or cannot be meant; what is left out is as by default */
export function readSettings(data: unknown): Settings {
  const given = objectOf(data, "");
  const unknown = Object.keys(given).find((key) => !Object.keys(SECTIONS).includes(key));
  if (unknown !== undefined)
    throw new SettingsError({ kind: "unknown", key: unknown, known: Object.keys(SECTIONS) });
  const { sample, headings } = DEFAULT_SETTINGS;
  return {
    sample: { ...sample, ...section(given["抽查"] ?? {}, "抽查", SAMPLE) },
    headings: { ...headings, ...section(given["抬头"] ?? {}, "抬头", HEADINGS) },
  };
}
