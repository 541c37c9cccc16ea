/**
 * The report as SARIF 2.1.0 (OASIS), for programs that collect findings of many tools.
 * Severities map to levels: error → error, warning → warning, all others → note.
 */
import { CHECKS, type CheckId } from "../checks/catalogue";
import type { Check, Severity } from "../checks/check";
import type { Finding } from "../checks/finding";
import type { Language, Messages } from "../messages/messages";
import type { Report } from "./report";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

const LEVELS: Record<Severity, "error" | "warning" | "note"> = {
  error: "error",
  warning: "warning",
  review: "note",
  deduction: "note",
  info: "note",
};

const LANGUAGE_TAGS: Record<Language, string> = { zh: "zh-CN", en: "en" };

export type CheckedFile =
  | { readonly file: string; readonly report: Report }
  | { readonly file: string; readonly error: { readonly code: string; readonly message: string } };

export interface SarifOptions {
  /** The product's version. */
  readonly version: string;
  readonly language: Language;
  readonly messages: Messages;
}

/** A path as a URI reference: forward slashes, and everything escaped that is no part of a plain path. */
export function pathUri(path: string): string {
  const wellFormed = path.replace(/\p{Surrogate}/gu, "\uFFFD");
  const escaped = wellFormed.replace(/\\/g, "/").split("/").map(encodeURIComponent).join("/");
  const drive = /^([A-Za-z])%3A\//.exec(escaped);
  if (drive) return `file:///${drive[1]}:/${escaped.slice(5)}`;
  return escaped.startsWith("/") ? `file://${escaped}` : escaped;
}

function rule({ id, severity }: Check<CheckId>, { messages }: SarifOptions) {
  const { title, help } = messages.checks[id];
  return {
    id,
    name: title,
    shortDescription: { text: title },
    fullDescription: { text: help },
    help: { text: help },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { severity },
  };
}

function location(index: number, file: string, finding: Finding) {
  const cell = finding.cell;
  const logicalLocations =
    finding.sheet === null
      ? {}
      : {
          logicalLocations: [
            {
              name: cell ?? finding.sheet,
              fullyQualifiedName: cell === null ? finding.sheet : `${finding.sheet}!${cell}`,
              kind: cell === null ? "sheet" : "cell",
            },
          ],
        };
  return { physicalLocation: { artifactLocation: { uri: pathUri(file), index } }, ...logicalLocations };
}

function result(index: number, file: string, finding: Finding) {
  const { severity, indicator, expected, actual, points, why, fix } = finding;
  return {
    ruleId: finding.check,
    ruleIndex: CHECKS.findIndex(({ id }) => id === finding.check),
    level: LEVELS[severity],
    message: { text: [finding.message, why, fix].filter((text) => text !== "").join("\n") },
    locations: [location(index, file, finding)],
    properties: { severity, indicator, expected, actual, points },
  };
}

function notification(
  index: number,
  file: string,
  error: { readonly code: string; readonly message: string },
) {
  return {
    descriptor: { id: error.code },
    level: "error",
    message: { text: error.message },
    locations: [{ physicalLocation: { artifactLocation: { uri: pathUri(file), index } } }],
  };
}

/** One run over all files. */
export function sarifLog(files: readonly CheckedFile[], options: SarifOptions) {
  const notifications = files.flatMap((one, index) =>
    "error" in one ? [notification(index, one.file, one.error)] : [],
  );
  return {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "scoresheet",
            semanticVersion: options.version,
            language: LANGUAGE_TAGS[options.language],
            rules: CHECKS.map((check) => rule(check, options)),
          },
        },
        invocations: [
          { executionSuccessful: notifications.length === 0, toolExecutionNotifications: notifications },
        ],
        artifacts: files.map(({ file }) => ({ location: { uri: pathUri(file) } })),
        results: files.flatMap((one, index) =>
          "report" in one ? one.report.findings.map((finding) => result(index, one.file, finding)) : [],
        ),
      },
    ],
  };
}
