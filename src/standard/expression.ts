/**
 * Formulas of the workbook that is made: each says itself in Excel's words and computes its own result, so that the file
 * opens with results in it and no engine is needed. Only functions that Excel 2010, WPS and LibreOffice share.
 */
import { decimal, round, sum, type Decimal } from "../decimal";
import { address, quoteSheetName } from "../workbook/address";
import { isCellError, type CellRef, type CellValue } from "../workbook/model";
import type { CellContent } from "../workbook/sheet-builder";

export type Read = (at: CellRef) => CellValue;

export interface Expression {
  /** Without "="; `home` is the sheet that the formula stands on. */
  formula(home: string): string;
  /** What the formula gives, "" where it shows nothing. */
  value(read: Read): CellValue;
}

export function isExpression(content: CellContent | Expression): content is Expression {
  return typeof content === "object" && content !== null && "value" in content;
}

/** A cell as a formula on `home` names it. */
export function cellText(at: CellRef, home: string): string {
  const cell = address(at.row, at.col);
  return at.sheet === home ? cell : `${quoteSheetName(at.sheet)}!${cell}`;
}

/** An unbroken run of cells as a range, other cells as a list. */
export function cellsText(cells: readonly CellRef[], home: string): string {
  const [first] = cells;
  const last = cells.at(-1);
  if (!first || !last || cells.length === 1) return cells.map((at) => cellText(at, home)).join(",");
  const isRun = (down: number, right: number) =>
    cells.every(
      (at, i) =>
        at.sheet === first.sheet && at.row === first.row + i * down && at.col === first.col + i * right,
    );
  if (isRun(1, 0) || isRun(0, 1)) return `${cellText(first, home)}:${address(last.row, last.col)}`;
  return cells.map((at) => cellText(at, home)).join(",");
}

export function numberIn(value: CellValue): Decimal | null {
  return typeof value === "number" ? decimal(value) : null;
}

function numbersIn(cells: readonly CellRef[], read: Read): Decimal[] {
  return cells.flatMap((at) => numberIn(read(at)) ?? []);
}

export const isBlank = (value: CellValue): boolean => value === null || value === "";

/** What stands in another cell; nothing where it is empty (a plain reference would show 0). */
export function same(at: CellRef): Expression {
  return {
    formula: (home) => {
      const cell = cellText(at, home);
      return `IF(${cell}="","",${cell})`;
    },
    value: (read) => read(at) ?? "",
  };
}

/** What belongs to the word that a cell says; the first while it says none of them. */
export function chosenBy(
  choice: CellRef,
  [first, ...others]: readonly (readonly [word: string, content: Expression])[],
): Expression {
  return {
    formula: (home) =>
      others.reduce(
        (otherwise, [word, content]) =>
          `IF(${cellText(choice, home)}="${word}",${content.formula(home)},${otherwise})`,
        first![1].formula(home),
      ),
    value: (read) => (others.find(([word]) => read(choice) === word) ?? first!)[1].value(read),
  };
}

/** A word, once a cell says so; nothing before. */
export function onceSaid(at: CellRef, said: string, word: string): Expression {
  return {
    formula: (home) => `IF(${cellText(at, home)}="${said}","${word}","")`,
    value: (read) => (read(at) === said ? word : ""),
  };
}

/** One word where a cell holds a text, another where it is empty. */
export function isNamed(at: CellRef, there: string, missing: string): Expression {
  return {
    formula: (home) => `IF(${cellText(at, home)}="","${missing}","${there}")`,
    value: (read) => (isBlank(read(at)) ? missing : there),
  };
}

/** How many cells hold a word, behind a text. */
export function countOf(cells: readonly CellRef[], word: string, text: string): Expression {
  return {
    formula: (home) => `"${text}"&COUNTIF(${cellsText(cells, home)},"${word}")`,
    value: (read) => `${text}${cells.filter((at) => read(at) === word).length}`,
  };
}

/** The first plus and minus others; nothing while all are empty. */
export function balanceOf(plus: readonly CellRef[], minus: CellRef): Expression {
  return {
    formula(home) {
      const [added, less] = [plus.map((at) => cellText(at, home)), cellText(minus, home)];
      const sum = added.map((cell) => `N(${cell})`).join("+");
      return `IF(COUNT(${[...added, less].join(",")})=0,"",${sum}-N(${less}))`;
    },
    value(read) {
      const all = numbersIn([...plus, minus], read);
      if (all.length === 0) return "";
      return sum(numbersIn(plus, read))
        .minus(numberIn(read(minus)) ?? 0)
        .toNumber();
    },
  };
}

