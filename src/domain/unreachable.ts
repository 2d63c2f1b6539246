/**
 * Ends a `switch` that names each case of a union, so that a new case does not compile until it is handled.
 * Throws a `RangeError` where it is reached all the same: a mistake in the code.
 */
export function unreachable(value: never): never {
  throw new RangeError(`Not handled: ${JSON.stringify(value)}`);
}
