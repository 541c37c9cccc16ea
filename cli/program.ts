/** The command line's grammar: commands, options, help and errors, in the user's language. */
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import packageJson from "../package.json";
import type { Language } from "../src/messages/messages";
import { bureauCommand } from "./commands/bureau-command";
import { BUREAU_FORMATS } from "./bureau/options";
import { checkCommand } from "./commands/check-command";
import { contextFor, type Context, type Environment, type ExitStatus } from "./context";
import { fillCommand } from "./commands/fill-command";
import {
  frameworksCheck,
  frameworksDiff,
  frameworksList,
  frameworksShow,
} from "./commands/frameworks-command";
import { helpIn } from "./help";
import { frameworksFrom } from "./commands/import-form-command";
import { nativeCommand } from "./commands/native-command";
import { ASSET_CLASSES, PROCUREMENT_BY } from "../src/standard";
import { FORMULA_KINDS, MONEY_UNITS, newCommand } from "./commands/new-command";
import { FORMATS, type Format } from "./outputs";
import { LIST_FORMATS, PAPER_KINDS, papersCommand } from "./commands/papers-command";
import { pathOf, printProblem, problemOf, UserError } from "./problem";
import { unmarkCommand } from "./commands/unmark-command";
import { usageProblem } from "./usage-errors";
import { WHAT_IF_FORMATS, whatIfCommand } from "./commands/what-if-command";

const LANGUAGES: readonly Language[] = ["zh", "en"];

/** The language must be known before anything is parsed: help and errors are in it too. */
function languageOf(argv: readonly string[]): Language {
  const at = argv.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const value = argv[at]?.startsWith("--lang=") ? argv[at]!.slice("--lang=".length) : argv[at + 1];
  return at >= 0 && value === "en" ? "en" : "zh";
}

/** Builds commands that all share language, help and error handling. */
class Grammar {
  status: ExitStatus = 0;

  constructor(private readonly context: Context) {}

  private choice<T extends string>(
    flags: string,
    description: string,
    choices: readonly T[],
    preset?: T,
  ): Option {
    const option = new Option(flags, description).argParser((value: string) => {
      if (choices.some((choice) => choice === value)) return value;
      throw new InvalidArgumentError(this.context.words.notAChoice(option.long!, value, choices));
    });
    return preset === undefined ? option : option.default(preset);
  }

  private dress(command: Command, description: string): Command {
    const { words, stdout } = this.context;
    return command
      .description(description)
      .helpOption("-h, --help", words.help.helpOption)
      .helpCommand(false)
      .configureHelp({ ...helpIn(this.context), helpWidth: stdout.columns })
      .configureOutput({
        writeOut: (text) => stdout.write(text),
        // Errors are worded in usage-errors.ts; what commander would say of them is not for the user.
        writeErr: () => {},
        getOutHelpWidth: () => stdout.columns,
      })
      .addOption(this.choice("--lang <zh|en>", words.help.lang, LANGUAGES))
      .exitOverride();
  }

  /** A folder of one's own frameworks, for every command that works by a framework. */
  private get ownFrameworks(): [string, string] {
    return ["--frameworks <dir>", this.context.words.help.ownFrameworks];
  }

  private sub(parent: Command, usage: string, description: string): Command {
    return this.dress(parent.command(usage), description);
  }

  /** Commander hands over the arguments, the options and, last, itself, in whose place a command gets its context. */
  private readonly run =
    <A extends unknown[]>(work: (...given: [...A, Context]) => Promise<ExitStatus>) =>
    async (...given: [...A, Command]): Promise<void> => {
      this.status = await work(...(given.slice(0, -1) as A), this.context);
    };

  program(): Command {
    const { help } = this.context.words;
    const program = this.dress(new Command("scoresheet"), help.program)
      .version(packageJson.version, "-V, --version", help.versionOption)
      .addHelpText("after", `\n${help.exit}\n\n${help.examples}\n${EXAMPLES}`);
    this.addCheck(program);
    this.addBureau(program);
    this.addUnmark(program);
    this.addNative(program);
    this.addPapers(program);
    this.addWhatIf(program);
    this.addNew(program);
    this.addFrameworks(program);
    this.addFill(program);
    // An empty one is what is left of a variable that nobody set; as a path it would mean the folder one stands in.
    program.hook("preAction", (_program, command) => {
      if (command.args.includes("")) throw new UserError("usage", this.context.words.emptyArgument);
    });
    return program;
  }

