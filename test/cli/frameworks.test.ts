import { readFileSync } from "node:fs";
import { join } from "node:path";
import { displayWidth } from "../../cli/table";
import { folderWith, ROOT, run } from "./support";

const IDS = ["sz-longgang-2020", "sz-futian-2020", "sz-longgang-2021", "sz-longgang-2022", "sz-yantian-2023"];
const yaml = (id: string) => readFileSync(join(ROOT, `src/frameworks/${id}.yaml`), "utf8");

test("lists the published frameworks", async () => {
  const { status, stdout } = await run(["frameworks"]);
  expect(status).toBe(0);
  for (const id of IDS) expect(stdout).toMatch(new RegExp(`^${id} .* 21 +100$`, "m"));
  expect((await run(["frameworks", "list"])).stdout).toBe(stdout);
});

test.each(IDS)("shows %s as an aligned table with generated criteria", async (id) => {
  const { status, stdout } = await run(["frameworks", "show", id]);
  expect(status).toBe(0);
  expect(stdout).toContain("预算执行率");
  expect(stdout).toContain("公众或服务对象满意度");
  const rule = stdout.split("\n").find((line) => line.startsWith("─"))!;
  expect(displayWidth(rule)).toBeLessThanOrEqual(100);
  expect(stdout).not.toMatch(/undefined|\[object|NaN/);
});

test("shows what changed between two years", async () => {
  const { status, stdout } = await run(["frameworks", "diff", "sz-longgang-2020", "sz-longgang-2021"]);
  expect(status).toBe(0);
  expect(stdout).toContain("“绩效目标完整性”分值：8 → 3");
  expect(stdout).toContain("政府采购执行率");
  expect(stdout).not.toContain("undefined");
});

test("a framework does not differ from itself", async () => {
  const { stdout } = await run(["frameworks", "diff", IDS[0]!, IDS[0]!]);
  expect(stdout).toContain("没有不同");
});

test("checks a file: good, faulty, missing", async () => {
  const cwd = folderWith({
    "good.yaml": yaml("sz-longgang-2022"),
    "bad.yaml": yaml("sz-longgang-2022").replace(/weight: 6\b/, "weight: 7"),
  });
  const good = await run(["frameworks", "check", "good.yaml"], { cwd });
  expect([good.status, good.stdout]).toEqual([0, expect.stringContaining("21 个，合计 100 分")]);
  const bad = await run(["frameworks", "check", "bad.yaml"], { cwd });
  expect(bad.status).toBe(1);
  expect(bad.stderr).toContain("bad.yaml");
  const missing = await run(["frameworks", "check", "none.yaml"], { cwd });
  expect(missing.status).toBe(2);
  expect(missing.stderr).toContain("none.yaml：没有这个文件");
});

test("a name that is neither id nor file is refused with the ids there are", async () => {
  const { status, stderr } = await run(["frameworks", "show", "sz-nowhere"]);
  expect(status).toBe(2);
  expect(stderr).toContain("sz-longgang-2021");
});

describe("project forms", () => {
  test("stand in the list with their sum", async () => {
    const { stdout } = await run(["frameworks"]);
    expect(stdout).toMatch(/^cn-project-2020 .* 自设 +100$/m);
  });

  test("show how they share out points and score a row", async () => {
    const { status, stdout } = await run(["frameworks", "show", "cn-project-2020-hubei"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/预算执行率 +20/);
    expect(stdout).toContain("年度指标值÷实际完成值×10分");
    expect(stdout).not.toMatch(/undefined|\[object|NaN/);
    const english = await run(["--lang", "en", "frameworks", "show", "cn-project-2020"]);
    expect(english.stdout).toContain("Execution of the budget");
  });

  test("differ in their parameters, and cannot be compared with a department's", async () => {
    const { stdout } = await run(["frameworks", "diff", "cn-project-2020", "cn-project-2020-hubei"]);
    expect(stdout).toContain("execution.weight：10 → 20");
    expect(stdout).toContain("target.exceeded");
    const other = await run(["frameworks", "diff", "cn-project-2020", IDS[0]!]);
    expect([other.status, other.stderr]).toEqual([2, expect.stringContaining("没有可以比较的")]);
  });

  test("of one's own are checked: good, and with points that make up another sum", async () => {
    const form = readFileSync(join(ROOT, "src/forms/cn-project-2020.yaml"), "utf8");
    const cwd = folderWith({ "good.yaml": form, "bad.yaml": form.replace("weight: 30", "weight: 35") });
    const good = await run(["frameworks", "check", "good.yaml"], { cwd });
    expect([good.status, good.stdout]).toEqual([0, expect.stringContaining("合计 100 分")]);
    const bad = await run(["frameworks", "check", "bad.yaml"], { cwd });
    expect([bad.status, bad.stderr]).toEqual([1, expect.stringContaining("105")]);
  });
});
