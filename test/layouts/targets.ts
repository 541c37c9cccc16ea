/** The table of targets (绩效目标完成情况自评表): tasks with their money on top, indicators with target and actual below. */
import { decimal } from "../../src/decimal";
import type { DepartmentYear } from "./department";
import type { SheetContext } from "./columns";
import { money, text, type Entry, type Page } from "./page";

/** Sign, value, unit, what was reached. */
interface Goal {
  readonly path: readonly [string, string, string];
  readonly sign: "≥" | "≤" | "＝" | "定性";
  readonly target: string;
  readonly unit: string;
  readonly actual: string;
}

function goalsOf({ projects, facts, random }: DepartmentYear & Pick<SheetContext, "random">): Goal[] {
  const reached = (target: number) => target + random.int(0, Math.floor(target / 8));
  const goal = (
    path: Goal["path"],
    sign: Goal["sign"],
    target: string | number,
    unit: string,
    actual: string | number,
  ): Goal => ({
    path,
    sign,
    target: String(target),
    unit,
    actual: String(actual),
  });
  const trained = random.int(8, 60);
  const checked = random.int(100, 900);
  const satisfaction = decimal(String(facts.get("satisfaction-rate")))
    .times(100)
    .toString();
  return [
    goal(["产出指标", "数量指标", "组织业务培训"], "≥", trained, "场次", reached(trained)),
    goal(["产出指标", "数量指标", "开展检查次数"], "≥", checked, "次", reached(checked)),
    goal(["产出指标", "数量指标", "实施预算项目数量"], "＝", projects.length, "个", projects.length),
    goal(["产出指标", "质量指标", "项目验收合格率"], "≥", 95, "%", 100),
    goal(["产出指标", "时效指标", "工作完成及时率"], "≥", 90, "%", random.pick([90, 95, 98.5])),
    goal(["产出指标", "成本指标", "人均培训成本"], "≤", 500, "元", random.int(400, 500)),
    goal(["效益指标", "社会效益指标", "公共服务水平"], "定性", "有效提升", "", "有效提升"),
    goal(["效益指标", "生态效益指标", "辖区水质达标率"], "≥", 85, "%", random.int(85, 99)),
    goal(["效益指标", "可持续影响指标", "长效管理机制"], "定性", "健全", "", "健全"),
    goal(["满意度指标", "服务对象满意度指标", "服务对象满意度"], "≥", 80, "%", satisfaction),
  ];
}

export function writeTargets(page: Page, year: DepartmentYear, context: SheetContext): void {
  const { layout, style, words, key, random } = context;
  const sideLabels = layout.targets === "side-labels";
  const signs = layout.targets === "signs";
  const left = sideLabels ? 1 : 0;
  const width = left + (signs ? 7 : 6);
  const at = (entries: readonly Entry[]) => [...(sideLabels ? [null] : []), ...entries];
  const side = (top: number, label: string) => {
    if (!sideLabels) return;
    page.put(top, 0, text(label), style);
    page.merge(top, 0, page.row - 1, 0);
  };

  page.merge(page.row, 0, page.row, width - 1);
  page.line([text(`${year.year}年度部门整体支出绩效目标完成情况自评表`)], style);
  if (layout.departmentRow) {
    page.merge(page.row, 0, page.row, 1);
    page.merge(page.row, 2, page.row, width - 1);
    page.line([text("部门（单位）名称"), null, text(year.name)], style);
  }
  page.put(page.row++, width - 1, text(`单位：${style.unit}`), style);

  const tasks = page.row;
  const paths = [
    ["任务名称"],
    ["主要内容"],
    ["预算数", "总额"],
    ["预算数", "其中：财政拨款"],
    ["执行数", "总额"],
    ["执行数", "其中：财政拨款"],
  ];
  page.header(sideLabels ? [[""], ...paths] : paths, 2, style);
  for (const { name, content, adjusted, spent } of year.projects)
    page.line(
      at([text(name), text(content), money(adjusted), money(adjusted), money(spent), money(spent)]),
      style,
    );
  const { basic, whole } = year;
  page.line(
    at([
      text("基本支出"),
      text("保障机构正常运转和人员经费"),
      money(basic.adjusted),
      money(basic.adjusted),
      money(basic.spent, `${key}targets:basic:spent`),
      money(basic.spent),
    ]),
    style,
  );
  page.line(
    at([
      text("金额合计"),
      null,
      money(whole.adjusted, `${key}targets:sum:adjusted`),
      money(whole.adjusted),
      money(whole.spent, `${key}targets:sum:spent`),
      money(whole.spent),
    ]),
    style,
  );
  side(tasks, "年度主要任务完成情况");

  if (sideLabels) {
    const goals = page.row;
    page.line(at([text("预期目标"), null, null, text("目标实际完成情况")]), style);
    page.line(
      at([
        text("统筹安排资金，完成年度各项重点任务。"),
        null,
        null,
        text("年度各项重点任务均已按计划完成。"),
      ]),
      style,
    );
    side(goals, "年度总体目标");
  }

  const indicators = page.row;
  page.line(
    at([
      text("一级指标"),
      text("二级指标"),
      text("三级指标"),
      ...(signs ? [text("指标性质"), text(words.target), text("度量单位")] : [text(words.target)]),
      text(words.actual),
    ]),
    style,
  );
  let last: readonly string[] = [];
  for (const goal of goalsOf({ ...year, random })) {
    const { path, sign, target, unit, actual } = goal;
    const name = path[2];
    const shown = path.map((label, level) => (level < 2 && last[level] === label ? null : text(label)));
    last = path;
    const percentage = unit === "%";
    const whole = sign === "定性" ? target : sign === "＝" ? `${target}${unit}` : `${sign}${target}${unit}`;
    const reached = sign === "定性" ? actual : `${actual}${unit}`;
    page.line(
      at([
        ...shown,
        ...(signs ? [text(sign), text(target), text(unit)] : [text(whole, `${key}target:${name}`)]),
        text(signs && !percentage ? actual : reached, `${key}actual:${name}`),
      ]),
      style,
    );
  }
  side(indicators, "年度绩效指标");
}
