/** The process in which old files are read (cage.ts). */
import { FileError } from "../../files/errors";
import { readLegacy } from "../../files/legacy";
import type { FromCage, ToCage } from "./protocol";
import { serve } from "./serve";

async function answer({ source, limits }: ToCage): Promise<FromCage> {
  try {
    return { kind: "workbook", workbook: await readLegacy(source, limits) };
  } catch (error) {
    if (error instanceof FileError) return { kind: "problem", problem: error.problem };
    return { kind: "fault", message: error instanceof Error ? error.message : String(error) };
  }
}

void serve(answer);
