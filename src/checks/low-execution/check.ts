/** A budget carried out to less than 90% with no reason written down. */
import { fixedPercent } from "../../facts/format";
import { decimal, round } from "../../decimal";
import { NOTE_HEADING } from "../../recognise/lexicon";
import { squeeze } from "../../text";
import type { Recognition } from "../../recognise/recognition";
import type { Table, TableRow } from "../../recognise/types";
import { dossierCheck, type FindingDraft } from "../check";
import { executions, inTrustedUnits, projectExecutions, type Execution } from "../support/executions";
import { cellKey, figureText, placeOf } from "../support/figures";
import { zhCN } from "./zh-CN";

type Words = typeof zhCN;

const LOW_BELOW = decimal("0.9");
const DECIMALS = 4;
const REASON = /因|由于|原因|结余|结转|节约|节省|调整|调减|影响|未|延期|推迟|取消|跨年|尾款|质保/;

/** Words beside the row's figures that tell why. */
function hasReason(table: Table, row: TableRow): boolean {
  return [...row.texts].some(([col, text]) => {
    const plain = squeeze(text);
    const heading = table.columns.find((column) => column.col === col)?.heading ?? "";
    if (plain.length < 2 || /^(无|没有|暂无|[-—/\\]+)$/.test(plain)) return false;
    return NOTE_HEADING.test(heading) || (plain.length >= 4 && REASON.test(plain));
  });
}

function finding(whole: boolean, { spending, budget, rate }: Execution, words: Words): FindingDraft {
  return {
    at: spending.figure.ref,
    ...(whole ? { indicator: "budget-execution" } : {}),
    actual: round(rate, DECIMALS),
    unit: "ratio",
    ...words.finding({
      place: placeOf(spending.figure.ref),
      whole,
      name: spending.row.name,
      rate: fixedPercent(rate, 2),
      spending: figureText(spending.figure),
      budget: figureText(budget.figure),
    }),
  };
}

/** The whole department, from the best sources. */
function department({ book, quantities }: Recognition): Execution | null {
  const [spent] = book.sources.get("spending") ?? [];
  const [planned] = book.sources.get("adjusted-budget") ?? book.sources.get("original-budget") ?? [];
  const at = (key: string) => quantities.find((q) => cellKey(q.figure.ref) === key);
  const spending = spent && at(cellKey(spent.figure.ref));
  const budget = planned && at(cellKey(planned.figure.ref));
  if (!spending || !budget || budget.base.lte(0)) return null;
  return { spending, budget, rate: spending.base.div(budget.base) };
}

/** The department's reason may also stand in the score sheet's remark. */
function isExplained({ spending, budget }: Execution, { scoreSheets }: Recognition): boolean {
  const remarked = scoreSheets.some((sheet) =>
    sheet.indicators.some((row) => row.id === "budget-execution" && squeeze(row.remark?.text ?? "") !== ""),
  );
  return remarked || [spending, budget].some((q) => hasReason(q.table, q.row));
}

/** The funds blocks of project forms: their sources (其中：财政拨款) share the reason of the whole. */
const fundsOf = ({ scoreSheets }: Recognition) =>
  scoreSheets.flatMap(({ sheet, funds, project }) => (funds && project ? [{ sheet, funds, project }] : []));

function fundsWith({ spending }: Execution, recognition: Recognition) {
  const { sheet, row } = spending.figure.ref;
  return fundsOf(recognition).find(
    ({ sheet: name, funds }) =>
      name === sheet && [funds, ...funds.parts].some(({ executed }) => executed?.ref.row === row),
  );
}

/** The form has no room for the reason beside the funds: any remark that speaks of them counts. */
const OF_FUNDS = /资金|预算|执行|支出|结余|结转|支付|拨付|拨款/;

function* ofFunds(recognition: Recognition, words: Words): Generator<FindingDraft> {
  const all = executions(recognition).map(({ execution }) => execution);
  for (const { sheet, funds, project } of fundsOf(recognition)) {
    const at = funds.executed?.ref;
    const execution = all.find(
      ({ spending: { figure } }) =>
        figure.ref.sheet === sheet && figure.ref.row === at?.row && figure.ref.col === at.col,
    );
    const remarks = recognition.scoreSheets.flatMap(({ indicators }) =>
      indicators.map(({ remark }) => squeeze(remark?.text ?? "")),
    );
    const isSaid = squeeze(funds.remark?.text ?? "") !== "" || remarks.some((text) => OF_FUNDS.test(text));
    if (execution?.rate.lt(project.execution.explainBelow) && !isSaid) yield finding(false, execution, words);
  }
}

export const lowExecution = dossierCheck({
  id: "low-execution",
  severity: "review",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run(recognition, words) {
    yield* ofFunds(recognition, words);
    const whole = fundsOf(recognition).length > 0 ? null : department(recognition);
    if (!whole && executions(recognition).length === 0) return words.noExecution;
    for (const execution of inTrustedUnits(whole ? [whole] : [], recognition))
      if (execution.rate.lt(LOW_BELOW) && !isExplained(execution, recognition))
        yield finding(true, execution, words);
    for (const execution of projectExecutions(recognition)) {
      const { table, row } = execution.spending;
      if (fundsWith(execution, recognition)) continue;
      if (execution.rate.lt(LOW_BELOW) && !hasReason(table, row)) yield finding(false, execution, words);
    }
  },
});
