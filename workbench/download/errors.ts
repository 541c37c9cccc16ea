/** The check that a download needs was not completed. */
export class Unchecked extends Error {}
/** An edit does not fit the package that was opened. */
export class Unwritable extends Error {}
