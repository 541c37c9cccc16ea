/** A result that does not reach its numeric target, or a target that was not carried out at all. */
import { fixedPercent } from "../../facts/format";
import { squeeze } from "../../text";
import type { TargetRow } from "../../recognise/types";
import { dossierCheck } from "../check";
import { compare, isEmptyText, isMissed, targetRows, type Compared } from "../support/targets";
import { zhCN } from "./zh-CN";

const NOT_DONE =
  /(未|没有|尚未|暂未|未能|没能)(按时|按期|按计划|如期|全部|全面|完全)?(开展|完成|实施|举办|组织|达到|达成|达标|实现|启动|执行|进行|落实|召开|采购|验收|建成|投入使用)|取消|(?<!超额?|提前|多|增加)完成(?:了|率为?|约)?\d{1,2}(?:\.\d+)?%|部分完成|正在(推进|实施|办理|采购|建设)|(延期|推迟|顺延)(至|到|开展|举办)/;
/** "无未完成事项": nothing was left undone. */
const NONE_UNDONE = /(无|没有|不存在|零)[^,，。;；]{0,4}未/;

export function saysNotDone(text: string): boolean {
  const plain = squeeze(text);
  return NOT_DONE.test(plain) && !NONE_UNDONE.test(plain);
}

/** "76.88%": how much of the target was reached; null where a share says nothing (targets of zero, upper limits). */
function reached({ sense, target, actual }: Compared): string | null {
  return sense === "at-least" && target.gt(0) && actual.gte(0) ? fixedPercent(actual.div(target), 2) : null;
}

/** null for a target that was reached, or of which nobody can say it. */
export function missedTarget(row: TargetRow): { compared: Compared | null } | null {
  const compared = compare(row);
  if (compared) return isMissed(compared) ? { compared } : null;
  return !isEmptyText(row.target.text) && saysNotDone(row.actual.text) ? { compared: null } : null;
}

export const targetMissed = dossierCheck({
  id: "target-missed",
  severity: "warning",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run(recognition, words, { engine }) {
    if (targetRows(recognition).length === 0) return engine.absent.targets;
    for (const { row } of targetRows(recognition)) {
      const found = missedTarget(row);
      if (!found) continue;
      yield {
        at: row.actual.ref,
        expected: found.compared?.target ?? row.target.text,
        actual: found.compared?.actual ?? row.actual.text,
        unit: row.target.measured?.percent ? "ratio" : null,
        ...words.finding({
          name: row.name,
          row: row.row + 1,
          target: row.target.text,
          actual: row.actual.text,
          reached: found.compared && reached(found.compared),
        }),
      };
    }
  },
});
