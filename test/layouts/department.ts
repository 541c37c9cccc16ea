/**
 * One department in one year: figures that agree with each other exactly, and the scores that follow from them by the
 * framework's own rules. Amounts are whole hundredths of 万元, so that 元 and 万元 are both exact.
 */
import { decimal, roundPoints, sum, ZERO, type Decimal } from "../../src/decimal";
import { gradeOf, indicatorsOf, type Framework, type Indicator } from "../../src/frameworks/framework";
import type { FactId, Facts, FactValue } from "../../src/facts/facts";
import { percent, remarkOf } from "./remarks";
import type { Random } from "./random";

export interface Money {
  readonly original: number;
  readonly adjusted: number;
  readonly spent: number;
}

export interface Project extends Money {
  readonly name: string;
  readonly content: string;
}

export interface Planned {
  readonly planned: number;
  readonly actual: number;
}

export interface AssetClass {
  readonly name: string;
  readonly part?: string;
  readonly count: number;
  readonly value: number;
  readonly inUse: number;
}

export interface Scored {
  readonly indicator: Indicator;
  readonly score: Decimal;
  /** Empty where no point is lost. */
  readonly remark: string;
}

export interface DepartmentYear {
  readonly framework: Framework;
  readonly name: string;
  readonly year: number;
  readonly personnel: Money;
  readonly routine: Money;
  readonly projects: readonly Project[];
  readonly basic: Money;
  readonly projectSum: Money;
  readonly whole: Money;
  /** Paid by the end of each quarter. */
  readonly paid: readonly number[];
  readonly procurement: { readonly goods: Planned; readonly works: Planned; readonly services: Planned };
  readonly assets: readonly AssetClass[];
  readonly staff: {
    readonly adminQuota: number;
    readonly admin: number;
    readonly institutionQuota: number;
    readonly institution: number;
    readonly off: number;
    readonly retired: number;
  };
  readonly threePublic: Readonly<Record<"abroad" | "reception" | "carPurchase" | "carRunning", Planned>>;
  readonly timeliness: { readonly planned: number; readonly done: number };
  readonly facts: Facts;
  readonly scores: readonly Scored[];
  readonly total: Decimal;
  readonly grade: string;
}

export const DEPARTMENTS = [
  "云溪区水务局",
  "云溪区文化广电旅游体育局",
  "云溪区发展和改革局",
  "松坪街道办事处",
  "云溪区政务服务数据管理局",
  "云溪区退役军人事务局",
  "云溪区建筑工程质量监督站",
  "云溪区妇女联合会",
  "云溪区应急管理局",
  "云溪区疾病预防控制中心",
] as const;

const PROJECTS: readonly (readonly [string, string])[] = [
  ["河道管养及清淤工程", "完成辖区河道日常巡查、保洁和清淤"],
  ["信息化系统运维", "保障业务系统和机房设备稳定运行"],
  ["宣传培训经费", "组织业务培训和政策宣传活动"],
  ["安全生产专项检查", "委托专业机构开展隐患排查并督促整改"],
  ["办公楼物业管理", "提供保安、保洁、绿化及设备维护服务"],
  ["基层站点修缮", "修缮改造基层服务站点"],
  ["专项规划编制", "编制行业五年专项规划"],
  ["公益文化活动", "举办面向居民的公益活动"],
  ["法律顾问服务", "聘请法律顾问提供日常咨询"],
  ["设备购置", "购置办公及业务专用设备"],
];

export function addUp(amounts: readonly Money[]): Money {
  const total = (field: keyof Money) => amounts.reduce((all, amount) => all + amount[field], 0);
  return { original: total("original"), adjusted: total("adjusted"), spent: total("spent") };
}

function money(random: Random, original: number, most: number): Money {
  const adjusted = original + random.share(original, 0, most);
  return { original, adjusted, spent: random.share(adjusted, 925, 1000) };
}

function planned(random: Random, amount: number): Planned {
  return { planned: amount, actual: random.share(amount, 900, 1000) };
}

