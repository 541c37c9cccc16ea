/** The page's side of the second worker. */
import type { Workbook } from "../../src/workbook/model";
import type { EngineRequest } from "../engine/engine";
import { WorkerLine } from "../engine/worker-line";
import type { PapersEngine, PapersWork } from "./papers-engine";
import type { ToPapers } from "./protocol";
import type { TaskName, Tasks } from "./tasks";

export class WorkerPapers implements PapersEngine {
  private readonly line: WorkerLine<ToPapers, never>;

  constructor(start: () => Worker) {
    this.line = new WorkerLine(start);
  }

  open(workbook: Workbook, request: EngineRequest, work: PapersWork = {}): Promise<void> {
    return this.line.queue(async () => {
      const { sheets, definedNames, date1904 } = workbook;
      await this.line.send(sheets, work);
      await this.line.ask({ kind: "open", request, book: { definedNames, date1904 } }, work);
    });
  }

  run<K extends TaskName>(
    task: K,
    input: Tasks[K]["input"],
    work: PapersWork = {},
  ): Promise<Tasks[K]["output"]> {
    return this.line.queue(() => this.line.ask({ kind: "run", task, input }, work)) as Promise<
      Tasks[K]["output"]
    >;
  }
}
