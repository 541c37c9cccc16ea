import { where } from "../support/en";
import type { RelationSaid, RelationSlip, SlipSaid, zhCN } from "./zh-CN";

const slips = (slip: SlipSaid | null): string => {
  switch (slip?.kind) {
    case undefined:
      return "";
    case "transposed":
      return " Two neighbouring digits look exchanged.";
    case "rounded":
      return " It looks like an error of rounding.";
    case "unit":
      return " The unit looks wrong.";
    case "last-year":
      return ` It is just last year's “${slip.name}” (${where(slip.place)}).`;
    case "another":
      return ` It is just “${slip.name}” (${where(slip.place)}).`;
  }
};

const stands = (a: {
  chapter: string | null;
  sentence: string | null;
  name: string;
  claimed: string;
}): string => {
  const inChapter = a.chapter === null ? "" : `Chapter “${a.chapter}”: `;
  const said = a.sentence === null ? "The remark says that" : `“${a.sentence}” says that`;
  return `${inChapter}${said} “${a.name}” is ${a.claimed}`;
};

const RELATION_SLIPS: Record<RelationSlip, string> = {
  direction: " Rise and fall look exchanged.",
  transposed: " Two neighbouring digits look exchanged.",
  base: " It looks divided by this year's figure instead of last year's.",
};

const related = ({ chapter, sentence }: RelationSaid) =>
  `${chapter === null ? "" : `Chapter “${chapter}”: `}“${sentence}” says that`;
const term = ({ name, value, place }: RelationSaid["first"]) => `“${name}” (${where(place)}) is ${value}`;
const slipText = (slip: RelationSlip | null) => (slip === null ? "" : RELATION_SLIPS[slip]);
const relationFix = (claimed: string, meant: string) =>
  `Find out which is right. If both figures of the tables are, change ${claimed} in the text to ${meant}; if the text is, mend the tables. If it compares something else, say so in the text.`;

const why =
  "A figure must be the same in the text and in the tables: whoever re-examines or reads the published report compares them.";

export const en: typeof zhCN = {
  title: "Text against tables",
  help: "A sentence of the report, or a remark, states a figure other than the tables.",
  noText: "There is no text and no remark.",
  noClaims: "text and remarks state no figure that can be compared with the tables",
  severalDepartments:
    "The tables hold figures of several departments; which one the text is about is not plain.",
  amount: (a) => ({
    message: `${stands(a)}; “${a.tableName}” (${where(a.place)}) is ${a.meant}.${slips(a.slip)}`,
    why,
    fix: `Find out which is right. If the table is, change ${a.claimed} in the text to ${a.meant}; if the text is, mend the table. If the two cover different things, say so in the text.`,
  }),
  change: (a) => {
    const meant = `${a.isLess ? "a fall" : "a rise"} of ${a.meant}`;
    return {
      message: `${related(a)} “${a.name}” changed against last year: ${a.verb} ${a.claimed}; in the tables this year's ${term(a.first)} and last year's ${term(a.second)}, ${meant}.${slipText(a.slip)}`,
      why,
      fix: relationFix(`“${a.verb} ${a.claimed}”`, meant),
    };
  },
  share: (a) => ({
    message: `${related(a)} “${a.name}” is ${a.claimed} of ${a.whole === "" ? "the whole" : `“${a.whole}”`}; in the tables ${term(a.first)} and ${term(a.second)}, which is ${a.meant}.${slipText(a.slip)}`,
    why,
    fix: relationFix(a.claimed, a.meant),
  }),
  rate: (a) => ({
    message: `${stands(a)}; by the figures of the tables it is ${a.meant}.`,
    why,
    fix: `Find out which is right. If the tables are, change ${a.claimed} in the text to ${a.meant}; if the text is, mend the tables.`,
  }),
};
