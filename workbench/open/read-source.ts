/** A source's bytes in, what the grid shows out. */
import { FileError } from "../../files/errors";
import type { FileProblem } from "../../src/messages/files-words";
import type { SheetAppearance } from "../../src/workbook/appearance";
import type { Sheet } from "../../src/workbook/model";
import type { Engine } from "../../taskpane/engine/engine";
import type { OpenedWorkbook } from "../document/document";
import type { WorkbenchTasks } from "../engine/tasks";
import type { ShowWork } from "../grid/grid";
import type { OpenStep } from "./open-file";
import type { Source } from "./source";
import type { Unshown } from "./unshown";

export interface ReadSource {
  readonly document: OpenedWorkbook;
  /** Why it cannot be written again; null where it can. */
  readonly refused: FileProblem | null;
  /** What of its looks the grid does not draw. */
  readonly unshown: readonly Unshown[];
}

/** Stops the engine when the user says so, or when it is at a file for too long. */
class Patience {
  private readonly stop = new AbortController();
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** What ended it; undefined while there is any. */
  private ended: FileError | undefined;

  constructor(private readonly asked: AbortSignal | undefined) {
    if (asked?.aborted) this.cancel();
    asked?.addEventListener("abort", this.cancel, { once: true });
  }

  get signal(): AbortSignal {
    return this.stop.signal;
  }

  /** @param seconds until it ends; for ever without */
  renew(seconds: number | undefined): void {
    clearTimeout(this.timer);
    if (seconds === undefined) return;
    this.timer = setTimeout(() => {
      this.ended = new FileError({ code: "too-slow", seconds });
      this.stop.abort();
    }, seconds * 1000);
  }

  /** @throws FileError in the place of Cancelled when it has ended */
  async with<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      throw this.ended ?? error;
    } finally {
      this.renew(undefined);
      this.asked?.removeEventListener("abort", this.cancel);
    }
  }

  private readonly cancel = (): void => this.stop.abort();
}

/** @throws FileError for a file that cannot be read, Cancelled when the signal says so */
export async function readSource(
  engine: Engine<WorkbenchTasks>,
  source: Source,
  { signal, onProgress }: ShowWork = {},
): Promise<ReadSource> {
  const { name, draft, moved } = source;
  const sheets: Sheet[] = [];
  const looks: SheetAppearance[] = [];
  const patience = new Patience(signal);
  const onStep = (step: OpenStep) => {
    patience.renew(step.kind === "progress" ? step.seconds : undefined);
    if (step.kind === "progress") return onProgress?.(step.done);
    sheets.push(step.sheet);
    looks.push(step.appearance);
  };
  const bytes = await source.read();
  const opened = await patience.with(
    engine.run("open-file", { name, bytes }, { signal: patience.signal, onStep }),
  );
  return {
    document: {
      name,
      origin: source.origin ?? opened.origin,
      bytes: opened.bytes,
      workbook: { ...opened.workbook, sheets },
      appearance: { styles: opened.styles, sheets: looks },
      fingerprint: (draft ?? moved)?.fingerprint ?? opened.fingerprint,
    },
    refused: opened.refused,
    unshown: opened.unshown,
  };
}
