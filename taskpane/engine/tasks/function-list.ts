import { FUNCTION_LIST } from "../../../src/functions";
import type { Language } from "../../../src/messages/messages";
import type { FunctionInfo } from "../../model/function-info";
import type { Task } from "../task";

/** Our functions with their words in the language, in the order of the documents. */
export const functionList: Task<Language, readonly FunctionInfo[]> = (language) =>
  FUNCTION_LIST.map(({ id, words, parameters }) => ({
    id,
    description: words[language],
    parameters: parameters.map(({ name, words: said, optional = false }) => ({
      name,
      description: said[language],
      optional,
    })),
  }));
