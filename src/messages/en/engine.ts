/** What the engine itself has to say. */
import type { Messages } from "../messages";

export const engine: Messages["engine"] = {
  absent: {
    scoreSheet: "no score sheet was found",
    framework: "the score sheet belongs to no known framework",
    ownIndicators:
      "this is a project form: its indicators are its own, there are no prescribed ones to compare with",
    weights: "the score sheet has no weights to check",
    scores: "the score sheet has no scores to check",
    remarks: "the score sheet has no column for remarks",
    tables: "no supporting tables were found",
    targets: "no table of performance targets was found",
    judgements: "the score sheet has no indicator that a known framework leaves to judgement",
  },
  outcome: {
    pass: () => "checked, nothing found",
    findings: (count) => `${count} found`,
    "needs-review": (count) => `${count} for a person to look at`,
  },
  checkFailed: (a) => ({
    message: `The check ${a.check} could not be completed; the others are not affected.`,
    why: `The program failed on it (${a.fault}), so its verdict is missing, which does not mean that all is well.`,
    fix: "Please look at this point yourself, and send us the layout of the sheet (names and figures removed).",
  }),
};
