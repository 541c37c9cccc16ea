/** Words that come while a check is on its way: the same report in the end, and no more fetched than is said. */
import { checkRecognised, checkSteps } from "../../src/check";
import type { WordsByCheck } from "../../src/checks/words";
import { loadAll, onDemand } from "../../src/checks/words-on-demand";
import { publishedFrameworks } from "../../src/frameworks/published";
import { zhCN } from "../../src/messages/zh-CN";
import { recognise } from "../../src/recognise";
import type { Report } from "../../src/report/report";
import { readSample, SAMPLES, type SampleName } from "../support/samples";

const recognised = async (name: SampleName) =>
  recognise(await readSample(name), { frameworks: publishedFrameworks() });

/** All words of all checks on demand, as the pane has them. */
function messagesOnDemand(fetched: Set<string>) {
  const checks = Object.fromEntries(
    Object.entries(zhCN.checks).map(([id, words]) => [
      id,
      onDemand({ title: words.title }, async () => {
        fetched.add(id);
        return { zhCN: words };
      }),
    ]),
  ) as WordsByCheck;
  return { ...zhCN, checks };
}

async function checkedOnDemand(name: SampleName, fetched: Set<string>): Promise<Report> {
  const steps = checkSteps(await recognised(name), messagesOnDemand(fetched));
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await step.value.awaited;
  }
}

it.each(SAMPLES)("ends in the same report of %s, findings and verdicts in the same order", async (name) => {
  const expected = checkRecognised(await recognised(name), zhCN);
  expect(await checkedOnDemand(name, new Set())).toEqual(expected);
});

it("fetches the words of those checks only that have something to say", async () => {
  const fetched = new Set<string>();
  const { findings } = await checkedOnDemand("longgang-office-2022", fetched);
  expect(fetched).toContain(findings[0]!.check);
  expect(fetched).not.toContain("indicator-duplicate");
});

it("refuses to run checks without waiting before all words are there", async () => {
  const recognition = await recognised("longgang-office-2022");
  const messages = messagesOnDemand(new Set());
  expect(() => checkRecognised(recognition, messages)).toThrow("not loaded");
  await loadAll(Object.values(messages.checks));
  expect(checkRecognised(recognition, messages)).toEqual(checkRecognised(recognition, zhCN));
});

it("tries again after words could not be fetched", async () => {
  let attempts = 0;
  const words = onDemand<{ title: string; help: string }>({ title: "标题" }, async () => {
    attempts += 1;
    if (attempts === 1) throw new Error("offline");
    return { zhCN: { title: "标题", help: "说明" } };
  });
  await expect(loadAll([words])).rejects.toThrow("offline");
  await loadAll([words]);
  expect(words.help).toBe("说明");
});
