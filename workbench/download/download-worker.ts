/** The worker that makes downloads: writing into a large package takes longer than a page may be deaf. */
import { FileError } from "../../files/errors";
import { markWorkbook } from "../../files/mark";
import { readWorkbook } from "../../files/read";
import { setCells } from "../../files/set-formulas";
import { nativeWorkbookPlan } from "../../src/native";
import type { FromMaker, Made, ToMaker } from "./protocol";

interface MakerScope {
  onmessage: ((event: MessageEvent<ToMaker>) => void) | null;
  postMessage(message: FromMaker): void;
}

const scope = self as unknown as MakerScope;

async function make({ name, bytes, changes, finish }: ToMaker): Promise<Made> {
  const edited = setCells(bytes, changes);
  switch (finish.kind) {
    case "none":
      return { bytes: edited, native: null };
    case "mark":
      return { bytes: markWorkbook(edited, finish.plan), native: null };
    case "native": {
      const plan = nativeWorkbookPlan(await readWorkbook(edited, name), { values: false });
      const native = { turned: plan.turned + plan.valued.length, kept: plan.kept.length };
      return { bytes: setCells(edited, plan.changes), native };
    }
  }
}

function faultOf(error: unknown): FromMaker {
  if (error instanceof FileError) return { kind: "problem", problem: error.problem };
  const message = error instanceof Error ? error.message : String(error);
  return error instanceof RangeError ? { kind: "unwritable", message } : { kind: "failed", message };
}

scope.onmessage = ({ data }) => {
  void make(data)
    .then((made): FromMaker => ({ kind: "done", ...made }), faultOf)
    .then((reply) => scope.postMessage(reply));
};
