/** @returns the path of the compiled command line, compiled now unless it is newer than its sources; null where that is impossible */
export function commandLine(): string | null;
