/** The words in which rules explain themselves, in each language. */
export interface RuleWords {
  readonly placeholder?: never;
}
