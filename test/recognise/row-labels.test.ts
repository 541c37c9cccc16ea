import { nestRows, readRowLabel } from "../../src/recognise/row-labels";

/** Each label with the label it is a part of; "*" marks 其中. */
function nested(labels: string[]): string[] {
  const places = nestRows(labels.map(readRowLabel));
  return labels.map((label, i) => {
    const { parent, ofWhich } = places[i]!;
    return parent === null ? label : `${labels[parent]} > ${label}${ofWhich ? "*" : ""}`;
  });
}

describe("which row is a part of which", () => {
  test("numbered rows nest by their numbering; rows without a number belong to the numbered row above", () => {
    expect(
      nested([
        "一、在职人员",
        "（一）在编人员",
        "非参公事业人员",
        "（二）编外人员",
        "年末其他人员",
        "二、离退休人员",
      ]),
    ).toEqual([
      "一、在职人员",
      "一、在职人员 > （一）在编人员",
      "（一）在编人员 > 非参公事业人员",
      "一、在职人员 > （二）编外人员",
      "（二）编外人员 > 年末其他人员",
      "二、离退休人员",
    ]);
  });

  test("其中 goes on while the rows are parts of the same thing by nature, and ends with the next", () => {
    expect(nested(["基本支出", "其中：人员经费", "日常公用经费", "项目支出", "总计"])).toEqual([
      "基本支出",
      "基本支出 > 其中：人员经费*",
      "基本支出 > 日常公用经费*",
      "项目支出",
      "总计",
    ]);
  });

  test("numbering inside 其中 goes on with the numbering", () => {
    expect(nested(["二、通用设备", "其中：1.车辆", "2.单价50万元以上设备", "三、专用设备"])).toEqual([
      "二、通用设备",
      "二、通用设备 > 其中：1.车辆*",
      "二、通用设备 > 2.单价50万元以上设备*",
      "三、专用设备",
    ]);
  });

  test("numbers that begin anew below names without one", () => {
    const labels = [
      "三公经费",
      "1、用车",
      "其中：购置",
      "运行",
      "2、接待",
      "项目支出",
      "1、维修",
      "2、运维",
      "公用经费",
    ];
    expect(nested(labels)).toEqual([
      "三公经费",
      "三公经费 > 1、用车",
      "1、用车 > 其中：购置*",
      "1、用车 > 运行",
      "三公经费 > 2、接待",
      "项目支出",
      "项目支出 > 1、维修",
      "项目支出 > 2、运维",
      "公用经费",
    ]);
  });

  test("a list of hundreds of thousands of numbered rows", () => {
    const labels = Array.from({ length: 300_000 }, (_, i) => readRowLabel(`${(i % 9) + 1}、项目`));
    expect(nestRows(labels)).toHaveLength(300_000);
  });

  test("a list of quantities has no parts, whatever their names", () => {
    const labels = [
      "部门预算支出合计",
      "其中：基本支出",
      "采购计划金额",
      "日常公用经费调整预算数",
      "日常公用经费决算数",
    ];
    expect(nested(labels)[3]).toBe("日常公用经费调整预算数");
    expect(nested(labels)[1]).toBe("部门预算支出合计 > 其中：基本支出*");
  });

  test("a total is a total, not a label that contains the word", () => {
    expect(
      ["合计", "总计", "金额合计", "部门预算支出合计", "采购计划金额合计数"].map(
        (label) => readRowLabel(label).isTotal,
      ),
    ).toEqual([true, true, true, false, false]);
  });
});
