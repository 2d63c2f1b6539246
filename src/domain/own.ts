/**
 * The value under a name that somebody wrote, and `undefined` where there is none: what every object has
 * (`toString`, `constructor`) is never one. The linter asks for it wherever a name is looked up in a record.
 */
export function ownValue<T>(
  values: Readonly<Record<string, T>> | undefined,
  name: string,
): T | undefined {
  return values !== undefined && Object.hasOwn(values, name) ? values[name] : undefined;
}
