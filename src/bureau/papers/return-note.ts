/** 审核意见单: what a unit has to do, most urgent first, for the bureau to sign and the unit to receive. */
import { pointsText } from "../../facts/format";
import { decimal } from "../../decimal";
import type { BureauPapers } from "../../messages/chinese-only/bureau-papers";
import type { Block, PaperCell, PaperColumn, PaperDocument } from "../../papers/document";
import type { NotedFinding, Priority } from "../result";
import type { Headings } from "../settings";
import type { Unit } from "../unit";

const PRIORITIES: readonly Priority[] = ["P0", "P1", "P2"];

/** Who signs writes the day; a file that says when it was made would not be the same twice. */
const NO_DAY = { year: 2000, month: 1, day: 1 };

type Words = BureauPapers["note"];

const points = (value: number): string => pointsText(decimal(value));
const paragraph = (text: string): Block => ({ kind: "paragraph", runs: [{ text }] });
const cell = (text: string): PaperCell => ({ runs: [{ text }] });

/** Why it matters, once: whatever has the same reason afterwards names the number where it stands. */
function reasonOf(finding: NotedFinding, number: number, said: Map<string, number>, words: Words): string {
  const before = said.get(finding.why);
  if (before !== undefined) return words.sameReason(before);
  said.set(finding.why, number);
  return finding.why;
}

function tableOf(
  findings: readonly NotedFinding[],
  from: number,
  said: Map<string, number>,
  words: Words,
): Block {
  const { number, place, what, why, fix } = words.columns;
  const column = (header: string, width: number, align: PaperColumn["align"] = "left") => ({
    header,
    width,
    align,
  });
  return {
    kind: "table",
    table: {
      caption: "",
      unit: "",
      mayBreak: true,
      columns: [
        column(number, 7, "center"),
        column(place, 13),
        column(what, 35),
        column(why, 21),
        column(fix, 26),
      ],
      rows: findings.map((finding, index) => [
        cell(String(from + index)),
        cell(words.place(finding.sheet, finding.cell)),
        cell(finding.message),
        cell(reasonOf(finding, from + index, said, words)),
        cell(finding.fix),
      ]),
    },
  };
}

export function returnNote(unit: Unit, headings: Headings, papers: BureauPapers): PaperDocument {
  const words = papers.note;
  const of = (priority: Priority) => unit.findings.filter((finding) => finding.priority === priority);
  const [p0, p1, p2] = PRIORITIES.map(of) as [NotedFinding[], NotedFinding[], NotedFinding[]];
  const verdict = [
    words.verdict[unit.conclusion],
    ...(headings.due !== "" && unit.conclusion !== "pass" ? [words.due(headings.due)] : []),
  ].join("");
  let number = 1;
  const said = new Map<string, number>();
  const sections = [p0, p1, p2].flatMap((findings, index): Block[] => {
    if (findings.length === 0) return [];
    const from = number;
    number += findings.length;
    return [
      { kind: "heading", level: 1, text: papers.priorities[PRIORITIES[index]!] },
      tableOf(findings, from, said, words),
    ];
  });
  const from = words.from(headings.bureau, headings.contact);
  return {
    title: words.title,
    header: "",
    date: NO_DAY,
    blocks: [
      { kind: "title", runs: [{ text: words.title }] },
      { kind: "subtitle", runs: [{ text: words.subtitle(unit.name, unit.year) }] },
      paragraph(
        words.intro({
          unit: unit.name,
          // One of several has to be named.
          sheet: unit.inFile > 1 ? unit.sheet : null,
          total: unit.total === null ? null : points(unit.total),
          recomputed: unit.recomputed === null ? null : points(unit.recomputed),
          grade: unit.grade,
        }),
      ),
      { kind: "heading", level: 1, text: words.conclusion },
      paragraph(verdict),
      ...(number > 1 ? [paragraph(words.counts({ P0: p0.length, P1: p1.length, P2: p2.length }))] : []),
      ...sections,
      ...words.signatures.map(paragraph),
      ...words.receipt.map(paragraph),
      ...(from === "" ? [] : [paragraph(from)]),
    ],
  };
}
