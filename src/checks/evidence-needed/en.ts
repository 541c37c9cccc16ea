import { joined } from "../support/en";
import type { zhCN } from "./zh-CN";

const BY_INDICATOR: Readonly<Record<string, readonly string[]>> = {
  "budget-rationality": [
    "notes on the budget and its approval",
    "how it follows from the department's duties and the year's plan",
    "special funds broken down to projects",
    "approvals of adjustments and virements",
  ],
  "budget-compliance": [
    "the finance bureau's notice on the budget",
    "the draft and the bureau's opinion",
    "records of the budget system",
  ],
  "target-completeness": [
    "the department's declaration of targets",
    "declarations for all projects, matched with the list of projects",
    "the bureau's opinion",
  ],
  "indicator-clarity": [
    "the declaration of targets and how the values were worked out",
    "a table that relates them to the year's plan",
    "values of earlier years or standards",
  ],
  "procurement-execution": [
    "the filed procurement plan",
    "contracts, acceptance and payment vouchers",
    "proof that procurement policies were followed",
  ],
  "financial-compliance": [
    "financial rules and accounts",
    "approvals of large spending",
    "approvals of adjustments and virements",
    "findings of audits and what was done about them",
  ],
  "budget-disclosure": [
    "screenshots of the published budget and accounts with address and date",
    "a check against the approved figures",
    "the grounds of classification where nothing was published",
  ],
  "project-procedure": [
    "approvals of projects and changes",
    "tender documents and contracts",
    "reports of acceptance",
  ],
  "project-supervision": [
    "rules for managing and monitoring projects",
    "notices, records and answers of inspections",
    "the monitoring tables",
    "evaluations of special funds",
  ],
  "asset-safety": [
    "asset rules",
    "the year's stocktaking and its reconciliation with the books",
    "approvals of disposals and receipts of the proceeds handed in",
  ],
  "management-system": [
    "the rules on budget, payments, procurement, assets and contracts",
    "records that they are followed",
    "the rules on performance management and their use",
  ],
  "key-tasks": [
    "the list of key tasks",
    "when each was finished, and its results",
    "the supervisor's assessment",
  ],
  "outcome-effects": [
    "the department's own indicators with targets and results",
    "statistics or outside reports on social, economic and ecological benefits",
    "awards or reports in the media",
  ],
  petitions: [
    "documents on channels and replies",
    "the register with the dates of receipt and reply",
    "the replies; or a certificate that there were no petitions",
  ],
  satisfaction: [
    "plan and questionnaire of the survey",
    "the sample and its returns",
    "the results, or an outside report",
  ],
};

const GENERIC = [
  "documents, records or data that prove each of the criteria",
  "their dates and numbers",
] as const;

export function evidenceFor(indicator: string | null): readonly string[] {
  const own =
    indicator !== null && Object.hasOwn(BY_INDICATOR, indicator) ? BY_INDICATOR[indicator] : undefined;
  return own ?? GENERIC;
}

export const en: typeof zhCN = {
  title: "Evidence needed",
  help: "Judgement indicators have full marks; the re-examination asks for evidence: one list for a sheet.",
  finding: (a) => ({
    message: `${a.names.length} judgement indicator(s) have full marks, for which a re-examination asks for evidence: ${joined(a.names)}.`,
    why: "A judgement at full marks needs proof; what cannot be shown is taken off. What is asked for stands below.",
    fix: "File the documents of the list with their numbers and dates; take off points for what is missing, and say so in the note.",
  }),
  item: (a) => `“${a.name}” (${a.weight}): ${evidenceFor(a.indicator).join("; ")}`,
};
