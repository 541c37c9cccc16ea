/** The worker's side: keeps the sheets that were sent, does one piece of work at a time, says what it finds. */
import type { FrameworkData } from "../../src/frameworks/schema";
import type { Sheet } from "../../src/workbook/model";
import { LocalEngine } from "./local-engine";
import type { EngineStep } from "./engine";
import { failure, type FromWorker, type ToWorker } from "./protocol";

/** What own-framework.js leaves behind: a build of its own, because only files of users need the schema and YAML. */
interface OwnFrameworkScript {
  readOwnFramework?: (text: string, file: string) => FrameworkData;
}

const scope = self as unknown as DedicatedScope & OwnFrameworkScript;
interface DedicatedScope {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage(message: FromWorker): void;
  importScripts(url: string): void;
}

let sheets: Sheet[] = [];

function readData(text: string, file: string): FrameworkData {
  if (!scope.readOwnFramework) scope.importScripts("own-framework.js");
  if (!scope.readOwnFramework) throw new Error("own-framework.js");
  return scope.readOwnFramework(text, file);
}

// Nobody else lives in this thread: no need to let anyone in between two steps.
const engine = new LocalEngine(readData, () => Promise.resolve());

async function answer(message: Exclude<ToWorker, { kind: "sheet" }>): Promise<FromWorker> {
  switch (message.kind) {
    case "frameworks":
      return { kind: "done", result: await engine.frameworks() };
    case "read-framework":
      return {
        kind: "done",
        result: await engine.readFramework(message.text, message.file, message.language),
      };
    default: {
      const workbook = { ...message.book, sheets };
      sheets = [];
      if (message.kind === "look")
        return { kind: "done", result: await engine.look(workbook, message.request) };
      const onStep = (step: EngineStep) => scope.postMessage({ kind: "step", step });
      return { kind: "done", result: await engine.check(workbook, message.request, { onStep }) };
    }
  }
}

scope.onmessage = ({ data }) => {
  if (data.kind === "sheet") {
    sheets.push(data.sheet);
    return;
  }
  answer(data)
    .catch(failure)
    .then((reply) => scope.postMessage(reply));
};
