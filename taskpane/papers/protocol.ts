/** What the pane and its second worker say to each other; sheets come before the workbook that they make up. */
import type { Answer, BookParts, SheetMessage } from "../engine/protocol";
import type { EngineRequest } from "../engine/engine";
import type { TaskName } from "./tasks";

export type ToPapers =
  | SheetMessage
  | { readonly kind: "open"; readonly request: EngineRequest; readonly book: BookParts }
  | { readonly kind: "run"; readonly task: TaskName; readonly input: unknown };

export type FromPapers = Answer<never, unknown>;
