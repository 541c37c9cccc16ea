/** What words are told about cells and figures, whatever the language. */

/** A cell as a message names it. */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** A figure with the words by which its table calls it: "调整预算数", "1,712.76 万元". */
export interface Term {
  readonly name: string;
  readonly shown: string;
}
