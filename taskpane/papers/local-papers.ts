/** The tasks in the same thread: what the worker runs, and what tests use. */
import type { Framework } from "../../src/frameworks/framework";
import { parseFramework } from "../../src/frameworks/load";
import { publishedFramework, publishedFrameworks } from "../../src/frameworks/published";
import { loadEnglish } from "../../src/messages/en";
import { zhCN } from "../../src/messages/zh-CN";
import { recognise } from "../../src/recognise";
import type { Recognition } from "../../src/recognise/types";
import type { Workbook } from "../../src/workbook/model";
import { OwnFrameworkError, type EngineRequest } from "../engine/engine";
import { withSupplied } from "../model/supplied-facts";
import type { PapersEngine } from "./papers-engine";
import { TASKS, type TaskName, type Tasks } from "./tasks";
import type { Task, TaskContext } from "./tasks/task";

function chosen({ framework }: EngineRequest): Framework | null {
  if (framework === null) return null;
  if (framework.kind === "published") return publishedFramework(framework.id);
  try {
    return parseFramework(framework.text, framework.file);
  } catch (error) {
    throw new OwnFrameworkError(error instanceof Error ? error.message : String(error));
  }
}

async function contextOf(workbook: Workbook, request: EngineRequest): Promise<TaskContext> {
  const framework = chosen(request);
  const how = { frameworks: publishedFrameworks(), ...(framework ? { framework } : {}) };
  let recognised: Recognition | null = null;
  return {
    workbook,
    framework,
    frameworks: [...(framework ? [framework] : []), ...publishedFrameworks()],
    language: request.language,
    messages: request.language === "zh" ? zhCN : await loadEnglish(),
    get recognition() {
      return (recognised ??= withSupplied(recognise(workbook, how), request.supplied));
    },
  };
}

export class LocalPapers implements PapersEngine {
  private context: TaskContext | null = null;

  async open(workbook: Workbook, request: EngineRequest): Promise<void> {
    this.context = null;
    this.context = await contextOf(workbook, request);
  }

  async run<K extends TaskName>(task: K, input: Tasks[K]["input"]): Promise<Tasks[K]["output"]> {
    if (!this.context) throw new Error("no workbook is open");
    return (TASKS[task] as Task<unknown, Tasks[K]["output"]>)(input, this.context);
  }
}
