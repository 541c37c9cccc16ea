/** The last part, for whoever finishes the report: what is wrong, what is doubtful, what a person must write. */
import type { Block, PaperTable, Run } from "../document";
import type { NumberedFinding } from "../numbered-findings";
import type { ReportSource } from "./source";

/** 〔请填写…〕 without its brackets. */
const bare = (text: string) => text.replace(/^〔|〕$/g, "");

const marked = (runs: readonly Run[]) =>
  runs.flatMap(({ text, mark }) => (mark !== undefined && text.startsWith("〔") ? [bare(text)] : []));

/** Each text once, with how often it stands there. */
function counted(texts: readonly string[], words: ReportSource["words"]["open"]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, count]) => (count === 1 ? text : words.times(text, count)));
}

const cellRuns = ({ rows }: PaperTable) => rows.flatMap((row) => row.flatMap((cell) => cell?.runs ?? []));

function runsIn(block: Block): readonly Run[] {
  if (block.kind === "table") return cellRuns(block.table);
  if (block.kind === "cover")
    return [...block.cover.title.flat(), ...block.cover.fields.flatMap(({ runs }) => runs)];
  return "runs" in block ? block.runs : [];
}

/** Every prompt of the paper, by the innermost heading above it. */
function promptsOf(blocks: readonly Block[], cover: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  let place = cover;
  for (const block of blocks) {
    if (block.kind === "heading") place = block.text;
    const texts = marked(runsIn(block));
    if (texts.length > 0) found.set(place, [...(found.get(place) ?? []), ...texts]);
  }
  return found;
}

export function openPoints(source: ReportSource, paper: readonly Block[]): Block[] {
  const { open } = source.words;
  const { errors, warnings } = source.numbered;
  // What the workbook says stays as it is, whatever brackets it holds.
  const note = (text: string): Block => ({ kind: "note", runs: [{ text }] });
  const item = ({ number, finding }: NumberedFinding, fix: string) =>
    note(open.item(number, open.place(finding.sheet, finding.cell), finding.message, fix));
  const headline = (level: 1 | 2, text: string): Block => ({
    kind: "heading",
    level,
    text,
    isUnlisted: true,
  });
  const prompts = promptsOf(paper, open.cover).set(source.words.contents, [open.contents]);
  const count = [...prompts.values()].flat().length;
  const parts = [
    {
      heading: open.mend(errors.length),
      intro: [note(open.mendIntro)],
      items: errors.map((each) => item(each, each.finding.fix)),
    },
    {
      heading: open.check(warnings.length),
      intro: [note(open.checkIntro)],
      items: warnings.map((each) => item(each, "")),
    },
    {
      heading: open.fill(count),
      intro: [],
      items: [...prompts].map(([place, texts], index) =>
        note(open.prompts(index + 1, place, counted(texts, open))),
      ),
    },
  ].filter(({ items }) => items.length > 0);
  return [
    { kind: "section", isLandscape: false, startsNumbering: false },
    headline(1, open.heading),
    note(open.intro),
    ...parts.flatMap(({ heading, intro, items }, index) => [
      headline(2, open.part(index + 1, heading)),
      ...intro,
      ...items,
    ]),
  ];
}
