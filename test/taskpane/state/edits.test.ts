/** @jest-environment jsdom */
/** Edits while a check is running: nobody may be left with findings that an edit has made old. */
import { TextDecoder, TextEncoder } from "node:util";
import { LocalEngine } from "../../../taskpane/engine/local-engine";
import { TASKS } from "../../../taskpane/engine/tasks";
import { Controller } from "../../../taskpane/state/controller";
import { MemoryHost } from "../../support/memory-host";
import { readSample } from "../../support/samples";

Object.assign(globalThis, { TextDecoder, TextEncoder });

/** Edits the score of 预算执行率 once, when the first check has shown its first findings. */
async function editedDuringCheck(follow: boolean) {
  const host = new MemoryHost(await readSample("longgang-office-2022"));
  const controller = new Controller(host, new LocalEngine(TASKS));
  controller.setFollow(follow);
  let isEdited = false;
  const stop = controller.store.subscribe(() => {
    const { phase, early } = controller.store.get();
    if (isEdited || phase !== "checking" || early.length === 0) return;
    isEdited = true;
    host.edit({ sheet: "评分表", row: 19, col: 8, value: 5.5 });
  });
  await controller.check();
  stop();
  expect(isEdited).toBe(true);
  return { host, controller };
}

it("an edit during the first check makes its findings old", async () => {
  const { controller } = await editedDuringCheck(false);
  expect(controller.store.get().stale).toBe(true);
  controller.dispose();
});

it("an edit during a check is followed when that has ended", async () => {
  const { host, controller } = await editedDuringCheck(true);
  expect(host.reads).toBe(1);
  await new Promise<void>((resolve) => {
    const stop = controller.store.subscribe(() => {
      const { phase, stale } = controller.store.get();
      if (phase !== "idle" || stale) return;
      stop();
      resolve();
    });
  });
  expect(host.reads).toBe(2);
  expect(
    controller.store.get().outcome?.checked.findings.some(({ message }) => message.includes("5.5 分")),
  ).toBe(true);
  controller.dispose();
});
