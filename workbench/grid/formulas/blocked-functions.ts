/** Replacements for functions of Univer that would send requests or open other pages. */
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

/** Shows the link's text without a link. */
class LinkText extends BaseFunction {
  override calculate(...given: BaseValueObject[]): BaseValueObject {
    return given[1] ?? given[0] ?? ErrorValueObject.create(ErrorType.VALUE);
  }
}

/** Registered after Univer's own, so that they override them. */
export const BLOCKED_FUNCTIONS: [typeof BaseFunction, string][] = [
  [Blocked, "IMAGE"],
  [Blocked, "WEBSERVICE"],
  [Blocked, "FILTERXML"],
  [Blocked, "IMPORTRANGE"],
  [LinkText, "HYPERLINK"],
];
