/** What papers call files: their paths below the folder that all of them lie in, wherever it lies on somebody's machine. */
export function belowSharedFolder(files: readonly string[]): (file: string) => string {
  const [first = [], ...others] = files.map((file) => file.split("/").slice(0, -1));
  const parting = first.findIndex((part, depth) => others.some((folders) => folders[depth] !== part));
  const depth = parting < 0 ? first.length : parting;
  return (file) => file.split("/").slice(depth).join("/");
}
