/**
 * The last net below what works on content: a throw there is a mistake of ours, and costs the one file, check
 * or page at hand, never the whole run. `onThrow` answers instead, with what was thrown in one line.
 */
export function attempt<T>(work: () => T, onThrow: (reason: string) => T): T {
  try {
    return work();
  } catch (error) {
    return onThrow(reasonOf(error));
  }
}

/** What was thrown, in one line, with the place in the code where that is known. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [line = ''] = `${error.name}: ${error.message}`.split('\n');
  const [place] = /\b(?:src|scripts)\/[\w./-]+:\d+/.exec(error.stack ?? '') ?? [];
  return place === undefined ? line : `${line} (${place})`;
}
