import { isProjectForm, type ProjectForm } from "../../src/forms/project-form";
import { publishedProjectForms } from "../../src/forms/published";
import type { Framework } from "../../src/frameworks/framework";
import { publishedFramework, publishedFrameworks } from "../../src/frameworks/published";
import { recognise } from "../../src/recognise";
import type { Recognition } from "../../src/recognise/recognition";
import { withSupplied } from "../model/supplied-facts";
import { OwnFrameworkError } from "./errors";
import type { Book, EngineRequest } from "./request";
import type { OpenBook } from "./task";

type Form = Framework | ProjectForm;

/**
 * Only users' files need the schema and YAML: a chunk of their own.
 * @throws OwnFrameworkError
 */
export async function readOwnFramework(text: string, file: string): Promise<Form> {
  const { parseForm } = await import("../../src/forms/load");
  try {
    return parseForm(text, file);
  } catch (error) {
    throw new OwnFrameworkError(error instanceof Error ? error.message : String(error));
  }
}

function chosen({ framework }: EngineRequest): Form | null | Promise<Form> {
  if (framework === null) return null;
  return framework.kind === "published"
    ? (publishedFramework(framework.id) ??
        publishedProjectForms().find(({ id }) => id === framework.id) ??
        null)
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
    frameworks: [...(framework && !isProjectForm(framework) ? [framework] : []), ...frameworks],
    get recognition() {
      const how = { frameworks, ...(framework ? { framework } : {}) };
      return (recognised ??= withSupplied(recognise(workbook, how), request.supplied));
    },
  };
}
