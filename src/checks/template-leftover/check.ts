/** Prompts, examples and placeholders left from a template; a department's name that is blank or another's. */
import { perText } from "../../memo";
import { matchesWhere, readableText, squeeze } from "../../text";
import type { Recognition } from "../../recognise/recognition";
import type { Cell, Sheet } from "../../workbook/model";
import { eachCell } from "../../workbook/sheet";
import { departmentNames, isSameDepartment } from "../../recognise/origin/department-names";
import { workbookCheck, type FindingDraft } from "../check";
import { cellKey, placeOf } from "../support/figures";
import { zhCN } from "./zh-CN";

type Words = typeof zhCN;

/** XX, ××, 20XX年, 202X年, 20__年, ○○, 某某, （单位名称）: but not the X of XXL or of a Roman numeral inside a word. */
const PLACEHOLDER =
  /(?:^|[^A-Za-z])((?:20\d?)?[xX×╳]{2,})(?![A-Za-z\d])|20\d[xX×](?=年)|[○◯●]{2,}|某某+|\*{3,}(?=[\p{Script=Han}])|^[(\[{【<《〈](?:本|填报|预算|评价)?(?:部门|单位|部门\(单位\))(?:全称|名称)[)\]}】>》〉](?=\p{Script=Han})|(?:^|\D)(20_+年)/u;
/** "20  年度": the year of a title left open. Squeezed, it could be a short form of 2020年度. */
const OPEN_YEAR = /20\s+年/g;
const isCentury = (before: string): boolean => !/(?:\d|20\s*)$/.test(before);
const PROMPT =
  /请(?:在此(?:处)?|于此)?(?:填写|填入|填列|输入|选择|补充|录入|修改)|(?:此处|在此处?)(?:填写|填入|输入)|(?:点击|单击|双击)(?:此处|这里|输入|选择|添加)|待(?:填写?|补充|录入)(?![\p{Script=Han}])|[(（【[](?:示例|样例|填写示例|例)[)）】\]]|^(?:示例|样例|填写示例|例)[::]|填写(?:说明|要求)[::]?$/u;
/** Brackets that only prompts have: what a draft leaves for a person to write or to check. Numbers of papers have 〔2022〕. */
const BRACKETED = /〔(?:请(?!示)|须|待)[^〔〕]*〕/gu;
/** The same in brackets that prose has too: only around words that can be nothing else. */
const IN_BRACKETS = new RegExp(
  `[(（【\\[][^()（）【】\\[\\]]{0,10}(?:${PROMPT.source})[^()（）【】\\[\\]]{0,30}[)）】\\]]`,
  "gu",
);
/** Notes of the form itself, with instructions for everyone, are no leftovers. */
const NOTE =
  /^[(（]?(?:附?注|备注|说明|填表说明|填报说明|填写说明|编制说明|填报要求|提示)[::\d一二三四五六七八九十、.]|^[*※]/;
/** A prompt is short; a long text that says 请填写 is an instruction. */
const LONGEST_PROMPT = 40;
const LONGEST_SHOWN = 40;

/** Cells with text of the form itself: the criteria and the descriptions of its indicators. */
function formCells(recognition: Recognition): Set<string> {
  const texts = recognition.scoreSheets.flatMap((sheet) =>
    sheet.indicators.flatMap(({ criteria, description }) => [criteria, description]),
  );
  return new Set(texts.flatMap((text) => (text ? [cellKey(text.ref)] : [])));
}

/** The placeholder that a text holds, "prompt" where it asks to be replaced, null for any other. */
const leftIn = perText((value): { readonly placeholder: string } | "prompt" | null => {
  const text = readableText(value);
  const plain = squeeze(text);
  const placeholder = PLACEHOLDER.exec(plain) ?? matchesWhere(value, OPEN_YEAR, isCentury)[0];
  if (placeholder) return { placeholder: placeholder[1] ?? placeholder[2] ?? placeholder[0] };
  const isPrompt = plain.length <= LONGEST_PROMPT && !NOTE.test(plain) && PROMPT.test(plain);
  return isPrompt || text.search(BRACKETED) >= 0 ? "prompt" : null;
});

function leftover(sheet: Sheet, { row, col, value }: Cell, words: Words): FindingDraft | null {
  const left = leftIn(value as string);
  if (left === null) return null;
  const ref = { sheet: sheet.name, row, col };
  const actual = readableText(value as string);
  const text = actual.length > LONGEST_SHOWN ? `${actual.slice(0, LONGEST_SHOWN)}…` : actual;
  const place = placeOf(ref);
  const said =
    left === "prompt"
      ? ({ kind: "prompt", place, text } as const)
      : ({ kind: "placeholder", place, text, found: left.placeholder } as const);
  return { at: ref, actual, ...words.finding(said) };
}

/** Of a Word report, one finding for each paragraph with prompts. */
function* proseFindings({ workbook }: Recognition, words: Words): Generator<FindingDraft> {
  for (const { text, chapter } of workbook.prose?.paragraphs ?? []) {
    const prompts = [
      ...new Set([...text.matchAll(BRACKETED), ...text.matchAll(IN_BRACKETS)].map(([found]) => found)),
    ];
    if (prompts.length === 0) continue;
    yield {
      at: null,
      ...(chapter === null ? {} : { sheet: chapter }),
      quote: text,
      actual: prompts.join(""),
      ...words.finding({ kind: "paragraph", chapter, prompts }),
    };
  }
}

function departmentFindings(
  recognition: Recognition,
  words: Words,
  taken: ReadonlySet<string>,
): FindingDraft[] {
  const names = departmentNames(recognition.workbook).filter(({ ref }) => !taken.has(cellKey(ref)));
  const given = names.filter(({ name }) => name !== "");
  const blank =
    recognition.department?.text.trim() === ""
      ? recognition.department.ref
      : names.find(({ name }) => name === "")?.ref;
  const found: FindingDraft[] = [];
  if (blank && !taken.has(cellKey(blank)))
    found.push({
      at: blank,
      actual: null,
      ...words.finding({ kind: "department-blank", place: placeOf(blank) }),
    });
  const [first] = given;
  // A workbook of several departments may name all of them.
  const isOwner = (name: string) =>
    recognition.departments.length > 1 && recognition.departments.some((own) => isSameDepartment(own, name));
  for (const other of given.slice(1)) {
    if (isSameDepartment(first!.name, other.name) || isOwner(other.name)) continue;
    found.push({
      at: other.ref,
      expected: first!.name,
      actual: other.name,
      ...words.finding({
        kind: "department-differs",
        place: placeOf(other.ref),
        text: other.name,
        other: first!.name,
        otherPlace: placeOf(first!.ref),
      }),
    });
  }
  return found;
}

export const templateLeftover = workbookCheck({
  id: "template-leftover",
  severity: "warning",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run(recognition, words) {
    const ofTheForm = formCells(recognition);
    const taken = new Set<string>();
    // A hidden form to copy from is not handed in.
    const shown = recognition.workbook.sheets.filter(({ visibility }) => visibility === "visible");
    for (const sheet of shown)
      for (const cell of eachCell(sheet)) {
        if (
          typeof cell.value !== "string" ||
          ofTheForm.has(cellKey({ sheet: sheet.name, row: cell.row, col: cell.col }))
        )
          continue;
        const found = leftover(sheet, cell, words);
        if (!found) continue;
        taken.add(cellKey(found.at!));
        yield found;
      }
    yield* proseFindings(recognition, words);
    yield* departmentFindings(recognition, words, taken);
  },
});
