/**
 * The words by which figures are labelled: whose figure, what it measures, of which quarter.
 * Patterns are tried in order against squeezed text (half-width, no white space); the first that fits wins.
 * To teach the product another wording, add it here.
 */
import { squeeze } from "../text";

/** What a column or a label measures; the words that mean it are data below. */
export type Measure =
  | "original-budget"
  | "adjusted-budget"
  | "budget" // a budget that does not say which
  | "spending"
  | "paid-cumulative"
  | "virement"
  | "planned"
  | "actual"
  | "total-value" // 原值, 全部
  | "in-use"
  | "authorised"
  | "headcount"
  | "progress"
  | "scheduled-progress"
  | "rate"
  | "share"
  | "change-rate" // 调整幅度, 增减率
  | "count"
  | "number-done"
  | "number-planned";

/** What a figure is about. */
export type Subject =
  | "department"
  | "basic"
  | "personnel"
  | "routine"
  | "project"
  | "three-public"
  | "procurement"
  | "fixed-assets"
  | "established-staff"
  | "off-establishment-staff"
  | "staff"
  | "projects"
  | "key-tasks"
  | "petition-reply"
  | "petition-timely"
  | "satisfaction";

export type Quarter = 1 | 2 | 3 | 4;

export type Lexicon<T> = readonly (readonly [T, RegExp])[];

export function look<T>(lexicon: Lexicon<T>, squeezed: string): T | null {
  return lexicon.find(([, pattern]) => pattern.test(squeezed))?.[0] ?? null;
}

/** Patterns for what is left of a label when year, scope and the subject's own nouns are gone (labels.ts). */
export const MEASURES: Lexicon<Measure> = [
  ["share", /占比|比重|构成比|占.{0,8}比/],
  ["change-rate", /(调整|变动|增减|增长|变化)(幅度|率|比例|%)|同比|[增降]幅/],
  ["scheduled-progress", /序时进度|计划进度|时间进度|目标进度/],
  ["rate", /(?:^|[^费税汇效倍频功利])率|满意度/],
  ["progress", /进度/],
  ["adjusted-budget", /(调整|追加|调剂|变更|变动)后|调整预算(?!资金)/],
  ["virement", /调剂|调[增减]|追[加减]|核[增减]|调整(资金|金额|额|总额)|^调整数$|预算调整(数|总|资金|$)/],
  ["in-use", /在用|使用中|正在使用|投入使用|实际使用(的)?(固定)?资产/],
  ["total-value", /原值|账面|资产(的)?(总额|总值|总量|价值|总价值|价款|合计|总计|金额)/],
  [
    "authorised",
    /(核定|核准|批准|批复).{0,6}编|核定.{0,4}人|定编|(?:^|[^算目]|(?:^|[^预])算|(?:^|[^项])目)编制(总?人?数|总数|人员|员额|$)/,
  ],
  [
    "number-planned",
    /(?:^|[^按])计划完成|应完成|项目总数|(?:^|[^按])计划.{0,4}项目(个|总)?数|(计划|安排|应|拟)(实施|开展|完工).{0,4}项目|(?:^|[^成]|(?:^|[^完])成)项目个数/,
  ],
  [
    "number-done",
    /(已|实际|按时|按期|如期|及时|按计划)(完成|完工|竣工|验收).{0,6}(项目|任务)?(个|总)?数|完成项目(个|总)?数|(按时|按期|及时)完成的?项目/,
  ],
  ["planned", /采购(计划|预算|指标)|计划采购|计划金额|采购.{0,4}指标/],
  [
    "adjusted-budget",
    /(年度|全年|最终|执行|年末)(总)?预算|预算总指标|总指标|年度.{0,4}指标|可用指标|预算现额/,
  ],
  ["original-budget", /年初|期初预算|预算安排|批复|初始预算/],
  ["paid-cumulative", /累计(支出|支付|执行|拨付|完成|使用|列支|发生)/],
  ["actual", /实际采购|采购(实际|支付|执行|完成|成交|合同)/],
  ["spending", /支出|决算|执行[数额]|支付|执行金额|实际(使用|发生|列支|完成金额)|使用金额|已使用|列支|开支/],
  [
    "headcount",
    /实有|在编|在岗|在职|编内|编制?外|临聘|雇员|派遣|聘用|聘任|人数|人员数|购买服务|辅助人员|临时人员|合同制/,
  ],
  ["budget", /预算|指标(金额|数)/],
  ["count", /数量|个数|件数/],
  ["actual", /实际/],
];

