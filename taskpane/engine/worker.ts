/** The pane's worker. */
import { serve } from "./serve";
import { TASKS } from "./tasks";

serve(TASKS);
