import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { perText } from "../src/memo";

test("a text is asked about once, also where the answer is none", () => {
  const asked: string[] = [];
  const answer = perText((text): null => {
    asked.push(text);
    return null;
  });
  expect([answer("甲"), answer("甲"), answer("乙")]).toEqual([null, null, null]);
  expect(asked).toEqual(["甲", "乙"]);
});

test("a long run keeps no more than a short one, and answers the same", () => {
  let asked = 0;
  const answer = perText((text) => {
    asked++;
    return text.length;
  });
  for (let i = 0; i < 10_000; i++) answer(`文字${i}`);
  expect(answer("文字0")).toBe(3);
  expect(asked).toBe(10_001);
  const long = "长".repeat(601);
  expect([answer(long), answer(long)]).toEqual([601, 601]);
  expect(asked).toBe(10_003);
});

test("a part of a long text, asked about, does not keep the long text", () => {
  setFlagsFromString("--expose-gc");
  const sweep = runInNewContext("gc") as () => void;
  const held = (): number => (sweep(), process.memoryUsage().heapUsed);
  const itself = perText((text) => text);
  const FILES = 400;
  const KILOBYTES = 100;
  const before = held();
  for (let file = 0; file < FILES; file++) {
    const whole = `${file}`.repeat(20) + "x".repeat(KILOBYTES * 1024);
    itself(whole.slice(0, 30));
  }
  // All of them would be 40 megabytes.
  expect(held() - before).toBeLessThan((FILES * KILOBYTES * 1024) / 10);
});
