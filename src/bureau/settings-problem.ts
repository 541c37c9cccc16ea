/** What is wrong with a bureau's file of rules, in words. */
import { FrameworkError } from "../frameworks/errors";
import type { Language } from "../messages/messages";
import type { BureauWords } from "../messages/zh-CN/bureau";
import { SettingsError } from "./read-settings";

/** @returns null for an error of another kind */
export function settingsProblem(
  error: unknown,
  file: string,
  words: BureauWords,
  language: Language,
): string | null {
  // Whatever is YAML is read by one reader, which says line and column.
  if (error instanceof FrameworkError) return error[language];
  if (!(error instanceof SettingsError)) return null;
  const { fault } = error;
  return fault.kind === "unknown"
    ? words.unknownRule(file, fault.key, fault.known)
    : words.badRules(file, fault.key, words.wanted[fault.wanted]);
}
