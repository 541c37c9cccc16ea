/**
 * What reaches the user's terminal. Control characters that stand in cells and file names are shown there, never
 * obeyed; the colours that we write ourselves are told apart from them by a sign that no file can know.
 */
import { randomUUID } from "node:crypto";

const SIGN = randomUUID();
const CLEAR_LINE = "\r\u001b[2K";
/** All but tab and line feed; with those that turn the direction of what follows ("gpj.exe" for "exe.jpg"). */
const CONTROL = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g;
const PICTURES = 0x2400;
const PICTURE_OF_DELETE = "\u2421";

/** ESC becomes ␛; the second set of controls has no pictures. */
function picture(char: string): string {
  const code = char.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(PICTURES + code);
  return code === 0x7f ? PICTURE_OF_DELETE : "\ufffd";
}

/** The name of a file, which may hold line breaks, for a line of ours. */
export function oneLine(name: string): string {
  return name.replace(/[\t\n\r]/g, picture);
}

/** Where text goes: a standard stream, or a list in a test. */
export interface Sink {
  write(text: string): void;
  readonly isTerminal: boolean;
  readonly columns: number;
}

export interface Terminal extends Sink {
  /** The line that the cursor is in is written anew. */
  clearLine(): void;
}

export function terminal(sink: Sink): Terminal {
  return {
    isTerminal: sink.isTerminal,
    columns: sink.columns,
    write: (text) => sink.write(text.replace(CONTROL, picture).replaceAll(SIGN, "\u001b[")),
    clearLine: () => sink.write(CLEAR_LINE),
  };
}

/** A colour of ours: the same as `colour`, but that a terminal of ours lets it through. */
export function colouring(colour: (text: string) => string): (text: string) => string {
  const [open, close] = colour("\0")
    .split("\0")
    .map((code) => code.replace("\u001b[", SIGN));
  return (text) => open + text + close;
}

/** What colours take no room for. */
export const COLOURS = new RegExp(`(?:\\u001b\\[|${SIGN})[0-9;]*m`, "g");

/** JSON without any control character: those that JSON does not know would stand in it as they are. */
export function jsonText(value: unknown, indent?: number): string {
  const escaped = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return JSON.stringify(value, null, indent).replace(/[\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g, escaped);
}
