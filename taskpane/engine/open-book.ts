import type { Framework } from "../../src/frameworks/framework";
import { publishedFramework, publishedFrameworks } from "../../src/frameworks/published";
import { recognise } from "../../src/recognise";
import type { Recognition } from "../../src/recognise/recognition";
import { withSupplied } from "../model/supplied-facts";
import { OwnFrameworkError } from "./errors";
import type { Book, EngineRequest } from "./request";
import type { OpenBook } from "./task";

/**
 * Only users' files need the schema and YAML: a chunk of their own.
 * @throws OwnFrameworkError
 */
export async function readOwnFramework(text: string, file: string): Promise<Framework> {
  const { parseFramework } = await import("../../src/frameworks/load");
  try {
    return parseFramework(text, file);
  } catch (error) {
    throw new OwnFrameworkError(error instanceof Error ? error.message : String(error));
  }
}

function chosen({ framework }: EngineRequest): Framework | null | Promise<Framework> {
  if (framework === null) return null;
  return framework.kind === "published"
    ? publishedFramework(framework.id)
    : readOwnFramework(framework.text, framework.file);
}

/** @throws OwnFrameworkError for a framework file that cannot be used */
export async function openBook(book: Book): Promise<OpenBook> {
  const { workbook, request } = book;
  const framework = await chosen(request);
  const frameworks = publishedFrameworks();
  let recognised: Recognition | null = null;
  return {
    ...book,
    framework,
    frameworks: [...(framework ? [framework] : []), ...frameworks],
    get recognition() {
      const how = { frameworks, ...(framework ? { framework } : {}) };
      return (recognised ??= withSupplied(recognise(workbook, how), request.supplied));
    },
  };
}