interface SubjectWords {
  readonly subject: Subject;
  readonly words: RegExp;
  /** Words beside it that narrow it to one of its kinds: 行政编制 is a part of 编制, never the whole. */
  readonly part?: RegExp;
  /** Said loosely: figures with plainer words come first, and do not contradict this one. */
  readonly scope?: string;
}

/** The department itself has no words here: it is what a label speaks of that names nothing else. */
export const SUBJECTS: readonly SubjectWords[] = [
  { subject: "three-public", words: /三公/, part: /出国|出境|接待|用车|车辆|购置|运行|会议|培训/ },
  { subject: "routine", words: /日常公用|公用(经费|支出)/, part: /会议|培训|办公费|水电|差旅|福利/ },
  { subject: "personnel", words: /人员(经费|支出)/, part: /编外|聘用|临聘|派遣|雇员|离退休|在职/ },
  { subject: "basic", words: /基本支出/ },
  {
    subject: "petition-timely",
    words:
      /(信访|来信|来访|投诉|群众|办理).*(及时|按时|按期)|(及时|按时|按期).*(信访|来信|来访|投诉|回复|办理|办结|答复)/,
  },
  {
    subject: "petition-reply",
    words:
      /(信访|来信|来访|投诉).*(回复|办结|办理|答复|处理)|(回复|答复).*(信访|来信|来访|投诉)|回复率|答复率/,
  },
  { subject: "satisfaction", words: /满意度|满意率/ },
  { subject: "key-tasks", words: /重点工作/ },
  {
    subject: "projects",
    words: /项目(总|个)?数|完成.{0,6}项目|(计划|安排|应|拟)(实施|开展|完工).{0,4}项目/,
    part: /新建|续建|一般|民生|工程类|货物|服务类/,
  },
  {
    subject: "procurement",
    words: /采购/,
    part: /货物|工程|服务类|服务采购|采购服务|公开招标|协议供货|自行/,
  },
  { subject: "project", words: /项目(支出|总?预算|实际|经费|资金|总指标)/ },
  {
    subject: "fixed-assets",
    words: /固定资产|资产(总额|总值|原值|账面|利用率|使用率)|在用资产/,
    part: /房屋|构筑物|土地|设备|车辆|文物|陈列|图书|档案|家具|用具|装具|动植物|无形|流动/,
  },
  {
    subject: "off-establishment-staff",
    words: /编外|编制外|非编|非在编|年末其他人员/,
  },
  {
    subject: "off-establishment-staff",
    words:
      /临聘|临时(聘用)?人员|劳务派遣|派遣(制)?人员|聘[用任](制)?人员|雇员|购买服务.{0,4}(人员|人数|岗位)|合同制|辅助人员|劳务人员|^其他人员(?!经费|支出)/,
    part: /./,
  },
  {
    subject: "established-staff",
    words: /在编|编内|编制内|财政供养/,
    part: /行政|事业|参公|工勤|机关|公务员|雇员|专业技术|职员/,
  },
  {
    subject: "established-staff",
    scope: "在职",
    words: /在职人员|在职(总)?人数|(行政|事业|参公|工勤|公务员).{0,6}(实有|在岗|在职)/,
    part: /行政|事业|参公|工勤|机关|公务员/,
  },
  {
    subject: "staff",
    words: /(?:^|[^算目]|(?:^|[^预])算|(?:^|[^项])目)编制|核定编|定编|核定.{0,4}人/,
    part: /行政编|事业编|参公|工勤|机关编|公务员|专项编|雇员|行政人员|事业人员|职员/,
  },
];

