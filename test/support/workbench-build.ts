/** The workbench as it is shipped, built once for all tests. */
import { workbenchConfigs } from "../../scripts/start/build";
import { sharedBuild } from "./shared-build";

export const buildWorkbench = (): Promise<string> =>
  sharedBuild("workbench-test", "index.html", workbenchConfigs);
