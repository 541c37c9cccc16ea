/** `scoresheet frameworks from`: a bureau's form becomes a framework file. */
import { createHash } from "node:crypto";
import { basename, extname, resolve } from "node:path";
import {
  importForm,
  ImportError,
  type ImportedForm,
  type ImportOptions,
} from "../../src/form-import/import-form";
import { gradesText } from "../../src/form-import/grade-bands";
import { toYaml } from "../../src/form-import/to-yaml";
import { FrameworkError } from "../../src/frameworks/errors";
import { parseFramework } from "../../src/frameworks/load";
import { publishedFrameworks } from "../../src/frameworks/published";
import type { Context, ExitStatus } from "../context";
import { yearOf } from "./new-command";
import { printProblem, problemOf, UserError } from "../problem";
import { readBytes, readWorkbookSafely } from "../reading/read-input";
import { writeWhole } from "../write-file";

export interface ImportFormArguments {
  readonly out?: string;
  readonly year?: string;
  readonly region?: string;
  readonly title?: string;
  readonly sheet?: string;
  readonly force: boolean;
}

async function readForm(path: string, given: ImportFormArguments, context: Context): Promise<ImportedForm> {
  const bytes = await readBytes(resolve(context.cwd, path));
  const workbook = await readWorkbookSafely(bytes, path);
  const year = yearOf(given.year, context);
  const { region, title, sheet } = given;
  const options: ImportOptions = {
    frameworks: publishedFrameworks(),
    file: { name: basename(path), hash: createHash("sha256").update(bytes).digest("hex") },
    year,
    region,
    title,
    sheet,
  };
  try {
    return importForm(workbook, options);
  } catch (error) {
    if (error instanceof ImportError)
      throw new UserError("no-form", context.messages.forms.fault(error.code));
    throw error;
  }
}

/** What a person has to look at, as lines: for the terminal. */
function reportOf(
  { data, indicators, sheet, sheets, printsGrades }: ImportedForm,
  out: string,
  { messages }: Context,
): string[] {
  const words = messages.forms;
  const byHand = indicators.flatMap(({ cell, name, byHand: reason }) =>
    reason === null ? [] : [`  ${words.line(cell, name, words.byHand(reason))}`],
  );
  const remarks = indicators.flatMap(({ cell, name, remarks: own }) =>
    own.map((each) => `  ${words.line(cell, name, words.remark(each))}`),
  );
  const errata = data.errata.map(({ note }) => `  ${note}`);
  const section = (heading: string, lines: readonly string[]) =>
    lines.length > 0 ? [heading, ...lines] : [];
  const computed = indicators.length - byHand.length;
  return [
    words.summary({ title: data.title, indicators: indicators.length, computed, out }),
    ...(sheets.length > 1 ? [words.severalSheets(sheet, sheets)] : []),
    ...section(words.byHandHeading, byHand),
    ...section(words.remarkHeading, remarks),
    ...section(words.errataHeading, errata),
    words.grades(gradesText(data.grades), printsGrades),
    words.next(out),
  ];
}

/** What is written must be what every other command can read. */
function mustBeReadable(yaml: string, path: string, { messages, language }: Context): void {
  try {
    parseFramework(yaml, basename(path));
  } catch (error) {
    if (error instanceof FrameworkError)
      throw new UserError("no-form", messages.forms.unfit(error[language]));
    throw error;
  }
}

export async function frameworksFrom(
  path: string,
  given: ImportFormArguments,
  context: Context,
): Promise<ExitStatus> {
  const imported = await readForm(path, given, context).catch((error: unknown) => {
    printProblem(context, path, problemOf(error, context));
    return null;
  });
  if (imported === null) return 2;
  const out = given.out ?? `${basename(path, extname(path))}.yaml`;
  const yaml = toYaml(imported.data, [context.messages.forms.comment(basename(path))]);
  mustBeReadable(yaml, path, context);
  await writeWhole(out, Buffer.from(yaml), { force: given.force, neverOver: path }, context);
  context.stdout.write(`${reportOf(imported, out, context).join("\n")}\n`);
  return 0;
}