/** A title that says what the total row of its table is about. */
export const TITLE_SUBJECTS: Lexicon<Subject> = [
  ["procurement", /采购/],
  ["fixed-assets", /固定资产|资产/],
  ["three-public", /三公/],
  ["project", /项目(支出|预算|执行|明细|经费)/],
  ["routine", /日常公用/],
  ["department", /整体|部门|预算(安排|执行|支出|调整)|支出|收支|决算/],
];

/** Parts by their nature, whatever the layout says: 人员经费 is always a part of 基本支出. */
export const NATURAL_PARENT: Readonly<Partial<Record<Subject, Subject>>> = {
  personnel: "basic",
  routine: "basic",
};

const QUARTER_WORDS: Lexicon<Quarter> = [
  [
    1,
    /^(第?[一1]季度?|[Qq]1|[一1][-—~至到][三3]月|截[至止](到)?3月|3月[末底]?)|第?一季度|第1季度|[Qq]1(?!\d)/,
  ],
  [
    2,
    /^(第?[二2]季度?|[一1][-—~至到][六6]月|截[至止](到)?6月|6月[末底]?)|第?二季度|第2季度|上半年|[Qq]2(?!\d)/,
  ],
  [3, /^(第?[三3]季度?|[一1][-—~至到][九9]月|截[至止](到)?9月|9月[末底]?)|第?三季度|第3季度|[Qq]3(?!\d)/],
  [
    4,
    /^(第?[四4]季度?|[一1][-—~至到](12|十二)月|截[至止](到)?12月|12月[末底]?|全年$)|第?四季度|第4季度|[Qq]4(?!\d)/,
  ],
];

export const AVERAGE_LABEL = /平均/;

/** Nouns that hold a measure's word without measuring: 支出 in 基本支出 does not say that the figure is spending. */
export const SUBJECT_NOUNS =
  /(基本|项目|人员|公用|功能分类)支出|预算(项目|执行(?!数|额))|支出(?=(总|年初|年度|调整后?|批复|安排|部门|财政拨款)*预算)/g;

/** What narrows a figure to some of the money, or names it more loosely: a figure without it speaks for the whole. */
export const SCOPE =
  /一般公共(服务)?预算|政府性基金(预算)?|国有资本(经营)?(预算)?|财政性?拨款|财政资金|预算内|单位资金|自有资金|其他资金|财政专户|专户|本级|机关(?!编|事业)|下属|二级单位|所属单位|[(（][^()（）]{0,4}不?含[^()（）]*[)）]|不含|上级|中央|省级|市级|区级/g;

/** Neither spent nor budgeted, or no total at all: a label with these words measures nothing that a rule asks for. */
export const NEVER_MEASURED =
  /收入|结余|上年结转|结转资金|结转[数额]|闲置|出租|出借|净值|净额|折旧|报废|处置|离退休|离休|退休|遗属|人均|增减[额数]|差[额异]|超支|(编外|编制外|聘用|临聘|派遣|雇员|在编).{0,4}(经费|费用|工资|薪酬|支出|补助)/;

/** What the words of a department's own figure are made of: nothing else is left of its label. */
export const DEPARTMENT_WORDS =
  /部门|单位|整体|全部|本年|全年|年度|年初|年中|年末|年底|期初|期末|总|预算|决算|支出|支付|列支|开支|收支|执行|完成|使用|发生|实际|已|资金|拨款|经费|费用|金额|数额|合计|小计|共|计|额|数|批复|批准|下达|安排|核定|编制|编报|人大|财政|初始|最终|可用|调整|调剂|调[增减]|追[加减]|核[增减]|变更|变动|累计|指标|现额|情况|占比|比重|率|进度|序时|后|前|的|与|和|及|或|数据|类|[^\p{L}\p{N}]|[A-Za-z]/gu;

export const quarterOf = (label: string): Quarter | null =>
  AVERAGE_LABEL.test(label) ? null : look(QUARTER_WORDS, squeeze(label));
