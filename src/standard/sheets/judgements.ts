/** 评分判断: the judgements, item by item, with their evidence. */
import { answerText, GRADE_WORDS, YES_NO } from "../../facts/words";
import { standardWorkbookWords as words } from "../../messages/chinese-only/standard-workbook";
import { factName } from "../../recognise/standard-names";
import { DISCLOSURE_GRADES, type FactId, type FactValue } from "../../facts/facts";
import { pointsText } from "../../facts/format";
import type { CellRef, CellValue } from "../../workbook/model";
import type { AskedJudgement } from "../asked-facts";
import type { SheetDraft } from "../draft";
import { onceSaid } from "../expression";
import { cellRange, impliedRow, JUDGEMENTS, type Form } from "../form";
import { judgedPoints } from "../../rules/judgement/judged-points";
import { runs } from "../runs";

const HEAD = JUDGEMENTS.top - 1;

function cellValue(value: FactValue | undefined): CellValue {
  return value === undefined || typeof value === "object" ? null : answerText(value);
}

function wording({ indicator, spec }: AskedJudgement): string {
  const text = spec.text ?? spec.id;
  if (spec.optional) return words.judgements.optional(text);
  const points = judgedPoints(indicator.rule, spec);
  return words.judgements.item(text, points && pointsText(points));
}

function takeOverCell(form: Form, sheet: SheetDraft, { row, col }: CellRef, count: number): void {
  const { implied } = words.judgements;
  sheet.put(row, 1, implied.label(count), "labelStrong");
  sheet.put(row, col, null, "judgement");
  form.choice(sheet, cellRange({ row, col }), YES_NO, words.judgements.heads[2], implied.prompt);
}

export function judgementsSheet(form: Form): void {
  const { judgements } = form;
  const sheet = form.page("judgements", words.titles.judgements(form.options.year), [18, 48, 10, 28], null, {
    from: HEAD,
    to: HEAD,
  });
  sheet.heads(HEAD, words.judgements.heads);
  for (const [from, to] of runs(judgements, ({ indicator }) => indicator.id))
    sheet.put(JUDGEMENTS.top + from, 0, judgements[from]!.indicator.name, "centre", {
      to: { row: JUDGEMENTS.top + to },
    });
  const implied = form.filling.implied ?? new Map<FactId, FactValue>();
  const takeOver = sheet.at(impliedRow(judgements.length), JUDGEMENTS.value);
  if (implied.size > 0) takeOverCell(form, sheet, takeOver, implied.size);
  judgements.forEach((each, i) => {
    const { spec } = each;
    const row = JUDGEMENTS.top + i;
    const filled = form.filling.facts?.get(spec.id);
    const isGrade = spec.unit === "grade";
    sheet.put(row, 1, wording(each), "label");
    const suggested = filled === undefined ? cellValue(implied.get(spec.id)) : null;
    const answer =
      suggested === null ? cellValue(filled?.value) : onceSaid(takeOver, YES_NO[0], String(suggested));
    sheet.put(row, JUDGEMENTS.value, answer, "judgement", {
      ...(filled?.note === undefined ? {} : { note: filled.note }),
    });
    form.text(sheet, row, 3, undefined);
    form.prompt(sheet, cellRange({ row, col: 3 }), words.judgements.heads[3], words.judgements.evidence);
    const items = isGrade ? DISCLOSURE_GRADES.map((grade) => GRADE_WORDS[grade][0]) : YES_NO;
    const { grade, yesNo, optionalYesNo } = words.judgements;
    form.choice(
      sheet,
      cellRange({ row, col: JUDGEMENTS.value }),
      items,
      words.judgements.heads[2],
      isGrade ? grade : spec.optional ? optionalYesNo : yesNo,
    );
    form.book.name(factName(spec.id), sheet.at(row, JUDGEMENTS.value));
  });
}
