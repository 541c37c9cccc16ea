/** A source's bytes in, what the grid shows out. */
import type { FileProblem } from "../../src/messages/files-words";
import type { SheetAppearance } from "../../src/workbook/appearance";
import type { Sheet } from "../../src/workbook/model";
import type { Engine } from "../../taskpane/engine/engine";
import type { OpenedWorkbook } from "../document/document";
import type { WorkbenchTasks } from "../engine/tasks";
import type { ShowWork } from "../grid/grid";
import type { OpenStep } from "./open-file";
import { Patience } from "./patience";
import type { Source } from "./source";
import type { Unshown } from "./unshown";

export interface ReadSource {
  readonly document: OpenedWorkbook;
  /** Why it cannot be written again; null where it can. */
  readonly refused: FileProblem | null;
  /** What of its looks the grid does not draw. */
  readonly unshown: readonly Unshown[];
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
      ...(opened.origin === "docx" ? { report: bytes } : {}),
      workbook: { ...opened.workbook, sheets },
      appearance: { styles: opened.styles, sheets: looks },
      fingerprint: (draft ?? moved)?.fingerprint ?? opened.fingerprint,
    },
    refused: opened.refused,
    unshown: opened.unshown,
  };
}
