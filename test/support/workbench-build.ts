/** The workbench as it is shipped, built once for all tests. */
import { workbenchConfigs } from "../../scripts/start/build";
import { sharedBuild } from "./shared-build";

/** Nothing of the other builds: on a clean clone the workbench is built alone. */
const OWN = /^(?:index\.html|LICENSE\.txt|workbench[-.].*|samples\/.*\.xlsx|assets\/icon-32\.png)$/;

export const buildWorkbench = (): Promise<string> =>
  sharedBuild("workbench-test", "index.html", workbenchConfigs, { isOwn: (name) => OWN.test(name) });
