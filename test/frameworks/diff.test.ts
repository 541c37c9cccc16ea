import { diffFrameworks } from "../../src/frameworks/diff";
import { publishedFramework, publishedFrameworks } from "../../src/frameworks/published";
import { parseFramework } from "../../src/frameworks/load";
import { OWN } from "./support";

const published = (id: string) => publishedFramework(id)!;

describe("diff", () => {
  test("a framework does not differ from itself", () => {
    for (const framework of publishedFrameworks()) expect(diffFrameworks(framework, framework)).toEqual([]);
  });

  test("2021 to 2022: the errata and the printed caps are gone", () => {
    const changes = diffFrameworks(published("sz-longgang-2021"), published("sz-longgang-2022"));
    expect(changes.map((change) => change.kind)).toEqual(["rule", "erratum", "erratum"]);
    expect(changes[0]).toMatchObject({ path: "reading", from: "average-of-rates", to: undefined });
    expect(changes[1]).toMatchObject({ change: "removed", of: "performance" });
  });

  test("2022 to Yantian 2023: two weights and the points of a checklist", () => {
    const changes = diffFrameworks(published("sz-longgang-2022"), published("sz-yantian-2023"));
    expect(changes).toEqual([
      {
        kind: "weight",
        level: "indicator",
        id: "target-completeness",
        name: "绩效目标完整性",
        from: 3,
        to: 5,
      },
      { kind: "weight", level: "indicator", id: "indicator-clarity", name: "绩效指标明确性", from: 7, to: 5 },
      {
        kind: "rule",
        id: "indicator-clarity",
        name: "绩效指标明确性",
        path: "items.0.points",
        from: 2,
        to: 1,
      },
      {
        kind: "rule",
        id: "indicator-clarity",
        name: "绩效指标明确性",
        path: "items.1.points",
        from: 2,
        to: 1,
      },
    ]);
  });

  test("2020 to 2021: weights at every level, a name, rules of another kind", () => {
    const changes = diffFrameworks(published("sz-longgang-2020"), published("sz-longgang-2021"));
    expect(changes).toContainEqual({
      kind: "weight",
      level: "dimension",
      id: "decision",
      name: "部门决策",
      from: 25,
      to: 20,
    });
    expect(changes).toContainEqual({
      kind: "renamed",
      level: "indicator",
      id: "procurement-execution",
      from: "政府采购执行率",
      to: "政府采购执行情况",
    });
    expect(changes).toContainEqual(
      expect.objectContaining({
        kind: "rule",
        id: "procurement-execution",
        path: "kind",
        from: "proportional",
        to: "sum",
      }),
    );
  });

  test("another table altogether: what is gone, what is new, grades", () => {
    const changes = diffFrameworks(published("sz-yantian-2023"), parseFramework(OWN, "own.yaml"));
    expect(changes).toContainEqual({
      kind: "removed",
      level: "indicator",
      id: "satisfaction",
      name: "公众或服务对象满意度",
    });
    expect(changes).toContainEqual({
      kind: "added",
      level: "indicator",
      id: "training-rate",
      name: "培训完成率",
    });
    expect(changes).toContainEqual({ kind: "grade", grade: "优", from: "[90, 100]", to: null });
  });
});
