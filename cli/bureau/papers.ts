/** Writes the papers of a season: whole files or none, and none over what somebody has worked on since. */
import { createHash } from "node:crypto";
import { readFile, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { makeWorkbook } from "../../files/make";
import { summaryPlan } from "../../src/bureau/papers/summary-plan";
import type { Summary } from "../../src/bureau/summary";
import type { Unit } from "../../src/bureau/unit";
import { zhCN } from "../../src/messages/zh-CN";
import { bureau as bureauZh } from "../../src/messages/zh-CN/bureau";
import { bureauPapers } from "../../src/messages/chinese-only/bureau-papers";
import type { Context } from "../context";
import { printProblem, problemOf, type Problem } from "../problem";
import { writeWhole } from "../write-file";
import type { WrittenPaper } from "../../src/bureau/result-lines";
import type { UnitPapers } from "./unit-papers";

const WORDS = { papers: bureauPapers, bureau: bureauZh, messages: zhCN };

export const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

export class PaperWriter {
  readonly written: WrittenPaper[] = [];
  /** Papers that could not be written. */
  failures = 0;

  /**
   * @param out the folder as the user named it
   * @param ours what earlier runs wrote there, by name: who has changed one of these since did so on purpose
   */
  constructor(
    private readonly out: string,
    private readonly ours: ReadonlyMap<string, ReadonlySet<string>>,
    private readonly overwriteEdited: boolean,
    private readonly announce: (paper: WrittenPaper) => Promise<void>,
    private readonly context: Context,
  ) {}

  async summary(summary: Summary): Promise<void> {
    await this.write(bureauPapers.fileName.summary, makeWorkbook(summaryPlan(summary, WORDS)));
  }

  async unit({ paperName }: Unit, { note, review }: UnitPapers): Promise<void> {
    const { notes, reviews } = bureauPapers.fileName;
    await this.write(`${notes}/${paperName}.docx`, note);
    await this.write(`${reviews}/${paperName}.xlsx`, review);
  }

  /** @param unit whose papers could not be made */
  failed(unit: Unit, problem: Problem): void {
    this.failures++;
    printProblem(this.context, unit.name, problem);
  }

  /** Papers of earlier runs that no unit has any more, unless somebody has worked on them. */
  async removeOld(): Promise<void> {
    const now = new Set(this.written.map(({ paper }) => paper));
    for (const [paper, hashes] of this.ours) {
      if (now.has(paper)) continue;
      const path = resolve(this.context.cwd, this.out, paper);
      const there = await this.hashAt(path);
      if (there !== null && hashes.has(there)) await rm(path, { force: true });
    }
  }

  private async hashAt(path: string): Promise<string | null> {
    return readFile(path).then(hashOf, () => null);
  }

  private async write(name: string, bytes: Uint8Array): Promise<void> {
    const { context, out } = this;
    const shown = join(out, name);
    const path = resolve(context.cwd, shown);
    try {
      const paper = { paper: name, sha256: hashOf(bytes) };
      const there = await this.hashAt(path);
      const isOurs = there === null || there === paper.sha256 || this.ours.get(name)?.has(there);
      if (!isOurs && !this.overwriteEdited) {
        context.stderr.write(`${context.bureau.keptEdited(shown)}\n`);
        return;
      }
      await this.announce(paper);
      if (there !== paper.sha256) await writeWhole(shown, bytes, { force: true }, context);
      this.written.push(paper);
    } catch (error) {
      this.failures++;
      printProblem(context, shown, problemOf(error, context));
    }
  }
}
