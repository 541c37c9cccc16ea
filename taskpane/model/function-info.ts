/** One of our functions as the pane shows it. */
export interface FunctionInfo {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly FunctionParameter[];
}

export interface FunctionParameter {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
}
