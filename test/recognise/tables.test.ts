import { at, factsOf, recognised } from "../support/recognised";

const pct = (v: number) => ({ v, nf: "0.00%" });

describe("supporting tables, as they are found in the wild", () => {
  test("the total may stand first or last; 其中 rows are no parts of it", () => {
    const { sums } = recognised({
      资产: {
        rows: [
          ["固定资产情况表"],
          ["单位：万元"],
          ["类别", "原值", "在用"],
          ["合计", 12, 11],
          ["一、设备", 7, 6],
          ["其中：车辆", 3, 3],
          ["二、家具", 5, 5],
        ],
      },
      采购: {
        rows: [
          ["采购项目", "采购计划金额", "采购支付金额"],
          ["货物", 3, 2],
          ["服务", 4, 4],
          ["总计", 7, 6],
        ],
      },
    });
    expect(sums.map(({ total, parts }) => [at(total.ref), ...parts.map((part) => at(part.ref))])).toEqual([
      ["资产!B4", "资产!B5", "资产!B7"],
      ["资产!C4", "资产!C5", "资产!C7"],
      ["采购!B4", "采购!B2", "采购!B3"],
      ["采购!C4", "采购!C2", "采购!C3"],
    ]);
  });

  test("subtotals between make up the total", () => {
    const { sums } = recognised({
      项目: {
        rows: [
          ["项目名称", "预算数", "支出数"],
          ["甲", 1, 1],
          ["乙", 2, 2],
          ["小计", 3, 3],
          ["丙", 4, 4],
          ["小计", 4, 4],
          ["合计", 7, 7],
        ],
      },
    });
    expect(
      sums
        .filter(({ label }) => label.includes("合计"))
        .map(({ parts }) => parts.map((part) => at(part.ref))),
    ).toEqual([
      ["项目!B4", "项目!B6"],
      ["项目!C4", "项目!C6"],
    ]);
  });

  test("rows whose number was left out count beside the numbered ones where the numbers say so", () => {
    const partsOf = (total: number) =>
      recognised({
        资产: {
          rows: [
            ["类别", "原值"],
            ["一、设备", 7],
            ["家具", 5],
            ["图书", 3],
            ["合计", total],
          ],
        },
      })
        .sums.filter(({ label }) => label.includes("合计"))
        .map(({ parts }) => parts.map((part) => at(part.ref)));
    expect(partsOf(15)).toEqual([["资产!B2", "资产!B3", "资产!B4"]]);
    expect(partsOf(7)).toEqual([["资产!B2"]]);
    // Neither reading agrees, and most rows could belong to either: no sum can be asked for.
    expect(partsOf(20)).toEqual([]);
  });

  test("parts that nothing announces are found by their sum", () => {
    const { sums } = recognised({
      支出: {
        rows: [
          ["项目", "年初预算"],
          ["教学", 10],
          ["小学", 6],
          ["中学", 4],
          ["行政", 5],
          ["合计", 15],
        ],
      },
    });
    expect(sums.map(({ parts }) => parts.map((part) => at(part.ref)))).toEqual([["支出!B2", "支出!B5"]]);
  });

  test("two lists side by side are two tables", () => {
    const recognition = recognised({
      基础数据: {
        rows: [
          ["项目", "数值", "项目", "数值"],
          ["核定编制数", 20, "采购计划金额", 371.42],
          ["在编人数", 18, "实际采购金额", 370.68],
        ],
      },
    });
    expect(factsOf(recognition)).toEqual({
      "authorised-staff": "20",
      "established-staff": "18",
      "procurement-planned": "371.42",
      "procurement-actual": "370.68",
    });
  });

  test("a list needs no headings at all", () => {
    expect(
      factsOf(
        recognised({
          数据: {
            rows: [
              ["“三公”经费预算安排数", 4],
              ["“三公”经费实际支出数", "1.09"],
            ],
          },
        }),
      ),
    ).toEqual({
      "three-public-budget": "4",
      "three-public-actual": "1.09",
    });
  });

  test("满意度 is a rate, whether it says so or not", () => {
    expect(
      factsOf(
        recognised({
          数据: {
            rows: [
              ["项目", "数值"],
              ["群众满意度", 0.93],
              ["在编人数", 5],
            ],
          },
        }),
      ),
    ).toEqual({
      "satisfaction-rate": "0.93",
      "established-staff": "5",
    });
  });

  test("units of the table, the heading and the cell: all facts come out in the workbook's unit", () => {
    const recognition = recognised({
      甲: { rows: [["单位：万元"], ["项目", "数值"], ["年初预算数", 100]] },
      乙: { rows: [["单位：万元"], ["项目", "数值"], ["调整预算数", 120]] },
      丙: {
        rows: [
          ["项目", "金额（元）"],
          ["部门支出合计", 1_100_000],
        ],
      },
      丁: {
        rows: [
          ["项目", "数值"],
          ["调整资金", "8.5万元"],
        ],
      },
    });
    expect(factsOf(recognition)).toEqual({
      "original-budget": "100",
      "adjusted-budget": "120",
      spending: "110",
      "virement-amount": "8.5",
    });
  });

  test("columns in any order", () => {
    const recognition = recognised({
      公用: {
        rows: [
          ["实际支出数", "备注", "费用类别", "调整预算数"],
          [1.09, "含车辆", "一、“三公”经费", 4],
          [65.49, "", "二、日常公用经费", 71.67],
        ],
      },
    });
    expect(factsOf(recognition)).toEqual({
      "three-public-budget": "4",
      "three-public-actual": "1.09",
      "routine-budget": "71.67",
      "routine-actual": "65.49",
    });
  });

  test("a share is of the total, a change is of the earlier figure, a rate is as most rows bear out", () => {
    const { ratios } = recognised({
      预算: {
        rows: [
          ["项目", "上年数", "年初预算", "调整幅度", "占比"],
          ["基本支出", 50, 60, pct(0.2), pct(0.6)],
          ["项目支出", 40, 40, pct(0), pct(0.4)],
          ["合计", 90, 100, pct(0.1111), pct(1)],
        ],
      },
    });
    expect(
      ratios.map(({ rate, kind, expected }) => [at(rate.ref), kind, expected.round(4).toString()]),
    ).toEqual([
      ["预算!D2", "change", "0.2"],
      ["预算!D3", "change", "0"],
      ["预算!D4", "change", "0.1111"],
      ["预算!E2", "ratio", "0.6"],
      ["预算!E3", "ratio", "0.4"],
      ["预算!E4", "ratio", "1"],
    ]);
  });

  test("a rate typed in percent without the sign", () => {
    const { ratios } = recognised({
      项目: {
        rows: [
          ["预算项目名称", "年度总预算", "年度支出数", "预算执行率"],
          ["甲", 200, 188, 94],
          ["乙", 100, 99, 99],
        ],
      },
    });
    expect(ratios.map(({ rate, expected }) => [rate.value.toString(), expected.toString()])).toEqual([
      ["0.94", "0.94"],
      ["0.99", "0.99"],
    ]);
  });

  test("a note below a table, and text beside figures, disturb nothing", () => {
    const { tables } = recognised({
      采购: {
        rows: [
          ["采购类别", "计划金额", "实际金额"],
          ["货物", 3, 2],
          ["服务", "见附件", 4],
          ["注：以上均为财政资金，见说明 1"],
          [],
          [],
          ["零星文字"],
        ],
      },
    });
    expect(tables.map(({ rows }) => rows.map(({ label, figures }) => [label, figures.size]))).toEqual([
      [
        ["货物", 2],
        ["服务", 1],
      ],
    ]);
  });
});
