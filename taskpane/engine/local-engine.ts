/** The engine in the same thread, stopping after every check to let others in: for tests, and where workers are barred. */
import { bindFramework } from "../../src/frameworks/bind";
import { publishedFrameworks } from "../../src/frameworks/published";
import type { FrameworkData } from "../../src/frameworks/schema";
import { check, chosenPublished, look, type Chosen } from "./compute";
import { withDetails } from "./details";
import { Cancelled, OwnFrameworkError, type Engine, type EngineRequest } from "./engine";
import { wordsFor } from "./words";

/** Reads a framework file; throws an error whose message names the fault and its mend. */
export type ReadFrameworkData = (text: string, file: string) => FrameworkData | Promise<FrameworkData>;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

export class LocalEngine implements Engine {
  constructor(
    private readonly readData: ReadFrameworkData,
    private readonly between: () => Promise<void> = pause,
  ) {}

  async look(...[workbook, request]: Parameters<Engine["look"]>): ReturnType<Engine["look"]> {
    return look(workbook, await this.chosen(request));
  }

  async check(...[workbook, request, work = {}]: Parameters<Engine["check"]>): ReturnType<Engine["check"]> {
    // Our functions are only there to be offered: they come while the check is on its way.
    const functions = import("../../src/functions/score-call");
    const words = await wordsFor(request.language);
    const steps = check(workbook, await this.chosen(request), request, words);
    for (;;) {
      if (work.signal?.aborted) throw new Cancelled();
      const step = steps.next();
      if (step.done) return withDetails(step.value, words, request.supplied, (await functions).scoreCall);
      work.onStep?.(step.value);
      await this.between();
    }
  }

  async frameworks(): ReturnType<Engine["frameworks"]> {
    return publishedFrameworks().map(({ id, title, year }) => ({ id, title, year }));
  }

  async readFramework(
    ...[text, file]: Parameters<Engine["readFramework"]>
  ): ReturnType<Engine["readFramework"]> {
    const { id, title, year } = await this.data(text, file);
    return { id, title, year };
  }

  private async chosen(request: EngineRequest): Promise<Chosen> {
    const { framework } = request;
    return framework?.kind === "own"
      ? bindFramework(await this.data(framework.text, framework.file))
      : chosenPublished(request);
  }

  private async data(text: string, file: string): Promise<FrameworkData> {
    try {
      return await this.readData(text, file);
    } catch (error) {
      throw new OwnFrameworkError(error instanceof Error ? error.message : String(error));
    }
  }
}
