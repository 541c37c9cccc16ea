/** A bureau's own form: read, confirmed as a framework, filled in. */
import { fillDocx } from "../../../files/docx/fill";
import { FileError } from "../../../files/errors";
import { isDocx } from "../../../files/docx/read/read-docx";
import { lockedCells } from "../../../files/locked-cells";
import { readWorkbook } from "../../../files/read";
import { setCells } from "../../../files/set-formulas";
import { fillForm } from "../../../src/form-fill/fill-form";
import { fillReport } from "../../../src/form-fill/report";
import { FillError } from "../../../src/form-fill/types";
import { bandsIn, withEdits, type BandData, type FormEdits } from "../../../src/form-import/edit-form";
import { importForm, ImportError, type ImportedForm } from "../../../src/form-import/import-form";
import { toYaml } from "../../../src/form-import/to-yaml";
import { isProjectForm } from "../../../src/forms/project-form";
import { bindFramework } from "../../../src/frameworks/bind";
import { indicatorsOf } from "../../../src/frameworks/framework";
import { publishedFrameworks } from "../../../src/frameworks/published";
import type { FrameworkData } from "../../../src/frameworks/schema";
import { allMessages, filesWords } from "../../../src/messages/all-messages";
import { wordsIn } from "../../../src/messages/lazy-words";
import type { Language, Messages } from "../../../src/messages/messages";
import { OwnFrameworkError } from "../errors";
import { readOwnFramework } from "../open-book";
import type { Task } from "../task";
import { messagesOf } from "./all-messages";

export interface FormFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One indicator as it was read, beside what the form prints. */
export interface OwnIndicator {
  readonly id: string;
  readonly name: string;
  /** Of its name, in the form. */
  readonly cell: string;
  readonly weight: number;
  readonly printed: string;
  /** The rule in words; null where a person scores. */
  readonly rule: string | null;
  /** Why a person scores, and what to look at though the rule was read. */
  readonly notes: readonly string[];
  readonly bands: readonly BandData[] | null;
}

export interface OwnForm {
  readonly data: FrameworkData;
  readonly indicators: readonly OwnIndicator[];
  /** The form's own faults. */
  readonly faults: readonly string[];
}

export interface Fault {
  readonly fault: string;
  /** The form does not say its year, which the user then gives. */
  readonly needsYear?: boolean;
}

export interface ReadFormRequest extends FormFile {
  readonly language: Language;
  readonly year: number | null;
}

async function hashOf(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new Uint8Array(bytes));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function shown({ data, indicators }: ImportedForm, { rules, forms }: Messages): OwnForm {
  const bound = new Map(indicatorsOf(bindFramework(data)).map((each) => [each.id, each]));
  const byId = new Map(
    data.dimensions
      .flatMap(({ groups }) => groups.flatMap((group) => group.indicators))
      .map((each) => [each.id, each]),
  );
  return {
    data,
    faults: data.errata.map(({ note }) => note),
    indicators: indicators.map(({ id, name, cell, byHand, remarks }) => ({
      id,
      name,
      cell,
      weight: byId.get(id)!.weight,
      printed: byId.get(id)!.printed?.criteria ?? "",
      rule: byHand ? null : bound.get(id)!.rule.criteria(rules),
      notes: [...(byHand ? [forms.byHand(byHand)] : []), ...remarks.map(forms.remark)],
      bands: bandsIn(byId.get(id)!),
    })),
  };
}

/** What the user is told of a file or a correction that is no good. */
async function faultOf(error: unknown, language: Language, { forms }: Messages): Promise<Fault> {
  if (error instanceof ImportError)
    return { fault: forms.fault(error.code), needsYear: error.code === "no-year" };
  if (error instanceof FillError) return { fault: forms.fill.problem(error.problem) };
  if (error instanceof FileError) return { fault: error.say(await wordsIn(filesWords, language)) };
  if (error instanceof OwnFrameworkError) return { fault: error.message };
  throw error;
}

export const readForm: Task<ReadFormRequest, OwnForm | Fault> = async ({ name, bytes, language, year }) => {
  const messages = await wordsIn(allMessages, language);
  try {
    const workbook = await readWorkbook(bytes, name);
    const options = { frameworks: publishedFrameworks(), file: { name, hash: await hashOf(bytes) } };
    return shown(importForm(workbook, { ...options, ...(year === null ? {} : { year }) }), messages);
  } catch (error) {
    return faultOf(error, language, messages);
  }
};

export interface ConfirmFormRequest {
  readonly data: FrameworkData;
  readonly edits: FormEdits;
  readonly file: string;
  readonly language: Language;
}

/** The framework file of a form as a person confirmed it; the fault of corrections that do not hold together. */
export const confirmForm: Task<ConfirmFormRequest, { readonly yaml: string } | Fault> = async ({
  data,
  edits,
  file,
  language,
}) => {
  const messages = await wordsIn(allMessages, language);
  try {
    const yaml = toYaml(withEdits(data, edits), [messages.forms.comment(file)]);
    await readOwnFramework(yaml, file);
    return { yaml };
  } catch (error) {
    return faultOf(error, language, messages);
  }
};

export interface FilledForm {
  readonly bytes: Uint8Array;
  /** What was written, and what is left to a person. */
  readonly lines: readonly string[];
}

/** The form filled in from the open workbook, by the framework that was chosen for it. */
export const fillOwnForm: Task<FormFile, FilledForm | Fault> = async ({ name, bytes }, { book }) => {
  const { framework, workbook: data, request } = book;
  const messages = await messagesOf(book);
  // The rows of a project form are the project's own: a blank one has none to be filled in.
  if (!framework || isProjectForm(framework)) return { fault: messages.forms.fill.noFramework(name) };
  try {
    const isWord = isDocx(bytes);
    const { protectedSheets, isLocked } = isWord
      ? { protectedSheets: [], isLocked: () => false }
      : lockedCells(bytes);
    const form = await readWorkbook(bytes, name);
    const fill = fillForm({ form, data, framework, sheet: null }, { native: false, isLocked, messages });
    const copy = isWord ? fillDocx(bytes, fill.changes) : setCells(bytes, fill.changes);
    return { bytes: copy, lines: fillReport(fill, protectedSheets, messages) };
  } catch (error) {
    return faultOf(error, request.language, messages);
  }
};
