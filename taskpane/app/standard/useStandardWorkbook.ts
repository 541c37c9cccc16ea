/** Making a standard workbook in the engine and handing it to the host; what came of it. */
import { useCallback, useState } from "react";
import { HostError } from "../../hosts/host";
import type { CarriedFile } from "../../engine/tasks/carry-over";
import type { StandardFile, StandardRequest } from "../../engine/tasks/standard-workbook";
import { usePane } from "../pane-context";
import { faultOf, type PapersFault } from "../papers/usePapers";

export type StandardTask = "standard-workbook" | "carry-over";

export interface StandardResult {
  readonly made: StandardFile["made"];
  readonly file: Uint8Array;
  readonly name: string;
  /** What became of it; "none": it can only be saved. */
  readonly where: "added" | "opened" | "none";
  readonly carried: CarriedFile | null;
}

/** The host may say only when asked that it takes no sheets: an older Excel, a file too large for the web. */
const CANNOT_TAKE: readonly HostError["problem"][] = ["not-supported", "too-large"];

export function useStandardWorkbook(fileName: (year: number) => string) {
  const { controller } = usePane();
  const [making, setMaking] = useState(false);
  const [result, setResult] = useState<StandardResult | null>(null);
  const [fault, setFault] = useState<PapersFault | null>(null);

  const give = useCallback(
    async (file: Uint8Array, name: string): Promise<StandardResult["where"]> => {
      const { newSheets } = controller.host.capabilities;
      if (newSheets === "none") return newSheets;
      try {
        await controller.host.insertSheets(file, name);
        return newSheets;
      } catch (error) {
        if (error instanceof HostError && CANNOT_TAKE.includes(error.problem)) return "none";
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
        const name = fileName(done.made.year);
        const where = await give(done.file, name);
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

  return { making, result, fault, make };
}
