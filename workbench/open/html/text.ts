/** The text of a piece of a page, in the lines in which it is seen. */
import { isBold } from "./cell-look";
import type { StyleSheet } from "./css";

const BLOCKS: ReadonlySet<string> = new Set(
  "ADDRESS ARTICLE BLOCKQUOTE CENTER DD DIV DL DT H1 H2 H3 H4 H5 H6 LI OL P PRE SECTION TABLE TR UL".split(
    " ",
  ),
);
const UNSEEN: ReadonlySet<string> = new Set("HEAD SCRIPT STYLE TEMPLATE TITLE NOSCRIPT OBJECT".split(" "));
/** Deeper than any program nests; deeper pages are made to exhaust the stack. */
const DEEPEST = 200;

/** Where a line ends, and where a block begins or ends: characters that no text of a page holds. */
const LINE = "\u0000";
const BLOCK = "\u0001";
const OURS = /[\u0000\u0001]/g;
const CHINESE = "\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f";
/** Word breaks its source anywhere between Chinese characters; there the break is no blank. */
const BREAK_IN_CHINESE = new RegExp(`([${CHINESE}])[ \\t]*[\\r\\n]\\s*(?=[${CHINESE}])`, "g");

export interface SeenText {
  readonly text: string;
  /** All of it is bold. */
  readonly bold: boolean;
}

export class TextReader {
  private raw = "";
  private allBold = true;

  constructor(private readonly sheet: StyleSheet) {}

  /** @param isBoldAround the text stands inside something bold */
  read(node: Node, isBoldAround = false, depth = 0): this {
    if (node.nodeType === 3) this.add(node.nodeValue ?? "", isBoldAround);
    if (node.nodeType !== 1 || depth > DEEPEST) return this;
    const element = node as Element;
    const name = element.tagName.toUpperCase();
    if (UNSEEN.has(name)) return this;
    if (name === "BR") this.raw += LINE;
    const isBlock = BLOCKS.has(name);
    if (isBlock) this.raw += BLOCK;
    const bold =
      isBoldAround || name === "B" || name === "STRONG" || name === "TH" || isBold(this.sheet.of(element));
    for (const child of element.childNodes) this.read(child, bold, depth + 1);
    if (isBlock) this.raw += BLOCK;
    // The cells of a table inside a cell.
    if (name === "TD" || name === "TH") this.raw += " ";
    return this;
  }

  done(): SeenText {
    // Empty blocks are seams, or fill an empty cell; empty lines inside a block were meant.
    const blocks = this.raw.split(BLOCK).map((block) => block.split(LINE).map(seenLine).join("\n"));
    const text = blocks
      .map((block) => block.replace(/^\n+|\n+$/g, ""))
      .filter((block) => block !== "")
      .join("\n");
    return { text, bold: text !== "" && this.allBold };
  }

  private add(text: string, isBold: boolean): void {
    this.raw += text.replace(OURS, "");
    if (!isBold && /\S/.test(text)) this.allBold = false;
  }
}

/** Blanks that only lay out the source count as one; those that hold their place stay, but not at the end. */
function seenLine(line: string): string {
  const seen = line
    .replace(BREAK_IN_CHINESE, "$1")
    .replace(/[ \t\r\n\f]+/g, " ")
    .replace(/^ /, "")
    .replace(/\u00a0/g, " ");
  // By hand: a pattern would look at a long run of blanks once for each of them.
  let end = seen.length;
  while (seen[end - 1] === " ") end--;
  return seen.slice(0, end);
}
