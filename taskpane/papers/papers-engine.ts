/**
 * The second worker: the whole engine, with every face of the rules, for the views that need more than a check
 * (what-if, papers). It is started when such a view is opened, and keeps the workbook that it was sent.
 */
import type { Workbook } from "../../src/workbook/model";
import type { EngineRequest } from "../engine/engine";
import type { TaskName, Tasks } from "./tasks";

export interface PapersWork {
  /** Ends the worker: what was opened must be opened again. */
  readonly signal?: AbortSignal;
}

export interface PapersEngine {
  /**
   * Takes a workbook, which every task is then about, until another comes.
   *
   * @throws OwnFrameworkError for a framework file that cannot be used, Cancelled when the signal says so
   */
  open(workbook: Workbook, request: EngineRequest, work?: PapersWork): Promise<void>;
  /** @throws when nothing is open: before `open`, and after the worker was ended; Cancelled when the signal says so */
  run<K extends TaskName>(task: K, input: Tasks[K]["input"], work?: PapersWork): Promise<Tasks[K]["output"]>;
}

/** Fetches the code and starts the engine, once. */
export type PapersSource = () => Promise<PapersEngine>;
