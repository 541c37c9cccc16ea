/** The pane as it is shipped, built once for all tests. */
import { configs } from "../../scripts/start/build";
import { sharedBuild } from "./shared-build";

export const buildPane = (): Promise<string> =>
  sharedBuild("pane-test", "taskpane.html", () =>
    [configs.functionsConfig, configs.paneConfig].map((config) => config("production")),
  );
