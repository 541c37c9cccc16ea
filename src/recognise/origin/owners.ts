/** Whose figures a part of the workbook holds: by labels and titles above it, else by the name of its sheet. */
import { nameKey, squeeze } from "../../text";
import type { Workbook } from "../../workbook/model";
import { departmentNames, isSameDepartment, OFFICE, type NamedDepartment } from "./department-names";

/** What sheet names say besides an office's name. */
const FORM_WORDS =
  /20\d\d年?度?|部门整体支出|整体支出|项目支出|绩效(自评|评价)?|自评|评分表?|评价表?|得分表?|打分表?|基础数据表?|数据表?|情况表?|附[表件]|汇总表?|明细表?|填报|预算(执行|支出)?|决算|支出|报表|表格?|sheet|[\d\s_.()+-]+/gi;
/** An office may be listed twice, for itself and for itself with its subordinate units. */
const FEWEST_MENTIONS = 2;

export interface Owners {
  /** Department in charge of what stands at this row of the sheet; null where nothing says so. */
  at(sheet: string, row: number): string | null;
  /** The departments that figures are told apart by; none or one in most workbooks. */
  readonly all: readonly string[];
}

/** "云溪区退役军人事务局" → 退役军人事务: what short names keep. */
function coreOf(name: string): string {
  const core = nameKey(name).replace(/^.{1,6}?[省市区县镇](?=.{3})/u, "");
  return core.replace(/(局|委员会|委|办公室|办|中心|厅|联合会|会)$/, "");
}

function officeInSheetName(sheet: string, known: readonly string[]): string | null {
  const plain = squeeze(sheet);
  const parts = plain.split(/[-—_·~()（）【】[\]]+/).filter((part) => part.length >= 2);
  const named =
    known.find((name) => coreOf(name).length >= 2 && plain.includes(coreOf(name))) ??
    known.find((name) => parts.some((part) => nameKey(name).includes(part)));
  if (named) return named;
  const rest = plain.replace(FORM_WORDS, "");
  return OFFICE.test(rest) && rest.length >= 3 ? rest : null;
}

/** Names that differ only in how fully they are written, under the first of them. */
function grouped(names: readonly string[]): (name: string) => string {
  const groups: string[] = [];
  for (const name of names) if (!groups.some((group) => isSameDepartment(group, name))) groups.push(name);
  return (name) => groups.find((group) => isSameDepartment(group, name)) ?? name;
}

/**
 * @param ownSheets the sheets that hold score sheets: a department named on one of them is no leftover of another's file
 */
export function findOwners(workbook: Workbook, ownSheets: ReadonlySet<string>): Owners {
  const named = departmentNames(workbook, Infinity).filter(({ name }) => nameKey(name).length >= 2);
  const sheetNames = workbook.sheets.map(({ name }) => name);
  const inSheetNames = sheetNames.flatMap(
    (sheet) =>
      officeInSheetName(
        sheet,
        named.map(({ name }) => name),
      ) ?? [],
  );
  const groupOf = grouped([...named.map(({ name }) => name), ...inSheetNames]);

  const mentions = new Map<string, number>();
  const add = (name: string, times: number) =>
    mentions.set(groupOf(name), (mentions.get(groupOf(name)) ?? 0) + times);
  for (const { name, ref } of named) add(name, ownSheets.has(ref.sheet) ? FEWEST_MENTIONS : 1);
  for (const name of inSheetNames) add(name, FEWEST_MENTIONS);
  const all = [...mentions].filter(([, times]) => times >= FEWEST_MENTIONS).map(([name]) => name);

  const bySheet = new Map<string, NamedDepartment[]>();
  for (const each of named) {
    const list = bySheet.get(each.ref.sheet);
    if (list) list.push(each);
    else bySheet.set(each.ref.sheet, [each]);
  }
  return {
    all,
    at(sheet, row) {
      const here = bySheet.get(sheet) ?? [];
      // A name below everything (填报单位：… as a signature) is the whole sheet's.
      const above =
        here.filter(({ ref }) => ref.row <= row).at(-1) ?? (here.length === 1 ? here[0] : undefined);
      const owner = above ? groupOf(above.name) : null;
      if (owner !== null && all.includes(owner)) return owner;
      const inName = officeInSheetName(sheet, all);
      return inName === null ? null : groupOf(inName);
    },
  };
}