/** How far one cell is above another, or its share of the other; nothing while one is empty. */
export function changeOf(now: CellRef, before: CellRef, isRate: boolean): Expression {
  return {
    formula(home) {
      const [a, b] = [now, before].map((at) => cellText(at, home));
      const change = isRate ? `IF(${b}=0,"",(${a}-${b})/${b})` : `${a}-${b}`;
      return `IF(COUNT(${a},${b})<2,"",${change})`;
    },
    value(read) {
      const [a, b] = [now, before].map((at) => numberIn(read(at)));
      if (!a || !b || (isRate && b.eq(0))) return "";
      return (isRate ? a.minus(b).div(b) : a.minus(b)).toNumber();
    },
  };
}

const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;

/** At most 255 characters: no program takes more in a formula. */
export const words = (text: string): Expression => ({ formula: () => quoted(text), value: () => text });

/** A text and what stands in a cell behind it. */
export function labelled(text: string, at: CellRef): Expression {
  return {
    formula: (home) => `${quoted(text)}&${cellText(at, home)}`,
    value: (read) => {
      const value = read(at);
      return `${text}${isBlank(value) || isCellError(value) ? "" : String(value)}`;
    },
  };
}

/** The sum of what is there; nothing while all (or, with `needsAll`, any) of the cells are empty. */
export function sumOf(cells: readonly CellRef[], needsAll: boolean): Expression {
  return {
    formula(home) {
      const list = cellsText(cells, home);
      const open = needsAll ? `COUNT(${list})<${cells.length}` : `COUNT(${list})=0`;
      return `IF(${open},"",SUM(${list}))`;
    },
    value(read) {
      const numbers = numbersIn(cells, read);
      const open = needsAll ? numbers.length < cells.length : numbers.length === 0;
      return open ? "" : sum(numbers).toNumber();
    },
  };
}

/** Points added up at two decimals, once all are there: half a total would be taken for the whole. */
export function pointsOf(cells: readonly CellRef[], call: (list: string) => string): Expression {
  return {
    formula(home) {
      const list = cellsText(cells, home);
      return `IF(COUNT(${list})<${cells.length},"",${call(list)})`;
    },
    value(read) {
      const numbers = numbersIn(cells, read);
      return numbers.length < cells.length ? "" : round(sum(numbers), 2).toNumber();
    },
  };
}

/** Numerator ÷ the sum of the denominators; nothing while a figure is missing or all are 0. */
export function quotient(top: CellRef, over: readonly CellRef[]): Expression {
  return {
    formula(home) {
      const [a, ...b] = [top, ...over].map((at) => cellText(at, home));
      const known = [...new Set([a, ...b])];
      const whole = b.length === 1 ? (b[0] ?? "") : `(${b.join("+")})`;
      return `IF(COUNT(${known.join(",")})<${known.length},"",IF(${whole}=0,"",${a}/${whole}))`;
    },
    value(read) {
      const numerator = numberIn(read(top));
      const terms = numbersIn(over, read);
      const whole = sum(terms);
      if (!numerator || terms.length < over.length || whole.eq(0)) return "";
      return numerator.div(whole).toNumber();
    },
  };
}

export function averageOf(cells: readonly CellRef[]): Expression {
  return {
    formula: (home) => {
      const list = cellsText(cells, home);
      return `IF(COUNT(${list})<${cells.length},"",AVERAGE(${list}))`;
    },
    value(read) {
      const numbers = numbersIn(cells, read);
      return numbers.length < cells.length ? "" : sum(numbers).div(numbers.length).toNumber();
    },
  };
}

/** 1, 2, 3 … beside the rows of a list that have a name. */
export function serialOf(name: CellRef, first: number): Expression {
  return {
    formula: (home) => `IF(${cellText(name, home)}="","",ROW()-${first})`,
    value: (read) => (isBlank(read(name)) ? "" : name.row + 1 - first),
  };
}

/** How many rows of a list have a name; nothing for an empty list. */
export function namesIn(names: readonly CellRef[]): Expression {
  return {
    formula: (home) => {
      const list = cellsText(names, home);
      return `IF(COUNTA(${list})=0,"",COUNTA(${list}))`;
    },
    value: (read) => names.filter((at) => !isBlank(read(at))).length || "",
  };
}

/** How many of the named rows say yes; nothing while one of them says neither yes nor no. */
export function yesIn(
  names: readonly CellRef[],
  answers: readonly CellRef[],
  [yes, no]: readonly [string, string],
): Expression {
  return {
    formula(home) {
      const [all, given] = [cellsText(names, home), cellsText(answers, home)];
      const said = [yes, no].map((word) => `COUNTIF(${given},"${word}")`);
      return `IF(AND(COUNTA(${all})>0,${said.join("+")}=COUNTA(${all})),${said[0]},"")`;
    },
    value(read) {
      const named = names.filter((at) => !isBlank(read(at))).length;
      const said = (word: string) => answers.filter((at) => read(at) === word).length;
      return named > 0 && said(yes) + said(no) === named ? said(yes) : "";
    },
  };
}
