/** A process that works on files (job-pool.ts). Its argument: the setup. */
import { contextFor } from "../context";
import { serve } from "../reading/serve";
import type { Job, JobAnswer, Jobs, JobsSetup } from "./jobs";
import { ownJobs } from "./own-jobs";

/** What is to be said is answered, for the command line to say in the files' order. */
const SILENT = { write: () => undefined, isTerminal: false, columns: 100 };

async function jobsOf(setup: JobsSetup): Promise<Jobs> {
  const { signal } = new AbortController();
  const surroundings = { stdout: SILENT, stderr: SILENT, cwd: setup.cwd, env: {}, signal, processes: 0 };
  return ownJobs(setup, await contextFor(surroundings, setup.language));
}

const jobs = jobsOf(JSON.parse(process.argv[2]!) as JobsSetup);

function done(all: Jobs, { name, given }: Job): Promise<unknown> {
  switch (name) {
    case "readResult":
      return all.readResult(...given);
    case "unitPapers":
      return all.unitPapers(...given);
    case "checkFile":
      return all.checkFile(...given);
  }
}

void serve(async (job: Job): Promise<JobAnswer> => {
  try {
    return { value: await done(await jobs, job) };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
});
