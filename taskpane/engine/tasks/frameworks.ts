import { publishedFrameworks } from "../../../src/frameworks/published";
import type { FrameworkName } from "../../model/pane-report";
import { readOwnFramework } from "../open-book";
import type { Task } from "../task";

const nameOf = ({ id, title, year }: FrameworkName): FrameworkName => ({ id, title, year });

export const frameworkNames: Task<null, readonly FrameworkName[]> = () => publishedFrameworks().map(nameOf);

/** @throws OwnFrameworkError */
export const ownFramework: Task<{ readonly text: string; readonly file: string }, FrameworkName> = async ({
  text,
  file,
}) => nameOf(await readOwnFramework(text, file));
