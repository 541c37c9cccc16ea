/** The functions as Excel knows them: their metadata lies beside the pane, in both languages. */
import type { Language } from "../../../src/messages/messages";

export interface FunctionParameter {
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean;
  readonly dimensionality?: string;
}

export interface FunctionInfo {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly FunctionParameter[];
}

const FILES: Readonly<Record<Language, string>> = { zh: "functions.json", en: "functions.en.json" };

/** From the pane's own folder, never from elsewhere. @throws when the file is not there */
export async function loadFunctions(language: Language): Promise<readonly FunctionInfo[]> {
  const answer = await fetch(FILES[language]);
  if (!answer.ok) throw new Error(`${FILES[language]}: ${answer.status}`);
  const { functions } = (await answer.json()) as { functions: readonly FunctionInfo[] };
  return functions;
}

/** The name of an argument: its description up to the first bracket or comma. */
export function shortName({ description, name }: FunctionParameter): string {
  return description.split(/[（(，,：:；;。]/)[0]?.trim() || name;
}

/** The description without the name; empty where there is no more. */
export function parameterHelp(parameter: FunctionParameter): string {
  const rest = parameter.description.slice(shortName(parameter).length).replace(/^[：:，,；;\s]+/, "");
  const inBrackets = /^[（(]([^（()）]*)[)）]$/.exec(rest);
  return inBrackets?.[1] ?? rest;
}

/** Arguments in order; trailing blanks are dropped, blanks in between stay empty. */
export function formulaText(id: string, args: readonly string[]): string {
  const last = args.reduce((found, text, index) => (text.trim() === "" ? found : index), -1);
  return `PERF.${id}(${args
    .slice(0, last + 1)
    .map((text) => text.trim())
    .join(",")})`;
}
