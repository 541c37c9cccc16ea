/** Types of notices-plugin.cjs for what is written in TypeScript. */
export function noticesName(build: string): string;
