import type { zhCN, SumSlip } from "./zh-CN";

function sumSlip(slip: SumSlip): string {
  switch (slip.key) {
    case "left-out":
      return ` The difference is exactly “${slip.part}”: this row seems to be left out of the total.`;
    case "counted-twice":
      return ` The difference is exactly “${slip.part}”: this row seems to be counted twice.`;
    case "of-which-added":
      return ` The difference is exactly “${slip.part}”, which is a part of the row above and must not be added again.`;
    case "transposed":
      return ` If “${slip.part}” were ${slip.read}, the total would agree: two digits seem to be exchanged.`;
    case "transposed-total":
      return ` If the total were ${slip.read}, it would agree: two of its digits seem to be exchanged.`;
    case "divisible-by-9":
      return " The difference is divisible by 9, which often means two neighbouring digits exchanged.";
    case "unit":
      return " The two differ by a factor of about ten thousand: 元 and 万元 seem to be mixed up.";
  }
}

export const en: typeof zhCN = {
  title: "Sum does not fit",
  help: "A total is not its parts, beyond the rounding of the parts.",
  noSums: "no total was found with its parts",
  finding: (a) => ({
    message: `“${a.name}”${a.column === "" ? "" : `, “${a.column}”,`} in sheet “${a.place.sheet}” says ${a.printed}, but its parts (${a.parts.join("; ")}) add up to ${a.sum}; the difference is ${a.difference}.${a.slip ? sumSlip(a.slip) : ""}`,
    why: "A total must be the sum of its parts; rounding cannot explain a difference this large.",
    fix: `Check every row against the books. If the parts are right, change ${a.place.cell} to ${a.sum} (best with SUM); otherwise add or mend the row that is missing or wrong.`,
  }),
  said: (a) => ({
    message: `${a.chapter === null ? "" : `Chapter “${a.chapter}”: `}“${a.sentence}” says ${a.printed} for “${a.name}”, but the parts in the same sentence (${a.parts.join("; ")}) add up to ${a.sum}; the difference is ${a.difference}.${a.isTransposed ? " Two of its digits seem to be exchanged." : ""}`,
    why: "A total must be the sum of its parts; rounding cannot explain a difference this large.",
    fix: `Check every part against the books. If the parts are right, change ${a.printed} to ${a.sum}; otherwise mend the part that is wrong, and wherever else it is quoted.`,
  }),
};
