/** The page's worker. */
import { serve } from "../../taskpane/engine/serve";
import { WORKBENCH_TASKS } from "./tasks";

serve(WORKBENCH_TASKS);
