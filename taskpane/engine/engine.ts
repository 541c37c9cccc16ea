/** The engine as the pane sees it: it works elsewhere, tells what it finds while it works, and can be stopped. */
import type { Language } from "../../src/messages/messages";
import type { Workbook } from "../../src/workbook/model";
import type { Checked, FrameworkName, KeyedFinding, Look, SuppliedFact } from "../model/pane-report";

/** A framework chosen by hand: one of the published, or the text of the user's own file. */
export type FrameworkChoice =
  | { readonly kind: "published"; readonly id: string }
  | { readonly kind: "own"; readonly file: string; readonly text: string };

export interface EngineRequest {
  readonly language: Language;
  /** null: recognise it. */
  readonly framework: FrameworkChoice | null;
  readonly supplied: readonly SuppliedFact[];
}

export interface EngineStep {
  readonly findings: readonly KeyedFinding[];
  /** 0–1. */
  readonly done: number;
}

export interface EngineWork {
  readonly signal?: AbortSignal;
  readonly onStep?: (step: EngineStep) => void;
}

/** A framework file that cannot be used; the message says what is wrong and how to mend it. */
export class OwnFrameworkError extends Error {
  override readonly name = "OwnFrameworkError";
}

export class Cancelled extends Error {
  override readonly name = "Cancelled";
}

export interface Engine {
  /** What is in the workbook: quick, and nothing is judged. */
  look(workbook: Workbook, request: EngineRequest, work?: EngineWork): Promise<Look>;
  /** @throws Cancelled when the signal says so */
  check(workbook: Workbook, request: EngineRequest, work?: EngineWork): Promise<Checked>;
  frameworks(): Promise<readonly FrameworkName[]>;
  /** @throws OwnFrameworkError */
  readFramework(text: string, file: string, language: Language): Promise<FrameworkName>;
}
