/**
 * The results of a season on disk, one line for each file: what was read is kept there and not in memory, a run that was
 * killed is gone on from there, and several machines' are joined.
 */
import { createReadStream } from "node:fs";
import { open, rm, stat, truncate, type FileHandle } from "node:fs/promises";
import packageJson from "../../package.json";
import { lightResult, type FileResult } from "../../src/bureau/result";
import {
  parseResultLine,
  type ResultLine,
  type ResultsKind,
  type WrittenPaper,
} from "../../src/bureau/result-lines";

/** Of the results' form; not of their words. */
const VERSION = 1;

export const resultsKind = (framework: string | null, library: string | null): ResultsKind => ({
  version: VERSION,
  program: packageJson.version,
  framework,
  ...(library === null ? {} : { library }),
});

/** Where the line of a file stands. */
export interface Place {
  readonly path: string;
  readonly from: number;
  readonly length: number;
}

export interface KeptResult {
  readonly result: FileResult;
  readonly place: Place;
}

export interface Results {
  readonly kind: ResultsKind;
  readonly results: ReadonlyMap<string, KeptResult>;
  readonly papers: ReadonlyMap<string, string>;
  /** Bytes of whole lines: what a killed run wrote half is behind them. */
  readonly whole: number;
}

const LINE_END = 0x0a;

/** @returns null for a file that is none of ours, or not there */
export async function readResults(path: string): Promise<Results | null> {
  const isThere = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
  if (!isThere) return null;
  let kind: ResultsKind | null = null;
  const results = new Map<string, KeptResult>();
  const papers = new Map<string, string>();
  let from = 0;
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    for (let end = rest.indexOf(LINE_END); end >= 0; end = rest.indexOf(LINE_END)) {
      const line = parseResultLine(rest.subarray(0, end).toString("utf8"));
      if (line === null || (kind === null && !("program" in line))) return null;
      if ("program" in line) kind = line;
      else if ("paper" in line) papers.set(line.paper, line.sha256);
      else results.set(line.file, { result: lightResult(line), place: { path, from, length: end } });
      from += end + 1;
      rest = rest.subarray(end + 1);
    }
  }
  return kind && { kind, results, papers, whole: from };
}

/** A run's own results, added as they come; every line is written whole before the next. */
export class ResultsJournal {
  private readonly light = new Map<string, KeptResult>();
  private handle: FileHandle | null = null;
  private size = 0;

  constructor(private readonly path: string) {}

  async start(kind: ResultsKind): Promise<void> {
    this.handle = await open(this.path, "w+");
    await this.line(kind);
  }

  /** Goes on behind the whole lines of a run that was stopped. */
  async goOn({ results, whole }: Results): Promise<void> {
    await truncate(this.path, whole);
    this.handle = await open(this.path, "r+");
    this.size = whole;
    for (const [file, kept] of results) this.light.set(file, kept);
  }

  async add(result: FileResult): Promise<void> {
    const place = await this.line(result);
    this.light.set(result.file, { result: lightResult(result), place });
  }

  /** A result that another file of results holds. */
  async copy(kept: KeptResult): Promise<void> {
    await this.add(await fullResult(kept));
  }

  async paper(written: WrittenPaper): Promise<void> {
    await this.line(written);
  }

  kept(file: string): KeptResult | undefined {
    return this.light.get(file);
  }

  async close(): Promise<void> {
    await this.handle?.close();
    this.handle = null;
  }

  async remove(): Promise<void> {
    await this.close();
    await rm(this.path, { force: true });
  }

  private async line(line: ResultLine): Promise<Place> {
    const bytes = Buffer.from(`${JSON.stringify(line)}\n`);
    const place = { path: this.path, from: this.size, length: bytes.length - 1 };
    for (let done = 0; done < bytes.length;) {
      const { bytesWritten } = await this.handle!.write(bytes, done, bytes.length - done, this.size + done);
      done += bytesWritten;
    }
    this.size += bytes.length;
    return place;
  }
}

/** As it was read, with all its texts. */
export async function fullResult({ place }: KeptResult): Promise<FileResult> {
  return JSON.parse((await lineBytes(place)).toString("utf8")) as FileResult;
}

async function lineBytes({ path, from, length }: Place): Promise<Buffer> {
  const handle = await open(path, "r");
  try {
    const bytes = Buffer.alloc(length);
    await handle.read(bytes, 0, length, from);
    return bytes;
  } finally {
    await handle.close();
  }
}

/** The whole of a season, line by line, in the order given. */
export async function* resultLines(
  kind: ResultsKind,
  results: readonly KeptResult[],
  papers: readonly WrittenPaper[],
): AsyncGenerator<Uint8Array> {
  const line = (value: ResultLine) => Buffer.from(`${JSON.stringify(value)}\n`);
  yield line(kind);
  for (const { place } of results) yield Buffer.concat([await lineBytes(place), Buffer.from("\n")]);
  for (const paper of papers) yield line(paper);
}