  private addCheck(program: Command): void {
    const { help } = this.context.words;
    this.sub(program, "check", help.check)
      .argument(`<${help.named.paths}...>`, help.pathsArgument)
      .addOption(this.choice<Format>("--format <text|json|sarif>", help.format, FORMATS, "text"))
      .option("--out <dir>", help.out)
      .option("--framework <id|file>", help.framework)
      .option(...this.ownFrameworks)
      .option("--notes", help.notes, false)
      .option("--explain-recognition", help.explainRecognition, false)
      .option("--full", help.full, false)
      .option("--jobs <n>", help.jobs)
      .option("--force", help.force, false)
      .action(this.run(checkCommand));
  }

  private addBureau(program: Command): void {
    const { words, bureau } = this.context;
    const { help } = bureau;
    this.sub(program, "bureau", help.bureau)
      .argument(`[${words.help.named.folder}]`, help.folder)
      .option("--out <dir>", help.out)
      .option("--roster <file>", help.roster)
      .option("--last-year <folder>", help.lastYear)
      .option("--rules <file>", help.rules)
      .option("--framework <id|file>", words.help.framework)
      .option(...this.ownFrameworks)
      .option("--seed <n>", help.seed)
      .option("--resume", help.resume, false)
      .option("--merge <file...>", help.merge)
      .option("--shard <i/n>", help.shard)
      .option("--jobs <n>", words.help.jobs)
      .addOption(this.choice("--format <text|json>", help.format, BUREAU_FORMATS, "text"))
      .option("--force", help.force, false)
      .action(this.run(bureauCommand));
  }

  private addUnmark(program: Command): void {
    const { help } = this.context.words;
    this.sub(program, "unmark", help.unmark)
      .argument(`<${help.named.file}>`, help.fileArgument)
      .option("--out <file>", help.outFile)
      .option("--force", help.force, false)
      .action(this.run(unmarkCommand));
  }

  private addNative(program: Command): void {
    const { words, messages } = this.context;
    const { help } = messages.native;
    this.sub(program, "native", help.native)
      .argument(`<${words.help.named.file}>`, words.help.fileArgument)
      .option("--out <dir>", help.out)
      .option("--values", help.values, false)
      .option("--force", words.help.force, false)
      .action(this.run(nativeCommand));
  }

  private addPapers(program: Command): void {
    const { words, messages } = this.context;
    const own = messages.papers.cli;
    this.sub(program, "papers", own.papers)
      .argument(`<${words.help.named.file}>`, words.help.fileArgument)
      .addOption(this.choice("--kind <list|draft|all>", own.kind, PAPER_KINDS, "all"))
      .addOption(this.choice("--format <xlsx|csv>", own.format, LIST_FORMATS, "xlsx"))
      .option("--out <dir>", own.out)
      .option("--framework <id|file>", words.help.framework)
      .option(...this.ownFrameworks)
      .option("--force", words.help.force, false)
      .action(this.run(papersCommand));
  }

  private addWhatIf(program: Command): void {
    const { help } = this.context.messages.whatIf;
    this.sub(program, "what-if", help.whatIf)
      .argument(`<${this.context.words.help.named.file}>`, help.file)
      .option("--set <name=value>", help.set, (value: string, all: string[]) => [...all, value], [])
      .option("--goal <goal>", help.goal)
      .option("--framework <id|file>", help.framework)
      .option(...this.ownFrameworks)
      .addOption(this.choice("--format <text|json>", help.format, WHAT_IF_FORMATS, "text"))
      .action(this.run(whatIfCommand));
  }

