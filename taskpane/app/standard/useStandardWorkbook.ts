/** Making a standard workbook in the engine and handing it to the host; what came of it. */
import { useCallback, useState } from "react";
import { HostError, type Placement } from "../../hosts/host";
import type { CarriedFile } from "../../engine/tasks/carry-over";
import type { StandardFile, StandardRequest } from "../../engine/tasks/standard-workbook";
import { usePane } from "../pane-context";
import { faultOf, type PapersFault } from "../papers/usePapers";

export type StandardTask = "standard-workbook" | "carry-over";

export interface StandardResult {
  readonly made: StandardFile["made"];
  readonly file: Uint8Array;
  readonly name: string;
  /** Where it is now; null: it can only be saved. */
  readonly where: Placement | null;
  readonly carried: CarriedFile | null;
}

export function useStandardWorkbook(fileName: (year: number, isProject: boolean) => string) {
  const { controller } = usePane();
  const [making, setMaking] = useState(false);
  const [result, setResult] = useState<StandardResult | null>(null);
  const [fault, setFault] = useState<PapersFault | null>(null);

  const give = useCallback(
    async (file: Uint8Array, name: string, where: Placement | undefined): Promise<Placement | null> => {
      if (where === undefined) return null;
      try {
        await controller.host.insertSheets(file, name, where);
        return where;
      } catch (error) {
        // A cell being edited passes. Whatever else hinders the host: the file is made, and can be saved.
        if (error instanceof HostError && error.problem !== "busy-editing") return null;
        throw error;
      }
    },
    [controller],
  );

  const make = useCallback(
    async (task: StandardTask, request: StandardRequest) => {
      setMaking(true);
      setResult(null);
      setFault(null);
      try {
        const book = await controller.openBook();
        const done = await book.run(task, request);
        const name = fileName(done.made.year, done.made.isProject);
        const where = await give(done.file, name, controller.host.capabilities.newSheets[0]);
        const carried = "missing" in done ? done : null;
        setResult({ made: done.made, file: done.file, name, where, carried });
      } catch (error) {
        setFault(faultOf(error));
      } finally {
        setMaking(false);
      }
    },
    [controller, fileName, give],
  );

  /** The user's choice: the sheets at the end of the open workbook. */
  const add = useCallback(async () => {
    if (!result) return;
    setFault(null);
    try {
      await controller.host.insertSheets(result.file, result.name, "added");
      setResult({ ...result, where: "added" });
    } catch (error) {
      setFault(faultOf(error));
    }
  }, [controller, result]);

  return { making, result, fault, make, add };
}
