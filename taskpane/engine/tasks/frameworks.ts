import { publishedProjectForms } from "../../../src/forms/published";
import { publishedFrameworks } from "../../../src/frameworks/published";
import type { FrameworkName } from "../../model/pane-report";
import { readOwnFramework } from "../open-book";
import type { Task } from "../task";
import { frameworkName } from "./look";

export const frameworkNames: Task<null, readonly FrameworkName[]> = () =>
  [...publishedFrameworks(), ...publishedProjectForms()].map(frameworkName);

/** @throws OwnFrameworkError */
export const ownFramework: Task<{ readonly text: string; readonly file: string }, FrameworkName> = async ({
  text,
  file,
}) => frameworkName(await readOwnFramework(text, file));
