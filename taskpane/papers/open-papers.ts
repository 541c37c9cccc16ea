/** What a view does before its tasks: the workbook as it is now, in the second worker. */
import type { Controller } from "../state/controller";
import type { PapersEngine, PapersWork } from "./papers-engine";

/** @throws HostError when the workbook cannot be read, and whatever `PapersEngine.open` throws */
export async function openPapers(controller: Controller, work: PapersWork = {}): Promise<PapersEngine> {
  const [{ workbook }, papers] = await Promise.all([controller.host.read(work), controller.papers()]);
  await papers.open(workbook, controller.request(), work);
  return papers;
}
