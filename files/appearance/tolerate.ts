import { FileError } from "../errors";

/**
 * Reads a part that only tells of looks. One that cannot be read counts for what was read of it: a workbook is opened
 * for what it says.
 */
export function tolerate(read: () => void): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
  }
}
