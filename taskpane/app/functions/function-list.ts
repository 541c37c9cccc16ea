/** Our functions as the form names them and their arguments, and the formula that it writes. */
import list from "../../../functions/list.json";
import type { Language } from "../../../src/messages/messages";

export interface FunctionParameter {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
}

export interface FunctionInfo {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly FunctionParameter[];
}

/** In the order of the documents. */
export function functionsIn(language: Language): readonly FunctionInfo[] {
  return list.map(({ id, words, parameters }) => ({
    id,
    description: words[language],
    parameters: parameters.map((each) => ({
      name: each.name,
      description: each.words[language],
      optional: each.optional,
    })),
  }));
}

/** What the function gives, without how: its description up to the first colon or full stop. */
export function functionName({ description }: FunctionInfo): string {
  return description.split(/[：:。]|\.(?:\s|$)/)[0]!.trim();
}

/** The rest of the description. */
export function functionHelp(info: FunctionInfo): string {
  return info.description.slice(functionName(info).length).replace(/^[：:。.\s]+/, "");
}

/** The name of an argument: its description up to the first bracket or comma. */
export function shortName({ description, name }: Pick<FunctionParameter, "description" | "name">): string {
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
