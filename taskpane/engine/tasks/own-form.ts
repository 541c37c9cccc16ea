/** A bureau's own form: read, confirmed as a framework, filled in. */
import { fillDocx } from "../../../files/docx/fill";
import { FileError } from "../../../files/errors";
import { isDocx } from "../../../files/docx/read/read-docx";
import { lockedCells } from "../../../files/locked-cells";
import { readWorkbook } from "../../../files/read";
import { setCells } from "../../../files/set-formulas";
import { sha256 } from "../../../files/sha256";
import { fillForm } from "../../../src/form-fill/fill-form";
import { fillReport } from "../../../src/form-fill/report";
import { FillError } from "../../../src/form-fill/types";
import { withEdits, type FormEdits, type IndicatorEdit } from "../../../src/form-import/edit-form";
import {
  importForm,
  ImportError,
  type ImportedForm,
  type ImportOptions,
} from "../../../src/form-import/import-form";
import { gradesText } from "../../../src/form-import/grade-bands";
import { fieldsOf, type RuleField } from "../../../src/form-import/rule-fields";
import { toYaml } from "../../../src/form-import/to-yaml";
import { isProjectForm } from "../../../src/forms/project-form";
import { bindFramework } from "../../../src/frameworks/bind";
import { indicatorsOf } from "../../../src/frameworks/framework";
import { publishedFrameworks } from "../../../src/frameworks/published";
import type { FrameworkData } from "../../../src/frameworks/schema";
import { allMessages, filesWords } from "../../../src/messages/all-messages";
import { wordsIn } from "../../../src/messages/lazy-words";
import type { Language, Messages } from "../../../src/messages/messages";
import { bindRule } from "../../../src/rules/registry";
import type { Workbook } from "../../../src/workbook/model";
import { OwnFrameworkError } from "../errors";
import { readOwnFramework } from "../open-book";
import type { Task } from "../task";

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
  /** What can be corrected in the rule. */
  readonly fields: readonly RuleField[];
}

export interface OwnForm {
  readonly data: FrameworkData;
  /** The sheet that was read, and all that could be. */
  readonly sheet: string;
  readonly sheets: readonly string[];
  readonly indicators: readonly OwnIndicator[];
  /** Its grades in words, and whether the form prints them. */
  readonly grades: string;
  /** The form's own faults. */
  readonly faults: readonly string[];
}

export interface Fault {
  readonly fault: string;
  /** The form does not say its year, which the user then gives. */
  readonly needsYear?: boolean;
  /** Of several forms in the file nobody can tell which is meant: the user chooses. */
  readonly sheets?: readonly string[];
}

export interface OpenFormRequest {
  readonly language: Language;
  /** null: as the form says. */
  readonly year: number | null;
  /** null: the one with the most criteria. */
  readonly sheet: string | null;
}

export interface ReadFormRequest extends FormFile, OpenFormRequest {}

function shown(
  { data, indicators, sheet, sheets, printsGrades }: ImportedForm,
  { rules, forms }: Messages,
): OwnForm {
  const bound = new Map(indicatorsOf(bindFramework(data, bindRule)).map((each) => [each.id, each]));
  const byId = new Map(
    data.dimensions
      .flatMap(({ groups }) => groups.flatMap((group) => group.indicators))
      .map((each) => [each.id, each]),
  );
  return {
    data,
    sheet,
    sheets,
    grades: forms.grades(gradesText(data.grades), printsGrades),
    faults: data.errata.map(({ note }) => note),
    indicators: indicators.map(({ id, name, cell, byHand, remarks }) => ({
      id,
      name,
      cell,
      weight: byId.get(id)!.weight,
      printed: byId.get(id)!.printed?.criteria ?? "",
      rule: byHand ? null : bound.get(id)!.rule.criteria(rules),
      notes: [...(byHand ? [forms.byHand(byHand)] : []), ...remarks.map(forms.remark)],
      fields: byHand ? [] : fieldsOf(byId.get(id)!.rule),
    })),
  };
}

/** What the user is told of a file or a correction that is no good. */
async function faultOf(error: unknown, language: Language, { forms }: Messages): Promise<Fault> {
  if (error instanceof ImportError)
    return { fault: forms.fault(error.code), needsYear: error.code === "no-year" };
  if (error instanceof FillError) {
    const { problem } = error;
    const sheets = problem.code === "several-forms" ? { sheets: problem.sheets } : {};
    return { fault: forms.fill.problem(problem), ...sheets };
  }
  if (error instanceof FileError) return { fault: error.say(await wordsIn(filesWords, language)) };
  if (error instanceof OwnFrameworkError) return { fault: error.message };
  throw error;
}

