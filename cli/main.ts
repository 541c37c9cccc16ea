/** The process around the command line: streams, Ctrl-C, exit status. */
import { availableParallelism } from "node:os";
import type { Environment } from "./context";
import { runCommandLine } from "./program";
import { streamSink } from "./streams";
import { removePendingFiles } from "./write-file";

const INTERRUPTED = 130;

/** When the reading end of the pipe closes (`| head`), the program exits without a message. */
function endWithReader(stream: NodeJS.WriteStream): void {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    removePendingFiles();
    process.exit();
  });
}

function stopOnInterrupt(controller: AbortController): void {
  const stop = (): void => {
    // First Ctrl-C: finish the current file. Second: exit at once, removing partly written files.
    if (controller.signal.aborted) {
      removePendingFiles();
      process.exit(INTERRUPTED);
    }
    controller.abort();
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
}

function main(): void {
  const controller = new AbortController();
  stopOnInterrupt(controller);
  endWithReader(process.stdout);
  endWithReader(process.stderr);
  const environment: Environment = {
    stdout: streamSink(process.stdout),
    stderr: streamSink(process.stderr),
    cwd: process.cwd(),
    env: process.env,
    signal: controller.signal,
    processes: availableParallelism(),
  };
  void runCommandLine(process.argv.slice(2), environment).then((status) => {
    process.exitCode = status;
  });
}

main();
