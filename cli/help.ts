/** How commander lays out help: it measures Chinese, and takes its titles from our words. */
import type { Help } from "commander";
import type { Context } from "./context";
import { displayWidth } from "./table";

/** Help in the user's language: commander writes its titles and remarks in English. */
export function helpIn({ words }: Context): Partial<Help> {
  const { help } = words;
  return {
    displayWidth,
    sortOptions: false,
    styleTitle: (title) => help.titles[title] ?? title,
    styleUsage: (usage) =>
      usage.replace("[options]", help.optionsPlaceholder).replace("[command]", help.commandPlaceholder),
    subcommandTerm: (command) => {
      const args = command.registeredArguments.map((arg) => `<${arg.name()}${arg.variadic ? "…" : ""}>`);
      return [command.name(), ...args].join(" ");
    },
    optionDescription: (option) =>
      typeof option.defaultValue === "string"
        ? option.description + help.defaultValue(option.defaultValue)
        : option.description,
  };
}
