/** Standard streams as the commands see them. */
import type { Sink } from "./terminal";

const DEFAULT_COLUMNS = 100;

export function streamSink(stream: NodeJS.WriteStream): Sink {
  return {
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY === true,
    columns: stream.columns ?? DEFAULT_COLUMNS,
  };
}
