/** Scoring language about limits and what lies beyond them: so much off per step, rates of change, ranges below 0. */
import type { Group } from "./readable";

const CHANGE =
  "three-public-actual − own:上年三公经费决算数(money, three-public-actual) ÷ own:上年三公经费决算数(money, three-public-actual)";

export const CHANGES: readonly Group[] = [
  {
    says: "tolerance satisfaction-rate most 100%: [90%, ∞), 0.5 per 1%",
    name: "服务对象满意度",
    weight: 5,
    texts: [
      "满意度≥90%得5分，每下降1个百分点扣0.5分，扣完为止。",
      "满意度达到90%得满分；每低1个百分点扣0.5分，扣完为止。",
      "满意度在90%（含）以上的得5分；低于90%的，每低于1个百分点扣0.5分，扣完为止。",
    ],
  },
  {
    says: "tolerance established-staff ÷ authorised-staff | established-staff-rate: (-∞, 100%], 0.5 per 1% started",
    name: "财政供养人员控制率",
    weight: 5,
    texts: [
      "控制率≤100%得5分；每超过1个百分点扣0.5分，不足1个百分点按1个百分点计算，扣完为止。",
      "以100%为标准。控制率不超过100%得满分；超过100%的，每超1个百分点扣0.5分，不足一个百分点的按一个百分点扣，扣完为止。",
      "控制率超过100%的，每超过1个百分点扣0.5分，不足1个百分点按1个百分点计，扣完为止。",
    ],
  },
  {
    says: `tolerance ${CHANGE}: (-∞, 0], 0.8 per 1%`,
    name: "“三公”经费变动率",
    weight: 8,
    texts: [
      "三公经费变动率=（本年数-上年数）/上年数×100%；变动率≤0得8分，每超过1个百分点扣0.8分，扣完为止。",
      "变动率＝（本年度三公经费决算数－上年度三公经费决算数）÷上年度三公经费决算数×100%。变动率≤0%得满分；变动率＞0的，每超过1个百分点扣0.8分，扣完为止。",
    ],
  },
  {
    says: `bands ${CHANGE}: (-∞, 0] 8, (0, 10%] 4, (10%, ∞) 0`,
    name: "“三公”经费变动率",
    weight: 8,
    texts: [
      "变动率=（本年数-上年数）/上年数×100%。变动率≤0得8分；0＜变动率≤10%得4分；变动率＞10%得0分。",
      "变动率=（本年数-上年数）/上年数×100%。变动率不高于0%的得8分，高于0%且不高于10%的得4分，其余不得分。",
    ],
  },
  {
    says: "bands own:收入增长率(ratio): (-∞, -5%) 0, [-5%, 5%) 3, [5%, ∞) 6",
    name: "收入增长率",
    weight: 6,
    texts: [
      "收入增长率≥5%得6分；-5%≤收入增长率＜5%得3分；收入增长率＜-5%得0分。",
      "5%（含）以上得6分；-5%（含）至5%（不含）得3分；-5%以下不得分。",
      "增长率≥5%得6分，≥-5%且＜5%得3分，其余不得分。",
    ],
  },
  {
    says: "tolerance own:预算偏离率(ratio): [-5%, 5%], 1 per 5%, at least 2",
    name: "预算偏离率",
    weight: 6,
    texts: [
      "偏离率在±5%以内得6分，每超出5个百分点扣1分，最多扣4分。",
      "偏离率在±5%（含）之间得满分；每偏离5个百分点扣1分，最低得2分。",
      "偏离率≥-5%且≤5%得6分；每超出5个百分点扣1分，累计扣分不超过4分。",
    ],
  },
  {
    says: "tolerance virement-amount ÷ original-budget: (-∞, 10%], 0.1 per 5%",
    name: "资金调剂",
    weight: 1,
    texts: ["调剂资金占比≤10%得1分；每超出5个百分点扣0.1分，扣完为止。"],
  },
  {
    says: "tolerance virement-amount ÷ original-budget: (-∞, 10%], 0.1 per 1% started",
    name: "资金调剂",
    weight: 1,
    texts: ["调剂资金占比≤10%得1分；每超出1个百分点扣0.1分，不足1个百分点按1个百分点计算。"],
  },
  {
    says: "sum(4: tolerance virement-amount ÷ original-budget: (-∞, 20%], 0.2 per 1% whole; 2: checklist 2)",
    name: "预算调整",
    weight: 6,
    texts: [
      "1.预算调整率≤20%得4分，每超过1个百分点扣0.2分，不足1个百分点的不扣，扣完为止；2.调整程序合规（2分）。",
    ],
  },
];
