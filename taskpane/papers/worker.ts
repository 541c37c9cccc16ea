/** The second worker's side: keeps the workbook that was sent, runs one task at a time. */
import type { Sheet } from "../../src/workbook/model";
import { failure } from "../engine/protocol";
import { LocalPapers } from "./local-papers";
import type { FromPapers, ToPapers } from "./protocol";
import type { Tasks } from "./tasks";

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<ToPapers>) => void) | null;
  postMessage(message: FromPapers): void;
};

let sheets: Sheet[] = [];
const papers = new LocalPapers();

async function answer(message: Exclude<ToPapers, { kind: "sheet" }>): Promise<FromPapers> {
  if (message.kind === "open") {
    const workbook = { ...message.book, sheets };
    sheets = [];
    return { kind: "done", result: await papers.open(workbook, message.request) };
  }
  // What comes with a task is typed where it is sent.
  const input = message.input as Tasks[typeof message.task]["input"];
  return { kind: "done", result: await papers.run(message.task, input) };
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
