import { where } from "../support/en";
import type { zhCN, Leftover } from "./zh-CN";

function leftover(a: Leftover): string {
  switch (a.kind) {
    case "placeholder":
      return `The template's placeholder “${a.found}” is still in ${where(a.place)}: “${a.text}”.`;
    case "prompt":
      return `A prompt of the template is still in ${where(a.place)}: “${a.text}”.`;
    case "paragraph":
      return `${a.chapter === null ? "The text" : `Chapter “${a.chapter}”`} still holds prompts: ${a.prompts.join("")}.`;
    case "department-blank":
      return `The department's name is missing in ${where(a.place)}.`;
    case "department-differs":
      return `${where(a.place)} says “${a.text}”, ${where(a.otherPlace)} says “${a.other}”: two names of the department.`;
  }
}

const UNFINISHED = "It shows that the cell is not finished; the sheet will be published.";

const REPLACE = "Put the real content in its place, or delete the prompt where nothing is asked for.";

const LEFTOVER_ADVICE: Record<Leftover["kind"], { why: string; fix: string }> = {
  placeholder: { why: UNFINISHED, fix: REPLACE },
  prompt: { why: UNFINISHED, fix: REPLACE },
  paragraph: {
    why: "The report will be signed and published; a prompt shows that something is not written or not checked yet.",
    fix: "Write the real content, or check it, and delete the prompt.",
  },
  "department-blank": { why: UNFINISHED, fix: "Enter the department's full name." },
  "department-differs": {
    why: "The sheet may have been made from another department's, with some of its data left in.",
    fix: "Use the department's full name everywhere, and check that all data are its own.",
  },
};

export const en: typeof zhCN = {
  title: "Template leftover",
  help: "Prompts, examples or XX of the template are left, or the department's name is wrong.",
  finding: (a) => ({ message: leftover(a), ...LEFTOVER_ADVICE[a.kind] }),
};
