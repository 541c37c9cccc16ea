/** What of a workbook is the department's, apart from the forms of its projects: their funds and targets are their own. */
import { isAboutProject } from "../../assess/form";
import type { Recognition } from "../../recognise/recognition";
import type { ScoreSheet } from "../../recognise/score-sheet/types";
import type { CellRef } from "../../workbook/model";

export interface DepartmentPart {
  /** Without what stands in the projects' forms. */
  readonly recognition: Recognition;
  readonly projects: readonly ScoreSheet[];
  /** The cell stands in the form of a project. */
  isProjects(place: Pick<CellRef, "sheet" | "row">): boolean;
}

export function departmentPart(recognition: Recognition): DepartmentPart {
  const { scoreSheets, dossiers } = recognition;
  const projects = scoreSheets.filter(isAboutProject);
  const rowsOf = (form: ScoreSheet) => {
    const above = scoreSheets.filter(
      ({ sheet, range }) => sheet === form.sheet && range.bottom < form.range.top,
    );
    return { from: Math.max(-1, ...above.map(({ range }) => range.bottom)) + 1, to: form.range.bottom };
  };
  const extents = projects.map((form) => ({ sheet: form.sheet, ...rowsOf(form) }));
  const isProjects: DepartmentPart["isProjects"] = ({ sheet, row }) =>
    extents.some((each) => each.sheet === sheet && each.from <= row && row <= each.to);
  if (projects.length === 0) return { recognition, projects, isProjects };

  const isOwnTable = ({ sheet, range }: Recognition["tables"][number]) =>
    !isProjects({ sheet, row: range.top });
  const { book } = dossiers.find(({ scoreSheets: own }) => !own.some(isAboutProject)) ?? recognition;
  const sources = new Map([...book.sources].filter(([, [first]]) => !first || !isProjects(first.figure.ref)));
  const own: Recognition = {
    ...recognition,
    scoreSheets: scoreSheets.filter((sheet) => !projects.includes(sheet)),
    tables: recognition.tables.filter(isOwnTable),
    quantities: recognition.quantities.filter(({ table }) => isOwnTable(table)),
    targets: recognition.targets.filter(({ rows: [first] }) => !first || !isProjects(first.nameRef)),
    book: {
      ...book,
      sources,
      facts: new Map([...book.facts].filter(([fact]) => !book.sources.has(fact) || sources.has(fact))),
    },
  };
  return { recognition: own, projects, isProjects };
}
