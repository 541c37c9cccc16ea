/** Functions of the engine that would reach out of the page, or lead the user out of it, are put in its place by these. */
import {
  type BaseValueObject,
  BaseFunction,
  ErrorType,
  ErrorValueObject,
} from "@univerjs/preset-sheets-core";

class Blocked extends BaseFunction {
  override calculate(): BaseValueObject {
    return ErrorValueObject.create(ErrorType.NAME);
  }
}

/** Shows what the link is called, and leads nowhere. */
class LinkText extends BaseFunction {
  override calculate(...given: BaseValueObject[]): BaseValueObject {
    return given[1] ?? given[0] ?? ErrorValueObject.create(ErrorType.VALUE);
  }
}

/** Registered after the engine's own, so that they count. */
export const BLOCKED_FUNCTIONS: [typeof BaseFunction, string][] = [
  [Blocked, "IMAGE"],
  [Blocked, "WEBSERVICE"],
  [Blocked, "FILTERXML"],
  [Blocked, "IMPORTRANGE"],
  [LinkText, "HYPERLINK"],
];
