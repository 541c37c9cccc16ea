/** The engine's work for the pane, start to end: a workbook and a request in, plain data out. Knows no browser. */
import { checkSteps } from "../../src/check";
import type { Framework } from "../../src/frameworks/framework";
import { publishedFramework, publishedFrameworks } from "../../src/frameworks/published";
import type { Messages } from "../../src/messages/messages";
import { recognise } from "../../src/recognise";
import type { Recognition } from "../../src/recognise/types";
import type { Report } from "../../src/report/report";
import type { Workbook } from "../../src/workbook/model";
import { withKeys } from "../model/finding-key";
import type { KeyedFinding, Look } from "../model/pane-report";
import type { DraftWords } from "../../src/papers/remark";
import { withSupplied } from "../model/supplied-facts";
import type { EngineRequest, EngineStep } from "./engine";

export interface Words {
  readonly messages: Messages;
  readonly draft: DraftWords;
}

/** The framework chosen by hand; null to recognise it. */
export type Chosen = Framework | null;

export function chosenPublished({ framework }: EngineRequest): Chosen {
  return framework?.kind === "published" ? publishedFramework(framework.id) : null;
}

function recognised(workbook: Workbook, chosen: Chosen): Recognition {
  return recognise(workbook, { frameworks: publishedFrameworks(), ...(chosen ? { framework: chosen } : {}) });
}

export function lookOf({ scoreSheets, year }: Recognition): Look {
  return {
    year,
    sheets: scoreSheets.map(({ sheet, indicators, framework }) => ({
      sheet,
      indicators: indicators.length,
      framework: framework && {
        id: framework.framework.id,
        title: framework.framework.title,
        match: framework.match,
        ...framework.evidence,
      },
    })),
  };
}

export function look(workbook: Workbook, chosen: Chosen): Look {
  return lookOf(recognised(workbook, chosen));
}

/** What a check has come to, before the details that are shown when someone opens them. */
export interface Work {
  readonly recognition: Recognition;
  readonly report: Report;
  readonly findings: readonly KeyedFinding[];
}

/** Works in steps; whoever drives it decides when to go on. */
export function* check(
  workbook: Workbook,
  chosen: Chosen,
  { supplied }: EngineRequest,
  { messages }: Words,
): Generator<EngineStep, Work, void> {
  const recognition = withSupplied(recognised(workbook, chosen), supplied);
  const findings: KeyedFinding[] = [];
  const taken = new Map<string, number>();
  const steps = checkSteps(recognition, messages);
  let step = steps.next();
  while (!step.done) {
    const keyed = withKeys(step.value.findings, taken);
    findings.push(...keyed);
    yield { findings: keyed, done: step.value.done };
    step = steps.next();
  }
  return { recognition, report: step.value, findings };
}