function assetsOf(random: Random): AssetClass[] {
  const low = random.chance(0.25) ? 800 : 930;
  const make = (name: string, count: number, value: number, part?: string): AssetClass => ({
    name,
    ...(part ? { part } : {}),
    count,
    value,
    inUse: random.share(value, low, low === 800 ? 880 : 1000),
  });
  return [
    make("房屋及构筑物", random.int(1, 4), random.int(80_000, 300_000)),
    make("通用设备", random.int(80, 400), random.int(15_000, 60_000), "车辆"),
    make("专用设备", random.int(3, 60), random.int(2_000, 20_000)),
    make("图书档案", random.int(20, 300), random.int(200, 3_000)),
    make("家具、用具及装具", random.int(60, 500), random.int(3_000, 20_000)),
  ];
}

const RATES = ["100", "100", "100", "98.5", "97.2"] as const;

function numericFacts(figures: Omit<DepartmentYear, "facts" | "scores" | "total" | "grade">, random: Random) {
  const wan = (hundredths: number) => decimal(hundredths).div(100);
  const { whole, routine, procurement, assets, staff, threePublic, timeliness, paid } = figures;
  const bought = Object.values(procurement);
  const publics = Object.values(threePublic);
  const add = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
  const ratio = (text: string) => decimal(text).div(100);
  const facts: [FactId, FactValue][] = [
    ["original-budget", wan(whole.original)],
    ["adjusted-budget", wan(whole.adjusted)],
    ["spending", wan(whole.spent)],
    ["virement-amount", wan(whole.adjusted - whole.original)],
    ["paid-q1", wan(paid[0]!)],
    ["paid-q2", wan(paid[1]!)],
    ["paid-q3", wan(paid[2]!)],
    ["paid-q4", wan(paid[3]!)],
    ["procurement-planned", wan(add(bought.map((each) => each.planned)))],
    ["procurement-actual", wan(add(bought.map((each) => each.actual)))],
    ["three-public-budget", wan(add(publics.map((each) => each.planned)))],
    ["three-public-actual", wan(add(publics.map((each) => each.actual)))],
    ["routine-budget", wan(routine.adjusted)],
    ["routine-actual", wan(routine.spent)],
    ["fixed-assets-total", wan(add(assets.map((each) => each.value)))],
    ["fixed-assets-in-use", wan(add(assets.map((each) => each.inUse)))],
    ["authorised-staff", decimal(staff.adminQuota + staff.institutionQuota)],
    ["established-staff", decimal(staff.admin + staff.institution)],
    ["off-establishment-staff", decimal(staff.off)],
    ["projects-planned", decimal(timeliness.planned)],
    ["projects-done", decimal(timeliness.done)],
    ["key-tasks-unfinished", random.chance(0.08) ? decimal(1) : ZERO],
    ["budget-nonconformities", random.chance(0.12) ? decimal(1) : ZERO],
    ["target-faults", random.chance(0.12) ? decimal(1) : ZERO],
    ["petition-reply-rate", ratio("100")],
    ["petition-timely-rate", ratio(random.pick(RATES))],
    ["satisfaction-rate", ratio(random.pick(["96.4", "97", "98.35", "93.5", "91.2", "88.6"]))],
  ];
  return new Map(facts);
}

/** What only a person can judge: mostly in order, now and then one thing that is not. */
function judged(framework: Framework, random: Random): Map<FactId, FactValue> {
  const facts = new Map<FactId, FactValue>();
  for (const { rule } of indicatorsOf(framework)) {
    const slips = random.chance(0.25) ? random.int(0, rule.facts.length - 1) : -1;
    for (const [index, { id, unit, optional }] of rule.facts.entries()) {
      if (unit === "judgement") facts.set(id, optional ? false : index !== slips);
      if (unit === "grade") facts.set(id, index === slips ? "defective" : "compliant");
    }
  }
  return facts;
}

/** The score by the rule; the discretionary indicator's by a person. */
function scoreOf({ rule, weight }: Indicator, facts: Facts, random: Random): Decimal {
  const outcome = rule.score(facts);
  if ("points" in outcome) return outcome.points;
  return weight.minus(random.pick([0, 0, 0.5, 1, 2]));
}