  private addNew(program: Command): void {
    const { words, messages } = this.context;
    const { help } = messages.standard;
    this.sub(program, "new", help.new)
      .option("--framework <id|file>", help.framework)
      .option(...this.ownFrameworks)
      .addOption(this.choice("--unit <unit>", help.unit, MONEY_UNITS))
      .option("--year <year>", help.year)
      .option("--department <name>", help.department)
      .addOption(this.choice("--formulas <native|custom>", help.formulas, FORMULA_KINDS, "native"))
      .addOption(this.choice("--procurement <kinds|projects>", help.procurement, PROCUREMENT_BY))
      .addOption(this.choice("--assets <2020|2023>", help.assets, ASSET_CLASSES))
      .option("--from <file>", help.from)
      .option("--out <file>", help.out)
      .option("--force", words.help.force, false)
      .action(this.run(newCommand));
  }

  private addFill(program: Command): void {
    const { words, messages } = this.context;
    const { fill } = messages.forms;
    this.sub(program, "fill", fill.help)
      .argument(`<${words.help.named.form}>`, fill.formArgument)
      .option("--framework <id|file>", fill.framework)
      .option(...this.ownFrameworks)
      .option("--from <file>", fill.from)
      .option("--sheet <name>", fill.sheet)
      .option("--out <file>", fill.out)
      .option("--native", fill.native, false)
      .option("--force", words.help.force, false)
      .action(this.run(fillCommand));
  }

  private addFrameworks(program: Command): void {
    const { help } = this.context.words;
    const parent = this.sub(program, "frameworks", help.frameworks);
    // Commander would give to the default command, as an argument too many, what is no command of ours.
    parent.hook("preSubcommand", () => {
      const [given = "-"] = parent.args;
      const there = parent.commands.map((command) => command.name());
      if (given.startsWith("-") || there.includes(given)) return;
      const { words } = this.context;
      throw new UserError("usage", `${words.noSubcommand(parent.name(), given, there)} ${words.seeHelp}`);
    });
    const listing = parent.command("list", { isDefault: true });
    this.dress(listing, help.frameworksList)
      .option(...this.ownFrameworks)
      .action(this.run(frameworksList));
    this.sub(parent, "show", help.frameworksShow)
      .argument(`<${help.named.framework}>`, help.frameworkArgument)
      .option(...this.ownFrameworks)
      .action(this.run(frameworksShow));
    this.sub(parent, "check", help.frameworksCheck)
      .argument(`<${help.named.file}>`, help.frameworkFileArgument)
      .action(this.run((file: string, _options: object, context: Context) => frameworksCheck(file, context)));
    this.sub(parent, "from", help.frameworksFrom)
      .argument(`<${help.named.form}>`, help.formArgument)
      .option("--out <file>", help.frameworkOut)
      .option("--year <year>", help.formYear)
      .option("--region <region>", help.formRegion)
      .option("--title <title>", help.formTitle)
      .option("--sheet <name>", help.formSheet)
      .option("--force", help.force, false)
      .action(this.run(frameworksFrom));
    this.sub(parent, "diff", help.frameworksDiff)
      .argument(`<${help.named.first}>`, help.frameworkArgument)
      .argument(`<${help.named.second}>`, help.frameworkArgument)
      .option(...this.ownFrameworks)
      .action(this.run(frameworksDiff));
  }
}

const EXAMPLES = [
  "  scoresheet check 评分表.xlsx",
  "  scoresheet check 各单位/ --out 校验结果/",
  "  scoresheet check 各单位/ --format json",
  "  scoresheet frameworks show sz-longgang-2022",
  "",
].join("\n");

/**
 * Runs the command line and answers with the exit status; never throws.
 *
 * @param argv the arguments alone, without node and script
 */
export async function runCommandLine(argv: readonly string[], environment: Environment): Promise<ExitStatus> {
  const context = await contextFor(environment, languageOf(argv));
  const grammar = new Grammar(context);
  const program = grammar.program();
  try {
    if (argv.length === 0) return (program.outputHelp(), 2);
    await program.parseAsync(argv, { from: "user" });
    return grammar.status;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const problem =
      error instanceof CommanderError ? usageProblem(error, context) : problemOf(error, context);
    printProblem(context, pathOf(error, context), problem);
    return environment.signal.aborted ? 130 : 2;
  }
}
