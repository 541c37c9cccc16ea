import { FileError } from "../errors";

/**
 * Reads a part that holds only styles or drawings. Damage in it ends the reading of that part, and the workbook still
 * opens: its contents matter more than its appearance.
 */
export function ignoreFileErrors(read: () => void): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
  }
}
