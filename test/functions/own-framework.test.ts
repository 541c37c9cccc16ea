/** A framework of the user's own, handed over by the pane, scores in cells as a published one does. */
import { criteria, indicatorScore } from "../../functions/functions";
import { loadFramework } from "../../src/frameworks/load";
import { giveToFunctions } from "../../taskpane/model/own-frameworks";
import { OWN } from "../frameworks/support";

const score = (...cells: unknown[]) =>
  indicatorScore(
    "培训完成率",
    cells.map((cell) => [[cell]]),
  );

test("is unknown before and scores its indicators after", () => {
  expect(() => score(5, 10, "own-2024")).toThrow("own-2024");
  const { data } = loadFramework(OWN, "own.yaml");
  giveToFunctions({ ...data, id: "own-2024" });
  expect(score(5, 10, "own-2024")).toBe(30);
});

test("short names: one fits, several are listed, none is said", () => {
  expect(criteria("满意度")).toBe(criteria("公众或服务对象满意度", "sz-yantian-2023"));
  expect(() => criteria("控制率")).toThrow(/财政供养人员控制率、编外人员控制率、公用经费控制率/);
  expect(() => criteria("天气")).toThrow("天气");
});