/** What comes of the work, or what the user is told where that is no good. */
async function orFault<T>(language: Language, work: (messages: Messages) => Promise<T>): Promise<T | Fault> {
  const messages = await wordsIn(allMessages, language);
  try {
    return await work(messages);
  } catch (error) {
    return faultOf(error, language, messages);
  }
}

const imported = (
  open: () => Promise<{ readonly workbook: Workbook; readonly file: ImportOptions["file"] }>,
  { language, year, sheet }: OpenFormRequest,
): Promise<OwnForm | Fault> =>
  orFault(language, async (messages) => {
    const { workbook, file } = await open();
    const options = { frameworks: publishedFrameworks(), file, year, sheet };
    return shown(importForm(workbook, options), messages);
  });

export const readForm: Task<ReadFormRequest, OwnForm | Fault> = ({ name, bytes, ...how }) =>
  imported(
    async () => ({
      workbook: await readWorkbook(bytes, name),
      file: { name, hash: sha256(bytes) },
    }),
    how,
  );

/** The open workbook itself as a form; it has no bytes here, so its contents are what the hash is of. */
export const readOpenForm: Task<OpenFormRequest, OwnForm | Fault> = (how, { book: { workbook } }) =>
  imported(async () => {
    const contents = workbook.sheets.map(({ name, cells }) => [name, [...cells.values()]]);
    const hash = sha256(new TextEncoder().encode(JSON.stringify(contents)));
    return { workbook, file: { name: how.sheet ?? workbook.sheets[0]!.name, hash } };
  }, how);

export interface ConfirmFormRequest {
  readonly data: FrameworkData;
  readonly edits: FormEdits;
  readonly file: string;
  readonly language: Language;
}

/** The framework file of a form as a person confirmed it; the fault of corrections that do not hold together. */
export const confirmForm: Task<ConfirmFormRequest, { readonly yaml: string } | Fault> = ({
  data,
  edits,
  file,
  language,
}) =>
  orFault(language, async (messages) => {
    const yaml = toYaml(withEdits(data, edits), [messages.forms.comment(file)]);
    await readOwnFramework(yaml, file);
    return { yaml };
  });

export interface WordRuleRequest {
  readonly data: FrameworkData;
  readonly indicator: string;
  readonly edit: IndicatorEdit;
  readonly language: Language;
}

/** One indicator's rule as it is corrected, in words; or what does not hold together in it. */
export const wordRule: Task<WordRuleRequest, { readonly rule: string } | Fault> = ({
  data,
  indicator,
  edit,
  language,
}) =>
  orFault(language, async (messages) => {
    const yaml = toYaml(withEdits(data, { [indicator]: edit }), []);
    const framework = await readOwnFramework(yaml, data.title);
    if (isProjectForm(framework)) throw new Error("a form that was read is no project form");
    const { rule } = indicatorsOf(framework).find(({ id }) => id === indicator)!;
    return { rule: rule.criteria(messages.rules) };
  });

export interface FilledForm {
  /** null: there was nothing to fill in, and the form itself would pass for a filled one. */
  readonly bytes: Uint8Array | null;
  /** What was written, and what is left to a person. */
  readonly lines: readonly string[];
}

export interface FillFormRequest extends FormFile {
  /** Scores and totals as formulas; a Word file has none. */
  readonly native: boolean;
  /** The form's sheet, where the file holds several; null before the user was asked. */
  readonly sheet: string | null;
}

/** The form filled in from the open workbook, by the framework that was chosen for it. */
export const fillOwnForm: Task<FillFormRequest, FilledForm | Fault> = (
  { name, bytes, native, sheet },
  { book: { framework, workbook: data, request } },
) =>
  orFault(request.language, async (messages) => {
    // The rows of a project form are the project's own: a blank one has none to be filled in.
    if (!framework || isProjectForm(framework)) return { fault: messages.forms.fill.noFramework(name) };
    const isWord = isDocx(bytes);
    const { protectedSheets, isLocked } = isWord
      ? { protectedSheets: [], isLocked: () => false }
      : lockedCells(bytes);
    const form = await readWorkbook(bytes, name);
    const fill = fillForm(
      { form, data, framework, sheet },
      { native: native && !isWord, isLocked, messages },
    );
    const lines = fillReport(fill, protectedSheets, messages);
    if (fill.changes.length === 0) return { bytes: null, lines };
    return { bytes: isWord ? fillDocx(bytes, fill.changes) : setCells(bytes, fill.changes), lines };
  });
