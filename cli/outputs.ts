/** The three formats of `check`: what is written to stdout, file by file. */
import packageJson from "../package.json";
import { failureJson, reportJson } from "../src/report/json";
import { outlineLines, recognitionOutline } from "../src/report/recognition-outline";
import type { RecognitionReport } from "../src/report/recognition-report";
import type { Report } from "../src/report/report";
import { sarifLog, type CheckedFile } from "../src/report/sarif";
import { summaryLine, textReport } from "../src/report/text";
import type { Context } from "./context";
import { printProblem, type Problem } from "./problem";
import { jsonText, oneLine } from "./terminal";

export const FORMATS = ["text", "json", "sarif"] as const;
export type Format = (typeof FORMATS)[number];

export interface Output {
  /** @param recognised what was taken for what, where the user asked for it */
  report(file: string, report: Report, recognised: RecognitionReport | null): void;
  failure(file: string, problem: Problem): void;
  /** Called once, after the last file; never when the user has stopped the run. */
  end(): void;
}

function recognitionText(recognised: RecognitionReport, { messages, palette }: Context): string {
  const lines = outlineLines(recognitionOutline(recognised, messages));
  return [palette.strong(messages.recognition.heading), ...lines, ""].join("\n");
}

/**
 * For people: reports on stdout, what could not be read on stderr, and a closing line when there are several files.
 * @param isShort one line for each file
 */
function textOutput(context: Context, isShort: boolean): Output {
  const { stdout, messages, words, palette } = context;
  let files = 0;
  let withErrors = 0;
  let withoutSheet = 0;
  let failed = 0;
  return {
    report(file, report, recognised) {
      if (report.sheets.length === 0) withoutSheet++;
      else if (report.summary.error > 0) withErrors++;
      files++;
      if (isShort) {
        stdout.write(
          `${words.fileProblem(palette.strong(oneLine(file)), summaryLine(report, messages, palette))}\n`,
        );
        return;
      }
      if (files > 1) stdout.write("\n");
      stdout.write(textReport(oneLine(file), report, messages, palette));
      if (recognised) stdout.write(`\n${recognitionText(recognised, context)}`);
    },
    failure(file, problem) {
      files++;
      failed++;
      printProblem(context, file, problem);
    },
    end() {
      if (files > 1) stdout.write(`\n${words.totals(files, withErrors, failed, withoutSheet)}\n`);
      if (isShort) stdout.write(`${words.inFull}\n`);
    },
  };
}

/** JSON Lines: one object for each file, an "error" in the place of a report that could not be made. */
function jsonOutput({ stdout }: Context): Output {
  return {
    report: (file, report, recognised) => stdout.write(`${jsonText(reportJson(file, report, recognised))}\n`),
    failure: (file, problem) => stdout.write(`${jsonText(failureJson(file, problem))}\n`),
    end() {},
  };
}

/** One log over all files, written at the end: half a log would be no SARIF. */
function sarifOutput({ stdout, language, messages }: Context): Output {
  const files: CheckedFile[] = [];
  return {
    report: (file, report) => void files.push({ file, report }),
    failure: (file, error) => void files.push({ file, error }),
    end() {
      const options = { version: packageJson.version, language, messages };
      stdout.write(`${jsonText(sarifLog(files, options), 2)}\n`);
    },
  };
}

const OUTPUTS: Record<Format, (context: Context, isShort: boolean) => Output> = {
  text: textOutput,
  json: jsonOutput,
  sarif: sarifOutput,
};

/** @param isShort says no more than a line of each file to a person; programs are told everything */
export function outputFor(format: Format, isShort: boolean, context: Context): Output {
  return OUTPUTS[format](context, isShort);
}
