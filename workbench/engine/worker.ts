/** The page's worker. Its first message brings the files that the page holds inside, or undefined (single-file/start-worker.ts). */
import { serve } from "../../taskpane/engine/serve";
import type { EmbeddedFiles } from "../single-file/asset-url";
import { findChunksInside } from "../single-file/find-chunks";
import { WORKBENCH_TASKS } from "./tasks";

self.onmessage = ({ data }: MessageEvent<EmbeddedFiles | undefined>) => {
  globalThis.embeddedFiles = data;
  findChunksInside();
  serve(WORKBENCH_TASKS);
};
