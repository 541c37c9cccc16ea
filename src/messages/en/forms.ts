import { boundText } from "../../facts/format";
import type { ByHandReason, Remark } from "../../criteria/context";
import type { ImportFault } from "../../form-import/import-form";
import type { forms as zh } from "../zh-CN/forms";

const LONGEST_QUOTE = 40;
const short = (text: string) =>
  `“${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text}”`;

const FAULTS: Record<ImportFault, string> = {
  "no-form": "no score sheet found: give a form that prints levels, weights and criteria, blank or filled in",
  "no-weights": "some indicators of the form have no weight: add the weights to the form and read it again",
  "too-long":
    "this table has more than 300 indicators and is hardly a form: leave only the score sheet in the file",
  "no-year": "the form does not say its year: give it, as in --year 2025",
};

function byHand(reason: ByHandReason): string {
  switch (reason.code) {
    case "nothing-said":
      return "does not say how points are given";
    case "at-discretion":
      return "points are at a person's discretion";
    case "not-understood":
      return `not understood: ${short(reason.text)}`;
    case "points-differ":
      return `its parts add up to ${reason.printed.toFixed()} points, not to the weight`;
    case "bands-broken":
      return `its bands ${reason.fault === "gap" ? "leave a gap" : "overlap"} at ${boundText(reason.at)}`;
  }
}

function remark(said: Remark): string {
  switch (said.code) {
    case "limit-assumed":
      return `the text gives ${boundText(said.at)} to neither band: taken for the upper one`;
    case "discretion":
      return `${short(said.item)} may lose points at discretion: met earns all, not met nothing, anything between is a person's to say`;
    case "points-differ":
      return `the criteria say ${said.printed.toFixed()} points; the weight counts`;
  }
}

export const forms: typeof zh = {
  fault: (code) => FAULTS[code],
  summary: (a) =>
    `read “${a.title}”: ${a.indicators} indicators, ${a.computed} became rules, ${a.indicators - a.computed} are scored by a person; framework written to ${a.out}`,
  byHandHeading: "scored by a person, the text is kept:",
  remarkHeading: "please check:",
  errataHeading: "faults of the form itself (kept as printed):",
  line: (cell, name, text) => `${name} (${cell}): ${text}`,
  byHand,
  remark,
  next: (out) =>
    `check the rules with: scoresheet frameworks show ${out}; then: scoresheet check FILE.xlsx --framework ${out}`,
  comment: (name) => `Read from “${name}” by scoresheet frameworks from; check it before use.`,
};
