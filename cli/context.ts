/** What a command works with: handed in, so that tests can watch it and nothing reaches for the process. */
import { createColors } from "picocolors";
import type { Language, Messages } from "../src/messages/messages";
import { allMessages, filesWords } from "../src/messages/all-messages";
import { bureauWords } from "../src/messages/bureau-words";
import type { BureauWords } from "../src/messages/zh-CN/bureau";
import type { FilesWords } from "../src/messages/files-words";
import { wordsIn } from "../src/messages/lazy-words";
import { PLAIN, type Palette } from "../src/report/palette";
import { colouring, type Sink, type Terminal, terminal } from "./terminal";

export interface Environment {
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Fires when the user presses Ctrl-C. */
  readonly signal: AbortSignal;
  /** How many other processes may work on files; with none, this one does. */
  readonly processes: number;
}

export interface Context extends Environment {
  readonly stdout: Terminal;
  readonly stderr: Terminal;
  readonly language: Language;
  readonly messages: Messages;
  readonly words: Messages["cli"];
  readonly fileWords: FilesWords;
  readonly bureau: BureauWords;
  readonly palette: Palette;
}

/** 0 no errors, 1 some finding of severity error, 2 a file could not be read or is no score sheet, 130 Ctrl-C. */
export type ExitStatus = 0 | 1 | 2 | 130;

function paletteFor({ stdout, env }: Environment): Palette {
  const wanted = stdout.isTerminal && (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb";
  if (!wanted) return PLAIN;
  const colours = createColors(true);
  return {
    severity: {
      error: colouring(colours.red),
      warning: colouring(colours.yellow),
      review: colouring(colours.cyan),
      deduction: colouring(colours.magenta),
      info: colouring(colours.dim),
    },
    strong: colouring(colours.bold),
    faint: colouring(colours.dim),
  };
}

export async function contextFor(environment: Environment, language: Language): Promise<Context> {
  const messages = await wordsIn(allMessages, language);
  return {
    ...environment,
    stdout: terminal(environment.stdout),
    stderr: terminal(environment.stderr),
    language,
    messages,
    words: messages.cli,
    fileWords: await wordsIn(filesWords, language),
    bureau: await wordsIn(bureauWords, language),
    palette: paletteFor(environment),
  };
}
