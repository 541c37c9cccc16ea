/** A build of its own, fetched by the worker when a user brings a framework: the real schema, YAML, the examples. */
import { loadFramework } from "../../src/frameworks/load";
import type { FrameworkData } from "../../src/frameworks/schema";

Object.assign(self, {
  readOwnFramework: (text: string, file: string): FrameworkData => loadFramework(text, file).data,
});
