/** The engine in a worker: recognition of a large workbook takes longer than a pane may be deaf. */
import type { Workbook } from "../../src/workbook/model";
import type { FrameworkName } from "../model/pane-report";
import type { Engine, EngineRequest, EngineStep, EngineWork } from "./engine";
import type { ToWorker } from "./protocol";
import { WorkerLine } from "./worker-line";

export class WorkerEngine implements Engine {
  private readonly line: WorkerLine<ToWorker, EngineStep>;

  constructor(start: () => Worker) {
    this.line = new WorkerLine(start);
  }

  look(workbook: Workbook, request: EngineRequest, work: EngineWork = {}): ReturnType<Engine["look"]> {
    return this.about("look", workbook, request, work) as ReturnType<Engine["look"]>;
  }

  check(workbook: Workbook, request: EngineRequest, work: EngineWork = {}): ReturnType<Engine["check"]> {
    return this.about("check", workbook, request, work) as ReturnType<Engine["check"]>;
  }

  frameworks(): ReturnType<Engine["frameworks"]> {
    return this.line.queue(() => this.line.ask({ kind: "frameworks" })) as ReturnType<Engine["frameworks"]>;
  }

  readFramework(...[text, file, language]: Parameters<Engine["readFramework"]>): Promise<FrameworkName> {
    return this.line.queue(() =>
      this.line.ask({ kind: "read-framework", text, file, language }),
    ) as Promise<FrameworkName>;
  }

  private about(kind: "look" | "check", workbook: Workbook, request: EngineRequest, work: EngineWork) {
    return this.line.queue(async () => {
      await this.line.send(workbook.sheets, work);
      const { definedNames, date1904 } = workbook;
      return this.line.ask({ kind, request, book: { definedNames, date1904 } }, work);
    });
  }
}
