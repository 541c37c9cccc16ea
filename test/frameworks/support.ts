/** The YAML files as they stand beside the code, and small framework files to break. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(__dirname, "../../src/frameworks");

export interface File {
  readonly name: string;
  readonly text: string;
}

export const YAML_FILES: readonly File[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => ({ name, text: readFileSync(join(FOLDER, name), "utf8") }));

export const PUBLISHED_JSON = readFileSync(join(FOLDER, "published.json"), "utf8");

/** A department's own framework of two indicators. */
export const OWN = `id: own
title: 自定义框架
region: 某部门
year: 2024
source: 部门自拟
grades:
  - { grade: 合格, in: "[60, 100]" }
  - { grade: 不合格, in: "[0, 60)" }
dimensions:
  - id: results
    name: 部门绩效
    weight: 100
    groups:
      - id: training
        name: 培训
        weight: 100
        indicators:
          - id: training-rate
            name: 培训完成率
            weight: 60
            rule:
              kind: proportional
              ratio: { name: 完成率, part: { id: done, name: 完成人数 }, whole: [{ id: planned, name: 计划人数 }] }
            examples:
              - { name: 完成一半得一半, facts: { training-rate/done: 5, training-rate/planned: 10 }, points: 30 }
          - id: training-bands
            name: 培训合格率
            weight: 40
            rule:
              kind: bands
              ratio: { name: 合格率, rate: { id: rate, name: 合格率 } }
              bands:
                - { in: "[90%, ∞)", points: 40 }
                - { in: "[0, 90%)", points: 10 }
`;