export function makeDepartment(
  framework: Framework,
  random: Random,
  { name, year = framework.year }: { name: string; year?: number },
): DepartmentYear {
  const personnel = money(random, random.int(60_000, 400_000), 60);
  const routine = money(random, random.int(6_000, 50_000), 30);
  // A third of the departments save enough on running costs for full points.
  const thrifty = random.chance(0.4)
    ? { ...routine, spent: random.share(routine.adjusted, 760, 880) }
    : routine;
  const projects = random.some(PROJECTS, random.int(4, 8)).map(([project, content]) => ({
    name: project,
    content,
    ...money(random, random.int(800, 60_000), random.pick([0, 0, 80, 260])),
  }));
  const basic = addUp([personnel, thrifty]);
  const projectSum = addUp(projects);
  const whole = addUp([basic, projectSum]);
  const early = random.chance(0.5);
  const paid = [
    random.share(whole.adjusted, early ? 252 : 215, early ? 310 : 248),
    random.share(whole.adjusted, early ? 505 : 450, early ? 570 : 498),
    random.share(whole.adjusted, early ? 752 : 700, early ? 800 : 748),
    whole.spent,
  ];
  const admin = random.int(12, 60);
  const institution = random.int(4, 40);
  const over = random.chance(0.08) ? 2 : 0;
  const off = random.pick([
    0,
    1,
    2,
    Math.floor((admin + institution) * 0.08),
    Math.floor((admin + institution) * 0.4),
  ]);
  const tasks = projects.length;
  const figures = {
    framework,
    name,
    year,
    personnel,
    routine: thrifty,
    projects,
    basic,
    projectSum,
    whole,
    paid,
    procurement: {
      goods: planned(random, random.int(500, 9_000)),
      works: planned(random, random.int(2_000, 30_000)),
      services: planned(random, random.int(2_000, 40_000)),
    },
    assets: assetsOf(random),
    staff: {
      adminQuota: admin + (over ? -over : random.int(0, 5)),
      admin,
      institutionQuota: institution + (over ? 0 : random.int(0, 4)),
      institution,
      off,
      retired: random.int(2, 30),
    },
    threePublic: {
      abroad: { planned: 0, actual: 0 },
      reception: { planned: random.int(100, 500), actual: random.int(10, 95) },
      carPurchase: { planned: 0, actual: 0 },
      carRunning: planned(random, random.int(300, 1_800)),
    },
    timeliness: { planned: tasks, done: random.chance(0.6) ? tasks : tasks - 1 },
  };
  const facts: Facts = new Map([...numericFacts(figures, random), ...judged(framework, random)]);
  const scores = indicatorsOf(framework).map((indicator): Scored => {
    const score = scoreOf(indicator, facts, random);
    return { indicator, score, remark: score.lt(indicator.weight) ? remarkOf(indicator, score, facts) : "" };
  });
  return { ...figures, facts, ...added(framework, scores) };
}

/** Scores with what follows from them: total and grade. */
function added(
  framework: Framework,
  scores: readonly Scored[],
): Pick<DepartmentYear, "scores" | "total" | "grade"> {
  const total = roundPoints(sum(scores.map(({ score }) => score)));
  return { scores, total, grade: gradeOf(framework, total) ?? "" };
}

/** Another score or remark for one indicator. */
export function withScored(year: DepartmentYear, id: string, change: Partial<Scored>): DepartmentYear {
  const scores = year.scores.map((each) => (each.indicator.id === id ? { ...each, ...change } : each));
  return { ...year, ...added(year.framework, scores) };
}

/** What a reader could doubt: the score would change if it were computed from the printed, rounded progresses. */
export function isUnambiguous(year: DepartmentYear): boolean {
  const execution = year.scores.find(({ indicator }) => indicator.id === "budget-execution");
  if (!execution) return true;
  const facts = new Map(year.facts);
  year.paid.forEach((amount, index) => {
    facts.delete(`paid-q${index + 1}` as FactId);
    const printed = percent(decimal(amount).div(year.whole.adjusted)).slice(0, -1);
    facts.set(`progress-q${index + 1}` as FactId, decimal(printed).div(100));
  });
  const outcome = execution.indicator.rule.score(facts);
  return "points" in outcome && outcome.points.eq(execution.score);
}
