/** 佐证材料清单 as an annex: the material that is there, with its numbers; what is missing is asked for. */
import type { EvidenceItem } from "../../recognise/evidence-list";
import type { Block, PaperCell } from "../document";
import { cellText } from "./cell-text";
import { centred } from "./figures";
import type { ReportSource } from "./source";

const WIDTHS = [8, 20, 40, 18, 16, 10] as const;

/** Empty where the workbook has no such list. */
export function evidenceBlocks(source: ReportSource): Block[] {
  const { evidence, words, recognition } = source;
  const { evidence: said } = words.annex;
  const there = evidence.filter(({ name }) => name !== null);
  const missing = evidence.filter(({ name }) => name === null);
  if (evidence.length === 0) return [];
  if (there.length === 0) return [source.paragraph(said.none(missing.length))];
  const { date1904 } = recognition.workbook;
  const day = ({ date }: EvidenceItem) => (date ? cellText(date, null, date1904) : "");
  const cell = (text: string): PaperCell => ({ runs: [{ text }] });
  return [
    {
      kind: "table",
      table: {
        caption: "",
        unit: "",
        columns: WIDTHS.map((width, at) => centred(said.heads[at]!, width)),
        rows: there.map((item) =>
          [item.number ?? said.other, item.indicator, item.name!, item.document, day(item), item.pages].map(
            cell,
          ),
        ),
      },
    },
    ...source.paragraphs(
      missing.length === 0 ? "" : said.missing(missing.map(({ number, wanted }) => `${number} ${wanted}`)),
    ),
  ];
}
