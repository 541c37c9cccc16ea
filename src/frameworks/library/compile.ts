/** The library as JSON text: checked data, so that programs need neither its YAML nor its schema. */
import { parseData } from "../load";
import { parseYaml } from "../yaml";
import { librarySchema } from "./schema";

/** @throws FrameworkError for data that leave the schema */
export function compileLibrary(text: string, file: string): string {
  return `${JSON.stringify(parseData(librarySchema, parseYaml(text, file), file), null, 1)}\n`;
}
