/** A unit as papers call it: the score sheet of one department, or of one project, with the file that it came in. */
import { belowSharedFolder } from "./shown-files";
import { conclusionOf, type Conclusion, type FileResult, type UnitResult } from "./result";
import { nameFromFile } from "./unit-names";

export interface Unit extends UnitResult {
  readonly file: string;
  /** The file as papers call it. */
  readonly shownFile: string;
  /** Its place among the score sheets of the file. */
  readonly index: number;
  /** The department's name; the file's where the workbook names none. */
  readonly name: string;
  /** What its papers are called, and nobody else's. */
  readonly paperName: string;
  readonly conclusion: Conclusion;
  /** The total that the unit stands by: the printed one, else the sum of its scores; null where some are missing. */
  readonly total: number | null;
  /** How many score sheets its file holds. */
  readonly inFile: number;
}

/** Windows refuses these in the names of files. */
const FORBIDDEN = /[\\/:*?"<>|\u0000-\u001f\u007f]+/g;
const LONGEST_NAME = 60;

function fileSafe(name: string): string {
  const safe = name
    .replace(FORBIDDEN, "_")
    .slice(0, LONGEST_NAME)
    .replace(/[. ]+$/, "");
  return safe === "" ? "_" : safe;
}

/** File systems of Windows and macOS take "A" and "a" for the same. */
function freeName(wanted: string, taken: Set<string>): string {
  const keyOf = (name: string) => name.normalize("NFC").toLowerCase();
  let name = wanted;
  for (let n = 2; taken.has(keyOf(name)); n++) name = `${wanted}(${n})`;
  taken.add(keyOf(name));
  return name;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Files in the order of their names, whatever order they were read in. */
export function inOrder(results: readonly FileResult[]): FileResult[] {
  return [...results].sort((a, b) => byText(a.file, b.file));
}

/** @param results in their order */
export function unitsOf(results: readonly FileResult[]): Unit[] {
  const taken = new Set<string>();
  const shown = belowSharedFolder(results.map(({ file }) => file));
  return results.flatMap(({ file, units }) =>
    units.map((unit, index): Unit => {
      const name = unit.department ?? nameFromFile(file) ?? file.split("/").at(-1)!;
      const isOneOfMany = units.filter(({ department }) => department === unit.department).length > 1;
      const wanted = fileSafe(isOneOfMany ? `${name}-${unit.sheet}` : name);
      return {
        ...unit,
        file,
        shownFile: shown(file),
        index,
        name,
        paperName: freeName(wanted, taken),
        conclusion: conclusionOf(unit),
        total: unit.stated ?? (unit.unscored ? null : unit.summed),
        inFile: units.length,
      };
    }),
  );
}
