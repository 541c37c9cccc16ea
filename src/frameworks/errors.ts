/** Why a framework file is refused: a message in both languages that says how to correct it. */
import { frameworkWords as en } from "../messages/en/frameworks";
import { frameworkWords as zh } from "../messages/zh-CN/frameworks";
import type { FrameworkFault, FaultLocation } from "./fault";

export class FrameworkError extends Error {
  /** What is wrong, where, and how to correct it. */
  readonly zh: string;
  readonly en: string;

  constructor(
    readonly place: FaultLocation,
    readonly fault: FrameworkFault,
  ) {
    super(zh(place, fault));
    this.name = "FrameworkError";
    this.zh = this.message;
    this.en = en(place, fault);
  }

  get code(): FrameworkFault["code"] {
    return this.fault.code;
  }
}
