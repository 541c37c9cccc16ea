import { problemText } from "../../../workbench/app/bars/bar-text";
import { pageWords } from "../../../workbench/app/page-words";
import { faultOf } from "../../../workbench/state/faults";
import { WorkerEngine } from "../../../taskpane/engine/worker-engine";

/** What a browser makes of a worker whose script the server does not send: an event without a message. */
function unstarted(): Worker {
  const worker = {
    onerror: null as ((event: Event) => void) | null,
    postMessage: () => undefined,
    terminate: () => undefined,
  };
  setTimeout(() => worker.onerror!(new Event("error")));
  return worker as unknown as Worker;
}

const textOf = (error: unknown): string =>
  problemText({ during: "open", name: "a.xlsx", fault: faultOf(error) }, pageWords.zh, false).lines.join("");

test("a worker that cannot start because the server has gone is said to be that, with what to do", async () => {
  const error: unknown = await new WorkerEngine(unstarted)
    .run("any", null)
    .catch((failed: unknown) => failed);
  expect(textOf(error)).toMatch(/没有载入：连不上服务器.*再刷新网页/);
});

test("so is a part of the page that does not come, and nothing else", () => {
  expect(textOf(Object.assign(new Error("Loading chunk 7 failed."), { name: "ChunkLoadError" }))).toContain(
    "连不上服务器",
  );
  expect(textOf(new Error("too far"))).toContain("too far");
});
