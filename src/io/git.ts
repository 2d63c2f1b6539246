import { execFileSync } from 'node:child_process';

/**
 * What git says about a folder; `undefined` where there is no git, no repository, or no answer within `timeout`
 * milliseconds, and where git refuses: whoever asks says which of them matters. Nothing is changed, and no hook runs.
 */
export function git(
  dir: string,
  args: readonly string[],
  { timeout }: { readonly timeout?: number } = {},
): string | undefined {
  try {
    return execFileSync('git', ['-C', dir, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64 * 1024 * 1024,
      ...(timeout === undefined ? {} : { timeout }),
    });
  } catch {
    return undefined;
  }
}
