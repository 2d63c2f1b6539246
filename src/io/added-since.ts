import { git } from './git.ts';

/**
 * The files of a content folder that were not there yet at a commit, relative to it; `undefined` where nobody can say:
 * without git, outside a repository, or where the repository does not have the commit. One question to git, which
 * changes nothing.
 */
export function addedSince(dir: string, commit: string): ReadonlySet<string> | undefined {
  // What is no name of a commit is never handed to git.
  if (!/^[0-9a-f]{40,64}$/.test(commit)) return undefined;
  const question = ['diff', '--name-only', '--no-renames', '--diff-filter=A', '--relative', '-z'];
  const written = git(dir, [...question, commit, '--', '.'], { timeout: 5000 });
  return written === undefined ? undefined : new Set(written.split('\0'));
}
