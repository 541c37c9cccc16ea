/** Words for commands that are written wrongly. Commander names the fault by a code, and the culprit in quotes. */
import type { CommanderError } from "commander";
import type { Context } from "./context";
import type { Problem } from "./problem";
import { isWorkbookName } from "../files/workbook-name";

function quoted(message: string): string {
  return /'([^']*)'/.exec(message)?.[1] ?? "";
}

function suggestion(message: string): string | null {
  return /\(Did you mean (?:one of )?(.+?)\?\)/.exec(message)?.[1] ?? null;
}

function wording(error: CommanderError, { words }: Context): string {
  const culprit = quoted(error.message);
  switch (error.code) {
    case "commander.unknownOption":
      return words.unknownOption(culprit);
    case "commander.unknownCommand":
      return words.unknownCommand(culprit);
    case "commander.missingArgument":
      return words.missingArgument(culprit);
    case "commander.optionMissingArgument":
      return words.optionWithoutValue(culprit);
    case "commander.invalidArgument":
      // Our own parsers have said it in the user's language; commander puts its own sentence before it.
      return error.message.replace(/^error: .*? is invalid\. /s, "");
    case "commander.excessArguments":
      return words.tooManyArguments;
    default:
      return words.usageError;
  }
}

export function usageProblem(error: CommanderError, context: Context): Problem {
  const { words } = context;
  const meant = suggestion(error.message);
  const culprit = quoted(error.message);
  const forgotCheck = error.code === "commander.unknownCommand" && isWorkbookName(culprit);
  const hints = [
    meant === null ? null : words.didYouMean(meant),
    forgotCheck ? words.tryCheck(culprit) : null,
    words.seeHelp,
  ];
  return {
    code: "usage",
    message: [wording(error, context), ...hints].filter((hint) => hint !== null).join(" "),
  };
}
