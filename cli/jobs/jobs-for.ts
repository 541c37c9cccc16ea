/** Who works on a run's files. */
import { extname } from "node:path";
import type { RecogniseOptions } from "../../src/recognise";
import type { Context } from "../context";
import type { FrameworkArguments } from "../framework-argument";
import { FEW } from "../progress";
import { wholeNumber } from "../whole-number";
import { JobPool } from "./job-pool";
import type { Jobs } from "./jobs";
import { OwnJobs } from "./own-jobs";

const MOST_PROCESSES = 256;

export interface JobsArguments extends FrameworkArguments {
  readonly jobs?: string;
}

/** Other processes run compiled scripts alone; a command line that could not be compiled works by itself. */
const IS_COMPILED = extname(__filename) === ".js";

/**
 * A few files are sooner done by this process than another is started.
 *
 * @param how what `given` stands for
 * @throws UserError for a number of processes that cannot be meant
 */
export function jobsFor(
  files: number,
  { jobs, framework, frameworks }: JobsArguments,
  how: RecogniseOptions,
  context: Context,
): Jobs {
  const { processes, language, cwd } = context;
  const wanted =
    jobs === undefined
      ? files > FEW
        ? processes
        : 0
      : wholeNumber("--jobs", jobs, 1, MOST_PROCESSES, context);
  if (wanted === 0 || !IS_COMPILED) return new OwnJobs(how, context);
  const given = {
    ...(framework === undefined ? {} : { framework }),
    ...(frameworks === undefined ? {} : { frameworks }),
  };
  return new JobPool(Math.min(wanted, Math.max(files, 1)), { language, cwd, given }, context);
}
