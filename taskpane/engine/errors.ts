/** A framework file that cannot be used; the message says what is wrong and how to mend it. */
export class OwnFrameworkError extends Error {
  override readonly name = "OwnFrameworkError";
}

export class Cancelled extends Error {
  override readonly name = "Cancelled";
}
