import type { Term } from "../../messages/data-words";
import type { zhCN, RateSlip } from "./zh-CN";

const term = ({ name, shown }: Term) => (shown === "" ? name : `${name} ${shown}`);

function rateSlip(slip: RateSlip): string {
  switch (slip.key) {
    case "truncated":
      return " The figure was cut off instead of rounded.";
    case "swapped":
      return " The figure is the denominator ÷ the numerator: the two seem to be exchanged.";
    case "coarser":
      return ` The figure was rounded to ${slip.decimals} decimal place(s) first, and zeros were added.`;
    case "other-denominator":
      return ` The figure is what division by ${term(slip.term)} gives: the wrong denominator, it seems.`;
    case "transposed":
      return " The two differ by a pair of exchanged digits only, as happens in typing.";
    case "hundredfold":
      return " The two differ by a factor of 100: a percent sign too many or too few, it seems.";
    case "rounded-rates":
      return " The figure is the average of rates that were rounded before.";
  }
}

export const en: typeof zhCN = {
  title: "Rate does not fit",
  help: "A printed rate is not its numerator over its denominator.",
  noRates: "no rate was found with its two amounts",
  finding: (a) => {
    const [top, over] = [a.numerator, a.denominator].map((each) => each && term(each));
    const working =
      a.kind === "average"
        ? "the average of the quarters' rates"
        : a.kind === "change"
          ? `(${top} − ${over}) ÷ ${over}`
          : a.kind === "deviation"
            ? `(${top} − ${over}) ÷ ${top}`
            : `${top} ÷ ${over}`;
    return {
      message: `“${a.name}” in sheet “${a.place.sheet}” says ${a.printed}; ${working} gives ${a.expected}.${a.slip ? rateSlip(a.slip) : ""}`,
      why: "A rate must follow from the amounts in the table.",
      fix: `Check both amounts. If they are right, change ${a.place.cell} to ${a.expected} (best as a formula); if one is wrong, mend it first. Then mend the scores and texts that quote the rate.`,
    };
  },
  said: (a) => {
    const expected = `${a.direction === null ? "" : a.direction === "falls" ? "a decrease of " : "an increase of "}${a.expected}`;
    const slip =
      a.slip === "direction"
        ? " Increase and decrease seem to be exchanged."
        : a.slip === "transposed"
          ? rateSlip({ key: "transposed" })
          : "";
    return {
      message: `${a.chapter === null ? "" : `Chapter “${a.chapter}”: `}“${a.sentence}” says “${a.name} ${a.printed}”; by the figures beside it, ${a.working}, it is ${expected}.${slip}`,
      why: "A rate must follow from the two figures beside it; once published, anybody can compute it again.",
      fix: `Check the figures against the books. If the amounts are right, change “${a.name} ${a.printed}” to ${expected}; if one is wrong, mend it, and wherever else it is quoted.`,
    };
  },
};
